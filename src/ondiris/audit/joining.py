"""Which numbers of a sentence tell one change: from a to b, by c."""

import re

from ondiris.audit.view import Change, View
from ondiris.model.claim import Claim, Direction, Role
from ondiris.model.measure import Kind

_BY = (Kind.GROWTH, Kind.MULTIPLE, Kind.POINTS)
#: How many numbers may stand between the change and the levels that it is between.
_NEAR = 2
_GAP = 45
#: A year so near behind a number is its own, whatever period the sentence began with.
_YEAR, _DATED = re.compile(r"(?:19|20)[0-9]{2}"), 14


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
        if end == number or claims[end].unit != start.unit:
            continue
        by = _by(view, number, end)
        direction = start.direction
        if direction is Direction.NONE:
            direction = claims[end].direction
        if direction is Direction.NONE and by >= 0:
            direction = claims[by].direction
        found.append(Change(number, end, by if by >= 0 else _told_next(view, number, end), direction))
    taken = {number for change in found for number in (change.start, change.end)}
    found += [change for change in _compared(view) if change.start not in taken and change.end not in taken]
    return sorted(found, key=lambda change: (min(change.start, change.end), change.start))


def _told_next(view: View, start: int, end: int) -> int:
    """The change that the next sentence states at its beginning: "That is an increase of 30%"; or -1."""
    claims = view.claims
    number = max(start, end) + 1
    if number >= len(claims) or claims[number].kind not in _BY:
        return -1
    claim = claims[number]
    if claim.sentence != claims[start].sentence + 1 or claim.paragraph != claims[start].paragraph:
        return -1
    before = view.before(number, _GAP + 2)
    opening = view.low[view.read.sentences[claim.sentence][0] : claim.start]
    return number if len(opening) <= _GAP and view.says(claim, "that_means", before) else -1


def _compared(view: View) -> list[Change]:
    """Two amounts of one unit that a sentence holds against each other, without from and to.

    "356 trillion in ten months, 13.3 times more than the 26.7 trillion of January"; "1,500 in 2022 against
    1,250 in 2021, that is 20% more".
    """
    claims = view.claims
    found: list[Change] = []
    for end in view.of_kind(Kind.LEVEL):
        one = claims[end]
        if one.role not in (Role.PLAIN, Role.TO, Role.WHOLE) or one.pair >= 0 or one.value <= 0:
            continue
        start, by = _held_against(view, end)
        if start < 0:
            continue
        if by < 0 and start + 1 < len(claims) and claims[start + 1].sentence == one.sentence:
            by = (
                start + 1
                if claims[start + 1].kind in _BY and _one_clause(view, start + 1, end, start)
                else -1
            )
        direction = claims[by].direction if by >= 0 else Direction.NONE
        if by >= 0 and direction is Direction.NONE:
            direction = Direction.UP if one.value > claims[start].value else Direction.DOWN
        found.append(Change(start, end, by, direction, True))
    return found


def _held_against(view: View, end: int) -> tuple[int, int]:
    """The amount that another one is held against, and the change stated between them; -1 for either."""
    claims = view.claims
    one = claims[end]
    for start, by in ((end + 1, -1), (end + 2, end + 1)):
        if start >= len(claims) or claims[start].sentence != one.sentence:
            break
        other = claims[start]
        if not _alike(one, other):
            continue
        if (by >= 0 and claims[by].kind not in _BY) or other.nature is not one.nature:
            continue
        gap = f" {view.low[(claims[by] if by >= 0 else one).end : other.start]} "
        words = "more_than" if by >= 0 else "against"
        dated = (
            other.period != one.period or _YEAR.search(view.low, other.end, other.end + _DATED) is not None
        )
        if dated and len(gap) <= _GAP and view.says(one, words, gap):
            return start, by
    return -1, -1


def _by(view: View, start: int, end: int) -> int:
    claims = view.claims
    low, high = min(start, end), max(start, end)
    others = sum(claims[each].role is Role.FROM for each in view.sentence_of(start))
    candidates: list[tuple[int, int]] = []
    for number in view.sentence_of(start):
        if number in (start, end) or (claims[number].role is not Role.BY and claims[number].kind not in _BY):
            continue
        if claims[number].pair == end and _one_clause(view, number, low, high):
            return number
        distance = low - number if number < low else number - high if number > high else 0
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
    return len(gap) <= _GAP and not view.says(claims[number], "clause", gap)


def _alike(one: Claim, other: Claim) -> bool:
    """Whether two amounts are of one unit; a magnitude without a unit ("200 billion") takes the other's."""
    same = other.kind is Kind.LEVEL and other.unit == one.unit
    bare = not other.unit and other.scale > 0 and one.scale > 0
    return bool(one.unit) and other.value > 0 and (same or bare)
