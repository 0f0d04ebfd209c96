"""A whole and the list of its parts right behind it, which makes it but for one slip of a digit.

"It sold 50,000 tonnes. Poultry accounts for 32,000, pork for 13,000 and beef for 15,000." Three parts
that are one slip from their whole are no chance; of two, the words have to say that they are parts.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from ondiris.audit.arithmetic.adding import amount, begins_a_sum, slipped, total
from ondiris.audit.arithmetic.beside import part_of
from ondiris.audit.breakdowns.behind import Breakdown, lists_behind, parts_behind
from ondiris.audit.digits import shown, swapped
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import CONVERTED, PART, PLAIN, WHOLE, Claim
from ondiris.model.kind import LEVEL
from ondiris.model.pattern import pattern
from ondiris.model.qualifier import EXACT

#: How many parts there may be; how many numbers before a whole it may be a part of.
_MOST, _FORMER = 6, 6
_TWO, _SURE = 2, 3
#: How far behind a part "of them" stands, and around two parts what calls them halves.
_OF, _AROUND, _OPENING = 10, 24, 120
#: How long the words between two items of a list are.
_ITEM = 34
#: Parts that come to more than so many times a number are no parts of it.
_NEARLY = Decimal("1.5")
_HUNDRED = Decimal(100)
_SIGNS = pattern(r"[,;:]")


def misprinted(view: View) -> Iterator[Breakdown]:
    """The parts that end their sentence's list and are one slip from the whole."""
    claims, lists = view.claims, lists_behind(view)
    for whole in view.of_kind(LEVEL):
        own = claims[whole]
        if not lists[whole] or not amount(own) or not shown(own.printed):
            continue
        for sentence in lists[whole]:
            parts = _listed(view, whole, sentence)
            if _TWO <= len(parts) <= _MOST and _slip(view, whole, parts) and _are_parts(view, whole, parts):
                yield Breakdown(whole, parts)


def _listed(view: View, whole: int, sentence: int) -> list[int]:
    """The amounts behind a whole in a sentence; none where one of another unit or time is among them."""
    claims, own = view.claims, view.claims[whole]
    parts, stop = parts_behind(view, whole, sentence)
    if stop >= 0 or not parts:
        return []
    if any(not amount(claims[each]) for each in parts):
        return []
    told = all(claims[each].role is PART and claims[each].pair == whole for each in parts)
    if not told and any(claims[each].period not in (None, own.period) for each in parts):
        return []
    later = range(whole + 1, parts[0])
    # What follows another amount of the unit may be of that one.
    if any(
        claims[each].sentence < sentence
        and claims[each].unit == own.unit
        and claims[each].role is not CONVERTED
        and not _of_before(view, whole, each)
        for each in later
    ):
        return []
    return parts


def _of_before(view: View, whole: int, number: int) -> bool:
    """Whether an amount behind a whole is of another time: what the whole is held against."""
    claims = view.claims
    gap = f" {view.low[claims[whole].end : claims[number].start]} "
    return claims[number].period != claims[whole].period or view.says(claims[whole], "against", gap)


def _slip(view: View, whole: int, parts: Sequence[int]) -> bool:
    """Whether one digit more of the parts, or two that changed places, keep them from making the whole."""
    claims = view.claims
    own, listed = claims[whole], [claims[each] for each in parts]
    if begins_a_sum(listed, own):
        return False
    if _swapped(own, listed):
        return True
    if max(each.value for each in listed) >= own.value:
        return view.sentence_of(whole)[0] == whole and _one_above(own, listed)
    near = listed[0].sentence <= own.sentence + (1 if len(parts) < _SURE else _TWO)
    made = sum((each.value for each in listed), Decimal(0))
    apart = listed[0].sentence != own.sentence and made > own.value * _TWO
    if not near or made <= own.value or apart:
        return False
    return _slip_of([own, *listed], _TWO)


def _one_above(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether one part alone is more than the whole, and a digit of it puts it right."""
    above = [each for each in parts if each.value >= whole.value]
    rest = [each for each in parts if each.value < whole.value]
    near = len(parts) == _TWO and parts[0].sentence == whole.sentence
    return near and len(above) == 1 and slipped(above[0], total([whole]) - total(rest))


def _slip_of(numbers: Sequence[Claim], digits: int) -> bool:
    """Whether one digit of a whole, or of a part, of so many digits puts them right."""
    own, *listed = numbers
    return slipped(own, total(listed), digits) or any(
        slipped(each, total([own]) - total([other for other in listed if other is not each]), digits)
        for each in listed
    )


def _swapped(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether two neighbouring digits of a part, or of the whole, are the other way round: no chance."""
    made = sum((each.value for each in parts), Decimal(0))
    meant = [(whole, made), *((each, whole.value - made + each.value) for each in parts)]
    return any(_turned(claim, value) for claim, value in meant if shown(claim.printed) >= _SURE)


def _turned(claim: Claim, meant: Decimal) -> bool:
    """Whether a number is another one, printed as finely, with two digits the other way round."""
    told, other = (value.scaleb(claim.decimals - claim.scale) for value in (claim.value, meant))
    return other == int(other) > 0 and swapped(str(int(told)), str(int(other)))


def _are_parts(view: View, whole: int, parts: Sequence[int]) -> bool:
    """Whether no other number can be the whole, and words or their number tell them to be its parts."""
    claims = view.claims
    listed = [claims[each] for each in parts]
    for each in range(max(0, whole - _FORMER), whole):
        former = claims[each]
        if former.paragraph != claims[whole].paragraph or former.unit in RATIOS:
            continue
        sums = total(listed), total([claims[whole], *listed])
        if any(not each_sum.disjoint(former.interval) for each_sum in sums):
            return False
    if view.says(claims[whole], "earlier", view.low[listed[0].end : listed[-1].end]):
        return False
    if _swapped(claims[whole], listed):
        return True
    if _is_item(view, whole) or _is_first(view, whole):
        return False
    begin = max(claims[whole].end, view.read.sentences[listed[0].sentence][0])
    if view.says(claims[whole], "earlier", view.low[begin : listed[0].start]):
        return False
    gap = view.low[claims[whole].end : listed[0].start]
    if _priced(view, whole, parts):
        return False
    if len(parts) >= _SURE:
        gaps = [view.low[one.end : other.start] for one, other in pairwise(listed)]
        return all("," in each or ";" in each for each in gaps[:-1]) and not any(")" in each for each in gaps)
    between = f" {gap} {view.low[listed[0].end : listed[1].start]} "
    traded = view.says(claims[whole], "exported", between) and view.says(claims[whole], "imported", between)
    if traded or gap.rstrip().endswith(":") or ": " in gap or _called_parts(view, whole, parts):
        return True
    if _shared(view, whole, parts):
        return True
    return _alone(view, whole, parts)


def _is_item(view: View, whole: int) -> bool:
    """Whether a comma and few words lead from another number of the unit: "A got 260, B 256, C 235"."""
    if not whole:
        return False
    former, own = view.claims[whole - 1], view.claims[whole]
    gap = view.low[former.end : own.start]
    alike = former.sentence == own.sentence and former.unit == own.unit != ""
    return alike and gap.startswith(",") and len(gap) <= _ITEM and ":" not in gap


def _is_first(view: View, whole: int) -> bool:
    """Whether "of them" opens the clause of a number: it is itself the first of the parts."""
    before = view.before(whole, _OF)
    opening = f"{_SIGNS.split(before)[-1].strip()} "
    return opening.startswith(view.words(view.claims[whole], "breakdown"))


def _siblings(view: View, whole: int, part: int) -> bool:
    """Whether two sentences begin alike and go on with two things: "Exports of copper", "exports of zinc"."""
    one, other = (view.before(each, _OPENING).split()[: _TWO + 1] for each in (whole, part))
    return len(one) > _TWO < len(other) and one[:_TWO] == other[:_TWO] and one[_TWO] != other[_TWO]


def _alone(view: View, whole: int, parts: Sequence[int]) -> bool:
    """Whether two numbers and their whole are the only ones of their unit near, and printed alike."""
    claims = view.claims
    if claims[whole].sentence != claims[parts[0]].sentence and _siblings(view, whole, parts[0]):
        return False
    own = [claims[each] for each in (whole, *parts)]
    if any(each.role not in (PLAIN, WHOLE, PART) or each.qualifier is not EXACT for each in own):
        return False
    if min(shown(own[0].printed), max(shown(each.printed) for each in own[1:])) < _SURE:
        return False
    if not _slip_of(own, _SURE) or view.says(own[0], "against", f" {view.low[own[0].end : own[-1].end]} "):
        return False
    gaps = [view.low[one.end : other.start] for one, other in pairwise(claims[whole : parts[-1] + 1])]
    if any(sign.isdecimal() or sign == ")" for gap in gaps for sign in gap):
        return False  # "900 in week 3, 720 in week 12"; "first came A (900, +2%), behind it B (720, -1%)"
    near = range(max(0, whole - _FORMER), min(len(claims), parts[-1] + 1 + _TWO))
    over = max(each.value for each in own[1:]) > own[0].value
    return not any(
        (claims[each].sentence == own[-1].sentence or not over)
        and claims[each].unit in ("", own[0].unit)
        and claims[each].paragraph == own[0].paragraph
        for each in near
        if each not in (whole, *parts) and shown(claims[each].printed)
    )


def _priced(view: View, whole: int, parts: Sequence[int]) -> bool:
    """Whether a number is but the first of a list: "potatoes cost 150, onions 110, carrots 140"."""
    claims = view.claims
    made = sum((claims[each].value for each in parts), Decimal(0))
    listed = [whole, *(each for each in parts if claims[each].sentence == claims[whole].sentence)]
    gaps = [view.low[claims[one].end : claims[other].start] for one, other in pairwise(listed[:_SURE])]
    return made > claims[whole].value * _NEARLY and all(
        gap.startswith(",") and len(gap) <= _ITEM for gap in gaps
    )


def _shared(view: View, whole: int, parts: Sequence[int]) -> bool:
    """Whether the per cent told with a part is its share of the whole: "20.5 trillion, or 78%"."""
    claims = view.claims
    return any(
        claims[each].unit == "pct"
        and (part := part_of(view, each)) in parts
        and not (claims[part].rounding / claims[whole].rounding * _HUNDRED).disjoint(claims[each].rounding)
        for each in view.sentence_of(parts[0])
    )


def _called_parts(view: View, whole: int, parts: Sequence[int]) -> bool:
    """Whether two numbers are told as parts: "of whom", "1,240 of them", women and men, town and country."""
    own, (one, other) = view.claims[whole], parts
    if view.says(own, "against", f" {view.low[view.claims[one].end : view.claims[other].start]} "):
        return False
    gap = f" {view.low[own.end : view.claims[one].start]} "
    if any(
        view.says(own, words, each) for words in ("part", "breakdown") for each in (gap, view.after(one, _OF))
    ):
        return True
    around = f"{view.before(one, _AROUND)} {view.low[view.claims[one].end : view.claims[other].start]} "
    around += view.after(other, _AROUND)
    halves = view.words(own, "halves")
    return any(all(half in around for half in pair.split("|")) for pair in halves)
