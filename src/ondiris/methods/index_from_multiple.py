"""Index from an n-fold comparison.

Formula: I = m x 100

>>> from decimal import Decimal
>>> index_from_multiple(Multiple(Decimal("2.5"))) == Index(Decimal("250"))
True

Source: the inverse of `multiple_from_index`: OECD, Data and Metadata Reporting and Presentation Handbook,
2007, on indices.
"""

from ondiris.methods.arithmetic import HUNDRED, N, compute, value_of
from ondiris.methods.comparison import need_kind
from ondiris.methods.derivation import derive
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.quantities import Index, Multiple


def _index(multiple: N) -> N:
    return multiple * HUNDRED


def index_from_multiple(multiple: Multiple) -> Index:
    """The index, comparison = 100. Raises TypeError on anything but a Multiple."""
    return Index(compute(_index, value_of(multiple, Multiple)))


def figure(multiple: Figure) -> Figure:
    """The index of the same subject, period and comparison; "about" where n-fold allows no percent."""
    need_kind(multiple, Kind.MULTIPLE)
    key = multiple.key.measured_as(Measure(Kind.INDEX, multiple.key.measure.base))
    return derive("index_from_multiple", key, _index, "{0} x 100", multiple)
