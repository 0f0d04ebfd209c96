"""A change or a difference is worked out from amounts of periods of different length.

"7.2 billion in January-April; in January-November of last year 6.7 billion, so growth was 7.5%": the numbers
give the change exactly, so they were compared, and eleven months do not compare with four.

Mend it by looking up the amount of the same months.
"""

from collections.abc import Iterator, Set
from decimal import Decimal

from ondiris.audit.digits import shown
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.period import REPORTED, Period, PeriodKind

CODE = "PER014"
NAME = "worked-out-over-unequal-periods"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Exports were [[7.2 billion dollars in January-April 2025. In January-November 2024 they were "
            "6.7 billion dollars, so growth was 7.5%]].",
        ),
        "good": (
            "Exports were 7.2 billion dollars in January-April 2025. In January-April 2024 they were 6.7 "
            "billion dollars, so growth was 7.5%.",
        ),
    },
    "ru": {
        "bad": (
            "Экспорт в [[январе-апреле 2025 года составил 7,2 млрд долларов. В январе-ноябре 2024 года было "
            "6,7 млрд долларов, прирост – 7,5%]].",
        ),
        "good": (
            "Экспорт в январе-апреле 2025 года составил 7,2 млрд долларов. В январе-апреле 2024 года было "
            "6,7 млрд долларов, прирост – 7,5%.",
        ),
    },
    "kk": {
        "bad": (
            "Экспорт [[2025 жылғы қаңтар-сәуірде 7,2 млрд доллар болды. 2024 жылғы қаңтар-қарашадағы 6,7 "
            "млрд доллармен салыстырғанда өсім 7,5%-ға]] тең.",
        ),
        "good": (
            "Экспорт 2025 жылғы қаңтар-сәуірде 7,2 млрд доллар болды. 2024 жылғы қаңтар-сәуірдегі 6,7 млрд "
            "доллармен салыстырғанда өсім 7,5%-ға тең.",
        ),
    },
}

_HUNDRED = Decimal(100)
#: How many numbers back the two amounts are, how many signs and sentences they may be apart from the change.
_BACK, _GAP, _SENTENCES = 4, 140, 2
#: So many digits of a change are not met by chance.
_DIGITS = 2
_STOCKS = frozenset(("jobs", "persons", "enterprises", "zones", "regions", "m2", "ha", "km2", "", "years"))
_NEVER = _STOCKS | RATIOS


def check(view: View) -> Iterator[Finding]:
    amounts = frozenset(number for number in view.of_kind(Kind.LEVEL) if _adds_up(view.claims[number]))
    for by in view.of_kind(Kind.GROWTH, Kind.LEVEL, None):
        claim = view.claims[by]
        if by < 2 or (claim.unit != "pct" and by not in amounts):
            continue
        pair = _amounts(view, by, amounts)
        if pair is None:
            continue
        one, other = view.claims[pair[0]], view.claims[pair[1]]
        first, second = view.period(one.period), view.period(other.period)
        yield view.finding(
            CODE,
            SEVERITY,
            view.spanned((*pair, by), one.period, other.period),
            (*pair, by),
            (f"{one.printed} ({first}), {other.printed} ({second}) → {claim.printed}",),
            printed=claim.printed,
            one=one.printed,
            other=other.printed,
            first=first,
            second=second,
        )


def _amounts(view: View, by: int, amounts: Set[int]) -> tuple[int, int] | None:
    """The nearest two of some amounts of unequal periods before a change that give it exactly."""
    claim = view.claims[by]
    levels = [
        number
        for number in range(max(0, by - _BACK), by)
        if number in amounts
        and view.claims[number].paragraph == claim.paragraph
        and claim.sentence - view.claims[number].sentence <= _SENTENCES
    ]
    if len(levels) < 2:
        return None
    first, second = levels[-2:]
    one, other = view.claims[first], view.claims[second]
    if claim.unit != "pct" and claim.period not in (one.period, other.period):
        return None  # "3.6 in the half-year: 1.6 in the first quarter, 2.0 in the second"
    if one.unit != other.unit or claim.start - other.end > _GAP or other.start - one.end > _GAP:
        return None
    if not _unequal(one.period, other.period) or not _gives(one, other, claim):
        return None
    if any(
        view.says(claim, words, view.sentence(each))
        for words in ("stocks", "averages")
        for each in (first, by)
    ):
        return None
    return (first, second) if _own(view, one) and _own(view, other) else None


def _adds_up(claim: Claim) -> bool:
    """Whether a number adds up over time, and is told of a time that is over."""
    if claim.unit in _NEVER or "-per-" in claim.unit:
        return False
    return claim.value > 0 and claim.nature is Nature.ACTUAL and claim.role is not Role.CONVERTED


def _unequal(one: Period | None, other: Period | None) -> bool:
    if one is None or other is None or one.kind not in REPORTED or other.kind not in REPORTED:
        return False
    if one.last == other.last and PeriodKind.MONTH in (one.kind, other.kind):
        return False  # "by the end of September" and nine months
    # A whole year may well be compared with what is already more than all of it.
    return one.months != other.months and PeriodKind.YEAR not in (one.kind, other.kind)


def _gives(one: Claim, other: Claim, claim: Claim) -> bool:
    if shown(claim.printed) < _DIGITS:
        return False
    if claim.unit != "pct":
        left = one.interval - other.interval
        exact = (
            claim.unit == one.unit
            and claim.scale == one.scale
            and abs(one.value - other.value) == claim.value
        )
        return exact and not (left.disjoint(claim.interval) and (-left).disjoint(claim.interval))
    pairs = ((one.interval, other.interval), (other.interval, one.interval))
    if any(not _of(a, b).disjoint(claim.interval) for a, b in pairs):
        return False  # a share of the longer period
    return any(not _change(a, b).disjoint(claim.interval) for a, b in pairs)


def _of(part: Interval, whole: Interval) -> Interval:
    return part / whole * _HUNDRED


def _change(end: Interval, start: Interval) -> Interval:
    return (end / start - Decimal(1)) * _HUNDRED


def _own(view: View, claim: Claim) -> bool:
    """Whether the sentence of an amount names its period, and not as the same months of a year."""
    start, end = view.read.sentences[claim.sentence]
    named = any(each.period == claim.period for each in view.periods_in(start, end))
    return named and not view.says(claim, "same_months", view.low[start:end])
