"""Which numbers of a sentence tell one change: from a to b, by c."""

from ondiris.audit.around import one_range
from ondiris.audit.changes.alike import GAP, both_ends
from ondiris.audit.changes.comparatives import yearly
from ondiris.audit.changes.comparing import compared, told_of
from ondiris.audit.changes.offering import own_clause
from ondiris.audit.dimensions import PER
from ondiris.audit.view import Change, View
from ondiris.model.claim import Direction, Role
from ondiris.model.kind import Kind

_BY = (Kind.GROWTH, Kind.MULTIPLE, Kind.POINTS)
#: How many numbers may stand between the change and the levels that it is between.
_NEAR = 2
#: Amounts so many times apart are of two things; prices of one thing are less than so many times apart.
_FAR, _PRICES = 12, 3
#: How many signs may stand between a change, a colon and its two ends.
_COLON = 16
#: So many numbers on the second of two ranges ends at least.
_TWO_RANGES = 3
#: How far behind a change the plan stands that it is against.
_BASE = 24


def changes_of(view: View) -> list[Change]:
    """Every from-to of the text with the change that the text states, where it states one.

    A stated change belongs to the nearest from-to of its sentence, and only if no other change or from-to
    is as near: where it could be of two, it is of none.
    """
    claims = view.claims
    found: list[Change] = []
    for number in view.of_role(Role.FROM):
        start = claims[number]
        end = start.pair
        if end < 0 or claims[end].role is Role.CONVERTED or claims[end].sentence != start.sentence:
            continue
        if end == number or claims[end].unit != start.unit or _another(view, number, end):
            continue
        if _ranges(view, number, end):
            continue
        if (other := claims[end].pair) not in (-1, number) and claims[other].role is Role.FROM:
            continue  # it ends another change
        by = _by(view, number, end)
        direction = start.direction
        if direction is Direction.NONE:
            direction = claims[end].direction
        if direction is Direction.NONE and by >= 0:
            direction = claims[by].direction
        if by < 0 and (told := told_of(view, number, end)) >= 0:
            by = -1 if _other_way(view, told, end, direction) else told
        found.append(Change(number, end, by, direction))
    joined = {number for change in found for number in (change.start, change.end, change.by)}
    found += compared(view, frozenset(joined))
    found = [change for change in found if not _of_two_things(view, change)]
    return sorted(found, key=lambda change: (min(change.start, change.end), change.start))


def _of_two_things(view: View, change: Change) -> bool:
    """Whether sizes tell that two amounts are not of one thing, and that no slip of thousands made them so.

    "A profit of 9.4 million on a turnover of 211 million"; "4.2 billion, or 580 a tonne, against 480".
    """
    low, high = sorted((change.start, change.end))
    one, last = view.claims[low], view.claims[high]
    if change.by >= 0 and view.claims[change.by].sentence != one.sentence == last.sentence:
        joins = view.lexicon_of(view.language(one)).words["roles.joins"]
        if view.low[one.end : last.start].strip() in joins:
            return True  # "They were 550 and 60 million. Profit has thus risen fourfold"
    if change.against and one.scale == last.scale > 0 and min(one.value, last.value) > 0:
        return max(one.value, last.value) > _FAR * min(one.value, last.value)
    return any(
        PER in each.unit and not last.scale and each.value < _PRICES * last.value < _PRICES**2 * each.value
        for each in view.claims[low + 1 : high]
    )


def _other_way(view: View, told: int, end: int, direction: Direction) -> bool:
    """Whether a change in another sentence goes the other way: "stocks fell to 5. Output was up 1.5%"."""
    by = view.claims[told]
    opposed = {by.direction, direction} == {Direction.UP, Direction.DOWN}
    if by.sentence == view.claims[end].sentence or not opposed:
        return False
    return not any(view.says(by, table, view.before(told)) for table in ("this_is", "the_change"))


def _another(view: View, start: int, end: int) -> bool:
    """Whether what follows a former value is of another thing or time: "from 77; in May it was 80"."""
    before = view.before(start, GAP).rstrip()
    if before.endswith(view.words(view.claims[start], "range_before")):
        return True  # "those with debts between 60% and 90%"
    if _listed(view, start, end):
        return True
    if 1 < start < end and "(" in before and both_ends(view, start - 2):
        return True  # "lowered to 250 to 300 million (from 325 to 375 million)"
    if end < start:
        # "Up 17.9%, slower than from the 19.4% increase of May": each direction is of its own growth.
        told = view.claims[end]
        return told.kind is Kind.GROWTH and told.role is Role.BY and told.direction is not Direction.NONE
    if view.says(view.claims[start], "each_one", view.before(start, GAP)):
        return True  # "each gets 143 thousand, in all 343 billion"
    gap = f" {view.low[view.claims[start].end : view.claims[end].start]} "
    return ";" in gap and view.says(view.claims[end], "earlier", gap)


def _ranges(view: View, start: int, end: int) -> bool:
    """Whether both ends are ranges themselves: "down to $700-800 a tonne, from $750-850"."""
    claims = view.claims
    inside = view.sentence_of(start)
    if start + 1 not in inside or end - 1 not in inside or start < end < start + _TWO_RANGES:
        return False
    return one_range(claims[start], claims[start + 1]) and one_range(claims[end - 1], claims[end])


def _listed(view: View, start: int, end: int) -> bool:
    """Whether each end is one of two: "0.12 and 0.14 million tons, down from 0.14 and 0.18 million tons"."""
    low, high = sorted((start, end))
    inside = view.sentence_of(start)
    return low - 1 in inside and high + 1 in inside and _pair(view, low - 1) and _pair(view, high)


def _pair(view: View, number: int) -> bool:
    """Whether a number and the next one are of one unit, with no word but "and" between them."""
    one, other = view.claims[number], view.claims[number + 1]
    gaps = view.lexicon_of(view.language(one)).gaps
    joined = gaps.get(view.low[one.end : other.start].strip()) == "and"
    return joined and one.kind is other.kind and one.unit == other.unit


def _by(view: View, start: int, end: int) -> int:
    claims = view.claims
    low, high = min(start, end), max(start, end)
    others = sum(claims[each].role is Role.FROM for each in view.sentence_of(start))
    candidates: list[tuple[int, int]] = []
    for number in view.sentence_of(start):
        if number in (start, end) or (claims[number].role is not Role.BY and claims[number].kind not in _BY):
            continue
        if yearly(view, number) or claims[number].pair not in (-1, start, end):
            continue
        if claims[number].pair == end and _one_clause(view, number, low, high):
            return number
        if any(claims[each].unit == claims[end].unit for each in _inner(number, low, high)):
            continue
        if end < number < start and any(claims[each].role is Role.BY for each in range(number + 1, start)):
            continue  # "733, down 0.1 from May and up 30, or 4%, from 703": the last is from there
        distance = low - number if number < low else number - high if number > high else 0
        if number > high and not own_clause(view, high, number, low):
            continue
        if distance <= _NEAR and _one_clause(view, number, low, high):
            candidates.append((distance, number))
    if not candidates or (others > 1 and len(candidates) != 1):
        return -1
    if others > 1:
        return -1
    candidates.sort()
    kinds = [claims[number].kind for _, number in candidates]
    return candidates[0][1] if len(candidates) == 1 or kinds[0] is not None else -1


def _one_clause(view: View, number: int, low: int, high: int) -> bool:
    """Whether few words, and none that begins another clause, stand between a change and its two ends."""
    claims = view.claims
    begin, end = (
        (claims[number].end, claims[low].start) if number < low else (claims[high].end, claims[number].start)
    )
    gap = f" {view.low[begin:end]} "
    if number < low and len(gap) <= _COLON and ":" in gap:
        # "By a third: from 60 to 80".
        return True
    other = view.says(claims[number], "clause", gap) or view.says(claims[number], "against_plan", gap)
    # "305.7 (311.4 in 2019), which is 2% above the plan".
    other = other or view.says(claims[number], "against_plan", view.after(number, _BASE).partition(",")[0])
    return len(gap) <= GAP and not other


def _inner(number: int, low: int, high: int) -> range:
    """The numbers of the claims that stand between a change and its two ends."""
    return range(number + 1, low) if number < low else range(high + 1, number)
