"""How many times as much, from an index.

Formula: m = I / 100

>>> from decimal import Decimal
>>> multiple_from_index(Index(Decimal("253.4"))) == Multiple(Decimal("2.534"))
True

Source: the definition of an index number as a ratio times 100: OECD, Data and Metadata Reporting and
Presentation Handbook, 2007, on indices. A multiple of m is growth of (m - 1) x 100 percent, not of m x 100.
"""

from ondiris.methods.arithmetic import HUNDRED, N, compute, value_of
from ondiris.methods.comparison import need_kind
from ondiris.methods.derivation import derive
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.quantities import Index, Multiple


def _multiple(index: N) -> N:
    return index / HUNDRED


def multiple_from_index(index: Index) -> Multiple:
    """The n of n-fold. Raises TypeError on anything but an Index."""
    return Multiple(compute(_multiple, value_of(index, Index)))


def figure(index: Figure) -> Figure:
    """The multiple of the same subject, period and comparison."""
    need_kind(index, Kind.INDEX)
    key = index.key.measured_as(Measure(Kind.MULTIPLE, index.key.measure.base))
    return derive("multiple_from_index", key, _multiple, "{0} / 100", index)
