"""What is left between two amounts: "a surplus of 187 million" of 1,284 and 1,197 million is one digit off.

Words call a number a deficit, a surplus, the rest or the gap. Where no amounts near it give it in any way,
but the last one and one before it do, up to a digit or a magnitude, one of the three is wrong.
"""

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from ondiris.audit.arithmetic.computing import POWERS, meets, shift
from ondiris.audit.around import says_beside, since_printed
from ondiris.audit.digits import last, one_slip, shown, significant
from ondiris.audit.dimensions import COUNTS, PER, TIMES, power
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import CONVERTED, Claim, Role
from ondiris.model.interval import Interval
from ondiris.model.kind import LEVEL
from ondiris.model.qualifier import EXACT

#: The words that call a number a difference, how far before it and behind it they stand.
_CALLED = "what_is_left", 46, 24, "is_left"
#: How many numbers, and of how many sentences, two amounts are looked for; how many of them at most.
_BACK, _AHEAD, _SENTENCES, _AMOUNTS, _TWO = 7, 3, 2, 3, 2
#: How far before a profit the costs are told of.
_COSTS = 140


class Difference(NamedTuple):
    """Number `told` is told as `more` less `less`; 10**`power` on it puts it right, or a digit.

    Of a stock, what was `added` comes to what there was.
    """

    told: int
    more: int
    less: int
    power: int = 0
    added: int = -1

    @property
    def numbers(self) -> tuple[int, ...]:
        return tuple(sorted(each for each in (self.told, self.more, self.less, self.added) if each >= 0))


def wrong_differences(view: View) -> list[Difference]:
    """The told differences that two amounts give but for one slip."""
    return view.once(_all)


def _all(view: View) -> list[Difference]:
    called = view.sentence_holding(view.of_kind(LEVEL, None), "what_is_left", "is_left", "profit_left")
    return [found for number in called if (found := _wrong(view, number))]


def _wrong(view: View, number: int) -> Difference | None:
    told = view.claims[number]
    profit = not says_beside(view, number, *_CALLED)
    if (
        (profit and not _is_profit(view, number))
        or told.qualifier is not EXACT
        or significant(told.value) < _TWO
    ):
        return None
    if told.value <= 0 or told.unit in RATIOS or told.unit in TIMES or told.role in (CONVERTED, Role.FROM):
        return None
    if number and view.says(told, "earlier", f" {view.low[view.claims[number - 1].end : told.start]} "):
        return None  # "Exports were 12.4 and imports 9.8. A year earlier the surplus was 3.6"
    former = _amounts(view, number, range(max(0, number - _BACK), number))
    if len(former) > _AMOUNTS:
        former = [each for each in former if view.claims[each].sentence == told.sentence]
    stock = former if len(former) == _AMOUNTS else []
    if stock and told.value in _left_of(view, stock):
        return None
    near, former = former, [each for each in former if _of_one_time(view.claims[each], told)]
    if not _TWO <= len(former) <= _AMOUNTS:
        return _of_stock(view, number, stock) if stock else None
    if len({unit for each in former[-_TWO:] if (unit := view.claims[each].unit)} & COUNTS) > 1:
        return None  # "155 buses; 640 people work there, another 45"
    behind = _amounts(view, number, range(number + 1, min(len(view.claims), number + 1 + _AHEAD)))
    if _fits(view, [*near, *behind], view.interval(number)):
        return None
    *others, last = former
    for other in reversed(others):
        more, less = sorted((other, last), key=lambda each: view.claims[each].value, reverse=True)
        if view.claims[more].value == view.claims[less].value:
            continue
        between = view.interval(more) - view.interval(less)
        if _of_many(view, number, between):
            return None
        for shifted in POWERS:
            if meets(between, shift(view.interval(number), shifted)):
                return Difference(number, more, less, shifted)
        left = view.claims[more].value - view.claims[less].value
        if digit_off(told.value, left) and (not profit or _no_chance(told, left)):
            return Difference(number, more, less)
    if profit:
        return None
    return _misread(view, number, former) or (_of_stock(view, number, stock) if stock else None)


def _no_chance(told: Claim, left: Decimal) -> bool:
    """Whether a profit is a slip of what is left in three digits, or has its two digits swapped."""
    meant = str(left.scaleb(told.decimals - told.scale).normalize().to_integral_value())
    return shown(told.printed) > _TWO or sorted(meant) == sorted(told.digits)


def _is_profit(view: View, number: int) -> bool:
    """Whether a number in three digits is told as the profit before tax of what costs were told of."""
    told = view.claims[number]
    if shown(told.printed) <= _TWO and len(set(told.digits)) < _TWO:
        return False
    before = since_printed(view, number, _CALLED[1])
    if not view.says(told, "profit_left", before) or view.says(told, "after_tax", before):
        return False
    return view.says(told, "costs_of", view.paragraph_before(number, _COSTS))


def _of_many(view: View, number: int, between: Interval) -> bool:
    """Whether the difference is told of so many: "1.45 tenge more; for 10 cubic metres it comes to 14.50"."""
    told = view.interval(number)
    many = (view.claims[each] for each in view.sentence_of(number) if each != number)
    return any(claim.value > 1 and not (between * claim.rounding).disjoint(told) for claim in many)


def _left_of(view: View, numbers: Sequence[int]) -> tuple[Decimal, Decimal]:
    """What a stock, what came in and what went out leave, in either order of these."""
    stock, one, other = (view.claims[each].value for each in numbers)
    return stock + one - other, stock - one + other


def _of_stock(view: View, number: int, former: Sequence[int]) -> Difference | None:
    """Whether what a stock, what came in and what went out leave is one digit from a number."""
    told, intervals = view.claims[number], [view.interval(each) for each in former]
    stock, one, other = intervals
    parted = (one + other - stock, stock + one - other, stock + other - one)
    if shown(told.printed) <= _TWO or any(each.contains(Decimal(0)) for each in parted):
        return None  # "48 million: 32 million lent and 16 million given. Another 12 million"
    if _fits(view, former, view.interval(number)):
        return None
    numbers = ((former[1], former[2]), (former[2], former[1]))
    for (added, less), left in zip(numbers, _left_of(view, former), strict=True):
        if left > 0 and digit_off(told.value, left):
            return Difference(number, former[0], less, 0, added)
    return None


def _misread(view: View, number: int, former: Sequence[int]) -> Difference | None:
    """Whether one of the last two amounts is a digit from what the other one and the difference give."""
    claims, told = view.claims, view.claims[number].value
    if len(former) > _TWO and _fits(view, former[:-1], view.interval(former[-1])):
        return None  # "5,340 villages, now 5,610, so 270 joined. Another 240"
    more, less = sorted(former[-_TWO:], key=lambda each: claims[each].value, reverse=True)
    one, other = claims[more].value, claims[less].value
    meant = ((one, other + told), (other, one - told), (one, other - told), (other, one + told))
    if any(value > 0 and digit_off(value, should) for value, should in meant if should > 0):
        return Difference(number, more, less)
    return None


def _amounts(view: View, number: int, places: range) -> list[int]:
    """The amounts of the unit of a number at these places, in its sentence or just before it."""
    claims, own = view.claims, view.claims[number]
    return [
        each
        for each in places
        if claims[each].paragraph == own.paragraph
        and 0 <= own.sentence - claims[each].sentence <= _SENTENCES
        and claims[each].value > 0
        and claims[each].unit not in RATIOS
        and claims[each].role is not CONVERTED
        and shown(claims[each].printed)
        and _one_unit(claims[each], own)
    ]


def _of_one_time(one: Claim, other: Claim) -> bool:
    return other.period is None or one.period == other.period


def _one_unit(one: Claim, other: Claim) -> bool:
    if power(one.unit)[0] == power(other.unit)[0]:
        return bool(one.unit) or bool(one.scale) == bool(other.scale)
    if {one.unit, other.unit} <= COUNTS:
        return True
    if one.unit.partition(PER)[0] == other.unit:
        return bool(other.unit)  # "5,340 tenge per square metre, a gap of 220 tenge"
    return (not one.unit and one.scale > 0) or (not other.unit and other.scale > 0)


def _fits(view: View, near: Sequence[int], told: Interval) -> bool:
    """Whether amounts give a number: one of them, two taken from each other or added, a sum's rest."""
    intervals = [view.interval(each) for each in near]
    if any(not each.disjoint(told) for each in intervals):
        return True
    pairs = [
        each
        for one, other in combinations(intervals, _TWO)
        for each in (one - other, other - one, one + other)
    ]
    rests = [
        each
        for one, other, third in combinations(intervals, 3)
        for each in (one - other - third, other - one - third, third - one - other)
    ]
    # What rounding leaves open around nothing is no difference.
    return any((each.low is None or each.low > 0) and not each.disjoint(told) for each in (*pairs, *rests))


def digit_off(told: Decimal, meant: Decimal) -> bool:
    exponent = min(last(told), last(meant))
    return one_slip(str(int(told.scaleb(-exponent))), str(int(meant.scaleb(-exponent))))
