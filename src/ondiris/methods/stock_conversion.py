"""Conversion of a stock of money (a state on a day, a value at the end of a period) into another currency.

The rate is always an input. It is an official rate of the last day of the stock's period, or of one of
the six days before it, for rates are not set on weekends and holidays. Any other rate is refused.

Formula: L(foreign) = L(home) / e, and L(home) = L(foreign) x e, with e in home currency per foreign unit

>>> from decimal import Decimal
>>> rate = Level(Decimal("450"), "XTS-per-XXX")
>>> stock_conversion(Level(Decimal("900"), "XTS"), rate) == Level(Decimal("2"), "XXX")
True

Source: Balance of Payments and International Investment Position Manual, sixth edition, paragraphs
3.104-3.108; Government Finance Statistics Manual 2014, paragraph 3.132 (the rate of the balance sheet
date).
"""

from datetime import timedelta

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.flow_conversion import OFFICIAL, converted, flow_conversion
from ondiris.model.figure import Figure
from ondiris.model.period import PeriodKind
from ondiris.model.quantities import Level

_DAYS_BEFORE = timedelta(days=6)


def stock_conversion(amount: Level, rate: Level) -> Level:
    """The amount in the rate's other currency.

    Raises TypeError on other kinds or a rate of other currencies, UndefinedError on a rate of zero.
    """
    return flow_conversion(amount, rate)


def figure(amount: Figure, rate: Figure) -> Figure:
    """The stock in the other currency, with no more digits than amount and rate allow.

    Raises MismatchError where the rate is not of the amount's country and currency, or not of the end of the
    amount's period.
    """
    end, at = amount.key.period.last, rate.key.period
    official = rate.key.indicator == OFFICIAL and at.kind is PeriodKind.DAY
    if not (official and end - _DAYS_BEFORE <= at.last <= end):
        raise MismatchError(f"a stock of {end} converts at the official rate of that day, not at {rate.key}")
    return converted("stock_conversion", amount, rate)
