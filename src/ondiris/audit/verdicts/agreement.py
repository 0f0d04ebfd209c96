"""Whether a claim and a figure of the same thing may be one number: their kinds, periods and roundings."""

from decimal import Decimal

from ondiris.audit.digits import significant
from ondiris.model.claim import DOWN, Claim
from ondiris.model.figure import Figure
from ondiris.model.interval import Interval
from ondiris.model.kind import GUISES, SAME_PERIOD_OF_PREVIOUS_YEAR, Kind
from ondiris.model.nature import Nature
from ondiris.model.qualifier import Qualifier

_HUNDRED = Decimal(100)


def may_be_of(figure: Figure, claim: Claim) -> bool:
    """Whether the periods agree; a plan for the year is also told in a sentence about its first months."""
    if claim.period is None:
        return False
    key = figure.key
    of_year = key.nature is Nature.PLAN and key.period.months == 12 and key.period.contains(claim.period)
    return key.period == claim.period or of_year


def same_base(figure: Figure, claim: Claim) -> bool:
    base = figure.key.measure.base
    if figure.key.measure.kind not in GUISES:
        return True
    return base == (claim.comparison or SAME_PERIOD_OF_PREVIOUS_YEAR)


def seen_as(figure: Figure, claim: Claim) -> Interval:
    """The interval of a figure in the kind of the claim: an index as growth, a multiple as an index."""
    own, wanted = figure.key.measure.kind, claim.kind
    interval = figure.interval
    if own not in GUISES or wanted not in GUISES:
        return interval
    growth = interval if own is Kind.GROWTH else interval - _HUNDRED
    if own is Kind.MULTIPLE:
        growth = (interval - Decimal(1)) * _HUNDRED
    if claim.direction is DOWN and wanted is Kind.GROWTH and claim.value > 0:
        growth = -growth
    if wanted is Kind.GROWTH:
        return growth
    return growth + _HUNDRED if wanted is Kind.INDEX else growth / _HUNDRED + Decimal(1)


def agree(claim: Claim, figure: Figure) -> bool:
    """Whether a claim and a figure may be one number: 1.2 and 1.1 are not, though both may be 1.15."""
    return same_base(figure, claim) and agrees_with(claim, seen_as(figure, claim))


def agrees_with(claim: Claim, seen: Interval) -> bool:
    """Whether a claim may be a number of which this interval is known.

    "Over 10" agrees with a million, "over 560" with 35,000 and "about 2 billion" with 6: what is open or wide
    confirms only what is near.
    """
    if not _overlap(seen, claim.interval):
        return False
    if claim.qualifier is not Qualifier.EXACT and (claim.value <= 0 or seen.disjoint(_near(claim.value))):
        return False
    if seen.low is None or seen.high is None:
        end = seen.high if seen.low is None else seen.low
        return end is not None and end > 0 and not claim.rounding.disjoint(_near(end))
    return True


def _near(value: Decimal) -> Interval:
    return Interval(value * Decimal("0.9"), value * Decimal("1.1"))


def _overlap(left: Interval, right: Interval) -> bool:
    """Whether two intervals share more than an end, or one of them is a single value within the other."""
    if left.disjoint(right):
        return False
    if left.width == 0 or right.width == 0:
        return True
    lows = [each.low for each in (left, right) if each.low is not None]
    highs = [each.high for each in (left, right) if each.high is not None]
    return not lows or not highs or max(lows) < min(highs)


def exactly(figure: Figure, claim: Claim) -> bool:
    return not seen_as(figure, claim).disjoint(claim.interval) and figure.qualifier is Qualifier.EXACT


def as_precise(figure: Figure, claim: Claim) -> bool:
    """Whether a figure has the digits that a claim prints: 6.3 is not read off a table that has 6."""
    own, printed = seen_as(figure, claim).width, claim.interval.width
    return printed is None or (own is not None and own <= printed)


def telling(claim: Claim) -> bool:
    """Whether the digits are so many that finding them elsewhere is no chance."""
    return significant(claim.value) > 1
