"""What a plan comes to by now if it is carried out evenly.

Formula: E = plan x months elapsed / months of the plan

>>> from ondiris.model.period import Period
>>> year, so_far = Period.parse("2024"), Period.parse("2024-01..2024-03")
>>> even_pace(Level(Decimal(160_000), "pcs"), so_far, year) == Level(Decimal(40_000), "pcs")
True

Source: the planned value of earned value management under an even schedule: ISO 21508:2018, Earned value
management in project and programme management.
"""

from decimal import Decimal

from ondiris.methods.arithmetic import N, compute, value_of
from ondiris.methods.attainment import need_plan
from ondiris.methods.derivation import derive
from ondiris.methods.elapsed_share import months_of
from ondiris.model.figure import Figure
from ondiris.model.period import Period
from ondiris.model.quantities import Level


def _even(plan: N, passed: Decimal, months: Decimal) -> N:
    return plan * passed / months


def even_pace(plan: Level, elapsed: Period, whole: Period) -> Level:
    """The level planned for `elapsed` of the plan for `whole`, in whole months.

    Raises TypeError on other kinds and unless `elapsed` is the beginning of `whole`.
    """
    passed, months = months_of(elapsed, whole)
    return Level(compute(_even, value_of(plan, Level), Decimal(passed), Decimal(months)), plan.unit)


def figure(actual: Figure, plan: Figure) -> Figure:
    """The plan for the actual's period, had the plan been spread evenly; only the actual's period counts."""
    need_plan(actual, plan)
    passed, months = months_of(actual.key.period, plan.key.period)
    key = plan.key.at(actual.key.period)

    def even(_: N, planned: N) -> N:
        return _even(planned, Decimal(passed), Decimal(months))

    return derive("even_pace", key, even, f"{{1}} x {passed} / {months}", actual, plan)
