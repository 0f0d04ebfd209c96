"""Sums with one number a thousand times off: "turnover 4.0 billion: exports 2.6, imports 1.4 million"."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import reduce
from itertools import takewhile
from operator import add

from ondiris.audit.arithmetic.adding import total
from ondiris.audit.arithmetic.computing import POWERS, Slip, exact, meets, off_by, shift, slip_of
from ondiris.audit.breakdowns.before import is_total, runs_before
from ondiris.audit.breakdowns.behind import lists_behind, parts_behind
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import BY, Claim
from ondiris.model.kind import LEVEL

#: What part of the whole a part must be at least; how many parts there may be.
_LEAST, _TWO, _PARTS = Decimal("0.01"), 2, 6


def slips(view: View) -> Iterator[Slip]:
    """The sums of a text that are right but for one number's thousands; each number once."""
    told: set[int] = set()
    for slip in (*_sums(view), *_totals(view)):
        # Where no number is told in thousands or millions none can be in the wrong ones.
        if slip.number not in told and any(view.claims[each].scale for each in slip.numbers):
            told.add(slip.number)
            yield slip


def _sums(view: View) -> Iterator[Slip]:
    claims, lists = view.claims, lists_behind(view)
    for whole in view.of_kind(LEVEL, None):
        if (
            not lists[whole]
            or not _could_be(claims[whole])
            or (claims[whole].role is BY and claims[whole].pair >= 0)
        ):
            continue
        for sentence in lists[whole]:
            if not _may_list(view, whole, sentence):
                continue
            parts = list(
                takewhile(lambda each: _could_be(claims[each]), parts_behind(view, whole, sentence).parts)
            )
            if not _TWO <= len(parts) <= _PARTS:
                continue
            if slip := _mended_sum(view, whole, parts):
                yield slip


def _may_list(view: View, whole: int, sentence: int) -> bool:
    """Whether the parts of a number may stand in a sentence: its own, the next, one more behind rates."""
    claims, own = view.claims, view.claims[whole].sentence
    if sentence == own:
        return True
    if claims[whole].role is BY:
        return False  # what follows a change in a sentence of its own is of another amount
    return sentence == own + 1 or all(claims[each].unit in RATIOS for each in view.inside_sentence(own + 1))


def _totals(view: View) -> Iterator[Slip]:
    """The totals behind their parts that only their own thousands keep from adding up."""
    claims = view.claims
    for number in view.sentence_holding(view.of_kind(LEVEL, None), "totals", "totals_behind"):
        if not exact(claims[number]) or not _could_be(claims[number]) or not is_total(view, number):
            continue
        runs = [(run, total([claims[each] for each in run])) for run in runs_before(view, number)]
        own = claims[number].interval
        if any(not made.disjoint(own) for _, made in runs):
            continue
        for run, made in runs:
            if power := off_by(own, made):
                yield slip_of(view, number, (*run, number), power)


def _mended_sum(view: View, whole: int, parts: Sequence[int]) -> Slip | None:
    told = view.claims[whole].interval
    intervals = [view.claims[each].interval for each in parts]
    # Any first parts may be the parts: what follows is told of something else.
    for count in range(_TWO, len(parts) + 1):
        if not reduce(add, intervals[:count]).disjoint(told):
            return None
    for count in range(len(parts), 1, -1):
        for place, number in enumerate(parts[:count]):
            claim = view.claims[number]
            rest = [each for other, each in enumerate(intervals[:count]) if other != place]
            for power in POWERS:
                shifted = claim.value.scaleb(power)
                if not _LEAST < shifted / view.claims[whole].value < 1:
                    continue
                others = sum(view.claims[each].value for each in parts[:count] if each != number)
                if not exact(claim) and others + shifted != view.claims[whole].value:
                    continue
                mended = reduce(add, (*rest, shift(claim.interval, power)))
                if meets(mended, told):
                    return slip_of(view, number, (whole, *parts[:count]), power)
        if exact(view.claims[whole]) and (power := off_by(told, reduce(add, intervals[:count]))):
            return slip_of(view, whole, (whole, *parts[:count]), power)
    return None


def _could_be(claim: Claim) -> bool:
    """Whether a number can be a whole or a part: an amount with a unit or a magnitude."""
    level = claim.kind in (LEVEL, None) and claim.unit not in RATIOS and claim.value > 0
    return level and (bool(claim.unit) or claim.scale > 0)
