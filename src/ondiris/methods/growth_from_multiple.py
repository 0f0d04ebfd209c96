"""Growth rate from an n-fold comparison.

2.5 times as much is 150% more. "2.5 times more" is read both ways, so texts should say "2.5-fold".

Formula: g = (m - 1) x 100

>>> from decimal import Decimal
>>> growth_from_multiple(Multiple(Decimal("2.5"))) == GrowthRate(Decimal("150"))
True

Source: composition of `index_from_multiple` and `growth_from_index`: Office for National Statistics, Consumer
Prices Indices Technical Manual 2019, table 7.
"""

from ondiris.methods.arithmetic import HUNDRED, ONE, N, compute, value_of
from ondiris.methods.comparison import need_kind
from ondiris.methods.derivation import derive
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.quantities import GrowthRate, Multiple


def _growth(multiple: N) -> N:
    return (multiple - ONE) * HUNDRED


def growth_from_multiple(multiple: Multiple) -> GrowthRate:
    """Growth in percent. Raises TypeError on anything but a Multiple."""
    return GrowthRate(compute(_growth, value_of(multiple, Multiple)))


def figure(multiple: Figure) -> Figure:
    """The growth rate of the same subject, period and comparison; "about" where 2.5-fold allows no more."""
    need_kind(multiple, Kind.MULTIPLE)
    key = multiple.key.measured_as(Measure(Kind.GROWTH, multiple.key.measure.base))
    return derive("growth_from_multiple", key, _growth, "({0} - 1) x 100", multiple)
