"""A share of more than 100%.

No part is more than its whole. Mostly an index or a fulfilment of a plan that is called a share.

Mend it by calling the number what it is.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.view import View
from ondiris.model.claim import Direction, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "SUM002"
NAME = "share-above-hundred"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 the share of manufacturing in industry was [[146.6%]].",
            "In 2023 the mine made 5.5 million tonnes of ore; [[112%]] of it was sold abroad.",
        ),
        "good": (
            "In 2023 the share of manufacturing in industry was 46.6%.",
            "In 2023 the mine reached 112% of its plan.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году доля обрабатывающей промышленности составила [[146,6%]].",),
        "good": ("В 2023 году доля обрабатывающей промышленности составила 46,6%.",),
    },
    "kk": {
        "bad": (
            "2023 жылы өңдеу өнеркәсібінің үлесі [[146,6%]] болды.",
            "2023 жылы билеттің [[164%-ы]] интернет арқылы сатылды.",
        ),
        "good": (
            "2023 жылы өңдеу өнеркәсібінің үлесі 46,6% болды.",
            "2023 жылы жоспардың 104%-ы орындалды.",
        ),
    },
}

_HUNDRED = Decimal(100)


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(Kind.SHARE, None):
        claim = view.claims[number]
        low = claim.interval.low
        if claim.unit != "pct" or claim.role is Role.BY or low is None or low <= _HUNDRED:
            continue
        if view.says(claim, "compared", view.after(number, 40)):
            continue
        if _of_all(view, number) or (claim.kind is Kind.SHARE and _called_share(view, number)):
            yield view.finding(
                CODE,
                SEVERITY,
                (claim.start, claim.end),
                (number,),
                (f"{view.number(claim.value)} > 100",),
                printed=claim.printed,
            )


def _called_share(view: View, number: int) -> bool:
    """Whether words call a number a share; "107.5% of the level of the year before" is a comparison."""
    claim = view.claims[number]
    if claim.comparison and view.says(claim, "share_of", view.after(number, 8)):
        return True
    return view.says(claim, "share", view.before(number, 130))


def _of_all(view: View, number: int) -> bool:
    """Whether the words make the number a part, "112% of it", and not one of a plan or a level."""
    claim = view.claims[number]
    around = view.before(number, 40) + view.after(number, 40)
    if claim.direction is not Direction.NONE or view.says(claim, "surpassed", around):
        return False
    if view.says(claim, "of_all", view.after(number, 14)):
        return True
    tail = claim.printed.lower().rpartition("%")[2]
    return tail.startswith("-") and tail in view.words(claim, "possessed")  # "-ды" is no "-ы"
