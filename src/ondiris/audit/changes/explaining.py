"""Whether other numbers nearby explain a stated change that two numbers do not give."""

from decimal import Decimal

from ondiris.audit.view import RATIOS, Change, View
from ondiris.model.claim import DOWN, UP, Claim
from ondiris.model.interval import Interval
from ondiris.model.kind import LEVEL, MULTIPLE
from ondiris.model.qualifier import OVER, UNDER

_ONE, _HUNDRED = Decimal(1), Decimal(100)
#: How many numbers before and behind a change may explain it.
_NEAR = 6


def explained(view: View, change: Change) -> bool:
    """Whether one end of a change and another amount of its sentences give what is stated, in any reading."""
    claims, by = view.claims, view.claims[change.by]
    sentences = [claims[each].sentence for each in (change.start, change.end, change.by)]
    first, last = min(sentences) - (claims[change.by].sentence == min(sentences)), max(sentences)
    if change.by == change.end + 1 == change.start - 1 and sentences.count(last) == len(sentences):
        first = last  # "5.3 million, an increase of 9.3% on the 5.1 million": its base is told
    low = min(change.start, change.end, change.by) - _NEAR
    high = max(change.start, change.end, change.by) + _NEAR
    for number in range(max(0, low), min(len(claims), high + 1)):
        other = claims[number]
        if number in (change.start, change.end, change.by) or not first <= other.sentence <= last:
            continue
        if other.kind not in (LEVEL, None) or other.unit in RATIOS or other.value <= 0:
            continue
        if other.qualifier in (OVER, UNDER):
            continue  # "nearly 50" is open on one side, and would explain anything
        for end in (change.start, change.end):
            if _one_unit(other, claims[end]) and fits(view, number, end, by):
                return True
    return False


def _one_unit(one: Claim, other: Claim) -> bool:
    return one.unit == other.unit or (not one.unit and one.scale > 0) or (not other.unit and other.scale > 0)


def fits(view: View, one: int, other: int, by: Claim) -> bool:
    """Whether a change is that between two amounts, in either order, as growth, ratio or difference."""
    stated = -by.interval if by.value < 0 else by.interval
    pairs = ((one, other), (other, one))
    if by.kind is MULTIPLE:
        return any(
            not reading.disjoint(stated)
            for start, end in pairs
            for reading in (_ratio(view, start, end), _ratio(view, start, end) - _ONE)
        )
    if by.unit in RATIOS:
        return any(
            not reading.disjoint(stated)
            for start, end in pairs
            for reading in (_percent(view, start, end, by), _ratio(view, start, end) * _HUNDRED)
        )
    return any(not (view.interval(end) - view.interval(start)).disjoint(stated) for start, end in pairs)


def fits_told(view: View, change: Change) -> bool:
    """Whether a change is just what is stated of it, in its direction."""
    rises = view.claims[change.end].value > view.claims[change.start].value
    return rises == (change.direction is UP) and gives(view, change.start, change.end, change.by)


def gives(view: View, start: int, end: int, by: int) -> bool:
    """Whether what leads from one amount to another is of the size of a change, whichever way it goes."""
    rises, told = view.claims[end].value > view.claims[start].value, view.claims[by]
    if told.kind is MULTIPLE:
        ratio = _ratio(view, start, end)
        return not (ratio if rises else _ONE / ratio).disjoint(told.interval)
    if told.unit in RATIOS:
        growth = (_ratio(view, start, end) - _ONE) * _HUNDRED
        stated = -told.interval if told.value < 0 else told.interval
        return not (growth if rises else -growth).disjoint(stated)
    difference = view.interval(end) - view.interval(start)
    return not (difference if rises else -difference).disjoint(told.interval)


def _ratio(view: View, start: int, end: int) -> Interval:
    return view.interval(end) / view.interval(start)


def _percent(view: View, start: int, end: int, by: Claim) -> Interval:
    growth = (_ratio(view, start, end) - _ONE) * _HUNDRED
    return -growth if by.direction is DOWN or by.value < 0 else growth


def as_index(growth: Claim) -> Interval:
    """The index, of a base of 100, that a growth or a fall amounts to."""
    return _HUNDRED - growth.interval if growth.direction is DOWN else growth.interval + _HUNDRED
