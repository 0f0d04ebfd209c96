"""What is left to do of a plan.

Formula: R = plan - actual

>>> from decimal import Decimal
>>> left = remaining(Level(Decimal(46_000), "pcs"), Level(Decimal(160_000), "pcs"))
>>> left == Level(Decimal(114_000), "pcs")
True

Source: the remaining work of earned value management (budget at completion less earned value): ISO
21508:2018, Earned value management in project and programme management.
"""

from datetime import timedelta

from ondiris.methods.arithmetic import MismatchError, N, UndefinedError, compute, value_of
from ondiris.methods.attainment import need_plan
from ondiris.methods.derivation import derive
from ondiris.methods.elapsed_share import months_of
from ondiris.model.figure import Figure
from ondiris.model.period import Period
from ondiris.model.quantities import Level


def _remaining(actual: N, plan: N) -> N:
    return plan - actual


def remaining(actual: Level, plan: Level) -> Level:
    """What the plan still asks for; negative where it is exceeded.

    Raises TypeError on other kinds or two units.
    """
    values = value_of(actual, Level), value_of(plan, Level)
    if actual.unit != plan.unit:
        raise MismatchError(f"{plan.unit} less {actual.unit} has no meaning")
    return Level(compute(_remaining, *values), plan.unit)


def rest_of(actual: Figure, plan: Figure) -> Period:
    """The months of the plan's period that follow the actual's.

    Raises MismatchError as `need_plan` and `months_of`; UndefinedError where no month is left or the plan is
    already attained, for then nothing is required.
    """
    need_plan(actual, plan)
    passed, months = months_of(actual.key.period, plan.key.period)
    if passed == months:
        raise UndefinedError(f"no month of {plan.key.period} is left")
    if actual.value >= plan.value:
        raise UndefinedError(f"the plan {plan.key} is already attained")
    return Period(actual.key.period.last + timedelta(days=1), plan.key.period.last)


def figure(actual: Figure, plan: Figure) -> Figure:
    """The level that the plan asks for in the months left: of nature plan, of the period left."""
    key = plan.key.at(rest_of(actual, plan))
    return derive("remaining", key, _remaining, "{1} - {0}", actual, plan, linear=True)
