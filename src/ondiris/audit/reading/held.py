"""Whether a bare number is held against the amount before it, and then takes its unit."""

from bisect import bisect_left
from decimal import Decimal

from ondiris.audit.reading.passage import Draft, Passage

#: How far a bare number may be from the one it is held against, and how much larger one may be.
_APART, TIMES = 30, 20
#: How many words may stand between a bracket and the number that it holds against the one before.
_BRACKET = 4
_DIRECTIONS = ("up", "down")


def take_unit(draft: Draft, of: Draft) -> None:
    draft.unit, draft.unit_kind = of.unit, of.unit_kind


def near(low: Draft, value: Decimal) -> bool:
    """Whether two numbers are of one size, as those of one thing are."""
    one, other = abs(low.value), abs(value)
    return one <= other * TIMES and other <= one * TIMES


def together(of: Passage, low: Draft, high: Draft) -> bool:
    """Whether two numbers stand in one sentence."""
    return of.sentence_of(low.head) == of.sentence_of(high.head)


def held(of: Passage, low: Draft, high: Draft, against: set[int]) -> bool:
    """Whether words of comparison, a bracket or another period part a bare number from the one before."""
    apart = of.sentence_of(high.head) - of.sentence_of(low.head)
    if apart > 1 or high.at - low.past > _APART:
        return False
    if not apart and (
        "(" in of.words[max(low.past, high.at - _BRACKET) : high.at]
        or not against.isdisjoint(range(high.at - 2, high.at + 1))
    ):
        return True
    told = [(when.at, when.past) for when in of.whens]
    if not apart:
        # "Last year 36,000 tractors, the year before 30,000".
        bounds = of.bounds(of.sentence_of(low.head))
        first = bisect_left(of.terms, bounds[0], key=lambda term: term.at)
        for place in range(first, len(of.terms)):
            term = of.terms[place]
            if term.at >= bounds[1]:
                break
            if "when" in term.says or "base" in term.says:
                told.append((term.at, term.past))
    return any((low.past <= at and past <= high.at) or 0 <= at - high.past < 3 for at, past in told) and any(
        past <= low.at or 0 <= at - low.past < _APART for at, past in told
    )


def moves(of: Passage) -> set[int]:
    """The tokens behind words of a rise or a fall."""
    return {term.past for term in of.terms if term.says.get("change") in _DIRECTIONS}
