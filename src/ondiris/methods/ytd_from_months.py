"""The level of the year so far, from the levels of its months.

Formula: Y(m) = L(1) + L(2) + ... + L(m)

>>> from decimal import Decimal
>>> months = [Level(Decimal(n), "t") for n in (3, 4, 5)]
>>> ytd_from_months(*months) == Level(Decimal(12), "t")
True

Source: cumulative sums over periods as SDMX, Guidelines on coding time transformations, names them.
"""

from datetime import timedelta
from functools import reduce
from itertools import pairwise
from operator import add

from ondiris.methods.arithmetic import MismatchError, N, compute, value_of
from ondiris.methods.comparison import SERIES, need_kind, need_same
from ondiris.methods.derivation import derive
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.period import Period
from ondiris.model.quantities import Level


def _sum(*parts: N) -> N:
    return reduce(add, parts)


def ytd_from_months(*months: Level) -> Level:
    """The sum of levels in one unit. Raises TypeError on none, on other kinds or on two units."""
    values = [value_of(month, Level) for month in months]
    if len({month.unit for month in months}) != 1:
        raise MismatchError("a cumulation needs at least one level, and all in one unit")
    return Level(compute(_sum, *values), months[0].unit)


def figure(*months: Figure) -> Figure:
    """The cumulated level, from January to the last of the months.

    Raises MismatchError unless they are levels of one subject and follow each other from January of one year
    without gap or overlap.
    """
    if not months:
        raise MismatchError("a cumulation needs at least one month")
    first = months[0]
    need_kind(first, Kind.LEVEL)
    for month in months:
        need_same(first, month, *SERIES, "nature")
    periods = [month.key.period for month in months]
    begun = periods[0].first
    span = Period(begun, periods[-1].last) if periods[-1].last >= begun else periods[0]
    follow = all(before.last + timedelta(days=1) == after.first for before, after in pairwise(periods))
    if not (follow and (begun.month, begun.day) == (1, 1) and span.last.year == begun.year):
        raise MismatchError(f"not one after another from January: {', '.join(str(one) for one in periods)}")
    text = " + ".join(f"{{{at}}}" for at in range(len(months)))
    return derive("ytd_from_months", first.key.at(span), _sum, text, *months, linear=True)
