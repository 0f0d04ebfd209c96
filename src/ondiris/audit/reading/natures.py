"""Whether a number is what was reached, or what is planned or expected, by the words around it."""

from collections.abc import Sequence

from ondiris.audit.reading.passage import DIGITS, Draft, Passage, Term
from ondiris.model.nature import ACTUAL, Nature

#: What of the terms of a sentence may make its numbers planned ones.
PLANNED = frozenset(("nature", "passive", "base"))
_CLAUSE_SIGNS = frozenset(",;")
#: How many words may lead to those of a plan: beside it, to a verb behind, and where verbs come last.
_NEAR, _FAR, _LAST = 3, 18, 15


def read_nature(of: Passage, draft: Draft, terms: Sequence[Term], place: int) -> None:
    """Whether the number is planned or expected."""
    if draft.nature is not ACTUAL or draft.change_at == draft.past:
        # "9% more than planned" is no plan itself.
        return
    final, amount = of.lexicon.words["side"] == "after", draft.unit_kind != "ratio"
    if amount and _is_planned(draft, terms[place:]):
        draft.nature = Nature.PLAN
    elif behind := _nature_behind(of, draft, terms, place, final):
        draft.nature = behind
    elif amount and _of_plan(of, draft, terms, place, final):
        draft.nature = Nature.PLAN
    elif before := _nature_before(of, draft, terms[:place], final):
        draft.nature = before


def _is_planned(draft: Draft, terms: Sequence[Term]) -> bool:
    """Whether a verb far behind a number says it: "21 projects worth 464 billion tenge are planned"."""
    for term in terms:
        if term.at > draft.front or term.at - draft.past > _FAR:
            return False
        if "passive" in term.says:
            return True
    return False


def _nature_behind(
    of: Passage, draft: Draft, terms: Sequence[Term], place: int, final: bool
) -> Nature | None:
    """What the words of a plan or forecast behind a number make of it, as far as its clause goes."""
    ends = of.lexicon.words["natures.other"] | _CLAUSE_SIGNS
    for term in terms[place:] if final else terms[place : place + 3]:
        gap = of.words[draft.past : term.at]
        if not final and (len(gap) > _NEAR or not ends.isdisjoint(gap)):
            return None
        if "(" in gap and (term.at > draft.front or _has_number(gap)):
            return None  # "95.7 (43.7% of the plan for the year)"
        if "nature" in term.says:
            opened = gap.count("(") > gap.count(")")  # "19.5 (102%) tonnes were made (101% of the plan)"
            far = final and ("," in gap or opened or len(gap) > _LAST or term.at > draft.front)
            return None if far else Nature(term.says["nature"])
    return None


def _has_number(gap: Sequence[str]) -> bool:
    """Whether the bracket that a gap leads into has a number of its own before the words of a plan."""
    inside = gap[len(gap) - gap[::-1].index("(") :]
    return ")" not in inside and any(word[0] in DIGITS for word in inside)


def _nature_before(of: Passage, draft: Draft, terms: Sequence[Term], final: bool) -> Nature | None:
    """What the nearest words of a plan or forecast before a number make of it."""
    term = next((term for term in reversed(terms) if "nature" in term.says), None)
    if term is None or term.past <= draft.back or (final and draft.at - term.past > _NEAR):
        return None
    # "Revenue was 49.6 (50.5% of the plan), spending 52.4": the bracket is of what stands before it.
    aside = next((word for word in of.words[term.past : draft.at] if word in ("(", ")")), "") == ")"
    return None if aside else Nature(term.says["nature"])


def _of_plan(of: Passage, draft: Draft, terms: Sequence[Term], place: int, final: bool) -> bool:
    """Whether the words of a plan stand at the number: "the annual plan (4 million tonnes)"."""
    before = next((term for term in reversed(terms[:place]) if term.past <= draft.at), None)
    if before and before.says.get("base") == "plan" and of.words[before.past : draft.at] in ([], ["("]):
        return True
    behind = terms[place] if final and place < len(terms) else None
    return behind is not None and behind.at == draft.past and behind.says.get("base") == "plan"
