"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2 (B. M. Balk, Price and Quantity
Index Numbers, 2008, tables 3.1-3.2). Base prices are 1, so that the ratio of mean prices in period
2 is 8.4 / 6 = 1.4."""

import pytest
from manual_table import PRICES

from ondiris.methods.dutot import dutot


def test_the_manuals_second_period() -> None:
    assert dutot(PRICES[1], PRICES[0]) == pytest.approx(1.4, abs=1e-12)


def test_it_depends_on_the_units_of_measurement() -> None:
    grams = [1, 1, 1, 1000, 1, 1]
    assert dutot(PRICES[2] * grams, PRICES[1] * grams) != pytest.approx(dutot(PRICES[2], PRICES[1]))
