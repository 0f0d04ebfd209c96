"""The figures at hand say otherwise.

The text leaves no doubt what it measures, where and when, the figure in use is of the same meaning, and the
intervals that both leave open have nothing in common. Where any of this is in doubt, nothing is told.

Mend it by taking over the figure, or by loading a newer one.
"""

from collections.abc import Iterator

from ondiris.audit.confirmation import Verdict
from ondiris.audit.verdicts.told import told_by_figures
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "DB001"
NAME = "contradicted"
FAMILY = "DB"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {"en": {"bad": (), "good": ("In 2023 manufacturing output grew by 4.1% year on year.",)}}


def check(view: View) -> Iterator[Finding]:
    return told_by_figures(view, Verdict.CONTRADICTED, CODE, SEVERITY)
