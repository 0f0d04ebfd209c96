"""Growth rate from an index.

An index is a ratio to its base times 100; the growth rate is what it has above 100. 105.2 is growth of
5.2%: printing it as growth of 105.2% is the commonest slip in texts on industry.

Formula: g = I - 100

>>> from decimal import Decimal
>>> growth_from_index(Index(Decimal("105.2"))) == GrowthRate(Decimal("5.2"))
True

Source: Office for National Statistics, Consumer Prices Indices Technical Manual 2019, table 7 (percentage
change of an index), with the base's index 100. OECD, Data and Metadata Reporting and Presentation Handbook,
2007, on growth rates and indices.
"""

from ondiris.methods.arithmetic import HUNDRED, N, compute, value_of
from ondiris.methods.comparison import need_kind
from ondiris.methods.derivation import derive
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.quantities import GrowthRate, Index


def _growth(index: N) -> N:
    return index - HUNDRED


def growth_from_index(index: Index) -> GrowthRate:
    """Growth in percent. Raises TypeError on anything but an Index."""
    return GrowthRate(compute(_growth, value_of(index, Index)))


def figure(index: Figure) -> Figure:
    """The growth rate of the same subject, period and comparison."""
    need_kind(index, Kind.INDEX)
    key = index.key.measured_as(Measure(Kind.GROWTH, index.key.measure.base))
    return derive("growth_from_index", key, _growth, "{0} - 100", index, linear=True)
