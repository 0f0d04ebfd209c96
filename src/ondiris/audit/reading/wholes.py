"""Parts and their whole, where a word of the text joins them."""

from bisect import bisect_left
from collections.abc import Sequence

from ondiris.audit.reading.passage import Draft, Passage, Term
from ondiris.model.claim import CONVERTED, PART, PLAIN, WHOLE
from ondiris.model.kind import LEVEL, SHARE
from ondiris.model.qualifier import EXACT

#: A number told again more roughly is not off by more than this part of it.
_TENTH = 10
#: So many words behind the comma are a clause of its own: no "including wheat, 5.1".
_VERB = 3


def join_parts(of: Passage, drafts: Sequence[Draft], terms: Sequence[Term]) -> None:
    """Sets the roles of parts and their whole, where a word joins them: "including", "of which", "in all"."""
    for term in terms:
        if "whole" not in term.says and "part" not in term.says:
            continue
        first = bisect_left(drafts, term.at, key=lambda draft: draft.at)
        if "whole" in term.says:
            _whole(drafts[first : first + 1], term)
        if "part" not in term.says or of.word(term.past) in of.lexicon.words["periods.month"]:
            # "At the end of that month" begins no list of parts.
            continue
        if term.past - term.at == 1 and _of_something(of, drafts, first, term):
            continue
        if first and drafts[first - 1].past == term.at and drafts[first - 1].unit_kind == "ratio":
            continue  # "42 billion, 63% of which families bear"
        sentence = of.sentence_of(term.at)
        closed = _closed(of, term)
        for place in range(first, len(drafts)):
            if drafts[place].sentence != sentence or _held_against(terms, drafts[place]):
                break
            if drafts[place].at > closed:
                break  # "127 thousand cattle (including 51 cows), 82 pigs"
            if place == first and _aside(of, term, drafts[place]):
                break
            if drafts[place].role is not CONVERTED:
                _part_of(drafts, first, place, sentence)


def _aside(of: Passage, term: Term, draft: Draft) -> bool:
    """Whether commas close what a word for parts names, before the number: "Asia, with China, passed 40"."""
    gap = of.words[term.past : draft.lead]
    opened = of.word(term.at - 1) == "," and "," in gap
    return opened and term.at - 1 not in of.sentences and len(gap) - gap.index(",") > _VERB


def _closed(of: Passage, term: Term) -> int:
    """The token that closes the bracket which a word for parts opens; behind all tokens where none does."""
    if of.word(term.at - 1) != "(":
        return len(of.words)
    return next((at for at in range(term.past, len(of.words)) if of.words[at] == ")"), len(of.words))


def _of_something(of: Passage, drafts: Sequence[Draft], first: int, term: Term) -> bool:
    """Whether one word for "its" is of a noun: "оның қуаты 100 тонна", but "оның 40 тоннасы"."""
    if of.lexicon.words["side"] != "after" or first == len(drafts):
        return False
    hedged = drafts[first].qualifier is not EXACT or drafts[first].hedge
    return drafts[first].lead > term.past or (drafts[first].at > term.past and not hedged)


def _held_against(terms: Sequence[Term], draft: Draft) -> bool:
    """Whether the list of parts is over: "including 5.1 million of wheat, against 6.7 million in 2023"."""
    place = bisect_left(terms, draft.at, key=lambda term: term.at)
    return bool(place) and "compared" in terms[place - 1].says and terms[place - 1].past == draft.at


def _part_of(drafts: Sequence[Draft], before: int, place: int, sentence: int) -> None:
    draft = drafts[place]
    if draft.kind not in (LEVEL, SHARE, None) or draft.pair >= 0:
        return
    for back in range(before - 1, -1, -1):
        whole = drafts[back]
        if whole.sentence < sentence - 1:
            return
        if _bare(draft) and whole.unit_kind == "currency" and whole.role is not CONVERTED:
            draft.unit, draft.unit_kind, draft.kind = whole.unit, whole.unit_kind, whole.kind
        if draft.unit_kind == "currency" and whole.scale == draft.scale and _bare(whole):
            # "Deposits are 6.3 trillion, of which 5.0 trillion tenge".
            whole.unit, whole.unit_kind = draft.unit, draft.unit_kind
        if back and _rounds(drafts[back - 1], whole):
            continue
        if whole.unit == draft.unit and whole.noun == draft.noun and whole.role is not CONVERTED:
            if whole.kind is draft.kind:
                draft.role, draft.pair = PART, back
                if whole.role is PLAIN:
                    whole.role = WHOLE
            return


def _rounds(exact: Draft, whole: Draft) -> bool:
    """Whether a hedged number tells the one before it again: "287 firms, fewer than 300. Of these 92"."""
    hedged = whole.hedge or whole.qualifier is not EXACT
    one = exact.sentence == whole.sentence and whole.unit in ("", exact.unit)
    return bool(hedged) and one and abs(whole.value - exact.value) * _TENTH <= exact.value


def _bare(draft: Draft) -> bool:
    return not draft.unit and not draft.noun and draft.scaled


def _whole(drafts: Sequence[Draft], term: Term) -> None:
    for draft in drafts:
        if 0 <= draft.at - term.past <= 3 and draft.role is PLAIN and draft.kind is LEVEL:
            draft.role = WHOLE
            return
