"""The verb says a rise and the index beside it a fall, or the reverse: "grew 5.2% (index 94.8)".

An index below 100 is a fall, above 100 a rise. Of the two numbers one is wrong, or the verb is.

Mend it by looking up the index.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.view import View
from ondiris.model.claim import Direction
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "DIR003"
NAME = "verb-against-index"
FAMILY = "DIR"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2023 chemical output grew by [[5.2% (volume index 94.8%]]) year on year.",),
        "good": ("In 2023 chemical output grew by 5.2% (volume index 105.2%) year on year.",),
    },
    "ru": {
        "bad": ("В 2023 году химическая промышленность выросла на [[5,2% (индекс 94,8%]]) к прошлому году.",),
        "good": ("В 2023 году химическая промышленность выросла на 5,2% (индекс 105,2%) к прошлому году.",),
    },
}

_HUNDRED, _LEAST, _MOST = Decimal(100), Decimal(50), Decimal(200)


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.of_kind(Kind.INDEX):
        index = claims[number]
        if not _LEAST < index.value < _MOST or index.interval.contains(_HUNDRED):
            continue
        for other in (number - 1, number + 1):
            if not 0 <= other < len(claims):
                continue
            growth = claims[other]
            if growth.kind is not Kind.GROWTH or growth.sentence != index.sentence:
                continue
            rises = index.value > _HUNDRED
            if growth.direction not in (Direction.UP, Direction.DOWN) or growth.value <= 0:
                continue
            if rises == (growth.direction is Direction.UP):
                continue
            if growth.subject.activity != index.subject.activity and index.subject.activity:
                continue
            difference = view.number(index.value - _HUNDRED)
            yield view.finding(
                CODE,
                SEVERITY,
                view.span(number, other),
                sorted((number, other)),
                (f"{view.number(index.value)} − 100 = {difference}",),
                growth=growth.printed,
                index=index.printed,
            )
            break
