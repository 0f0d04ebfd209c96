"""A change that is spoken of in the next sentence as a noun: "sales grew by 7.8%. A rise of 8.7% is rare"."""

from collections.abc import Iterator

from ondiris.audit.around import since_former, until_next
from ondiris.audit.naming.named import WHAT, own
from ondiris.audit.view import View
from ondiris.model.claim import UNTOLD, Role
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern

#: How far before a percentage, or behind it, the noun stands; how far back the change is told.
_BEFORE, _BEHIND, _BACK, _TWO = 40, 20, 2, 2
_WORD = pattern(r"[^\W\d_]+")


def regrown(view: View) -> Iterator[tuple[int, int]]:
    """Pairs (first, later) of one change of a thing, told with the same digits in another order."""
    claims = view.claims
    for number in view.holding(view.of_kind(Kind.GROWTH), "rise_or_fall"):
        claim = claims[number]
        if claim.unit != "pct" or not number or len(claim.digits) < _TWO or len(set(claim.digits)) < _TWO:
            continue
        first = _only_one(view, number)
        if first < 0 or not _turned(view, first, number) or not _as_noun(view, number):
            continue
        if not _of_another(view, first, number):
            yield first, number


def _only_one(view: View, number: int) -> int:
    """The one change in the sentences just before that goes the same way, or -1."""
    claims, claim = view.claims, view.claims[number]
    start = view.read.paragraphs[claim.paragraph].start
    former = [
        each
        for each in view.inside(start, claim.start)
        if claim.sentence - claims[each].sentence <= _BACK and claims[each].unit == "pct"
    ]
    if len(former) != 1 or claims[former[0]].sentence == claim.sentence:
        return -1
    one = claims[former[0]]
    told = one.kind is Kind.GROWTH and one.direction is not UNTOLD and one.role is not Role.PLAN
    ways = {one.direction, claim.direction} - {UNTOLD}
    return former[0] if told and len(ways) == 1 and one.nature is claim.nature else -1


def _turned(view: View, first: int, number: int) -> bool:
    one, other = view.claims[first], view.claims[number]
    alike = (one.decimals, one.scale) == (other.decimals, other.scale) and one.value != other.value
    return alike and sorted(one.digits) == sorted(other.digits)


def _as_noun(view: View, number: int) -> bool:
    """Whether the noun of a change opens the clause of a number, or stands behind it: "3,6%-дық өсім"."""
    claim = view.claims[number]
    nouns = view.words(claim, "rise_or_fall")
    before = _WORD.findall(since_former(view, number, _BEFORE))
    behind = _WORD.findall(until_next(view, number, _BEHIND))[:_TWO]
    return any(word.startswith(nouns) for word in (*before, *behind))


def _of_another(view: View, first: int, number: int) -> bool:
    """Whether the words around the later one name another thing, place or time."""
    one, other = view.claims[first], view.claims[number]
    start, end = view.read.sentences[other.sentence]
    if any(named.period != one.period for named in view.periods_in(start, end)):
        return True
    around = f"{since_former(view, number, 2 * _BEFORE)}|{view.after(number, _BEFORE)}"
    if any(
        view.says(other, table, around) for table in ("earlier", "back_then", "later", "the_rest", "besides")
    ):
        return True
    things = (*WHAT, "region:")
    return any(code.startswith(things) and code not in own(view, first)[0] for code in own(view, number)[0])
