"""The set of true values that a rounded, printed number leaves open."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Interval:
    """A half-open interval [low, high); None is unbounded.

    >>> Interval.of_rounding(Decimal("7.1"), exponent=-1)
    Interval(low=Decimal('7.05'), high=Decimal('7.15'))
    """

    low: Decimal | None
    high: Decimal | None

    @classmethod
    def of_rounding(cls, value: Decimal, exponent: int) -> "Interval":
        """What a value rounded to a multiple of 10**exponent may have been."""
        half = Decimal(5).scaleb(exponent - 1)
        return cls(value - half, value + half)

    def contains(self, value: Decimal) -> bool:
        return (self.low is None or self.low <= value) and (self.high is None or value < self.high)

    def disjoint(self, other: "Interval") -> bool:
        """Whether no value lies in both: only then do two printed numbers contradict each other."""
        return _left_of(self, other) or _left_of(other, self)


def _left_of(left: Interval, right: Interval) -> bool:
    return left.high is not None and right.low is not None and left.high <= right.low
