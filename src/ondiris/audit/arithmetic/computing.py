"""Sums that a text shows with one number a thousand times off.

"Turnover was 4.0 billion: exports 2.6 billion, imports 1.4 million": with billion the sum is right.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import reduce
from operator import add
from typing import NamedTuple

from ondiris.audit.arithmetic.adding import is_total, runs_before, total
from ondiris.audit.digits import significant
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import CONVERTED, Claim
from ondiris.model.interval import Interval
from ondiris.model.kind import LEVEL

#: A number may be off by these powers of ten, and must then be this part of the whole at least.
POWERS = (3, 6, 9, -3, -6, -9)
_LEAST, _TIGHT = Decimal("0.01"), Decimal("0.08")
#: How many numbers before its parts a whole is looked for, and how many parts there may be.
_BACK, _PARTS, _TWO = 4, 6, 2


class Slip(NamedTuple):
    """The number that is off by `times`, the numbers of its computation, and how it comes out when mended."""

    number: int
    numbers: tuple[int, ...]
    times: str
    shown: str


def slips(view: View) -> Iterator[Slip]:
    """The sums of a text that are right but for one number's thousands; each number once."""
    told: set[int] = set()
    for slip in (*_sums(view), *_totals(view)):
        # Where no number is told in thousands or millions none can be in the wrong ones.
        if slip.number not in told and any(view.claims[each].scale for each in slip.numbers):
            told.add(slip.number)
            yield slip


def _sums(view: View) -> Iterator[Slip]:
    claims = view.claims
    for whole in view.of_kind(LEVEL, None):
        if not _amount(claims[whole]):
            continue
        for sentence in (claims[whole].sentence, claims[whole].sentence + 1):
            parts = _parts(view, whole, sentence)
            if not _TWO <= len(parts) <= _PARTS:
                continue
            if slip := _mended_sum(view, whole, parts):
                yield slip


def _totals(view: View) -> Iterator[Slip]:
    """The totals behind their parts that only their own thousands keep from adding up."""
    claims = view.claims
    for number in view.holding(view.of_kind(LEVEL, None), "totals", "totals_behind"):
        if not exact(claims[number]) or not _amount(claims[number]) or not is_total(view, number):
            continue
        runs = [(run, total([claims[each] for each in run])) for run in runs_before(view, number)]
        own = claims[number].interval
        if any(not made.disjoint(own) for _, made in runs):
            continue
        for run, made in runs:
            for power in POWERS:
                if meets(shift(own, power), made):
                    yield slip_of(view, number, (*run, number), power)


def _parts(view: View, whole: int, sentence: int) -> list[int]:
    """The amounts of the unit of a whole that follow it in a sentence."""
    claims, own = view.claims, view.claims[whole]
    found = []
    for number in range(whole + 1, min(len(claims), whole + _BACK + _PARTS)):
        claim = claims[number]
        if claim.sentence > sentence or claim.paragraph != own.paragraph:
            break
        if claim.sentence < sentence or claim.unit in RATIOS or claim.role is CONVERTED:
            continue
        if not _amount(claim) or (claim.unit and claim.unit != own.unit):
            break
        found.append(number)
    return found


def _amount(claim: Claim) -> bool:
    level = claim.kind in (LEVEL, None) and claim.unit not in RATIOS and claim.value > 0
    return level and (bool(claim.unit) or claim.scale > 0)


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
    return None


def exact(claim: Claim) -> bool:
    """Whether it has two digits that count: a single one fits too much by chance."""
    return significant(claim.value) >= _TWO


def shift(interval: Interval, power: int) -> Interval:
    return interval * Decimal(1).scaleb(power)


def meets(one: Interval, other: Interval) -> bool:
    """Whether two intervals meet, and are tight enough for that to mean something."""
    if one.disjoint(other) or one.width is None or other.width is None or one.low is None:
        return False
    return one.low > 0 and min(one.width, other.width) / one.low < _TIGHT


def slip_of(view: View, number: int, numbers: tuple[int, ...], power: int) -> Slip:
    times = f"{10 ** abs(power):,}".replace(",", " ")
    shown = "; ".join(view.claims[each].printed for each in sorted(numbers))
    return Slip(number, tuple(sorted(numbers)), times, f"{shown}: {'×' if power > 0 else '÷'} {times}")
