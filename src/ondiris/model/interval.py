"""The set of true values that a rounded, printed number leaves open, and arithmetic on such sets."""

from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from functools import cache

#: Ends are rounded outwards, at the 28 digits of numbers, so that no possible value is ever lost.
_DOWN = Context(prec=28, rounding=ROUND_FLOOR)
_UP = Context(prec=28, rounding=ROUND_CEILING)
_INFINITY = Decimal("Infinity")
_ZERO = Decimal(0)


# Nobody changes one. Not frozen, as thousands are made for a text and a frozen one takes twice as long.
@dataclass(slots=True, unsafe_hash=True)
class Interval:
    """A half-open interval [low, high), or [low, high] where `closed`; None is unbounded.

    >>> Interval.of_rounding(Decimal("7.1"), exponent=-1)
    Interval(low=Decimal('7.05'), high=Decimal('7.15'), closed=False)

    Sums, differences, products and quotients of intervals hold every value that the operation can
    give on their members (R. E. Moore, Interval Analysis, 1966, chapter 2):

    >>> Interval(Decimal(1), Decimal(2)) - Interval(Decimal(1), Decimal(3))
    Interval(low=Decimal('-2'), high=Decimal('1'), closed=False)
    >>> Interval(Decimal(1), Decimal(2)) / Interval(Decimal(4), None)
    Interval(low=Decimal('0'), high=Decimal('0.5'), closed=False)
    """

    low: Decimal | None
    high: Decimal | None
    closed: bool = False

    @classmethod
    def of_rounding(cls, value: Decimal, exponent: int) -> "Interval":
        """What a value rounded to a multiple of 10**exponent may have been."""
        half = half_of(exponent)
        return cls(value - half, value + half)

    @classmethod
    def exactly(cls, value: Decimal) -> "Interval":
        return cls(value, value, closed=True)

    @property
    def width(self) -> Decimal | None:
        """How far the ends are apart; None where one of them is open to infinity."""
        if self.low is None or self.high is None:
            return None
        return _UP.subtract(self.high, self.low)

    def contains(self, value: Decimal) -> bool:
        above = self.low is None or self.low <= value
        return above and (self.high is None or value < self.high or (self.closed and value == self.high))

    def disjoint(self, other: "Interval") -> bool:
        """Whether no value lies in both: only then do two printed numbers contradict each other."""
        return _left_of(self, other) or _left_of(other, self)

    def __add__(self, other: "Interval | Decimal") -> "Interval":
        left, right = _ends(self), _ends(other)
        low = _DOWN.add(left[0], right[0])
        return _made(low, _UP.add(left[1], right[1]), left[2] and right[2])

    def __radd__(self, other: Decimal) -> "Interval":
        return self + other

    def __neg__(self) -> "Interval":
        low, high, _ = _ends(self)
        return _made(high.copy_negate(), low.copy_negate(), True)

    def __sub__(self, other: "Interval | Decimal") -> "Interval":
        left, right = _ends(self), _ends(other)
        # A low end belongs to its interval, so that only the minuend decides whether the top is reached.
        return _made(_DOWN.subtract(left[0], right[1]), _UP.subtract(left[1], right[0]), left[2])

    def __rsub__(self, other: Decimal) -> "Interval":
        return _interval(other) - self

    def __mul__(self, other: "Interval | Decimal") -> "Interval":
        left, right = _ends(self), _ends(other)
        if _plain(left) and _plain(right):
            high = _UP.multiply(left[1], right[1])
            return Interval(_DOWN.multiply(left[0], right[0]), high, left[2] and right[2])
        corners = [
            (a, b, reached and taken)
            for a, reached in ((left[0], True), (left[1], left[2]))
            for b, taken in ((right[0], True), (right[1], right[2]))
        ]
        low = min(_times(a, b, _DOWN) for a, b, _ in corners)
        high = max(_times(a, b, _UP) for a, b, _ in corners)
        closed = any(met and _times(a, b, _UP) == high for a, b, met in corners)
        # Zero is reached along a whole side of the box, its open corners notwithstanding.
        return _made(low, high, closed or high == 0)

    def __rmul__(self, other: Decimal) -> "Interval":
        return self * other

    def __truediv__(self, other: "Interval | Decimal") -> "Interval":
        """The quotient; the whole line where the divisor has zero inside (zero itself divides nothing)."""
        low, high, _ = _ends(other)
        if low < 0 < high or low == high == 0:
            return Interval(None, None)
        return self._over(low, high)

    def _over(self, low: Decimal, high: Decimal) -> "Interval":
        left = _ends(self)
        if _plain(left) and low > 0 and high < _INFINITY:
            return Interval(_DOWN.divide(left[0], high), _UP.divide(left[1], low), left[2])
        open_top = (left[1], left[2])
        corners = [(a, b, reached) for a, reached in ((left[0], True), open_top) for b in (low, high)]
        positive = low >= 0
        bottom = min(_by(a, b, positive, _DOWN) for a, b, _ in corners)
        top = max(_by(a, b, positive, _UP) for a, b, _ in corners)
        closed = any(met and _by(a, b, positive, _UP) == top for a, b, met in corners)
        return _made(bottom, top, closed or top == 0)

    def __rtruediv__(self, other: Decimal) -> "Interval":
        return _interval(other) / self


@cache
def half_of(exponent: int) -> Decimal:
    """Half of 10**exponent."""
    return Decimal(5).scaleb(exponent - 1)


def _interval(value: Interval | Decimal) -> Interval:
    return value if isinstance(value, Interval) else Interval.exactly(value)


def _plain(ends: tuple[Decimal, Decimal, bool]) -> bool:
    """Whether both ends are positive numbers, as they mostly are: ends of results are then of these ends."""
    low, high, closed = ends
    return low > 0 and high < _INFINITY and (closed or low < high)


def _ends(of: Interval | Decimal) -> tuple[Decimal, Decimal, bool]:
    if isinstance(of, Decimal):
        return of, of, True
    low = -_INFINITY if of.low is None else of.low
    return low, _INFINITY if of.high is None else of.high, of.closed


def _made(low: Decimal, high: Decimal, closed: bool) -> Interval:
    bounded = high.is_finite()
    return Interval(low if low.is_finite() else None, high if bounded else None, closed and bounded)


def _times(left: Decimal, right: Decimal, context: Context) -> Decimal:
    return _ZERO if left == 0 or right == 0 else context.multiply(left, right)


def _by(left: Decimal, right: Decimal, positive: bool, context: Context) -> Decimal:
    """left / right, where a zero right end stands for the limit from the divisor's side."""
    if left == 0 or right.is_infinite():
        return _ZERO
    if right == 0:
        return _INFINITY if (left > 0) == positive else -_INFINITY
    return context.divide(left, right)


def _left_of(left: Interval, right: Interval) -> bool:
    if left.high is None or right.low is None:
        return False
    return left.high < right.low or (left.high == right.low and not left.closed)
