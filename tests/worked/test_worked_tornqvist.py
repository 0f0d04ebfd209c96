"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2 (B. M. Balk, Price and Quantity
Index Numbers, 2008, tables 3.1-3.2), the Törnqvist price index of period 2, 1.4052."""

import pytest
from manual_table import PRICES, QUANTITIES

from ondiris.methods.fisher import fisher
from ondiris.methods.tornqvist import tornqvist


def test_the_manuals_second_period() -> None:
    found = tornqvist(PRICES[1], PRICES[0], QUANTITIES[1], QUANTITIES[0])
    assert found == pytest.approx(1.4052, abs=5e-5)


def test_it_is_near_fisher() -> None:
    found = tornqvist(PRICES[1], PRICES[0], QUANTITIES[1], QUANTITIES[0])
    assert found == pytest.approx(float(fisher(PRICES[1], PRICES[0], QUANTITIES[1], QUANTITIES[0])), abs=0.02)
