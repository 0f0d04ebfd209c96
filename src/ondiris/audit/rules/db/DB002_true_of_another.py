"""The number is that of another period, region or vintage than the text says.

The very digits stand in the store: of March instead of the quarter, of the region instead of the country,
of a release that was corrected since. Taken from the wrong line or the wrong month.

Mend it by naming what the number is of, or by taking the one that is meant.
"""

from collections.abc import Iterator

from ondiris.audit.confirmation import Verdict
from ondiris.audit.verdicts.told import told_by_figures
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "DB002"
NAME = "true-of-another"
FAMILY = "DB"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {"en": {"bad": (), "good": ("In 2023 manufacturing output grew by 4.1% year on year.",)}}


def check(view: View) -> Iterator[Finding]:
    return told_by_figures(view, Verdict.OTHER, CODE, SEVERITY)
