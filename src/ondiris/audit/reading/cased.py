"""From and to by their cases, as languages with endings write them: "10 тоннадан 12 тоннаға"."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from ondiris.audit.reading.passage import Draft, Passage, Term
from ondiris.model.claim import BY, FROM, TO, UNTOLD, Direction
from ondiris.model.qualifier import EXACT

#: How many words may stand between two numbers that their cases join.
_NEAR = 6
#: How far behind its verb a colon opens the numbers of a change.
_COLON = 2
#: How many words may stand between a bracket and the first of its two numbers.
_BRACKET = 4
#: Units that a bare number does not take from another one.
_UNLIKE = frozenset(("pct", "fold", "pp", "years", "months", "weeks", "days"))


def join_cased(of: Passage, drafts: Sequence[Draft], terms: Sequence[Term]) -> None:
    """From and to by their cases: "10 тоннадан 12 тоннаға көбейді", "10 тоннадан 20%-ға көп"."""
    for place, (low, high) in enumerate(pairwise(drafts)):
        if low.case != "abl" or high.sentence != low.sentence:
            continue
        if low.unit_kind == "ratio":
            # "36%-дан 38%-ға көтерілді": side by side they are two levels, the second is no change.
            by = of.word(high.past) in of.lexicon.words["change.comparatives"]
            beside = high.case == "dat" and high.at == low.past and low.direction is high.direction
            if beside and not by and low.unit == high.unit and low.qualifier is EXACT:
                low.role, high.role, high.kind = FROM, TO, low.kind
                low.direction = high.direction = _said_of(of, drafts, terms, place)
            continue
        near = high.at - low.past <= _NEAR and low.qualifier is EXACT
        if high.unit_kind == "ratio" and high.role is BY and high.change_at == high.past and near:
            low.role, low.direction = FROM, high.direction
        elif near and high.case == "dat" and alike(low, high) and not _compares(of, high):
            direction = _said_of(of, drafts, terms, place)
            if direction is not UNTOLD:
                low.role, high.role = FROM, TO
                low.direction = high.direction = direction


def _compares(of: Passage, draft: Draft) -> bool:
    """Whether a comparative behind a number makes it a change: "230 теңгеден 35 теңгеге көп"."""
    return of.word(draft.past) in of.lexicon.words["change.comparatives"]


def _said_of(of: Passage, drafts: Sequence[Draft], terms: Sequence[Term], place: int) -> Direction:
    """The direction of a from and to: of its verb, the change told before, or the one verb before it."""
    low, before = drafts[place], drafts[place - 1] if place else None
    if "(" in of.words[max(low.at - _BRACKET, 0) : low.at] and (said := _before_bracket(of, terms, low)):
        return Direction(said)
    if low.direction is not UNTOLD:
        return low.direction
    high, behind = drafts[place + 1], drafts[place + 2] if place + 2 < len(drafts) else None
    if high.at == low.past and behind and behind.case == "abl" and behind.sentence == low.sentence:
        return high.direction  # "158-ден 136-ға, екіншісі 157-ден 142-ге төмендеді"
    if before and before.sentence == low.sentence:
        own = before.role is BY and not _explains(of, before, low)
        return before.direction if own else UNTOLD
    if behind and behind.role is BY and behind.sentence == low.sentence:
        # "21 теңгеден 28 теңгеге шықты, яғни үштен бірге қымбаттады".
        return behind.direction
    begin = max(low.back + 1, of.bounds(low.sentence)[0])
    told: set[str] = set()
    for number in range(bisect_left(terms, low.at, key=lambda term: term.at) - 1, -1, -1):
        if terms[number].at < begin:
            break
        told.add(terms[number].says.get("change", ""))
    told &= {"up", "down"}
    return Direction(told.pop()) if len(told) == 1 else UNTOLD


def _explains(of: Passage, before: Draft, low: Draft) -> bool:
    """Whether a colon parts a change from numbers of another thing, that is its cause.

    Behind the verb itself, a colon only opens the numbers of the change.
    """
    gap = of.words[before.past : low.at]
    return ":" in gap and before.past + gap.index(":") > before.change_at + _COLON


def _before_bracket(of: Passage, terms: Sequence[Term], low: Draft) -> str:
    """The direction of the verb right before the bracket: "20%-ға өсті (2,0 тоннадан 2,4 тоннаға)"."""
    bracket = next(at for at in range(low.at - 1, -1, -1) if of.words[at] == "(")
    last = bisect_left(terms, bracket, key=lambda term: term.at) - 1
    said = terms[last].says.get("change", "") if last >= 0 and terms[last].past == bracket else ""
    return said if said in ("up", "down") else ""


def alike(left: Draft, right: Draft) -> bool:
    """Whether two numbers are of one unit, or one of them may take that of the other."""
    if left.unit and right.unit:
        return left.unit == right.unit
    if left.noun and left.noun.split()[:1] == right.noun.split()[:1] and not left.unit and not right.unit:
        return True
    bare, unit = (left, right.unit) if not left.unit else (right, left.unit)
    return not bare.noun and unit not in _UNLIKE
