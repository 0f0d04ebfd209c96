"""The number is that of another period, region or vintage than the text says.

The very digits stand in the store: of March instead of the quarter, of the region instead of the country,
of a release that was corrected since. Taken from the wrong line or the wrong month.

Mend it by naming what the number is of, or by taking the one that is meant.
"""

from collections.abc import Iterator

from ondiris.audit.confirmation import Verdict
from ondiris.audit.naming import explicit
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "DB002"
NAME = "true-of-another"
FAMILY = "DB"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {"en": {"bad": (), "good": ("In 2023 manufacturing output grew by 4.1% year on year.",)}}


def check(view: View) -> Iterator[Finding]:
    for number, each in sorted(view.confirmations.items()):
        claim = view.claims[number]
        if each.verdict is Verdict.OTHER and explicit(view, number):
            yield view.finding(
                CODE,
                SEVERITY,
                (claim.start, claim.end),
                (number,),
                (f"{claim.printed}: {each.told}", f"{each.figure} [{each.source}, {each.published}]"),
                key=each.what,
                printed=claim.printed,
                figure=each.told,
            )
