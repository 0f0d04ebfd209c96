"""The average exchange rate of a period from the averages of its parts.

Formula: e = (m(1) x e(1) + ... + m(n) x e(n)) / (m(1) + ... + m(n)), with m(i) the months of part i

>>> from decimal import Decimal
>>> rates = [Level(Decimal(450), "XTS-per-XXX"), Level(Decimal(460), "XTS-per-XXX")]
>>> average_rate(rates, [3, 1]) == Level(Decimal("452.5"), "XTS-per-XXX")
True

Source: Government Finance Statistics Manual 2014, paragraph 3.133 (average rate for flows of a period); parts
weigh by their length, for the flow within each is not known.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from functools import reduce
from itertools import pairwise
from operator import add

from ondiris.methods.arithmetic import MismatchError, N, compute, value_of
from ondiris.methods.comparison import SERIES, need_kind, need_same
from ondiris.methods.derivation import derive
from ondiris.methods.flow_conversion import AVERAGE
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.period import Period
from ondiris.model.quantities import Level


def _mean(rates: Sequence[N], months: Sequence[int]) -> N:
    total = reduce(add, (rate * Decimal(count) for rate, count in zip(rates, months, strict=True)))
    return total / Decimal(sum(months))


def average_rate(rates: Sequence[Level], months: Sequence[int]) -> Level:
    """The mean of rates in one unit, weighted by months. Raises TypeError on none, other kinds or units."""
    values = [value_of(rate, Level) for rate in rates]
    if len({rate.unit for rate in rates}) != 1 or len(months) != len(values) or min(months) < 1:
        raise MismatchError("an average rate needs rates in one unit, each with its months")
    return Level(compute(lambda *found: _mean(found, months), *values), rates[0].unit)


def figure(*rates: Figure) -> Figure:
    """The average over the joined period; the parts are whole months and follow each other without a gap."""
    if not rates:
        raise MismatchError("an average rate needs at least one rate")
    first = rates[0]
    need_kind(first, Kind.LEVEL)
    for rate in rates:
        need_same(first, rate, *SERIES, "nature")
    periods = [rate.key.period for rate in rates]
    follow = all(before.last + timedelta(days=1) == after.first for before, after in pairwise(periods))
    if first.key.indicator != AVERAGE or not follow or not all(part.whole_months for part in periods):
        found = ", ".join(str(part) for part in periods)
        raise MismatchError(f"expected {AVERAGE} of months that follow each other, not {found}")
    months = [part.months for part in periods]
    key = replace(first.key, period=Period(periods[0].first, periods[-1].last))
    terms = " + ".join(f"{count} x {{{at}}}" for at, count in enumerate(months))
    text = f"({terms}) / {sum(months)}"
    return derive("average_rate", key, lambda *found: _mean(found, months), text, *rates, linear=True)
