"""What stands directly around a number: hedges, prepositions, the verb of change, the words of a plan."""

from collections.abc import Sequence

from ondiris.audit.reading.passage import Draft, Passage, Term
from ondiris.audit.reading.units import ending, longest
from ondiris.model.claim import Direction, Role
from ondiris.model.figure import Qualifier
from ondiris.model.key import Nature

_QUALIFIERS = {"about": Qualifier.ABOUT, "over": Qualifier.OVER, "under": Qualifier.UNDER}
_ROLES = {"by": Role.BY, "to": Role.TO, "from": Role.FROM, "between": Role.FROM, "plan": Role.PLAN}
_DIRECTIONS = {"up": Direction.UP, "down": Direction.DOWN, "flat": Direction.FLAT}
_RATIOS = frozenset(("pct", "pp", "fold", "bp"))
#: How many phrases may stand between a number and the verb, and how far a verb is still the number's own.
_DEEPEST, _NEAR = 5, 3


def read_before(of: Passage, draft: Draft) -> None:
    """Hedges and prepositions before the number, from the nearest one outwards."""
    at = draft.at
    for _ in range(_DEEPEST):
        found = ending(of.lexicon.before, of, at)
        if found is None or at in of.sentences:
            break
        (what, value), at = found
        if what == "qualifier" and draft.qualifier is Qualifier.EXACT:
            draft.qualifier = _QUALIFIERS[value]
        elif what == "role" and draft.role is Role.PLAIN:
            draft.role = _ROLES[value]
        elif what == "role" and value == "plan":
            draft.nature = Nature.PLAN
        elif what == "minus" and not draft.negative:
            draft.negative, draft.value, draft.at = True, -draft.value, at
        if draft.role is Role.PLAN:
            draft.nature = Nature.PLAN
    draft.lead = at


def read_after(of: Passage, draft: Draft) -> None:
    """Hedges behind the number: "20 or more", "20-дан астам"."""
    found = longest(of.lexicon.after, of, draft.past)
    if found and draft.qualifier is Qualifier.EXACT and draft.past not in of.sentences:
        draft.qualifier = _QUALIFIERS[found[0]]


def read_change(of: Passage, draft: Draft, terms: Sequence[Term], place: int) -> None:
    """The direction of the change that a number measures or comes to.

    `terms` are those of the sentence, `place` the number of the first one behind the draft.
    """
    ratio = draft.unit in _RATIOS
    term = _adjacent(of, draft, terms, place)
    if term is None and of.lexicon.words["side"] == "after":
        term = _next(of, draft, terms, place, ratio)
    if term is None:
        term = _previous(of, draft, terms, place, ratio)
    if term is None:
        return
    draft.change_at = term.at
    draft.direction = _DIRECTIONS.get(term.says["change"], Direction.NONE)


def _adjacent(of: Passage, draft: Draft, terms: Sequence[Term], place: int) -> Term | None:
    """The noun of change that a percentage is an attribute of: "a 5.1% increase"."""
    if draft.unit not in _RATIOS:
        return None
    for term in terms[place : place + 2]:
        if term.at > draft.past + 1:
            return None
        if term.says.get("change") in _DIRECTIONS and of.word(draft.past) not in of.lexicon.words["stop.words"]:
            return term
    return None


def _previous(of: Passage, draft: Draft, terms: Sequence[Term], place: int, ratio: bool) -> Term | None:
    ends = of.lexicon.words["change.clause_ends"]
    for back in range(place - 1, -1, -1):
        term = terms[back]
        if "change" not in term.says or term.past > draft.at and term.at >= draft.at:
            continue
        gap = of.words[term.past : draft.at]
        if not ends.isdisjoint(gap):
            return None
        if term.says["change"] == "level" and not ratio:
            return None
        if term.says["change"] == "level":
            # "The growth was 5%": the noun of change before the verb still counts.
            continue
        near = draft.lead - term.past <= _NEAR or draft.role in (Role.BY, Role.TO, Role.FROM)
        return term if ratio or near else None
    return None


def _next(of: Passage, draft: Draft, terms: Sequence[Term], place: int, ratio: bool) -> Term | None:
    ends = of.lexicon.words["change.clause_ends"]
    for term in terms[place:]:
        if "change" not in term.says:
            continue
        gap = of.words[draft.past : term.at]
        if not ends.isdisjoint(gap) or len(gap) > 12:
            return None
        if term.says["change"] == "level":
            return None
        return term if ratio or draft.case or len(gap) <= _NEAR else None
    return None


def read_nature(of: Passage, draft: Draft, terms: Sequence[Term], place: int) -> None:
    """Whether the number is planned or expected."""
    if draft.nature is not Nature.ACTUAL:
        return
    ends = of.lexicon.words["change.clause_ends"]
    final = of.lexicon.words["side"] == "after"
    for term in terms[place:] if final else terms[place : place + 3]:
        if "nature" in term.says and (final or term.at - draft.past <= _NEAR):
            if final and (term.at - draft.past > 15 or not ends.isdisjoint(of.words[draft.past : term.at])):
                break
            draft.nature = Nature(term.says["nature"])
            return
    for term in reversed(terms[:place]):
        if "nature" in term.says:
            gap = of.words[term.past : draft.at]
            if ends.isdisjoint(gap) and (not final or len(gap) <= _NEAR):
                draft.nature = Nature(term.says["nature"])
            return
