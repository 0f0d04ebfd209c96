"""Pace: how far along a plan is, against how far it would be at an even pace.

100 is just on an even pace; 86 says that a seventh is missing of what should have been done by now.

Formula: P = 100 x (actual / plan) / (months elapsed / months of the plan)

>>> from ondiris.model.period import Period
>>> year, so_far = Period.parse("2024"), Period.parse("2024-01..2024-04")
>>> now = pace(Level(Decimal(46_000), "pcs"), Level(Decimal(160_000), "pcs"), so_far, year)
>>> now == Attainment(Decimal("86.25"))
True

Source: the schedule performance index of earned value management, in percent, with a planned value that grows
evenly: ISO 21508:2018, Earned value management in project and programme management.
"""

from decimal import Decimal

from ondiris.methods.arithmetic import HUNDRED, MismatchError, N, compute, value_of
from ondiris.methods.attainment import need_plan
from ondiris.methods.derivation import derive
from ondiris.methods.elapsed_share import months_of
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.period import Period
from ondiris.model.quantities import Attainment, Level

EVEN_PACE = "even-pace"


def _pace(actual: N, plan: N, passed: Decimal, months: Decimal) -> N:
    return HUNDRED * months * actual / (plan * passed)


def pace(actual: Level, plan: Level, elapsed: Period, whole: Period) -> Attainment:
    """Percent of what an even pace asks for by the end of `elapsed`.

    Raises TypeError on other kinds, two units or unless `elapsed` is the beginning of `whole`,
    UndefinedError on an empty plan.
    """
    values = value_of(actual, Level), value_of(plan, Level)
    if actual.unit != plan.unit:
        raise MismatchError(f"{actual.unit} does not attain a plan in {plan.unit}")
    passed, months = months_of(elapsed, whole)
    return Attainment(compute(_pace, *values, Decimal(passed), Decimal(months)))


def figure(actual: Figure, plan: Figure) -> Figure:
    """The attainment of the even pace, `attainment:even-pace`, by the end of the actual's period."""
    need_plan(actual, plan)
    passed, months = months_of(actual.key.period, plan.key.period)
    key = actual.key.measured_as(Measure(Kind.ATTAINMENT, EVEN_PACE))

    def paced(done: N, planned: N) -> N:
        return _pace(done, planned, Decimal(passed), Decimal(months))

    text = f"{{0}} / ({{1}} x {passed} / {months}) x 100"
    return derive("pace", key, paced, text, actual, plan)
