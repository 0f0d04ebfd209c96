"""How many times as much, from a growth rate.

Formula: m = 1 + g / 100

>>> from decimal import Decimal
>>> multiple_from_growth(GrowthRate(Decimal("150"))) == Multiple(Decimal("2.5"))
True

Source: the inverse of `growth_from_multiple`: Office for National Statistics, Consumer Prices Indices
Technical Manual 2019, table 7.
"""

from ondiris.methods.arithmetic import HUNDRED, ONE, N, compute, value_of
from ondiris.methods.comparison import need_kind
from ondiris.methods.derivation import derive
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.quantities import GrowthRate, Multiple


def _multiple(growth: N) -> N:
    return growth / HUNDRED + ONE


def multiple_from_growth(growth: GrowthRate) -> Multiple:
    """The n of n-fold. Raises TypeError on anything but a GrowthRate."""
    return Multiple(compute(_multiple, value_of(growth, GrowthRate)))


def figure(growth: Figure) -> Figure:
    """The multiple of the same subject, period and comparison."""
    need_kind(growth, Kind.GROWTH)
    key = growth.key.measured_as(Measure(Kind.MULTIPLE, growth.key.measure.base))
    return derive("multiple_from_growth", key, _multiple, "1 + {0} / 100", growth)
