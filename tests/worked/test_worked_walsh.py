"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2, prices of periods 2 to 5 on the
first: the Walsh index as gpindex 0.6.3 computes it."""

import pytest
from manual_table import PRICES, QUANTITIES

from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.walsh import walsh


def test_the_manuals_prices() -> None:
    found = walsh(PRICES[1:], PRICES[0], QUANTITIES[1:], QUANTITIES[0])
    assert found == pytest.approx([1.4017, 1.2850, 1.2193, 1.1850], abs=5e-5)


def test_nothing_sold_in_both_periods_is_undefined() -> None:
    with pytest.raises(UndefinedError):
        walsh([1.0, 1.0], [1.0, 1.0], [1.0, 0.0], [0.0, 1.0])
