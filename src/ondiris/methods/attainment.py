"""Attainment of a plan.

46,000 cars of the 160,000 planned for the year are 28.8% of the plan: no fall, and no rise.

Formula: A = 100 x actual / plan

>>> from decimal import Decimal
>>> reached = attainment(Level(Decimal(60), "t"), Level(Decimal(65), "t"))
>>> round(reached.value, 2) == Decimal("92.31")
True

Source: Ivano-Frankivsk National Technical University of Oil and Gas, course 4724 on statistics, equation 2.3
(relative of plan fulfilment) and example 3.
"""

from dataclasses import replace

from ondiris.methods.arithmetic import HUNDRED, MismatchError, N, compute, value_of
from ondiris.methods.comparison import SERIES, need_kind, need_same
from ondiris.methods.derivation import derive
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.nature import Nature
from ondiris.model.quantities import Attainment, Level

PLAN = "plan"


def _attainment(actual: N, plan: N) -> N:
    return HUNDRED * actual / plan


def attainment(actual: Level, plan: Level) -> Attainment:
    """Percent of the plan. Raises TypeError on other kinds or two units, UndefinedError on an empty plan."""
    values = value_of(actual, Level), value_of(plan, Level)
    if actual.unit != plan.unit:
        raise MismatchError(f"{actual.unit} does not attain a plan in {plan.unit}")
    return Attainment(compute(_attainment, *values))


def need_plan(actual: Figure, plan: Figure) -> None:
    """Raise MismatchError unless `plan` plans the same series for a period that holds the actual's."""
    need_kind(actual, Kind.LEVEL)
    need_same(actual, plan, *SERIES)
    if plan.key.nature is not Nature.PLAN or actual.key.nature is Nature.PLAN:
        raise MismatchError(f"expected an actual and its plan, not {actual.key} and {plan.key}")
    if not plan.key.period.contains(actual.key.period):
        raise MismatchError(f"the plan is for {plan.key.period}, the actual of {actual.key.period}")


def figure(actual: Figure, plan: Figure) -> Figure:
    """The attainment by the end of the actual's period of the plan for the same period or a longer one."""
    need_plan(actual, plan)
    key = replace(actual.key.measured_as(Measure(Kind.ATTAINMENT, PLAN)), nature=actual.key.nature)
    return derive("attainment", key, _attainment, "{0} / {1} x 100", actual, plan)
