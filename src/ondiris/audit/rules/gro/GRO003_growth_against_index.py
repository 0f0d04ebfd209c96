"""A growth rate and the index or multiple beside it do not fit: "grew 5.2% (volume index 107.1%)".

Growth is the index less a hundred, and so many times less one. Both are of one thing and one period, so
they must agree within their rounding.

Mend it by looking up both.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.changes.explaining import as_index
from ondiris.audit.view import View
from ondiris.model.claim import Direction
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "GRO003"
NAME = "growth-against-index"
FAMILY = "GRO"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2023 chemical output grew by [[5.2% (volume index 107.1%]]) year on year.",),
        "good": ("In 2023 chemical output grew by 5.2% (volume index 105.2%) year on year.",),
    },
    "ru": {
        "bad": (
            "В 2023 году химическая промышленность выросла на [[5,2% (индекс 107,1%]]) к прошлому году.",
        ),
        "good": ("В 2023 году химическая промышленность выросла на 5,2% (индекс 105,2%) к прошлому году.",),
    },
}

_HUNDRED = Decimal(100)


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.of_kind(Kind.INDEX):
        index = claims[number]
        other = number - 1
        if other < 0 or not Decimal(50) < index.value < Decimal(300):
            continue
        growth = claims[other]
        if growth.kind is not Kind.GROWTH or growth.sentence != index.sentence or growth.value >= 80:
            continue
        between = view.low[growth.end : index.start]
        if "(" not in between or ")" in between or growth.direction is Direction.NONE:
            continue
        implied = as_index(growth)
        if not implied.disjoint(index.interval) or (index.value > 100) != (growth.direction is Direction.UP):
            continue
        value = index.value - _HUNDRED
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(other, number),
            (other, number),
            (f"{view.number(index.value)} − 100 = {view.number(value)}",),
            growth=growth.printed,
            index=index.printed,
        )
