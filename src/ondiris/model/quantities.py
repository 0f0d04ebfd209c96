"""Numbers that know what they are, so that an index is never added to a growth rate.

Each kind is a type of its own. Arithmetic between kinds raises TypeError: going from one to another
is the business of a method (`ondiris.methods`), which says by which formula.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Self


@dataclass(frozen=True)
class _Number:
    value: Decimal

    def __post_init__(self) -> None:
        if not isinstance(self.value, Decimal) or not self.value.is_finite():
            raise TypeError(f"{type(self).__name__} takes a finite Decimal, not {self.value!r}")

    def _same(self, other: object, sign: str) -> Decimal:
        if type(other) is not type(self):
            raise TypeError(
                f"{type(self).__name__} {sign} {type(other).__name__} has no meaning; use a method"
            )
        return other.value

    def __lt__(self, other: Self) -> bool:
        return self.value < self._same(other, "<")

    def __le__(self, other: Self) -> bool:
        return self.value <= self._same(other, "<=")


class Index(_Number):
    """A ratio to a base, times 100: 105.2 says 5.2% above the base. Indices cannot be added."""


class GrowthRate(_Number):
    """A relative change in percent: 5.2 says 5.2% more than the comparison. Rates cannot be added."""


class Multiple(_Number):
    """A ratio to the comparison, n-fold: 2.5 says two and a half times as much."""


class Attainment(_Number):
    """An actual over its plan, in percent."""


class _Additive(_Number):
    def __add__(self, other: Self) -> Self:
        return type(self)(self.value + self._same(other, "+"))


class Points(_Additive):
    """A difference of two percentages, in percentage points."""


class Contribution(_Additive):
    """The part of a whole's growth that one of its components makes, in percentage points."""


class Share(_Additive):
    """A part over its whole, in percent."""


@dataclass(frozen=True)
class Level(_Number):
    """An amount in a unit (tenge, tonnes, jobs); only levels in one unit can be added."""

    unit: str

    def _same(self, other: object, sign: str) -> Decimal:
        found = super()._same(other, sign)
        if isinstance(other, Level) and other.unit != self.unit:
            raise TypeError(f"{self.unit} {sign} {other.unit} has no meaning; convert first")
        return found

    def __add__(self, other: Self) -> "Level":
        return Level(self.value + self._same(other, "+"), self.unit)

    def __sub__(self, other: Self) -> "Level":
        return Level(self.value - self._same(other, "-"), self.unit)


Quantity = Level | Index | GrowthRate | Multiple | Attainment | Points | Contribution | Share
