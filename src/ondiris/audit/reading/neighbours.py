"""What stands directly around a number: hedges, prepositions, the verb of change."""

from bisect import bisect_left
from collections.abc import Sequence

from ondiris.audit.reading.passage import Draft, Passage, Term
from ondiris.audit.reading.priced import per_before
from ondiris.audit.reading.units import ending, longest
from ondiris.model.claim import BY, DOWN, FROM, PLAIN, TO, UNTOLD, UP, Direction, Role
from ondiris.model.nature import Nature
from ondiris.model.qualifier import EXACT, Qualifier

_QUALIFIERS = {"about": Qualifier.ABOUT, "over": Qualifier.OVER, "under": Qualifier.UNDER}
_ROLES = {"by": Role.BY, "to": Role.TO, "from": Role.FROM, "between": Role.FROM, "plan": Role.PLAN}
_DIRECTIONS = {"up": Direction.UP, "down": Direction.DOWN, "flat": Direction.FLAT}
_RATIOS = frozenset(("pct", "pp", "fold", "bp"))
_DASHES = frozenset("–—")
#: How many phrases may stand between a number and the verb, and how far a verb is still the number's own.
_DEEPEST, _NEAR, _CLOSE = 5, 3, 0
#: How far a verb behind may be: in a clause, and behind a list of percentages with their case endings.
_CLAUSE, _LIST = 12, 50


def read_before(of: Passage, draft: Draft) -> None:
    """Hedges and prepositions before the number, from the nearest one outwards."""
    at = draft.at
    definite = of.word(at - 1) in of.lexicon.words["roles.definite"]
    for _ in range(_DEEPEST):
        found = ending(of.lexicon.before, of, at)
        if found is None or at in of.sentences:
            break
        says, at = found
        hedge, role = says.get("qualifier"), says.get("role")
        if hedge and role:
            # A word such as "до": a result where something changes, else "up to"; pairs.settle decides.
            draft.hedge = _QUALIFIERS[hedge]
        elif hedge and draft.qualifier is EXACT and not _compares(of, at, hedge, definite, draft.at):
            draft.qualifier = _QUALIFIERS[hedge]
        if role and (draft.role is PLAIN or role == "from"):
            draft.role = _ROLES[role]
        if role == "plan":
            draft.nature = Nature.PLAN
        if "minus" in says and not draft.negative:
            draft.negative, draft.value, draft.at = True, -draft.value, at
        if draft.role is Role.PLAN:
            draft.nature = Nature.PLAN
    draft.lead = at
    if at and draft.unit and draft.unit_kind != "ratio":
        draft.unit += per_before(of, at)


def _compares(of: Passage, at: int, hedge: str, definite: bool, number: int) -> bool:
    """ "More than the 513,000 of 2023", "5% below 400", "the median is lower - 52": no bound."""
    if hedge == "about":
        return False
    if of.words[number - 1] in _DASHES:
        return True
    return definite or of.word(at - 1) in of.lexicon.words["percent"]


def read_after(of: Passage, draft: Draft) -> None:
    """Hedges behind the number: "20 or more", "20-дан астам"."""
    if not of.hedges:
        return
    for place in range(bisect_left(of.hedges, draft.head + 1), len(of.hedges)):
        at = of.hedges[place]
        if at > draft.past:
            return
        found = longest(of.lexicon.after, of, at)
        if found is None or at in of.sentences or draft.qualifier is not EXACT:
            continue
        compares = draft.case == "dat" or (draft.unit in _RATIOS and not draft.case)
        alone = found[1] - at == 1
        if compares and alone and of.words[at] in of.lexicon.words["change.comparatives"]:
            # "10%-ға көп", "1,2 есе көп": by how much more, no bound, as "80% or more" is.
            continue
        if of.words[at] in of.lexicon.words["roles.after_to"]:
            draft.hedge, draft.role = _QUALIFIERS[found[0]], TO
        else:
            draft.qualifier = _QUALIFIERS[found[0]]


def read_case(draft: Draft) -> None:
    """The role that a case ending gives the number of a change, where the language has them."""
    if draft.direction is UNTOLD or draft.role is not PLAIN:
        return
    if draft.case == "abl" and draft.qualifier is EXACT:
        draft.role = FROM
    elif draft.case == "dat":
        draft.role = BY if draft.change_at > draft.at else TO


def read_change(of: Passage, draft: Draft, terms: Sequence[Term], place: int) -> None:
    """The direction of the change that a number measures or comes to.

    `terms` are those of the sentence, `place` the number of the first one behind the draft.
    """
    ratio = draft.unit in _RATIOS or draft.fraction
    if ratio and (told := _comparative(of, draft)):
        draft.direction, draft.change_at = told, draft.past
        if draft.qualifier is not EXACT and _told_before(of, draft):
            draft.qualifier = EXACT
        if draft.role in (PLAIN, TO) or draft.signed:
            draft.role = BY
        return
    term = _adjacent(of, draft, terms, place)
    if term is None and of.lexicon.words["side"] == "after":
        term = _next(draft, terms, place, ratio)
    if term is None:
        term = _previous(of, draft, terms, place, ratio)
        nouns = of.lexicon.words["change_nouns"]
        noun = term and (of.words[term.at] in nouns or of.stems[term.at] in nouns)
        if term and of.lexicon.words["side"] == "after" and not (ratio and noun):
            # A verb that ends its clause is not the verb of what follows.
            linked = of.words[term.past - 1].endswith(of.lexicon.words["linking"])
            if not linked or ":" in of.words[term.past : draft.lead]:
                return
            draft.role = draft.role if ratio else TO
    if term is None or _hedges_fraction(of, draft, term):
        return
    if term.says["change"] == "flat" and not ratio:
        return
    draft.change_at = term.at
    draft.direction = _DIRECTIONS.get(term.says["change"], UNTOLD)
    if not ratio and draft.role is PLAIN and (_difference(of, draft, term) or _bare(draft, term)):
        draft.role = BY
    if ratio and draft.role is TO and _states(of, draft, term):
        draft.role = BY


def _hedges_fraction(of: Passage, draft: Draft, term: Term) -> bool:
    """Whether a comparative says how exact a fraction is: "less than half, 48%" tells no change."""
    if of.words[term.past - 1] not in of.lexicon.words["change.comparatives"]:
        return False
    return any(of.stems[at] in of.lexicon.fractions for at in range(term.past, min(draft.at, term.past + 2)))


def _comparative(of: Passage, draft: Draft) -> Direction | None:
    """ "10% above", "на 7% больше", "выше на 7%", "10%-ға көп": by how much more or less."""
    words = of.lexicon.words
    if draft.signed and draft.direction is not UNTOLD:
        return draft.direction
    beside = [of.word(draft.past)] if draft.case in ("", "dat") else []
    if of.word(draft.past) in words["change.degrees"]:
        beside.append(of.word(draft.past + 1))
    if draft.role is BY:
        beside += [of.word(draft.lead - 1), of.word(draft.at - 2)]
    for word in beside:
        if word in words["change.more"]:
            return UP
        if word in words["change.less"]:
            return DOWN
    return None


def _told_before(of: Passage, draft: Draft) -> bool:
    """Whether the word of comparison was taken for a hedge: "выше на 10%"."""
    words, before = of.lexicon.words, of.word(draft.at - 2)
    return before in words["change.more"] or before in words["change.less"]


def _difference(of: Passage, draft: Draft, term: Term) -> bool:
    """ "An increase of 30,000 tonnes", "прибавка 30 тыс. тонн": the amount is the change itself."""
    noun = of.words[term.past - 1] in of.lexicon.words["change_nouns"]
    gap, words = of.words[term.past : draft.lead], of.lexicon.words
    put = len(gap) == 1 and gap[0] in words["roles.put"] - words["roles.put_at"]
    return noun and term.past <= draft.lead and (not gap or put)


def _bare(draft: Draft, term: Term) -> bool:
    """ "Exports fell $1.5 billion", "the price rose 10 cents": money right behind its verb is the change."""
    return draft.unit_kind == "currency" and term.past == draft.lead


def _states(of: Passage, draft: Draft, term: Term) -> bool:
    """ "Put the increase at 32%": the number is the change itself, not what it leads to."""
    noun = of.words[term.past - 1] in of.lexicon.words["change_nouns"]
    return noun and of.words[draft.at - 1] in of.lexicon.words["roles.put"]


def _adjacent(of: Passage, draft: Draft, terms: Sequence[Term], place: int) -> Term | None:
    """The noun of change that a percentage is an attribute of: "a 5.1% increase"."""
    if draft.unit not in _RATIOS:
        return None
    for term in terms[place : place + 2]:
        if term.at > draft.past + 1 or (term.at > draft.past and not of.words[draft.past][0].isalnum()):
            return None
        if (
            term.says.get("change") in _DIRECTIONS
            and of.word(draft.past) not in of.lexicon.words["stop.words"]
        ):
            return term
    return None


def _previous(of: Passage, draft: Draft, terms: Sequence[Term], place: int, ratio: bool) -> Term | None:
    levelled = False
    for back in range(place - 1, -1, -1):
        term = terms[back]
        if "change" not in term.says or term.at >= draft.at:
            continue
        if term.at >= draft.lead:
            if term.says["change"] == "level" and not ratio:
                return None
            continue
        if term.past <= draft.back:
            return None
        if term.says["change"] == "level" and not ratio:
            return None
        if term.says["change"] == "level":
            levelled = True
            continue
        if levelled:
            # "The growth came to 5%" is a change; "exports grew and reached 5%" is none.
            if of.words[term.at] not in of.lexicon.words["change_nouns"]:
                return None
            draft.role = PLAIN
            return term
        near = (
            draft.lead - term.past <= _CLOSE or draft.role in (BY, TO, FROM) or _difference(of, draft, term)
        )
        return term if ratio or near else None
    return None


def _next(draft: Draft, terms: Sequence[Term], place: int, ratio: bool) -> Term | None:
    for term in terms[place:]:
        if "change" not in term.says:
            continue
        gap = term.at - draft.past
        listed = ratio and (draft.case or draft.unit == "fold")
        if term.at > draft.front or gap > (_LIST if listed else _CLAUSE):
            return None
        if term.says["change"] == "level":
            return None
        return term if ratio or draft.case or gap <= _NEAR else None
    return None
