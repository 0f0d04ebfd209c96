"""A level per unit of another: money per project, jobs per plant, money per tonne.

Formula: a = L / n

>>> from decimal import Decimal
>>> each = average_per(Level(Decimal(420), "XTS"), Level(Decimal(21), "projects"))
>>> each == Level(Decimal(20), "XTS-per-projects")
True

Source: the unit value, value over quantity: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World
Bank, 2004, glossary, unit value.
"""

from dataclasses import replace

from ondiris.methods.arithmetic import MismatchError, N, compute, value_of
from ondiris.methods.comparison import nature_of, need_kind, need_same
from ondiris.methods.derivation import PER, derive
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.quantities import Level


def _average(total: N, count: N) -> N:
    return total / count


def average_per(total: Level, count: Level) -> Level:
    """The total per unit counted, in the unit `total-per-count`.

    Raises TypeError on other kinds or a single unit, UndefinedError where nothing is counted.
    """
    values = value_of(total, Level), value_of(count, Level)
    return Level(compute(_average, *values), _unit(total.unit, count.unit))


def _unit(total: str, count: str) -> str:
    if total == count or PER in total or PER in count:
        raise MismatchError(f"{total} per {count} has no meaning; for a part of a whole see `share`")
    return total + PER + count


def figure(total: Figure, count: Figure) -> Figure:
    """The average of one subject and period; its indicator is the total's."""
    need_kind(total, Kind.LEVEL)
    need_kind(count, Kind.LEVEL)
    need_same(total, count, "country", "activity", "region", "product", "period")
    unit = _unit(total.key.unit, count.key.unit)
    key = replace(total.key, unit=unit, nature=nature_of(total, count))
    return derive("average_per", key, _average, "{0} / {1}", total, count)
