"""The monthly rate that a plan requires from now on.

Formula: r = (plan - actual) / months left

>>> from ondiris.model.period import Period
>>> year, so_far = Period.parse("2024"), Period.parse("2024-01..2024-04")
>>> need = required_rate(Level(Decimal(46_000), "pcs"), Level(Decimal(160_000), "pcs"), so_far, year)
>>> need == Level(Decimal(14_250), "pcs-per-month")
True

Source: the numerator of the to-complete performance index of earned value management, spread over the
time left: ISO 21508:2018, Earned value management in project and programme management.
"""

from dataclasses import replace
from decimal import Decimal

from ondiris.methods.arithmetic import MismatchError, N, UndefinedError, compute, value_of
from ondiris.methods.derivation import PER, derive
from ondiris.methods.elapsed_share import months_of
from ondiris.methods.remaining import rest_of
from ondiris.model.figure import Figure
from ondiris.model.period import Period
from ondiris.model.quantities import Level

PER_MONTH = f"{PER}month"


def _rate(actual: N, plan: N, left: Decimal) -> N:
    return (plan - actual) / left


def required_rate(actual: Level, plan: Level, elapsed: Period, whole: Period) -> Level:
    """The level per month, in the plan's unit `-per-month`; negative where the plan is exceeded.

    Raises TypeError on other kinds, two units or unless `elapsed` is the beginning of `whole`,
    UndefinedError where no month is left.
    """
    values = value_of(actual, Level), value_of(plan, Level)
    if actual.unit != plan.unit:
        raise MismatchError(f"{plan.unit} less {actual.unit} has no meaning")
    passed, months = months_of(elapsed, whole)
    if passed == months:
        raise UndefinedError(f"no month of {whole} is left")
    return Level(compute(_rate, *values, Decimal(months - passed)), plan.unit + PER_MONTH)


def figure(actual: Figure, plan: Figure) -> Figure:
    """The level per month of the period left: of nature plan, for nobody expects it but the plan.

    Raises UndefinedError where no month is left or the plan is already attained.
    """
    rest = rest_of(actual, plan)
    key = replace(plan.key, period=rest, unit=plan.key.unit + PER_MONTH)

    def rate(done: N, planned: N) -> N:
        return _rate(done, planned, Decimal(rest.months))

    return derive("required_rate", key, rate, f"({{1}} - {{0}}) / {rest.months}", actual, plan)
