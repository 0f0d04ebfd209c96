"""Worked example. An official rate of Kazakhstan, 514.93 tenge per US dollar on 26 December 2024, for a stock
at the end of that year."""

from decimal import Decimal

import pytest
from printed import level, printed

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.stock_conversion import figure, stock_conversion
from ondiris.model.quantities import Level

RATE = "zz/exchange_rate_{}/-/ZZ/XXX/level/XTS-per-XXX/actual/{}"


def test_a_stock_converts_at_its_end() -> None:
    stock = printed(level(period="2024"), "1.5", 12)
    found = figure(stock, printed(RATE.format("official", "2024-12-26"), "514.93"))
    assert (found.rounded, found.scale) == (Decimal("2.9"), 9)


@pytest.mark.parametrize("day", ["2024-12-24", "2025-01-01", "2024-06-30"])
def test_at_no_other_time(day: str) -> None:
    with pytest.raises(MismatchError, match="converts at the official rate"):
        figure(printed(level(period="2024"), "1", 12), printed(RATE.format("official", day), "514.93"))


def test_nor_at_an_average() -> None:
    with pytest.raises(MismatchError):
        figure(printed(level(period="2024"), "1", 12), printed(RATE.format("average", "2024"), "468.9"))


def test_levels() -> None:
    rate = Level(Decimal(450), "XTS-per-XXX")
    assert stock_conversion(Level(Decimal(900), "XTS"), rate) == Level(Decimal(2), "XXX")
