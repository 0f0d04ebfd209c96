"""A share of more than 100%.

No part is more than its whole. Mostly an index or a fulfilment of a plan that is called a share.

Mend it by calling the number what it is.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.view import View
from ondiris.model.claim import Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.measure import Kind

CODE = "SUM002"
NAME = "share-above-hundred"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2023 the share of manufacturing in industry was [[146.6%]].",),
        "good": ("In 2023 the share of manufacturing in industry was 46.6%.",),
    },
    "ru": {
        "bad": ("В 2023 году доля обрабатывающей промышленности составила [[146,6%]].",),
        "good": ("В 2023 году доля обрабатывающей промышленности составила 46,6%.",),
    },
    "kk": {
        "bad": ("2023 жылы өңдеу өнеркәсібінің үлесі [[146,6%]] болды.",),
        "good": ("2023 жылы өңдеу өнеркәсібінің үлесі 46,6% болды.",),
    },
}

_HUNDRED = Decimal(100)


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(Kind.SHARE):
        claim = view.claims[number]
        low = claim.interval.low
        if claim.unit != "pct" or claim.role is Role.BY or low is None or low <= _HUNDRED:
            continue
        if view.says(claim, "compared", view.after(number, 40)):
            continue
        # "107.5% of the level of the year before" is a comparison, no share.
        named = claim.comparison and view.says(claim, "share_of", view.after(number, 8))
        if not named and not view.says(claim, "share", view.before(number, 130)):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            (number,),
            (f"{view.number(claim.value)} > 100",),
            printed=claim.printed,
        )
