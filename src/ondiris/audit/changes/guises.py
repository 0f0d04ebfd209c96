"""Stated changes that two amounts nearby give only in another guise: their ratio told as growth.

"Sold 18.9 thousand tonnes. The summer before it was 16.3, a gain of 116%": 18.9 is 116% of 16.3. That a
number comes out so exactly is no chance, whatever words stand between; a change that any two amounts give as
it is stated is left alone.
"""

from decimal import Decimal
from typing import NamedTuple

from ondiris.audit.changes.alike import alike
from ondiris.audit.changes.nearby import no_chance, pairs_by
from ondiris.audit.changes.offering import of_them
from ondiris.audit.naming.labels import possessed
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Direction
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind

#: What two amounts may differ by to be of one thing, and how far rounding may leave a ratio open.
_TIMES, _TIGHT = Decimal(40), Decimal("0.02")
_ONE, _HUNDRED = Decimal(1), Decimal(100)
_LEAST_FALL = Decimal(50)
#: How far from a percentage the words stand that say how a plan was exceeded.
_SAID = 24
#: How far before it the verb stands that leads past the plan to a percentage.
_OUTRUN = 76


class Guise(NamedTuple):
    """Change number `by` tells the ratio of two amounts (in the order of the text) in per cent."""

    by: int
    first: int
    second: int

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(sorted((self.by, self.first, self.second)))


def ratios(view: View) -> dict[int, Guise]:
    """The growth rates that are the ratio of two amounts in per cent, by number: 116% for 16%."""
    return view.once(_ratios)


def _ratios(view: View) -> dict[int, Guise]:
    found: dict[int, Guise] = {}
    excess = [
        number
        for number in view.of_kind(Kind.ATTAINMENT, None)
        if exceeds_by(view, number) or view.claims[number].value < 0
    ]
    for by in sorted({*view.of_kind(Kind.GROWTH), *excess}):
        claim = view.claims[by]
        if claim.unit != "pct" or possessed(view, by):
            continue
        falls = claim.direction is Direction.DOWN or claim.value < 0
        size = abs(claim.value)
        if size == _HUNDRED or (size < _HUNDRED and not falls) or (falls and size < _LEAST_FALL):
            continue
        pairs = pairs_by(view, by)
        if not any(_grows(view, pair, claim) for pair in pairs):
            for pair in pairs:
                if _is_ratio(view, pair, claim, falls) and (
                    by in excess or of_them(view, by, *sorted(pair)) or no_chance(view, pair, by)
                ):
                    found[by] = Guise(by, *pair)
                    break
    return found


def exceeds_by(view: View, number: int) -> bool:
    """Whether a percentage says by how much a plan was exceeded: "the plan was exceeded by 3%"."""
    claim = view.claims[number]
    return claim.unit == "pct" and (
        view.says(claim, "exceeded_by", view.before(number, _SAID))
        or view.says(claim, "exceeded_by_behind", view.after(number, _SAID))
        or _outruns(view, number)
    )


def _outruns(view: View, number: int) -> bool:
    """Whether a verb of surpassing leads past the plan to a percentage: "ahead of the plan (5.5) by 20%"."""
    claim, before = view.claims[number], view.before(number, _OUTRUN)
    if not before.rstrip().endswith(view.words(claim, "by")):
        return False
    return view.says(claim, "exceeded", before) and view.says(claim, "of_plan", before)


def _fit(view: View, pair: tuple[int, int]) -> Interval | None:
    """How many times as much the larger of two amounts is; None where they are not of one thing."""
    one, other = (view.claims[each] for each in pair)
    if not alike(one, other) or one.value == other.value:
        return None
    low, high = sorted(pair, key=lambda number: view.claims[number].value)
    if view.claims[high].value > _TIMES * view.claims[low].value:
        return None
    return view.claims[high].rounding / view.claims[low].rounding


def _grows(view: View, pair: tuple[int, int], claim: Claim) -> bool:
    """Whether a change between two amounts is the stated one, in either direction."""
    ratio = _fit(view, pair)
    if ratio is None:
        return False
    stated = claim.rounding if claim.value > 0 else -claim.rounding
    readings = ((ratio - _ONE) * _HUNDRED, (_ONE - _ONE / ratio) * _HUNDRED)
    return any(not reading.disjoint(stated) for reading in readings)


def _is_ratio(view: View, pair: tuple[int, int], claim: Claim, falls: bool) -> bool:
    ratio = _fit(view, pair)
    if ratio is None:
        return False
    values = sorted(view.claims[each].value for each in pair)
    stated = claim.rounding if claim.value > 0 else -claim.rounding
    readings = [(ratio, values[1] / values[0])]
    if falls:
        readings.append((_ONE / ratio, values[0] / values[1]))
    return any(_just(reading * _HUNDRED, value * _HUNDRED, stated) for reading, value in readings)


def _just(reading: Interval, value: Decimal, stated: Interval) -> bool:
    """Whether a number comes out so exactly that it is no chance: from the printed digits, or very nearly."""
    if stated.contains(value):
        return True
    if reading.disjoint(stated) or reading.width is None or reading.low is None or reading.low <= 0:
        return False
    return reading.width <= _TIGHT * reading.low
