"""How many times faster than so far a plan must be carried out from now on.

Formula: k = ((plan - actual) / months left) / (actual / months elapsed)

>>> from ondiris.model.period import Period
>>> year, so_far = Period.parse("2024"), Period.parse("2024-01..2024-04")
>>> faster = required_multiple(Level(Decimal(46_000), "pcs"), Level(Decimal(160_000), "pcs"), so_far, year)
>>> round(faster.value, 2) == Decimal("1.24")
True

Source: the to-complete schedule performance index of earned value management, against the rate so far:
ISO 21508:2018, Earned value management in project and programme management.
"""

from decimal import Decimal

from ondiris.methods.arithmetic import ONE, MismatchError, N, UndefinedError, compute, value_of
from ondiris.methods.derivation import derive
from ondiris.methods.elapsed_share import months_of
from ondiris.methods.remaining import rest_of
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.period import Period
from ondiris.model.quantities import Level, Multiple


def _multiple(actual: N, plan: N, passed: Decimal, left: Decimal) -> N:
    # plan / actual - 1, not (plan - actual) / actual: the actual must stand once for a tight interval.
    return (plan / actual - ONE) * passed / left


def required_multiple(actual: Level, plan: Level, elapsed: Period, whole: Period) -> Multiple:
    """The required monthly rate over the average month so far.

    Raises TypeError on other kinds, two units or unless `elapsed` is the beginning of `whole`,
    UndefinedError where no month is left or nothing is done.
    """
    values = value_of(actual, Level), value_of(plan, Level)
    if actual.unit != plan.unit:
        raise MismatchError(f"{plan.unit} over {actual.unit} has no meaning")
    passed, months = months_of(elapsed, whole)
    if passed == months:
        raise UndefinedError(f"no month of {whole} is left")
    return Multiple(compute(_multiple, *values, Decimal(passed), Decimal(months - passed)))


def figure(actual: Figure, plan: Figure) -> Figure:
    """The multiple, of nature plan and of the period left, compared with the actual's period."""
    rest = rest_of(actual, plan)
    passed = actual.key.period.months
    key = plan.key.at(rest).measured_as(Measure(Kind.MULTIPLE, str(actual.key.period)))

    def multiple(done: N, planned: N) -> N:
        return _multiple(done, planned, Decimal(passed), Decimal(rest.months))

    text = f"(({{1}} - {{0}}) / {rest.months}) / ({{0}} / {passed})"
    return derive("required_multiple", key, multiple, text, actual, plan)
