"""What a printed number leaves open of the true one: by its rounding, its hedge, or as an end of a range."""

from decimal import Decimal

from ondiris.audit.reading.passage import Draft
from ondiris.model.interval import Interval, half_of
from ondiris.model.qualifier import ABOUT, EXACT, OVER

#: How far off a multiple in words may be, of itself and in times.
_DOUBLED, _TIMES = Decimal("0.15"), Decimal("0.6")
#: What part of a number of one digit and noughts "about" leaves open.
_ROUND = Decimal("0.05")


def interval_of(draft: Draft) -> Interval:
    """The true values that the printed number leaves open, in whole units."""
    value, qualifier = draft.value, draft.qualifier
    half = half_of(draft.scale - draft.decimals)
    if draft.low is not None and draft.high is not None:
        return Interval(draft.low - half, draft.high + half)
    if qualifier is EXACT:
        if draft.unit == "fold" and draft.spoken:
            # "Doubled" is said of 1.8 and of 2.2 times as much; "sixfold" is not said of five times.
            off = min(value * _DOUBLED, _TIMES)
            return Interval(value - off, value + off)
        return Interval(value - half, value + half)
    if qualifier is ABOUT:
        off = max(10 * half, _half_of_last(draft))
        return Interval(value - off, value + off)
    if (qualifier is OVER) == (value < 0):
        return Interval(None, value)
    return Interval(value, None)


def _half_of_last(draft: Draft) -> Decimal:
    """Half of what the last digit that is no nought is worth: "about 34,000" is 33,500 to 34,500.

    Of a single digit it would be too much: "about 20,000" is 19,000 to 21,000.
    """
    digits = str(abs(int(draft.value.scaleb(draft.decimals - draft.scale)))).rstrip("0")
    if len(digits) < 2:
        return abs(draft.value) * _ROUND
    return half_of(draft.value.adjusted() - len(digits) + 1)
