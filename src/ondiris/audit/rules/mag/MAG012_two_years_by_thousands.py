"""Two periods of one thing are a thousand times apart: "9.54 billion tonnes in 2023. In 2022, 9.18 million".

The two numbers are near each other but for the magnitude, which is wrong in one of them.

Mend it by looking up the magnitude.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.adding import amount
from ondiris.audit.changes.alike import alike
from ondiris.audit.naming.named import own
from ondiris.audit.naming.restating import thousandfold
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "MAG012"
NAME = "two-periods-by-thousands"
FAMILY = "MAG"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"

EXAMPLES = {
    "en": {
        "bad": (
            "Cement output reached 9.54 billion tonnes in 2023. In 2022 it had been [[9.18 million tonnes]].",
        ),
        "good": (
            "Cement output reached 9.54 million tonnes in 2023. In 2022 it had been 9.18 million tonnes.",
            "Exports reached 9.54 billion dollars in 2023. In 2022 Malta bought for 9.18 million dollars.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году добыто 9,54 млн тонн угля, годом ранее — [[9,18 тыс. тонн]].",),
        "good": ("В 2023 году добыто 9,54 млн тонн угля, годом ранее — 9,18 млн тонн.",),
    },
    "kk": {
        "bad": ("2023 жылы 9,54 млн тонна көмір өндірілді, бір жыл бұрын [[9,18 мың тонна]].",),
        "good": ("2023 жылы 9,54 млн тонна көмір өндірілді, бір жыл бұрын 9,18 млн тонна.",),
    },
}

#: How near two periods of one thing are, the magnitude apart; how long the words between may be.
_LEAST, _GAP = Decimal("0.625"), 46


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in range(1, len(claims)):
        one, other = claims[number - 1], claims[number]
        if not (amount(one) and amount(other) and one.unit == other.unit and one.unit):
            continue
        if one.paragraph != other.paragraph or other.start - one.end > _GAP:
            continue
        if not alike(one, other) or one.subject.region != other.subject.region:
            continue
        times = thousandfold(one, other, _LEAST)
        if times and _two_periods(view, number) and _same(view, number):
            yield view.unlike(CODE, SEVERITY, number - 1, number, times=times)


def _two_periods(view: View, number: int) -> bool:
    """Whether two numbers are of periods of one length, or "last year" stands between them."""
    one, other = view.claims[number - 1], view.claims[number]
    first, second = one.period, other.period
    if first == second and one.sentence == other.sentence:
        return view.says(other, "earlier", f" {view.low[one.end : other.start]} ")
    return first is not None and second is not None and first != second and first.months == second.months


def _same(view: View, number: int) -> bool:
    """Whether the words between name nothing that the first number is not of."""
    claim = view.claims[number]
    if claim.sentence != view.claims[number - 1].sentence and own(view, number)[1] - own(view, number - 1)[1]:
        return False
    gap = f" {view.low[view.claims[number - 1].end : claim.start]} "
    return view.says(claim, "earlier", gap) or view.says(claim, "had_been", gap)
