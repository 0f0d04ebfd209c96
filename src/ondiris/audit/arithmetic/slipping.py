"""Stated changes that two amounts nearby give but for one slip of a digit: 18.1% where 8.1% comes out.

As with a wrong sum, a change of other amounts is seldom just one slip from that of these two.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ondiris.audit.arithmetic.adding import slipped, slipped_near
from ondiris.audit.around import LINKS, one_range
from ondiris.audit.changes.alike import alike, own_bracket
from ondiris.audit.changes.comparatives import says_which
from ondiris.audit.changes.nearby import pairs_by, same_thing, sized
from ondiris.audit.changes.offering import named_by, names_nothing, of_them
from ondiris.audit.changes.ordering import ordered
from ondiris.audit.dimensions import COUNTS
from ondiris.audit.view import CHANGES, Change, View
from ondiris.model.claim import Claim, Direction, Role
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind

_ONE, _HUNDRED, _CENT = Decimal(1), Decimal(100), Decimal("0.01")
#: How many digits a change needs, for a slip in it to be no chance, and how far apart two amounts may be.
_DIGITS, _TIMES, _TEN = 2, 20, 10
#: How many numbers from a change another one may tell of the same two amounts.
_NEAR = 6


def slips(view: View) -> Iterator[Change]:
    """The changes that two amounts of one thing near them give but for a digit of one of the three."""
    claims = view.claims
    given = {change.by for change in view.changes if sized(view, (change.start, change.end), change.by)}
    for by in (*view.of_kind(Kind.GROWTH), *view.of_kind(Kind.LEVEL)):
        claim = claims[by]
        if by in given or claim.value <= 0 or claim.direction not in (Direction.UP, Direction.DOWN):
            continue
        if claim.role is not Role.BY and says_which(view, by) is Direction.NONE:
            continue
        near = pairs_by(view, by)
        pairs = [pair for pair in near if _comparable(view, pair, claim)]
        if not pairs or any(sized(view, pair, by) for pair in pairs):
            continue
        for pair in pairs:
            if claims[max(pair)].sentence < claim.sentence - 1 or _of_amount_beside(view, pair, by):
                continue
            if _past_another(pair, by, near) or _in_bracket_of_another(view, pair, by):
                continue
            if _another_beside(view, pair):
                continue
            order = ordered(view, *sorted(pair)) or _side_by_side(view, pair, by)
            if order is None or not _rises(view, order, claim) or not _one_slip(view, order, claim):
                continue
            theirs = of_them(view, by, *sorted(pair)) or (len(pairs) == 1 and _fine(claim))
            # "A year ago it was 42,000, so sales are up by 18%".
            first = order[0] == by - 1 and order[1] == min(map(min, near))
            first = first and claims[by - 1].sentence == claim.sentence
            theirs = theirs or (first and same_thing(view, pair, by))
            if theirs and of_one_time(view, order, by) and not _told_by_another(view, order, by):
                yield Change(*order, by, claim.direction)
                break


def _past_another(pair: tuple[int, int], by: int, near: Sequence[tuple[int, int]]) -> bool:
    """Whether two amounts around a change are not the nearest: "A (1.7), B (1.2). C rose by 75%, or 0.95"."""
    around = min(pair) < by < max(pair) and by - 1 not in pair
    return around and any(by - 1 in each and set(pair) & set(each) for each in near)


def _in_bracket_of_another(view: View, pair: tuple[int, int], by: int) -> bool:
    """Whether a change is in the bracket of an amount that is none of two: "A 35, B 30, C 23 (up 16%)"."""
    claims = view.claims
    if any(_led_by_another(view, each, by) for each in pair):
        return True
    if by - 1 in pair or claims[by - 1].kind is not Kind.LEVEL:
        return own_bracket(view, by, *sorted(pair))
    opened = "(" in view.low[claims[by - 1].end : claims[by].start].rpartition(")")[2]
    return opened and claims[by - 1].sentence == claims[by].sentence


def _led_by_another(view: View, number: int, by: int) -> bool:
    """Whether a bracket behind another change holds an amount: "up 6% (174); loadings rose 19% (168)"."""
    former = number - 1
    if former in (by, -1) or view.claims[former].kind is not Kind.GROWTH:
        return False
    return view.low[view.claims[former].end : view.claims[number].start].strip() == "("


def _another_beside(view: View, pair: tuple[int, int]) -> bool:
    """Whether a clause sets the later amount apart from the earlier: "13 billion, while wool fetched 12"."""
    first, last = sorted(pair)
    claim = view.claims[last]
    gap = f" {view.low[view.claims[first].end : claim.start]} "
    for word in view.words(claim, "whereas"):
        _, found, own = gap.rpartition(word)
        if found and not names_nothing(view, claim, own, named_by(view, first)):
            return True
    return False


def _side_by_side(view: View, pair: tuple[int, int], by: int) -> tuple[int, int] | None:
    """The two amounts right before a change in its sentence, in the order that its direction asks for."""
    claims = view.claims
    if sorted(pair) != [by - 2, by - 1] or claims[by - 2].sentence != claims[by].sentence:
        return None
    less, more = sorted(pair, key=lambda each: claims[each].value)
    return (less, more) if claims[by].direction is Direction.UP else (more, less)


def _comparable(view: View, pair: tuple[int, int], by: Claim) -> bool:
    one, other = (view.claims[each] for each in pair)
    if (
        not (alike(one, other) or _counted(one, other))
        or one.value == other.value
        or one_range(one, other)
        or (by.kind is Kind.LEVEL and by.unit != one.unit)
    ):
        return False
    return max(one.value, other.value) < _TIMES * min(one.value, other.value)


def _of_amount_beside(view: View, pair: tuple[int, int], by: int) -> bool:
    """Whether a change follows at once an amount of another unit, in a sentence that has neither of two."""
    one, claim = view.claims[by - 1], view.claims[by]
    if by - 1 in pair or one.sentence != claim.sentence or one.kind is not Kind.LEVEL:
        return False
    beside = not view.low[one.end : claim.start].strip(LINKS)
    return beside and all(view.claims[each].sentence != claim.sentence for each in pair)


def _counted(one: Claim, other: Claim) -> bool:
    """Whether both are counts, of a noun that no lexicon knows one of them at least."""
    return (
        one.kind is other.kind is Kind.LEVEL
        and "" in (one.unit, other.unit)
        and {one.unit, other.unit} <= COUNTS
    )


def _fine(by: Claim) -> bool:
    """Whether a change is told in two digits that count: "60%" is a slip of too many numbers."""
    return by.decimals > 0 or by.value % _TEN != 0


def of_one_time(view: View, order: tuple[int, int], by: int) -> bool:
    """Whether the sentence of a change names no time of its own but that of the later amount."""
    claims, sentence = view.claims, view.claims[by].sentence
    if sentence in (claims[order[0]].sentence, claims[order[1]].sentence):
        return True
    named = view.periods_in(*view.read.sentences[sentence])
    return all(each.relative or each.period == claims[order[1]].period for each in named)


def _rises(view: View, order: tuple[int, int], by: Claim) -> bool:
    """Whether two amounts, the earlier one first, change in the direction that is told."""
    rises = view.claims[order[1]].value > view.claims[order[0]].value
    return rises == (by.direction is Direction.UP)


def _told_by_another(view: View, order: tuple[int, int], by: int) -> bool:
    """Whether another change that is stated near is that of these two."""
    first, last = max(0, by - _NEAR), min(len(view.claims), by + _NEAR + 1)
    return any(
        each != by and view.claims[each].kind in CHANGES and sized(view, order, each)
        for each in range(first, last)
    )


def _one_slip(view: View, order: tuple[int, int], by: Claim) -> bool:
    """Whether the change, or one of its two ends, is one slip from what the others give."""
    start, end = (view.claims[each] for each in order)
    sign = 1 if by.direction is Direction.UP else -1
    if by.kind is Kind.LEVEL:
        return slipped(by, (end.rounding - start.rounding) * Decimal(sign), _DIGITS)
    # A percentage is worked out from what is printed, or nearly so.
    share = (end.value / start.value - 1) * sign * _HUNDRED
    if slipped_near(by, share, _DIGITS):
        return True
    factor = Interval.exactly(_ONE) + by.rounding * _CENT * Decimal(sign)
    return slipped(end, start.rounding * factor) or slipped(start, end.rounding / factor)
