"""A growth, that of prices, and what a text says is left of the one without the other.

"Wages grew by 10.0%, prices by 12.4%, so real wages rose by 2.1%": they fell, as prices grew more.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from ondiris.audit.around import concluded, says_beside
from ondiris.audit.changes.comparatives import yearly
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Direction
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind

_ONE, _HUNDRED = Decimal(1), Decimal(100)
_BEFORE, _BEHIND, _SENTENCES = 70, 26, 1
#: Rounded per cents are also subtracted, which is near enough for a few of them.
_NEAR = Decimal("0.4")
#: How far before a growth of amounts its sentence says that they are nominal.
_OPENING = 160


class Deflation(NamedTuple):
    """The numbers of (growth, growth of prices, what is left), called nominal or real, and the right one.

    `wrong` where the words or the size do not fit, `turned` where only the direction does not.
    """

    numbers: tuple[int, int, int]
    nominal: bool
    left: Decimal
    wrong: bool
    turned: bool


def deflations(view: View) -> list[Deflation]:
    """Every growth told as what is left of the one before it without that of prices."""
    return view.once(_all)


def _all(view: View) -> list[Deflation]:
    return list(_found(view))


def _found(view: View) -> Iterator[Deflation]:
    kinds = view.of_kind(Kind.GROWTH, Kind.POINTS, None)
    changes = [number for number in kinds if view.claims[number].unit in ("pct", "pp")]
    for place in range(2, len(changes)):
        first, second, third = changes[place - 2 : place + 1]
        one, other, last = (view.claims[each] for each in (first, second, third))
        if one.paragraph != last.paragraph or last.sentence - one.sentence > _SENTENCES:
            continue
        prices = called(view, first, "of_prices")
        if "pp" in (one.unit, other.unit) or prices == called(view, second, "of_prices"):
            continue
        if prices:
            first, second, one, other = second, first, other, one
        if last.unit == "pp":
            yield from _points(view, first, second, third)
            continue
        if called(view, third, "of_prices"):
            continue
        nominal, real = called(view, third, "nominals"), called(view, third, "reals")
        # "Real wages grew 9%, with inflation at 10.5% nominal wages fell by 1.4%": the two words are swapped.
        swapped = called(view, first, "reals")
        if nominal == real or (swapped and (real or _of_two(one, last))) or last.direction is Direction.NONE:
            continue
        fits = _fits(one, other, _signed(last))
        sure = _paid(view, first) or (
            concluded(view, third) and not (yearly(view, first) or yearly(view, second))
        )
        wrong = fits if nominal else not fits and sure
        turned = wrong and real and _fits(one, other, -_signed(last))
        value = (1 + one.value / _HUNDRED) / (1 + other.value / _HUNDRED) * _HUNDRED - _HUNDRED
        yield Deflation((first, second, third), nominal, value, wrong, turned)


def _of_two(one: Claim, other: Claim) -> bool:
    """Whether two growths are known to be of different things: "real GDP ..., nominal exports ..."."""
    told = one.subject.indicator, other.subject.indicator
    return all(told) and told[0] != told[1]


def _points(view: View, first: int, second: int, third: int) -> Iterator[Deflation]:
    """What a rate has above inflation, in points, is the real rate."""
    one, other, last = (view.claims[each] for each in (first, second, third))
    left = one.interval - other.interval
    nominal = called(view, third, "nominals") and not called(view, third, "reals")
    if not left.disjoint(last.interval) and nominal:
        yield Deflation((first, second, third), True, one.value - other.value, True, False)


def called(view: View, number: int, table: str) -> bool:
    """Whether words of a table are a growth's own: between it and the number before, or right behind it."""
    # What stands between two numbers is of the second.
    last = number + 1 == len(view.claims)
    alone = last or view.claims[number + 1].start > view.claims[number].end + _BEHIND
    return says_beside(view, number, table, _BEFORE, _BEHIND if alone else 0)


def _paid(view: View, number: int) -> bool:
    """Whether a growth is called nominal, or is of amounts whose sentence opens with that word."""
    if called(view, number, "nominals"):
        return True
    opening = view.before(number, _OPENING)
    claim = view.claims[number]
    others = any(view.says(claim, words, opening) for words in ("reals", "of_prices"))
    return view.says(claim, "nominals", opening) and not others


def _signed(claim: Claim) -> Interval:
    return -claim.interval if claim.direction is Direction.DOWN and claim.value > 0 else claim.interval


def _fits(one: Claim, other: Claim, left: Interval) -> bool:
    """Whether so much is left, divided as it should be, or subtracted."""
    ratio = (_signed(one) / _HUNDRED + _ONE) / (_signed(other) / _HUNDRED + _ONE)
    readings = ((ratio - _ONE) * _HUNDRED, _signed(one) - _signed(other))
    return any(not _wider(reading).disjoint(left) for reading in readings)


def _wider(interval: Interval) -> Interval:
    low = None if interval.low is None else interval.low - _NEAR
    high = None if interval.high is None else interval.high + _NEAR
    return Interval(low, high)
