"""A growth rate and the index or multiple beside it do not fit: "grew 5.2% (volume index 107.1%)".

Growth is the index less a hundred, and so many times less one. Both are of one thing and one period, so
they must agree within their rounding.

Mend it by looking up both.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.changes.explaining import as_index
from ondiris.audit.changes.indexed import growth_of
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
        "bad": (
            "In 2023 chemical output grew by [[5.2% (volume index 107.1%]]) year on year.",
            "In 2023 the index of chemical output was [[107.1%, that is, output rose by 5.2%]].",
        ),
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
        other = number - 1 if _bracketed(view, number) else growth_of(view, number)
        if other < 0:
            continue
        growth = claims[other]
        value = index.value - _HUNDRED
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(*sorted((other, number))),
            sorted((other, number)),
            (f"{view.number(index.value)} − 100 = {view.number(value)}",),
            growth=growth.printed,
            index=index.printed,
        )


def _bracketed(view: View, number: int) -> bool:
    """Whether an index in a bracket does not fit the growth before it: "grew 5.2% (index 107.1%)"."""
    if not number or not Decimal(50) < view.claims[number].value < Decimal(300):
        return False
    index, growth = view.claims[number], view.claims[number - 1]
    if growth.kind is not Kind.GROWTH or growth.sentence != index.sentence or growth.value >= 80:
        return False
    between = view.low[growth.end : index.start]
    if "(" not in between or ")" in between or growth.direction is Direction.NONE:
        return False
    same = (index.value > 100) == (growth.direction is Direction.UP)
    return same and as_index(growth).disjoint(index.interval)
