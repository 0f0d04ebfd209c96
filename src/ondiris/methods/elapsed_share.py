"""How much of a plan's period has passed, in months.

Formula: e = 100 x months elapsed / months of the plan

>>> from ondiris.model.period import Period
>>> year, so_far = Period.parse("2024"), Period.parse("2024-01..2024-03")
>>> elapsed_share(so_far, year) == Share(Decimal(25))
True

Source: the planned value of earned value management under an even schedule: ISO 21508:2018, Earned value
management in project and programme management.
"""

from decimal import Decimal

from ondiris.methods.arithmetic import HUNDRED, MismatchError, compute
from ondiris.methods.attainment import need_plan
from ondiris.methods.derivation import derive
from ondiris.model.figure import Figure
from ondiris.model.key import NONE, Key
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.period import Period
from ondiris.model.quantities import Share

TIME = "time"


def months_of(elapsed: Period, whole: Period) -> tuple[int, int]:
    """Months elapsed and months of the whole.

    Raises MismatchError unless both are whole months and the elapsed ones are the first of the whole.
    """
    if not (elapsed.whole_months and whole.whole_months and whole.contains(elapsed)):
        raise MismatchError(f"{elapsed} is not made of whole months of {whole}")
    if elapsed.first != whole.first:
        raise MismatchError(f"{elapsed} does not begin with {whole}")
    return elapsed.months, whole.months


def elapsed_share(elapsed: Period, whole: Period) -> Share:
    """The percentage of the whole's months that have passed. Raises MismatchError as `months_of`."""
    passed, months = months_of(elapsed, whole)
    return Share(compute(lambda: HUNDRED * Decimal(passed) / Decimal(months)))


def figure(actual: Figure, plan: Figure) -> Figure:
    """The share of the plan's period that the actual's covers: a share of time, exact."""
    need_plan(actual, plan)
    passed, months = months_of(actual.key.period, plan.key.period)
    value = elapsed_share(actual.key.period, plan.key.period).value
    at = actual.key
    measure = Measure(Kind.SHARE, str(plan.key.period))
    key = Key(at.country, TIME, NONE, at.region, NONE, measure, "pct", at.nature, at.period)
    return derive("elapsed_share", key, lambda *_: value, f"{passed} / {months} x 100", actual, plan)
