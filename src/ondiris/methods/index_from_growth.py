"""Index from a growth rate.

Formula: I = 100 + g

>>> from decimal import Decimal
>>> index_from_growth(GrowthRate(Decimal("5.2"))) == Index(Decimal("105.2"))
True

Source: the inverse of `growth_from_index`: Office for National Statistics, Consumer Prices Indices Technical
Manual 2019, table 7.
"""

from ondiris.methods.arithmetic import HUNDRED, N, compute, value_of
from ondiris.methods.comparison import need_kind
from ondiris.methods.derivation import derive
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.quantities import GrowthRate, Index


def _index(growth: N) -> N:
    return growth + HUNDRED


def index_from_growth(growth: GrowthRate) -> Index:
    """The index, comparison = 100. Raises TypeError on anything but a GrowthRate."""
    return Index(compute(_index, value_of(growth, GrowthRate)))


def figure(growth: Figure) -> Figure:
    """The index of the same subject, period and comparison."""
    need_kind(growth, Kind.GROWTH)
    key = growth.key.measured_as(Measure(Kind.INDEX, growth.key.measure.base))
    return derive("index_from_growth", key, _index, "100 + {0}", growth, linear=True)
