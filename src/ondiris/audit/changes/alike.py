"""What two amounts need to be compared: one unit, one thing, and few words between them."""

from decimal import Decimal
from itertools import pairwise

from ondiris.audit.around import one_range
from ondiris.audit.digits import shown
from ondiris.audit.dimensions import TIMES
from ondiris.audit.view import View
from ondiris.model.claim import FROM, Claim

#: How many signs may stand between two numbers that belong together.
GAP = 45
#: So many letters of a noun are the same in every case.
_STEM = 5
#: A noun of so many letters is the beginning of its own cases: "өрт", "өртті".
_SHORTEST = 3
#: Bare numbers that are farther apart than this are of two things.
_MOST = 200
#: Amounts told in a unit and in no unit, or for one and for many, are of one thing where they are close.
_CLOSE = 2
#: Amounts as many times apart are no change in per cent, unless one of them is ten or a thousand times off.
_SIZE, _WHOLLY, _POWERS = 5, 100, (1, 3, 6)
_LEAST, _MOST_SLIPPED = Decimal("0.65"), Decimal("2.5")
_PEOPLE = "persons"
_SPANS = frozenset(("h", "day", "week", "month", "year"))


def alike(one: Claim, other: Claim) -> bool:
    """Whether two amounts are of one unit and thing; a bare number takes the other's."""
    if one.unit in TIMES or other.unit in TIMES:
        return False
    products = {one.subject.product, other.subject.product} - {""}
    if len(products) > 1:
        return False
    if one.unit == other.unit:
        # Counted things of no unit: the noun of the second is left out, or both are and each has its period.
        if not one.unit and max(one.value, other.value) > _MOST * min(one.value, other.value):
            return False
        return bool(one.unit) or None in (one.kind, other.kind) or _one_noun(one, other)
    bases = {each.unit.partition("-per-")[0] for each in (one, other)}
    if len(bases) == 1 and "" in {each.unit.partition("-per-")[2] for each in (one, other)}:
        # "14,300 roubles a tonne, 650 more than in July, when it was 14,950".
        return max(one.value, other.value) < _CLOSE * min(one.value, other.value)
    if {one.unit, other.unit} == {"", _PEOPLE} and one.value > 0 < other.value:
        # "9,870 finishers", "last year 8,940 people".
        return max(one.value, other.value) < _CLOSE * min(one.value, other.value)
    if _each_time(one.unit) == other.unit or one.unit == _each_time(other.unit):
        # "400 a day passed here, now 1,000 do".
        return bool(one.unit and other.unit)
    magnitude = one.scale > 0 and other.scale > 0
    return (not one.unit or not other.unit) and (magnitude or None in (one.kind, other.kind))


def _each_time(unit: str) -> str:
    """The unit without the span of time that it is counted for."""
    base, _, span = unit.partition("-per-")
    return base if span in _SPANS else unit


def between(view: View, left: int, right: int) -> str:
    return f" {view.low[view.claims[left].end : view.claims[right].start]} "


def past_bracket(view: View, by: int, number: int) -> bool:
    """Whether a number stands behind the bracket that a change before it closes: "A 9.6 (down 1%), B 6.5"."""
    return number > by and ")" in between(view, by, number).partition("(")[0]


def in_aside(view: View, number: int, other: int) -> bool:
    """Whether the bracket of a number follows the amount that is meant: "248 (2023: 135), above the 200"."""
    if not 0 < number < other or not past_bracket(view, number, other):
        return False
    one, claim = view.claims[number - 1], view.claims[number]
    opened = "(" in view.low[one.end : claim.start] and one.sentence == claim.sentence
    return opened and alike(one, claim)


def own_bracket(view: View, by: int, first: int, second: int) -> bool:
    """Whether a change in a bracket is of the amount before it: "A 9.6 million (-1%), B 6.5 (-7%)"."""
    if past_bracket(view, by, second):
        return True
    opened = second < by and "(" in between(view, second, by).rpartition(")")[2]
    if not opened or not view.low.startswith(")", view.claims[by].end):
        return False
    one, other = view.claims[first], view.claims[second]
    # Of two sentences on one and the same time neither amount led to the other.
    one_time = one.sentence != other.sentence and one.period is not None and one.period == other.period
    return one_time or ")" in between(view, first, second)


def _one_noun(one: Claim, other: Claim) -> bool:
    """Whether two counts are of one thing, whatever case its noun is in: "8 wagons", "of 9 wagons"."""
    first, second = one.subject.words.lower().split(), other.subject.words.lower().split()
    if first == second or not first or not second:
        # "5.4 million passengers this year, 5.0 million last".
        return True
    short, long = sorted((first[0], second[0]), key=len)
    return (len(short) >= _SHORTEST and long.startswith(short)) or (
        first[0][:_STEM] == second[0][:_STEM] and len(short) >= _STEM
    )


def in_words(claim: Claim) -> bool:
    """Whether a number is a word without a unit of its own: "twelve months earlier", "the two"."""
    return not claim.unit and not claim.scale and not shown(claim.printed)


def out_of_size(change: Claim, one: Claim, other: Claim) -> bool:
    """Whether no slip of one digit or magnitude makes a percentage the change between two amounts.

    "The surplus fell to 44.9 billion. Trade came to 1.7 trillion, up 25.8%": they are not of one thing.
    """
    if change.unit != "pct" or abs(change.value) >= _WHOLLY:
        return False
    low, high = sorted((one.value, other.value))
    slipped = any(low * _LEAST <= high.scaleb(-power) <= low * _MOST_SLIPPED for power in _POWERS)
    return high > low * _SIZE and not slipped


def both_ends(view: View, number: int) -> bool:
    """Whether a number and the next one are the ends of one range."""
    low, high = view.claims[number : number + 2]
    return low.value < high.value and low.interval == high.interval


def ranged(view: View, number: int) -> bool:
    """Whether a number is an end of a range: "645-662 thousand (662-675 thousand before), 2.2% less".

    "From 11,000 to 93,500" is read as one too, unless something is told to have changed so.
    """
    near = view.claims[max(0, number - 1) : number + 2]
    return any(one_range(one, other) and one.role is not FROM for one, other in pairwise(near))
