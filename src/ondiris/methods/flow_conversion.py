"""Conversion of a flow of money (output, investment, exports) into another currency.

The rate is always an input, so that it can be named beside the amount. It is either the average over exactly
the flow's period, or an official rate of a day within that period, declared as the one rate of a text. A rate
of any other time is refused.

Formula: L(foreign) = L(home) / e, and L(home) = L(foreign) x e, with e in home currency per foreign unit

>>> from decimal import Decimal
>>> rate = Level(Decimal("450"), "XTS-per-XXX")
>>> flow_conversion(Level(Decimal("900"), "XTS"), rate) == Level(Decimal("2"), "XXX")
True
>>> flow_conversion(Level(Decimal("2"), "XXX"), rate) == Level(Decimal("900"), "XTS")
True

Source: System of National Accounts 2008, paragraph 3.136; Balance of Payments and International Investment
Position Manual, sixth edition, paragraphs 3.104-3.108; Government Finance Statistics Manual 2014, paragraph
3.133 (the average rate of the shortest period that holds the flow).
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ondiris.methods.arithmetic import MismatchError, N, compute, value_of
from ondiris.methods.comparison import need_kind, need_same
from ondiris.methods.derivation import PER, derive
from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.period import PeriodKind
from ondiris.model.quantities import Level

AVERAGE, OFFICIAL = "exchange_rate_average", "exchange_rate_official"


def _to_foreign(amount: N, rate: N) -> N:
    return amount / rate


def _to_home(amount: N, rate: N) -> N:
    return amount * rate


def direction(unit: str, rate_unit: str) -> tuple[str, Callable[..., Any], str]:
    """The unit, formula and text of the conversion of an amount in `unit` by a rate in `rate_unit`.

    Raises MismatchError where the rate is not of that currency.
    """
    home, per, foreign = rate_unit.partition(PER)
    if per and unit == home:
        return foreign, _to_foreign, "{0} / {1}"
    if per and unit == foreign:
        return home, _to_home, "{0} x {1}"
    raise MismatchError(f"a rate in {rate_unit!r} does not convert {unit}")


def flow_conversion(amount: Level, rate: Level) -> Level:
    """The amount in the rate's other currency.

    Raises TypeError on other kinds or a rate of other currencies, UndefinedError on a rate of zero.
    """
    values = value_of(amount, Level), value_of(rate, Level)
    unit, formula, _ = direction(amount.unit, rate.unit)
    return Level(compute(formula, *values), unit)


def converted(method: str, amount: Figure, rate: Figure) -> Figure:
    """The converted Figure, once the method has found the rate's time right."""
    need_kind(amount, Kind.LEVEL)
    need_kind(rate, Kind.LEVEL)
    need_same(amount, rate, "country")
    unit, formula, text = direction(amount.key.unit, rate.key.unit)
    return derive(method, replace(amount.key, unit=unit), formula, text, amount, rate)


def figure(amount: Figure, rate: Figure) -> Figure:
    """The flow in the other currency, with no more digits than amount and rate allow.

    Raises MismatchError where the rate is not of the amount's country and currency, is neither an average
    over exactly its period nor an official rate of a day within it.
    """
    period, at = amount.key.period, rate.key.period
    average = rate.key.indicator == AVERAGE and at == period
    declared = rate.key.indicator == OFFICIAL and at.kind is PeriodKind.DAY and period.contains(at)
    if not (average or declared):
        raise MismatchError(
            f"a flow of {period} converts at the average rate of that period or an official rate of a day "
            f"within it, not at {rate.key}"
        )
    return converted("flow_conversion", amount, rate)
