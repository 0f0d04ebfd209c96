"""A stated change fits two amounts only if the later one is taken as the earlier.

"251.4 billion in 2020, and 200 billion in 2021: an increase of 25.7%": from 200 to 251.4 it is 25.7%, so the
two years, or the two amounts, are swapped.

Mend it by putting each amount to its year.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.view import View
from ondiris.model.claim import Claim, Direction, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind

CODE = "PER006"
NAME = "fits-backwards"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Turnover was [[251.4 million euros in 2020, and 200 million euros in 2021: a rise of 25.7%]].",
            "In [[2023 the mill made 9,200 tonnes of wire and in 2022 it was 7,360 tonnes: a fall of 20%]].",
        ),
        "good": (
            "Turnover was 251.4 billion tenge in 2021, and 200 billion tenge in 2020: an increase of 25.7%.",
            "Turnover was 200 billion tenge in 2020 and 251.4 billion tenge in 2021: an increase of 25.7%.",
            "Turnover was 251.4 billion tenge in 2020, and 200 billion tenge in 2021: a decrease of 20.4%.",
        ),
    },
    "ru": {
        "bad": (
            "В [[2020 году оборот составил 251,4 млрд тенге, в 2021 году - 200 млрд тенге: рост на 25,7%]].",
        ),
        "good": (
            "В 2021 году оборот составил 251,4 млрд тенге, в 2020 году - 200 млрд тенге: рост на 25,7%.",
        ),
    },
    "kk": {
        "bad": (
            "Айналым [[2020 жылы 251,4 млрд теңгеге жетті, 2021 жылы 200 млрд теңге болған: өсім 25,7%]].",
        ),
        "good": ("Айналым 2021 жылы 251,4 млрд теңгеге жетті, 2020 жылы 200 млрд теңге болған: өсім 25,7%.",),
    },
}

_ONE, _HUNDRED = Decimal(1), Decimal(100)
#: Of a smaller change either way round gives nearly the same.
_LEAST = Decimal(3)
#: How many signs may stand between the amounts, and between them and the change.
_GAP = 60


def check(view: View) -> Iterator[Finding]:
    for by in view.of_kind(Kind.GROWTH):
        claim = view.claims[by]
        if claim.value < _LEAST or claim.unit != "pct" or by < 2:
            continue
        pair = _amounts(view, by)
        if pair is None:
            continue
        earlier, later = pair
        signed = -claim.interval if claim.direction is Direction.DOWN else claim.interval
        first, last = view.interval(earlier), view.interval(later)
        if not _change(first, last).disjoint(signed) or _change(last, first).disjoint(signed):
            continue
        one, other = view.claims[earlier], view.claims[later]
        backwards = (one.value / other.value - 1) * 100
        yield view.finding(
            CODE,
            SEVERITY,
            view.spanned((earlier, later, by), one.period, other.period),
            sorted((earlier, later, by)),
            (
                f"{one.printed} ({view.period(one.period)}) ÷ {other.printed} "
                f"({view.period(other.period)}) − 1 = {view.number(backwards, 3)}%",
            ),
            printed=claim.printed,
            start=other.printed,
            end=one.printed,
        )


def _change(start: Interval, end: Interval) -> Interval:
    return (end / start - _ONE) * _HUNDRED


def _amounts(view: View, by: int) -> tuple[int, int] | None:
    """The two amounts right before a change, the earlier period's first; None where it is not certain."""
    one, other, claim = view.claims[by - 2], view.claims[by - 1], view.claims[by]
    if one.sentence != other.sentence or claim.sentence - one.sentence > 1:
        return None
    if not _of_one_thing(one, other) or one.period is None or other.period is None:
        return None
    if one.period.months != other.period.months or one.period == other.period:
        return None
    if other.start - one.end > _GAP or claim.start - other.end > _GAP:
        return None
    told = view.low[view.read.sentences[one.sentence][0] : claim.end]
    for number, period in ((by - 2, one.period), (by - 1, other.period)):
        if str(period.first.year) not in told and not view.names(number, period):
            # "318 last year after 345 in 2023": which year the last one was is a guess.
            return None
    return (by - 2, by - 1) if one.period.first < other.period.first else (by - 1, by - 2)


def _of_one_thing(one: Claim, other: Claim) -> bool:
    if one.kind is not Kind.LEVEL or other.kind is not Kind.LEVEL or one.value <= 0 or other.value <= 0:
        return False
    told = (Role.PLAIN, Role.TO, Role.WHOLE)
    return one.unit == other.unit and one.role in told and other.role in told
