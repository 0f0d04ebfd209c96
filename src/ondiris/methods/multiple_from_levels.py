"""How many times as much one level is as another.

Formula: m = L(t) / L(0)

>>> from decimal import Decimal
>>> multiple_from_levels(Level(Decimal(60), "t"), Level(Decimal(24), "t")) == Multiple(Decimal("2.5"))
True

Source: Ivano-Frankivsk National Technical University of Oil and Gas, course 4724 on statistics, equation 2.4
(relative of dynamics), as a ratio.
"""

from dataclasses import replace

from ondiris.methods.arithmetic import MismatchError, N, compute, value_of
from ondiris.methods.comparison import SERIES, base_of, nature_of, need_kind, need_same
from ondiris.methods.derivation import derive
from ondiris.methods.growth_from_levels import nominal
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.quantities import Level, Multiple


def _multiple(current: N, previous: N) -> N:
    return current / previous


def multiple_from_levels(current: Level, previous: Level) -> Multiple:
    """The n of n-fold. Raises TypeError on other kinds or two units, UndefinedError on nothing before."""
    values = value_of(current, Level), value_of(previous, Level)
    if current.unit != previous.unit:
        raise MismatchError(f"{current.unit} does not compare with {previous.unit}")
    return Multiple(compute(_multiple, *values))


def figure(current: Figure, previous: Figure) -> Figure:
    """The multiple of one subject between two periods of equal length; nominal as in `growth_from_levels`."""
    need_kind(current, Kind.LEVEL)
    need_same(current, previous, *SERIES)
    base = base_of(current.key.period, previous.key.period)
    key = replace(
        current.key.measured_as(Measure(Kind.MULTIPLE, base)),
        indicator=nominal(current.key.indicator, current.key.unit),
        nature=nature_of(current, previous),
    )
    return derive("multiple_from_levels", key, _multiple, "{0} / {1}", current, previous)
