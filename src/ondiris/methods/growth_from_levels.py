"""Growth rate from two levels.

Levels in money make a nominal rate: its indicator ends in `_nominal`, so that it is never taken for growth
of the volume. Levels in tonnes, pieces or jobs, and indicators ending in `_real`, keep their name.

Formula: g = 100 x L(t) / L(0) - 100

>>> from decimal import Decimal
>>> rate = growth_from_levels(Level(Decimal("136.0"), "t"), Level(Decimal("129.9"), "t"))
>>> round(rate.value, 1) == Decimal("4.7")
True

Source: Office for National Statistics, Consumer Prices Indices Technical Manual 2019, table 7.
"""

from dataclasses import replace

from ondiris.methods.arithmetic import HUNDRED, MismatchError, N, compute, value_of
from ondiris.methods.comparison import SERIES, base_of, nature_of, need_kind, need_same
from ondiris.methods.derivation import derive
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.quantities import GrowthRate, Level

NOMINAL, REAL = "_nominal", "_real"
_CODE_LENGTH = 3  # of a currency in ISO 4217


def _growth(current: N, previous: N) -> N:
    return HUNDRED * current / previous - HUNDRED


def growth_from_levels(current: Level, previous: Level) -> GrowthRate:
    """Growth in percent of one level over another in the same unit.

    Raises TypeError on other kinds or two units, UndefinedError where the previous level is zero.
    """
    values = value_of(current, Level), value_of(previous, Level)
    if current.unit != previous.unit:
        raise MismatchError(f"{current.unit} does not compare with {previous.unit}")
    return GrowthRate(compute(_growth, *values))


def is_money(unit: str) -> bool:
    """Whether a unit is a currency's three-letter code."""
    return len(unit) == _CODE_LENGTH and unit.isalpha() and unit.isupper()


def nominal(indicator: str, unit: str) -> str:
    """The indicator that a growth rate of levels in this unit measures.

    >>> nominal("output", "XTS"), nominal("production", "t"), nominal("gva_real", "XTS")
    ('output_nominal', 'production', 'gva_real')
    """
    named = indicator.endswith((NOMINAL, REAL))
    return indicator if named or not is_money(unit) else indicator + NOMINAL


def figure(current: Figure, previous: Figure) -> Figure:
    """The rate of one subject between two periods of equal length.

    Raises MismatchError where subject, unit or the length of the periods differ.
    """
    need_kind(current, Kind.LEVEL)
    need_same(current, previous, *SERIES)
    base = base_of(current.key.period, previous.key.period)
    key = replace(
        current.key.measured_as(Measure(Kind.GROWTH, base)),
        indicator=nominal(current.key.indicator, current.key.unit),
        nature=nature_of(current, previous),
    )
    return derive("growth_from_levels", key, _growth, "{0} / {1} x 100 - 100", current, previous)
