"""Multiples that the two amounts next to them give once they are one more or less, or ten times less.

"240 people then, 960 today: the staff quintupled"; "400 lorries, now 1,000, 25 times as many".
"""

from decimal import Decimal
from typing import NamedTuple

from ondiris.audit.changes.alike import alike
from ondiris.audit.changes.comparatives import says_which
from ondiris.audit.changes.nearby import next_to, pairs_by
from ondiris.audit.changes.ordering import ordered
from ondiris.audit.digits import one_slip, significant
from ondiris.audit.dimensions import TIMES
from ondiris.audit.view import View
from ondiris.model.claim import DOWN, TO, Claim, Direction
from ondiris.model.kind import Kind

_ONE, _TEN = Decimal(1), Decimal(10)
#: How far off a ratio may be of itself to be the one that was meant, and to be the one that is told.
_JUST, _ROUGHLY = Decimal("0.02"), Decimal("0.2")
#: Another number of times rounds to other whole times.
_HALF = Decimal("0.6")
#: Less than so many times may be told of anything.
_LEAST = Decimal("1.5")
_DIGITS = 2
#: How many numbers from two amounts the count may stand that one of them is paid for.
_COUNT = 3


class Slip(NamedTuple):
    """Multiple number `by` and the two amounts whose ratio is meant; `tenfold` where a point was lost."""

    by: int
    pair: tuple[int, int]
    ratio: Decimal
    more: bool = False
    tenfold: bool = False


def slips(view: View) -> list[Slip]:
    """The multiples of a text that no two amounts give as told, and the two next to them nearly do."""
    found = []
    for by in view.of_kind(Kind.MULTIPLE):
        claim = view.claims[by]
        told = claim.value >= _LEAST or 0 < claim.value < _ONE
        if claim.unit == "fold" and told and (slip := _slip(view, by)):
            found.append(slip)
    return found


def _slip(view: View, by: int) -> Slip | None:
    claim = view.claims[by]
    more = view.says(claim, "times_more", f"{claim.printed} {view.after(by, 12).lstrip()}")
    pairs = pairs_by(view, by)
    ratios = [_ratio(view, pair) for pair in pairs]
    within = min(_ROUGHLY, _HALF / claim.value)
    if any(_near(ratio - more, claim.value, within) for ratio in ratios):
        return None
    if claim.value < _ONE and (more or any(_near(_ONE / ratio, claim.value, _ROUGHLY) for ratio in ratios)):
        return None
    for pair in pairs:
        one, other = (view.claims[each] for each in pair)
        if one.role is other.role is TO:
            continue  # "doubled: in Europe to 150 million and in Asia to 600 million"
        beside = one.sentence == other.sentence == claim.sentence
        if not alike(one, other) and not (
            beside and (not one.unit or not other.unit or one.unit == other.unit)
        ):
            continue
        # "4,200 in mining, 2,800 in textiles, a gap of 2.5 times": the two are of different things.
        apart = beside and one.subject.activity != other.subject.activity and set(pair) == {by - 1, by - 2}
        if not (apart or next_to(view, pair, by)) or not _one_way(view, pair, by):
            continue
        ratio = _ratio(view, pair)
        if claim.value > _ONE and ratio < _LEAST and significant(claim.value) < _DIGITS:
            continue  # nobody says "twice as much" where hardly anything has changed
        times = (ratio,) if more else (ratio - _ONE, ratio + _ONE)
        if any(_near(each, claim.value, _JUST) for each in times):
            return Slip(by, pair, ratio, more)
        last = claim.sentence in (one.sentence, other.sentence)
        behind = beside and min(pair) > by
        beyond = last and not more and (max(pair) < by or behind)
        if beyond and _whole(claim, one, other) and not _product(view, pair, ratio):
            return Slip(by, pair, ratio)
        if beside and not more and _misprinted(claim, one, other):
            return Slip(by, pair, ratio)
        if claim.value >= _TEN and _near(ratio * _TEN, claim.value, _JUST) and ratio < _TEN:
            return Slip(by, pair, ratio, tenfold=True)
    return None


def _whole(claim: Claim, one: Claim, other: Claim) -> bool:
    """Whether two amounts of several digits are just so many times each other, and other times are told."""
    ratio = max(one.value, other.value) / min(one.value, other.value)
    printed = all(significant(each.value) >= _DIGITS for each in (one, other))
    return printed and ratio == int(ratio) != claim.value == int(claim.value) and claim.direction is not DOWN


def _misprinted(claim: Claim, one: Claim, other: Claim) -> bool:
    """Whether one of two amounts is a digit from what the other one and a whole multiple give."""
    small, large = sorted((one, other), key=lambda each: each.value)
    if claim.value != int(claim.value) or significant(small.value) < _DIGITS:
        return False  # "from 50 to 300, twice as much the second time"
    meant = ((large, small.value * claim.value), (small, large.value / claim.value))
    return any(
        len(each.digits) > _DIGITS
        and one_slip(each.digits, str(int(value.scaleb(each.decimals - each.scale))))
        for each, value in meant
    )


def _product(view: View, pair: tuple[int, int], ratio: Decimal) -> bool:
    """Whether a count near two amounts makes one a price of the other: "5 units, 18,460 at 3,692 each"."""
    near = view.claims[max(0, min(pair) - _COUNT) : max(pair) + _COUNT]
    return any(claim.value == ratio and claim.unit not in TIMES for claim in near)


def _ratio(view: View, pair: tuple[int, int]) -> Decimal:
    one, other = (view.claims[each].value for each in pair)
    return max(one, other) / min(one, other)


def _near(ratio: Decimal, told: Decimal, within: Decimal) -> bool:
    return abs(ratio - told) < within * told


def _one_way(view: View, pair: tuple[int, int], by: int) -> bool:
    """Whether a fall is not told of what rises in the order of the text; "more" is told of either."""
    claim = view.claims[by]
    first, last = ordered(view, *sorted(pair)) or sorted(pair)
    if claim.direction is Direction.NONE or says_which(view, by) is not Direction.NONE:
        return True
    if view.claims[last].sentence == view.claims[first].sentence and first > last and _by_guess(view, first):
        return True
    return (view.claims[last].value > view.claims[first].value) == (claim.direction is Direction.UP)


def _by_guess(view: View, number: int) -> bool:
    """Whether only "last year" dates an amount, and nothing says what year that is."""
    if view.day is not None:
        return False
    before = view.claims[number - 1].end if number else 0
    return any(named.relative for named in view.periods_in(before, view.claims[number].start))
