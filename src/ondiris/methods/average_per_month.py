"""The average level of a month.

Formula: a = L / months

>>> from ondiris.model.period import Period
>>> so_far = average_per_month(Level(Decimal(46_000), "pcs"), Period.parse("2024-01..2024-04"))
>>> so_far == Level(Decimal(11_500), "pcs-per-month")
True

Source: the arithmetic mean of the months of a flow: SDMX, Guidelines on coding time transformations
(averages over periods).
"""

from dataclasses import replace
from decimal import Decimal

from ondiris.methods.arithmetic import MismatchError, N, compute, value_of
from ondiris.methods.comparison import need_kind
from ondiris.methods.derivation import PER, derive
from ondiris.methods.required_rate import PER_MONTH
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.period import Period
from ondiris.model.quantities import Level


def _average(level: N, months: Decimal) -> N:
    return level / months


def average_per_month(level: Level, period: Period) -> Level:
    """The mean of the period's months. Raises TypeError on other kinds or a period not of whole months."""
    if not period.whole_months:
        raise MismatchError(f"{period} is not made of whole months")
    return Level(compute(_average, value_of(level, Level), Decimal(period.months)), level.unit + PER_MONTH)


def figure(level: Figure) -> Figure:
    """The mean of the months of the level's period, in its unit `-per-month`."""
    need_kind(level, Kind.LEVEL)
    period = level.key.period
    if not period.whole_months or PER in level.key.unit:
        raise MismatchError(f"{level.key} is no flow of whole months")
    key = replace(level.key, unit=level.key.unit + PER_MONTH)

    def average(of: N) -> N:
        return _average(of, Decimal(period.months))

    return derive("average_per_month", key, average, f"{{0}} / {period.months}", level)
