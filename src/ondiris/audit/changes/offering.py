"""The change that is told of the two amounts before it, whatever stands between: joined loosely.

"Exports were 16.2 billion in 2024, against 13.5 billion in 2023. Customs put the increase at 20%." Only where
there are two amounts of one unit, and the words say which is the earlier one; whoever uses such a change
explains it away wherever he can.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from ondiris.audit.changes.alike import alike, between, in_words
from ondiris.audit.changes.comparatives import says_which
from ondiris.audit.changes.ordering import ordered
from ondiris.audit.dimensions import TIMES
from ondiris.audit.view import CHANGES, RATIOS, View
from ondiris.audit.wording import Wording
from ondiris.model.claim import BY, CONVERTED, UNTOLD, Claim, Role
from ondiris.model.kind import LEVEL
from ondiris.model.nature import ACTUAL
from ondiris.model.pattern import pattern
from ondiris.model.qualifier import EXACT

#: How many numbers and sentences back the amounts may stand, and how many signs before the change.
_BACK, _SENTENCES, _FARTHEST, _LINKED = 10, 3, 110, 34
#: How far behind an amount the words may stand that name what it is of.
_BEHIND = 30
_ROLES = frozenset((Role.PLAIN, Role.TO, Role.FROM, Role.WHOLE, Role.PART))
#: Words so short are whole, longer ones may be the beginnings of words.
_WHOLE = 3
#: So many letters of a word are the same in every case.
_STEM = 4
_CLAUSE = pattern(r"[,;:(«\"“]| [-–—] ")
_WORD, _REST = pattern(r"[^\W\d_]+"), pattern(r"^\w+")


def offered(view: View, by: int) -> tuple[int, int] | None:
    """The (earlier, later) amounts that a change is told of, or None."""
    levels = list(_levels(view, by))
    if not levels:
        return None
    claims = view.claims
    last = levels[0]
    group = [last] + [each for each in levels[1:] if alike(claims[last], claims[each])]
    beside = [each for each in group if claims[each].sentence == claims[last].sentence]
    pair = beside if len(beside) == 2 else group
    if len(pair) > 2 and claims[last].qualifier is EXACT:
        pair = _of_the_whole(view, group)
    if len(pair) != 2 or not _told(view, by, last, min(pair)):
        return None
    return ordered(view, pair[1], pair[0])


def _of_the_whole(view: View, group: Sequence[int]) -> list[int]:
    """The last amount and the first, the largest one, where the last one is of a time before."""
    claims = view.claims
    exact = [each for each in group if claims[each].qualifier is EXACT]
    if len(exact) < 2:
        return []
    last, *parts, whole = exact
    if any(claims[each].value >= claims[whole].value for each in parts):
        return []
    return [last, whole] if ordered(view, whole, last) == (last, whole) else []


def _levels(view: View, by: int) -> Iterator[int]:
    """The amounts before a change, the nearest first, up to the change before it."""
    claims, change = view.claims, view.claims[by]
    for number in range(by - 1, max(-1, by - 1 - _BACK), -1):
        claim = claims[number]
        if claim.paragraph != change.paragraph or claim.sentence < change.sentence - _SENTENCES:
            return
        if claim.kind in CHANGES:
            return
        if claim.kind not in (LEVEL, None) or claim.unit in RATIOS or claim.role is CONVERTED:
            continue
        if claim.unit in TIMES:
            continue
        if says_which(view, number) is not UNTOLD:
            if claim.role is BY and claim.direction is not UNTOLD:
                return  # "16 626 MW, up by 167. It made 15 107 MW, down by 96": that one's change
            continue
        if claim.role in _ROLES and claim.value > 0 and claim.nature is ACTUAL and not in_words(claim):
            yield number


def _told(view: View, by: int, last: int, first: int) -> bool:
    """Whether the words between say that the change is of the amounts before it."""
    claims = view.claims
    if claims[last].sentence == claims[by].sentence:
        gap = between(view, last, by)
        words = view.words(claims[by], "told_of")
        told = max((gap.rfind(word) + len(word) for word in words if word in gap), default=-1)
        near = len(gap) <= _FARTHEST and told >= 0 and len(gap) - told <= _LINKED
        return near and own_clause(view, last, by, first)
    return claims[by].sentence == claims[last].sentence + 1 and refers(view, by, first)


def refers(view: View, by: int, first: int) -> bool:
    """Whether the sentence of a change names nothing but the thing that amount number `first` is of.

    "This is growth of 12%"; "the sale of bolts brought in 10 in 2022 and 12 in 2023. Sales grew by 20%".
    """
    claim = view.claims[by]
    if any(each < by for each in view.sentence_of(by) if view.claims[each].unit not in ("years", "months")):
        return False
    opening = view.before(by, _FARTHEST)
    for word in view.words(claim, "the_change"):
        if word in opening:
            opening = opening[opening.rfind(word) + len(word) :]
            break
    else:
        own = named_by(view, first)
        if not any(word in opening for word in (*view.words(claim, "told_of"), *view.words(claim, "it_is"))):
            if not opening.strip():
                return claim.printed.startswith(("+", "-", "−"))
            return not _dated(view, by) and names_nothing(view, claim, opening, own)
        return names_nothing(view, claim, opening, own)
    return names_nothing(view, claim, opening)


def _dated(view: View, by: int) -> bool:
    """Whether the sentence of a change names a period of its own before it."""
    start = view.read.sentences[view.claims[by].sentence][0]
    return any(not named.relative for named in view.periods_in(start, view.claims[by].start))


def named_by(view: View, first: int) -> frozenset[str]:
    """Beginnings of the words that name what an amount is of, before and behind it."""
    claim = view.claims[first]
    behind = _CLAUSE.split(view.after(first, _BEHIND))[0]
    piece = f"{view.before(first, _FARTHEST)} {claim.printed.lower()} {claim.subject.words.lower()} {behind}"
    words = [word for word in _WORD.findall(piece) if len(word) >= _WHOLE]
    # A word of three letters is named by a short word that it begins: "өртті", "өрт".
    short = {word[:_WHOLE] for word in words if len(word) <= _STEM + 1}
    return frozenset(short.union(word[:_STEM] for word in words))


def own_clause(view: View, last: int, by: int, first: int) -> bool:
    """Whether the clause of a change, behind two amounts of its sentence, names nothing else that changed."""
    piece = between(view, last, by).rstrip(" -–—:+")
    clauses = _CLAUSE.split(piece)
    # The point of an abbreviation may end the sentence, too.
    only = len(clauses) == 1 and not view.claims[last].printed.endswith(".")
    return only or names_nothing(view, view.claims[by], clauses[-1], named_by(view, first))


def of_them(view: View, by: int, first: int, last: int) -> bool:
    """Whether the clause of a change names nothing but what two amounts near it are of."""
    claims = view.claims
    own = named_by(view, first)
    start = view.read.sentences[claims[by].sentence][0]
    if last < by and claims[last].sentence == claims[by].sentence:
        return own_clause(view, last, by, first)
    inner = [each for each in (first, last) if each < by and claims[each].end > start]
    opening = view.low[max([start, *(claims[each].end for each in inner)]) : claims[by].start]
    return names_nothing(view, claims[by], _CLAUSE.split(opening)[-1], own)


def names_nothing(view: View, claim: Claim, piece: str, own: frozenset[str] = frozenset()) -> bool:
    """Whether a folded piece of text holds only words of time, of saying and of change, or `own` ones."""
    whole, stems = _referring(view.words_of(view.language(claim)))
    return all(
        word in whole or word.startswith(stems) or word[:_STEM] in own for word in _WORD.findall(piece)
    )


def without(view: View, claim: Claim, piece: str, *tables: str) -> str:
    """A folded piece of text without the words that begin as those of some tables do."""
    for word in (word for table in tables for word in view.words(claim, table)):
        head, found, tail = piece.partition(word)
        if found:
            piece = f"{head} {tail if word.endswith(' ') else _REST.sub('', tail)}"
    return piece


@cache
def _referring(words: Wording) -> tuple[frozenset[str], tuple[str, ...]]:
    """The short words of time, of saying and of change, and how the longer ones begin."""
    said, times = words.words("referring"), words.words("times") + words.words("days")
    whole = frozenset(word for word in said if len(word) <= _WHOLE)
    stems = tuple(word for word in said if len(word) > _WHOLE)
    return whole, stems + tuple(word.strip() for word in times if len(word.strip()) >= _WHOLE)
