"""Stated changes that two amounts nearby give once one of the three is a thousand times as large or small."""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.changes.alike import alike
from ondiris.audit.changes.comparatives import says_which
from ondiris.audit.changes.nearby import pairs_by, sized
from ondiris.audit.changes.offering import of_them
from ondiris.audit.view import View
from ondiris.model.claim import BY, DOWN, UNTOLD, UP
from ondiris.model.kind import GROWTH, LEVEL

_ONE, _HUNDRED = Decimal(1), Decimal(100)
_POWERS = (3, -3)


def thousands(view: View) -> Iterator[tuple[int, int, int, int]]:
    """(change, larger amount, smaller one, power): the change comes out once one is shifted so far."""
    for by in (*view.of_kind(GROWTH), *view.of_kind(LEVEL)):
        claim = view.claims[by]
        if claim.value <= 0 or claim.direction not in (UP, DOWN):
            continue
        if claim.role is not BY and says_which(view, by) is UNTOLD:
            continue
        level = claim.kind is LEVEL
        if (level and not claim.scale) or (not level and claim.unit != "pct"):
            continue
        pairs = [pair for pair in pairs_by(view, by) if alike(view.claims[pair[0]], view.claims[pair[1]])]
        if any(sized(view, pair, by) for pair in pairs):
            continue
        for pair in pairs:
            power = _difference_by(view, pair, by) if level else _growth_by(view, pair, by)
            if power and of_them(view, by, *sorted(pair)):
                low, high = sorted(pair, key=lambda number: view.claims[number].value)
                yield by, high, low, power
                break


def _growth_by(view: View, pair: tuple[int, int], by: int) -> int:
    """The power of ten that one of two amounts is off, so that the growth between them is the stated one."""
    one, other = (view.claims[each] for each in pair)
    if one.scale == other.scale:
        return 0
    ratio = one.rounding / other.rounding
    stated = view.claims[by].rounding
    for power in _POWERS:
        shifted = ratio * _ONE.scaleb(power)
        turned = _ONE / shifted
        rises = view.claims[by].direction is UP
        readings = [(each - _ONE) if rises else (_ONE - each) for each in (shifted, turned)]
        if any(not (reading * _HUNDRED).disjoint(stated) for reading in readings):
            return power
    return 0


def _difference_by(view: View, pair: tuple[int, int], by: int) -> int:
    """The power of ten that a difference of two amounts is off."""
    claim, one, other = view.claims[by], view.claims[pair[0]], view.claims[pair[1]]
    if claim.unit and claim.unit != one.unit:
        return 0
    difference = abs(one.value - other.value)
    return next((power for power in _POWERS if difference == claim.value.scaleb(power)), 0)
