"""Which amount a percentage is told of, and of which whole, where words leave no doubt about both.

"Filled 6,120 of the 8,160 vacancies, that is 75%"; "imports of 410 million: China sent 205 million, Germany
82 million. China's part is 50%". What such words say needs no slip of a digit to be wrong.
"""

from collections.abc import Iterator
from typing import NamedTuple

from ondiris.audit.arithmetic.adding import amount
from ondiris.audit.around import LINKS, clause_behind, numbers_before, since_former
from ondiris.audit.dimensions import COUNTS
from ondiris.audit.naming.restating import one_unit, unhedged, whole_of
from ondiris.audit.view import View
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern

#: How far two amounts, and a percentage behind them, stand apart; how many letters of a name never change.
_OF, _GAP, _NAME, _STEM, _LEAST = 40, 44, 40, 5, 4
_BACK, _SENTENCES, _LISTED = 9, 2, 3
_KINDS = frozenset((Kind.SHARE, Kind.ATTAINMENT, Kind.GROWTH, None))
_WORD = pattern(r"[^\W\d_]{4,}")


class Parted(NamedTuple):
    """The numbers of a part and of its whole."""

    part: int
    whole: int


def parted(view: View, number: int) -> Parted | None:
    """The part and the whole that words around a percentage name; None where they leave it open."""
    if view.claims[number].kind not in _KINDS:
        return None
    return _out_of(view, number) or _owned(view, number)


def _out_of(view: View, number: int) -> Parted | None:
    """The two amounts right before a percentage that "of" joins: "6,120 of 8,160 vacancies, that is 75%"."""
    claims, percent = view.claims, view.claims[number]
    part, whole = number - 2, number - 1
    if part < 0 or claims[part].sentence != percent.sentence:
        return None
    one, other = claims[part], claims[whole]
    gap, link = view.low[one.end : other.start], view.low[other.end : percent.start]
    if len(gap) > _OF or len(link) > _GAP or not (amount(one) and amount(other)) or one.value >= other.value:
        return None
    joined = f" {gap.strip()} ".endswith(view.words(percent, "out_of"))
    if not joined or any(sign in gap for sign in ",;:(") or not _alike(view, part, whole):
        return None
    noun, sign, last = _cut(link)
    if not sign or len(noun) > _OF or unhedged(view, percent, last).strip(LINKS):
        return None
    return Parted(part, whole)


def _cut(gap: str) -> tuple[str, str, str]:
    """What stands before, as and behind the first sign of a gap."""
    at = min((place for sign in (",", "(", " –", " —", ":") if (place := gap.find(sign)) >= 0), default=-1)
    return (gap, "", "") if at < 0 else (gap[:at], gap[at], gap[at + 1 :])


def _alike(view: View, part: int, whole: int) -> bool:
    one, other = view.claims[part], view.claims[whole]
    return one_unit(other, one) or one_unit(one, other) or {one.unit, other.unit} <= COUNTS


def _owned(view: View, number: int) -> Parted | None:
    """The amount of one whose part a percentage is told to be, among others of one whole."""
    claims, percent = view.claims, view.claims[number]
    if not view.sentence_holds(percent, "own_part"):
        return None
    around = f"{since_former(view, number, _NAME)} {clause_behind(view, number, _NAME)} "
    if not view.says(percent, "own_part", around):
        return None
    names = {word[:_STEM] for word in _WORD.findall(around)}
    former = [
        each
        for each in numbers_before(view, number, _BACK, _SENTENCES)
        if amount(claims[each]) and (claims[each].unit or claims[each].scale)
    ]
    owned = [each for each in former if names & set(_named(view, each))]
    if len(owned) != 1 or len(former) < _LISTED:
        return None
    whole = max(former, key=lambda each: whole_of(claims[each]))
    others = [each for each in former if each != whole]
    one = all(_alike(view, each, whole) for each in others)
    if whole == owned[0] or not one or whole > min(others):
        return None
    made = sum(claims[each].value for each in others)
    return Parted(owned[0], whole) if made <= claims[whole].value else None


def _named(view: View, number: int) -> Iterator[str]:
    """The stems of the names between a number and the one before it: of words with a capital letter."""
    claim = view.claims[number]
    first = view.claims[number - 1].end if number else 0
    start = max(view.read.sentences[claim.sentence][0], first)
    for word in _WORD.findall(view.text, start, claim.start):
        if word[0].isupper() and len(word) >= _LEAST:
            yield word.lower()[:_STEM]
