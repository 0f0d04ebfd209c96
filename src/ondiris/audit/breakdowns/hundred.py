"""Percentages that make up one whole: "mining accounted for 51.8%, metals for 34.1%, food for 18.8%"."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from ondiris.audit.arithmetic.adding import slipped, total
from ondiris.audit.arithmetic.beside import part_of
from ondiris.audit.around import ends_in
from ondiris.audit.view import View
from ondiris.model.claim import Direction, Role
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind
from ondiris.model.nature import ACTUAL, Nature
from ondiris.model.qualifier import EXACT

_HUNDRED = Decimal(100)
#: Two shares of one whole stand close together: "women make up 22% of the staff, men 78%".
_BETWEEN = 44
#: How many percentages a hundred is made up of, how many signs apart, and what they may be read as.
_TWO, _MOST, _GAP, _OF = 2, 7, 60, 8
_KINDS = frozenset((Kind.SHARE, Kind.CONTRIBUTION, None))
_ROLES = frozenset((Role.PLAIN, Role.WHOLE, Role.PART))
#: How many numbers before the rest its other parts are looked for.
_BACK = 10


def hundreds(view: View) -> Iterator[list[int]]:
    """The percentages of a sentence that are of one whole and come to more than all of it."""
    seen: set[int] = set()
    for number in view.of_kind(Kind.SHARE, Kind.CONTRIBUTION, None):
        sentence = view.claims[number].sentence
        if sentence not in seen:
            seen.add(sentence)
            if found := _listed(view, number) or _slipped(view, number):
                yield found


def _slipped(view: View, number: int) -> list[int]:
    """The percentages of a sentence that a slip of a digit keeps from making up a hundred."""
    claims = view.claims
    percents = [each for each in view.sentence_of(number) if claims[each].unit == "pct"]
    inside = [each for each in percents if _aside(view, each)]
    bracketed = inside == percents and len(percents) > _TWO
    listed = percents if bracketed else [each for each in percents if each not in inside]
    if not _TWO <= len(listed) <= _MOST or any(
        claims[each].kind not in _KINDS
        or claims[each].role not in _ROLES
        or claims[each].direction is not Direction.NONE
        or claims[each].qualifier is not EXACT
        or claims[each].value <= 0
        for each in listed
    ):
        return []
    if listed[-1] - listed[0] != len(listed) - 1 or _of_others(view, listed[1:]):
        return []
    if sum((claims[each].interval.low or Decimal(0) for each in listed), Decimal(0)) <= _HUNDRED:
        return []
    first, sentence = claims[listed[0]], view.sentence(number)
    if any(view.says(first, words, sentence) for words in ("compared", "against", "earlier", "share_labels")):
        return []
    if not total([claims[each] for each in listed[:-1]]).disjoint(claims[listed[-1]].interval):
        return []  # "48% and 12%, making 60% together"
    gaps = [view.low[claims[one].end : claims[other].start] for one, other in pairwise(listed)]
    if any(len(gap) > _GAP or ":" in gap for gap in gaps):
        return []
    if not (bracketed or _one_whole(view, listed) or _parts_of_one(view, listed, gaps)):
        return []
    hundred = Interval.exactly(_HUNDRED)
    return (
        listed
        if any(
            slipped(claims[each], hundred - total([claims[other] for other in listed if other != each]), _TWO)
            for each in listed
        )
        else []
    )


def _parts_of_one(view: View, listed: list[int], gaps: list[str]) -> bool:
    """Whether endings call all of them parts, and no later one of another whole: "55%-ы ..., 45%-ы"."""
    words = view.words(view.claims[listed[0]], "genitive")
    return all(ends_in(view, view.claims[each], "possessed") for each in listed) and not any(
        word in gap for gap in gaps for word in words
    )


def _listed(view: View, number: int) -> list[int]:
    """The shares of a sentence that are told to be of one whole, and come to more than all of it."""
    claims = view.claims
    listed = [
        each
        for each in view.sentence_of(number)
        if claims[each].unit == "pct"
        and claims[each].kind in (Kind.SHARE, None)
        and claims[each].role is Role.PLAIN
        and claims[each].value > 0
        and not _aside(view, each)
    ]
    pair = len(listed) == _TWO and _complement(view, listed)
    if (len(listed) < _TWO + 1 and not pair) or any(
        claims[each].unit != "pct" for each in range(listed[0], listed[-1])
    ):
        return []
    if not pair and (not _one_whole(view, listed) or _of_others(view, listed) or _of_each(view, listed)):
        return []
    least = sum((claims[each].interval.low or Decimal(0) for each in listed), Decimal(0))
    return listed if least > _HUNDRED else []


def _complement(view: View, listed: list[int]) -> bool:
    """Whether two numbers are of two halves that make up all: women and men, town and country."""
    claims = view.claims
    if listed[1] != listed[0] + 1 or not any(_is_share(view, each) for each in listed):
        return False
    if all(view.says(claims[each], "share_of", view.after(each, 8)) for each in listed):
        # "62% of the men and 58% of the women" are of two wholes.
        return False
    sentence = view.sentence(listed[0])
    halves = view.words(claims[listed[0]], "halves")
    if view.says(claims[listed[0]], "compared", sentence) or view.says(
        claims[listed[0]], "against", sentence
    ):
        return False
    between = view.low[claims[listed[0]].end : claims[listed[1]].start]
    around = f"{view.before(listed[0], 50)} {between} {view.after(listed[1], 30)}"
    return (
        any(all(half in around for half in pair.split("|")) for pair in halves) and len(between) <= _BETWEEN
    )


def _is_share(view: View, number: int) -> bool:
    """Whether a number is a part of all, and not a rate among them."""
    claim = view.claims[number]
    return ends_in(view, claim, "possessed") or view.says(claim, "share_of", view.after(number, 8))


def _aside(view: View, number: int) -> bool:
    """Whether a number stands in brackets, as what the one before it was earlier."""
    before = view.low[view.read.sentences[view.claims[number].sentence][0] : view.claims[number].start]
    return before.rfind("(") > before.rfind(")")


def _one_whole(view: View, listed: list[int]) -> bool:
    """Whether the numbers make up one thing: "accounted for", or a list that ends with the rest."""
    first, last = view.claims[listed[0]], view.claims[listed[-1]]
    if view.says(first, "accounted", view.before(listed[0], 40)):
        return True
    if len(listed) > _TWO and view.says(first, "share_of", view.after(listed[0], _OF)):
        return True  # "46% of output, manufacturing 48%, energy 9%"
    if listed[0] and _of_it(view, listed[0]):
        return True
    between = view.low[view.claims[listed[-2]].end : last.start]
    return view.says(first, "the_rest", f" {between} ")


def _of_it(view: View, number: int) -> bool:
    """Whether a percentage is told of an amount of something before: "1,302 billion of it, or 70%"."""
    part, percent = view.claims[number - 1], view.claims[number]
    gap = f" {view.low[part.end : percent.start]} "
    said = any(view.says(part, table, gap) for table in ("part", "of_it", "of_all"))
    return said and part_of(view, number) == number - 1


def _of_others(view: View, listed: list[int]) -> bool:
    """Whether a number says itself what it is a share of: "51% of exports"."""
    return any(view.says(view.claims[each], "share_of", view.after(each, 8)) for each in listed)


def _of_each(view: View, listed: list[int]) -> bool:
    """Whether one holder has a share of each of several wholes: "на них приходится 44% коров, 18% свиней"."""
    held = view.says(view.claims[listed[0]], "held_by", view.before(listed[0], _BETWEEN))
    return held and all(view.after(each, _OF).lstrip()[:1].isalpha() for each in listed)


def _label(view: View, number: int) -> bool:
    """Whether a sentence is a name and its one percentage: "Clothing: 12%."."""
    alone = len(view.sentence_of(number)) == 1
    return alone and view.before(number).rstrip().endswith((":", "–", "—", "-"))


def with_rest(view: View, number: int) -> list[int]:
    """The percentages before the rest that with it come to more than a hundred."""
    claims = view.claims
    parts: list[int] = []
    for each in range(number - 1, max(-1, number - 1 - _BACK), -1):
        claim = claims[each]
        if claim.unit != "pct" or claim.paragraph != claims[number].paragraph:
            break
        if claim.sentence < claims[parts[0] if parts else number].sentence - (
            not parts or _label(view, each)
        ):
            break
        if claim.kind not in (Kind.SHARE, None) or claim.role not in _ROLES or claim.value <= 0:
            break
        if claim.nature not in (ACTUAL, Nature.PLAN):
            break
        if not _aside(view, each):
            parts.insert(0, each)
    least = total([claims[each] for each in (*parts, number)]).low
    return [*parts, number] if parts and least is not None and least > _HUNDRED else []
