"""Computations that a text shows with one number a thousand times off."""

from decimal import Decimal
from typing import NamedTuple

from ondiris.audit.digits import significant
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.interval import Interval

#: A number may be off by these powers of ten: by millions a slip is so rare that most are chance.
POWERS = (3, -3)
#: How wide an interval may be, of its lower end, to say anything; how many digits count.
_TIGHT, _TWO = Decimal("0.08"), 2


class Slip(NamedTuple):
    """The number that is off by `times`, the numbers of its computation, and how it comes out when mended."""

    number: int
    numbers: tuple[int, ...]
    times: str
    shown: str


def exact(claim: Claim) -> bool:
    """Whether it has two digits that count: a single one fits too much by chance."""
    return significant(claim.value) >= _TWO


def shift(interval: Interval, power: int) -> Interval:
    return interval * Decimal(1).scaleb(power) if power else interval


def meets(one: Interval, other: Interval) -> bool:
    """Whether two intervals meet, and are tight enough for that to mean something."""
    if one.disjoint(other) or one.width is None or other.width is None or one.low is None:
        return False
    return one.low > 0 and min(one.width, other.width) / one.low < _TIGHT


def off_by(told: Interval, made: Interval) -> int:
    """The power of ten that makes what is told meet what is made; 0 where none does."""
    return next((power for power in POWERS if meets(shift(told, power), made)), 0)


def slip_of(view: View, number: int, numbers: tuple[int, ...], power: int) -> Slip:
    times = f"{10 ** abs(power):,}".replace(",", " ")
    shown = "; ".join(view.claims[each].printed for each in sorted(numbers))
    return Slip(number, tuple(sorted(numbers)), times, f"{shown}: {'×' if power > 0 else '÷'} {times}")
