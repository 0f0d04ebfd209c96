"""A whole and the list of its parts right behind it, which comes to more but for one slip of a digit.

"It sold 50,000 tonnes. Poultry accounts for 32,000, pork for 13,000 and beef for 15,000." Three parts
that are one slip from their whole are no chance; of two, the words have to say that they are parts.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from ondiris.audit.arithmetic.adding import amount, begins_a_sum, slipped, total
from ondiris.audit.digits import shown
from ondiris.audit.dimensions import TIMES
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import CONVERTED, Claim
from ondiris.model.kind import LEVEL

#: How many numbers behind a whole its parts are looked for, how many there may be; numbers before it that it
#: may be a part of.
_AHEAD, _MOST, _FORMER = 9, 6, 6
_TWO, _SURE = 2, 3
#: How far behind a part "of them" stands, and around two parts what calls them halves.
_OF, _AROUND = 10, 24


def exceeding(view: View) -> Iterator[tuple[int, list[int]]]:
    """(whole, parts): the parts that end their sentence's list and are one slip from the whole, above it."""
    claims = view.claims
    for whole in view.of_kind(LEVEL):
        own = claims[whole]
        if not amount(own) or not shown(own.printed):
            continue
        for sentence in (own.sentence, own.sentence + 1):
            parts = _listed(view, whole, sentence)
            if (
                _TWO <= len(parts) <= _MOST
                and _too_much(view, whole, parts)
                and _are_parts(view, whole, parts)
            ):
                yield whole, parts


def _listed(view: View, whole: int, sentence: int) -> list[int]:
    """The amounts behind a whole in a sentence; none where one of another unit is among them."""
    claims, own = view.claims, view.claims[whole]
    found: list[int] = []
    for number in range(whole + 1, min(len(claims), whole + 1 + _AHEAD)):
        claim = claims[number]
        if claim.sentence > sentence or claim.paragraph != own.paragraph:
            break
        aside = claim.unit in RATIOS or claim.unit in TIMES or claim.role is CONVERTED
        if claim.sentence < sentence:
            if claim.unit == own.unit and claim.role is not CONVERTED:
                return []  # what follows may be of the later amount
            continue
        if aside or not shown(claim.printed):
            continue
        if not amount(claim) or not _of_unit(claim, own) or claim.period != own.period:
            return []
        found.append(number)
    return found


def _of_unit(part: Claim, whole: Claim) -> bool:
    return part.unit == whole.unit or (not part.unit and bool(part.scale) >= bool(whole.scale))


def _too_much(view: View, whole: int, parts: Sequence[int]) -> bool:
    claims = view.claims
    own, listed = claims[whole], [claims[each] for each in parts]
    if max(each.value for each in listed) >= own.value:
        return False
    if sum((each.value for each in listed), Decimal(0)) <= own.value:
        return False
    if begins_a_sum(listed, own):
        return False
    return slipped(own, total(listed), _TWO) or any(
        slipped(each, total([own]) - total([other for other in listed if other is not each]), _TWO)
        for each in listed
    )


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
    gap = view.low[claims[whole].end : listed[0].start]
    if view.says(claims[whole], "earlier", view.low[claims[whole].end : listed[-1].end]):
        return False
    if len(parts) >= _SURE:
        gaps = [view.low[one.end : other.start] for one, other in pairwise(listed)]
        return all("," in each or ";" in each for each in gaps[:-1]) and not any(")" in each for each in gaps)
    between = f" {gap} {view.low[listed[0].end : listed[1].start]} "
    traded = view.says(claims[whole], "exported", between) and view.says(claims[whole], "imported", between)
    return traded or gap.rstrip().endswith(":") or ": " in gap or _called_parts(view, whole, parts)


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
    halves = view.words_of(view.language(own)).words("halves")
    return any(all(half in around for half in pair.split("|")) for pair in halves)
