"""Per cent and points told for one another, by what the numbers nearby give.

"74% last year, 79% this year, 5% more": the difference of the two is five points. "58.40 roubles in March,
60.15 in April: the price rose by 3.0 percentage points": the two give 3.0 per cent.
"""

from collections.abc import Iterator

from ondiris.audit.changes.comparatives import says_which
from ondiris.audit.changes.nearby import no_chance, pairs_by, same_thing
from ondiris.audit.changes.offering import of_them
from ondiris.audit.changes.ordering import held_against, ordered
from ondiris.audit.view import Change, View
from ondiris.model.claim import Claim, Direction, Role
from ondiris.model.kind import Kind
from ondiris.model.qualifier import Qualifier

_LEVELS = frozenset((None, Kind.SHARE, Kind.ATTAINMENT, Kind.INDEX))
#: Kinds that a change in per cent or in points is read as.
_KINDS: dict[str, tuple[Kind | None, ...]] = {
    "pct": (None, Kind.GROWTH, Kind.SHARE, Kind.ATTAINMENT),
    "pp": (Kind.POINTS,),
}
#: How many percentages are told with a change of one; how far from it the word of comparison stands, how far
#: behind "less than" the other one, and how far behind the words of an earlier time, "when it had been 75%".
_THREE, _WORD, _FROM_TO, _FAR = 3, 16, 34, 70
#: How many numbers before and behind a change are looked at, and how far from it the words that tell it.
_BACK, _AHEAD, _SAID, _BEHIND = 4, 2, 24, 10
_SENTENCES = 2
_WAYS = (Direction.UP, Direction.DOWN)


def points(view: View) -> Iterator[Change]:
    """Changes in per cent that are just the points between the two percentages nearest to them."""
    claims = view.claims
    for by in view.of_kind(Kind.GROWTH, Kind.SHARE, None):
        claim = claims[by]
        if claim.unit != "pct" or not claim.value:
            continue
        if claim.role in (Role.FROM, Role.TO) and claim.pair >= 0 and claims[claim.pair].unit == "pct":
            continue  # "from 50% to 70%. That of others rose from 20% to 52%": no change itself
        difference = view.sentence_holds(claim, "difference") and view.says(
            claim, "difference", view.before(by, _SAID)
        )
        moves = _moves(view, by)
        if not (difference or moves or claim.direction in _WAYS):
            continue
        for first, second in _pairs(view, by):
            pair = first, second
            if abs(claims[first].value - claims[second].value) != abs(claim.value):
                continue
            if any(
                claims[each].unit == "pct" and claims[each].sentence != claim.sentence
                for each in range(max(first, second) + 1, by)
            ):
                continue  # other percentages were told since
            told = difference or (moves and of_them(view, by, first, second))
            if told or _of_two_times(view, by, first, second):
                low, high = sorted(pair, key=lambda number: claims[number].value)
                falls = claim.direction is Direction.DOWN or claim.value < 0
                yield Change(*((high, low) if falls else (low, high)), by, claim.direction)
                break


def _of_two_times(view: View, by: int, first: int, second: int) -> bool:
    """Whether two percentages before a change are of two times, and move as it says."""
    if second > by or (pair := _in_time(view, first, second)) is None:
        return False
    start, end = (view.claims[each].value for each in pair)
    way = Direction.UP if end > start else Direction.DOWN
    return view.claims[by].direction is way and same_thing(view, pair, by)


def _in_time(view: View, first: int, second: int) -> tuple[int, int] | None:
    from_to = view.claims[first].role is Role.FROM and view.claims[first].pair == second
    return (first, second) if from_to else ordered(view, first, second)


def _pairs(view: View, by: int) -> Iterator[tuple[int, int]]:
    """The percentages next to a change, two by two, in the order of the text."""
    before = [each for each in range(by - 1, by - 1 - _BACK, -1) if _is_level(view, each, by)]
    behind = [each for each in range(by + 1, by + 1 + _AHEAD) if _is_level(view, each, by)]
    for other in before[1:]:
        yield other, before[0]
    if before and behind:
        yield before[0], behind[0]
        if len(before) > 1 and view.claims[before[0]].qualifier is Qualifier.ABOUT:
            # "61.8%, that is about 62%": the same once more.
            yield before[1], behind[0]
    if len(behind) > 1:
        yield behind[0], behind[1]


def _moves(view: View, by: int) -> bool:
    """Whether a percentage is told as a change: "rose by 5%", "5% more", "5% down"."""
    claim = view.claims[by]
    if claim.value < 0 or (claim.direction in (Direction.UP, Direction.DOWN) and claim.role is Role.BY):
        return True
    return says_which(view, by) is not Direction.NONE or view.says(
        claim, "more_than_what", f" {view.after(by, _BEHIND).lstrip()}"
    )


def _is_level(view: View, number: int, by: int) -> bool:
    """Whether a number is a percentage near a change, in its sentence or the one before."""
    claims, own = view.claims, view.claims[by]
    if not 0 <= number < len(claims):
        return False
    claim = claims[number]
    if claim.unit != "pct" or claim.value <= 0:
        return False
    if (claim.kind not in _LEVELS or claim.role is Role.BY) and not held_against(view, number):
        former = claims[number - 1] if number else claim
        # "11,3%-дан 11,8%-ға жеделдеп": what follows a former rate is one, whatever its verb.
        if former.role is not Role.FROM or former.unit != "pct" or former.sentence != claim.sentence:
            return False
    return claim.paragraph == own.paragraph and 0 <= own.sentence - claim.sentence <= _SENTENCES


def against_percent(view: View, unit: str) -> Iterator[Change]:
    """A percentage told against another one, by a change in this unit: "at 4.9%, 0.4% lower than 5.3%"."""
    claims = view.claims
    joined = {change.by for change in view.changes}
    for number in view.of_kind(*_KINDS[unit]):
        if claims[number].unit != unit or number in joined:
            continue
        numbers = [each for each in view.sentence_of(number) if claims[each].unit in ("pct", "pp")]
        if len(numbers) != _THREE or number == numbers[0]:
            continue
        first, second = (each for each in numbers if each != number)
        if any(claims[each].unit != "pct" or claims[each].value <= 0 for each in (first, second)):
            continue
        if _labelled(view, first, second) or not _compares(view, number, between=number == numbers[1]):
            continue
        plain = unit == "pp" or all(claims[each].kind in _LEVELS for each in (first, second))
        if plain or _side_by_side(view, number, first, second):
            yield Change(second, first, number)


def _compares(view: View, number: int, between: bool) -> bool:
    """Whether words behind a change between two percentages compare them, or tell it, behind both."""
    claim = view.claims[number]
    if between:
        return view.says(claim, "compares", view.after(number, _WORD))
    by = view.words(claim, "by")
    led = view.before(number, _WORD).rstrip().endswith(by)
    return led or says_which(view, number) is not Direction.NONE


def _labelled(view: View, first: int, second: int) -> bool:
    """Whether the second level has a heading of its own that names no time: "rate: 6.8%; employed: 71.2%"."""
    start, end = view.claims[first].end, view.claims[second].start
    gap = view.low[start:end]
    return (
        ":" in gap and not view.says(view.claims[second], "earlier", gap) and not view.periods_in(start, end)
    )


def _side_by_side(view: View, number: int, first: int, second: int) -> bool:
    """Whether the other percentage is right behind "less than", or the two are a from and to."""
    if first < number < second:
        gap = view.low[view.claims[number].end : view.claims[second].start]
        told = view.says(view.claims[number], "had_been", gap) and len(gap) <= _FAR
        return told or (len(gap) <= _FROM_TO and not any(sign in gap for sign in ",;:("))
    gap = view.low[view.claims[first].end : view.claims[second].start]
    return second < number and (not gap.strip() or view.claims[first].role is Role.FROM)


def percents(view: View) -> dict[int, tuple[int, int]]:
    """The changes in points that are the growth in per cent between two amounts: change -> amounts."""
    claims, found = view.claims, {}
    for by in view.of_kind(Kind.POINTS, Kind.CONTRIBUTION):
        if claims[by].unit != "pp" or claims[by].value <= 0:
            continue
        for pair in pairs_by(view, by):
            one, other = (claims[each] for each in pair)
            if _base(one) != _base(other) or one.value == other.value or not _grows(view, pair, by):
                continue
            if of_them(view, by, *sorted(pair)) or no_chance(view, pair, by):
                found[by] = pair
                break
    return found


def _base(claim: Claim) -> str:
    """The unit of an amount; that of a price need not be told again with what it is for."""
    return claim.unit.partition("-per-")[0]


def _grows(view: View, pair: tuple[int, int], by: int) -> bool:
    low, high = sorted(pair, key=lambda number: view.claims[number].value)
    growth = (view.claims[high].value / view.claims[low].value - 1) * 100
    fall = (1 - view.claims[low].value / view.claims[high].value) * 100
    told = view.claims[by].rounding
    return told.contains(growth) or told.contains(fall)
