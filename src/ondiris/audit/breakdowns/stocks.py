"""What there is, what joins it, and what they come to: "52 plants, 18 more will open, then there are 60"."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations, takewhile
from typing import NamedTuple

from ondiris.audit.arithmetic.adding import amount, total
from ondiris.audit.around import numbers_before, says_beside, since_former
from ondiris.audit.breakdowns.before import one_measure
from ondiris.audit.digits import shown
from ondiris.audit.view import View
from ondiris.model.qualifier import EXACT

#: How far from a number the words stand that say it is added, and that say what all come to.
_ADDED, _BEHIND, _COMES = 24, 12, 44
#: Among how many numbers before it, of how many sentences, the other two are looked for.
_BACK, _SENTENCES = 6, 1
#: A number farther than this from the sum of the other two is of something else.
_FAR = Decimal("1.5")
_TWO = 2


class Joined(NamedTuple):
    """Number `whole` is told as `stock` and `added` together."""

    stock: int
    added: int
    whole: int


def wrong_joined(view: View) -> Iterator[Joined]:
    """What is told as a stock and its addition together, and is another number."""
    claims = view.claims
    for number in view.sentence_holding(range(2, len(claims)), "comes_to"):
        whole = claims[number]
        if not _counts(view, number) or not view.says(whole, "comes_to", since_former(view, number, _COMES)):
            continue
        near = _near(view, number)
        if len(near) < _TWO:
            continue
        added, stock = near[:_TWO]
        joins = [_is_added(view, each) for each in (added, stock)]
        if joins == [False, True] and claims[stock].sentence == whole.sentence:
            # "It will add 45,000 tonnes to the 180,000 it can make, bringing the total to".
            added, stock = stock, added
        elif joins != [True, False]:
            continue
        if claims[stock].value >= whole.value:
            continue
        made = total([claims[stock], claims[added]])
        if not made.disjoint(whole.interval) or _explained(view, near, number):
            continue
        if _far(claims[stock].value + claims[added].value, whole.value):
            continue
        yield Joined(stock, added, number)


def _near(view: View, number: int) -> list[int]:
    """The amounts right before a number that it may be made of, the nearest first."""
    printed = (
        each for each in numbers_before(view, number, _BACK, _SENTENCES) if shown(view.claims[each].printed)
    )
    return list(takewhile(lambda each: _of_one(view, each, number), printed))


def _counts(view: View, number: int) -> bool:
    claim = view.claims[number]
    return amount(claim, planned=True) and claim.qualifier is EXACT


def _of_one(view: View, number: int, whole: int) -> bool:
    one, other = view.claims[number], view.claims[whole]
    return _counts(view, number) and (one_measure(one, other) or (not one.scale and not one.unit))


def _is_added(view: View, number: int) -> bool:
    """Whether words right before a number, or behind it, say that it comes on top of another."""
    return says_beside(view, number, "added_to_it", _ADDED, _BEHIND)


def _explained(view: View, near: list[int], number: int) -> bool:
    """Whether other numbers near make the whole."""
    claims = view.claims
    return any(
        not total([claims[each] for each in parts]).disjoint(claims[number].interval)
        for many in (_TWO, 3)
        for parts in combinations(near, many)
    )


def _far(made: Decimal, told: Decimal) -> bool:
    return max(made, told) > _FAR * min(made, told)
