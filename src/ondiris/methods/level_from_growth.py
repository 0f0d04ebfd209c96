"""A level from another level and the growth between them, in either direction.

Formula: L(t) = L(0) x (100 + g) / 100 and L(0) = L(t) x 100 / (100 + g)

>>> from decimal import Decimal
>>> next_level = level_from_growth(Level(Decimal(500), "t"), GrowthRate(Decimal(20)))
>>> next_level == Level(Decimal(600), "t")
True
>>> previous_level_from_growth(next_level, GrowthRate(Decimal(20))) == Level(Decimal(500), "t")
True

Source: the inverse of `growth_from_levels`: Office for National Statistics, Consumer Prices Indices Technical
Manual 2019, table 7.
"""

from dataclasses import replace

from ondiris.methods.arithmetic import HUNDRED, MismatchError, N, compute, value_of
from ondiris.methods.comparison import comparison_period, nature_of, need_kind, need_same
from ondiris.methods.derivation import derive
from ondiris.methods.growth_from_levels import nominal
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.quantities import GrowthRate, Level


def _next(level: N, growth: N) -> N:
    return level * (growth + HUNDRED) / HUNDRED


def _previous(level: N, growth: N) -> N:
    return HUNDRED * level / (growth + HUNDRED)


def level_from_growth(previous: Level, growth: GrowthRate) -> Level:
    """The level after the growth, in the unit of the level before. Raises TypeError on other kinds."""
    return Level(compute(_next, value_of(previous, Level), value_of(growth, GrowthRate)), previous.unit)


def previous_level_from_growth(current: Level, growth: GrowthRate) -> Level:
    """The level before the growth. Raises TypeError on other kinds, UndefinedError on growth of -100%."""
    return Level(compute(_previous, value_of(current, Level), value_of(growth, GrowthRate)), current.unit)


def figure(level: Figure, growth: Figure) -> Figure:
    """The level at the other end of the growth rate: the later one where `level` is of its comparison period,
    the earlier one where `level` is of its own period.

    Raises MismatchError where the rate is of another subject or period, or where a level in money meets
    growth of the volume, which would make a level at prices of another period without saying so.
    """
    need_kind(level, Kind.LEVEL)
    need_kind(growth, Kind.GROWTH)
    need_same(level, growth, "country", "activity", "region", "product")
    if growth.key.indicator != nominal(level.key.indicator, level.key.unit):
        grown = f"{level.key.indicator} in {level.key.unit}"
        raise MismatchError(f"{growth.key.indicator} is not the growth of {grown}")
    compared = comparison_period(growth.key.period, growth.key.measure.base)
    if compared is not None and level.key.period == compared:
        key = replace(level.key, period=growth.key.period, nature=growth.key.nature)
        return derive("level_from_growth", key, _next, "{0} x (100 + {1}) / 100", level, growth)
    if compared is None or level.key.period != growth.key.period:
        raise MismatchError(f"{level.key} is at neither end of {growth.key}")
    key = replace(level.key, period=compared, nature=nature_of(level, growth))
    return derive("level_from_growth", key, _previous, "{0} / (100 + {1}) x 100", level, growth)
