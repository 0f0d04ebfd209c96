"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2 (B. M. Balk, Price and Quantity
Index Numbers, 2008, tables 3.1-3.2), table 3.4 of Balk: 1.4011, 1.2721, 1.1762, 1.0712."""

import pytest
from manual_table import PRICES, QUANTITIES

from ondiris.methods.fisher import fisher


def test_the_manuals_prices() -> None:
    found = fisher(PRICES[1:], PRICES[0], QUANTITIES[1:], QUANTITIES[0])
    assert found == pytest.approx([1.4011, 1.2721, 1.1762, 1.0712], abs=5e-5)


def test_prices_and_quantities_make_the_value() -> None:
    price = fisher(PRICES[1:], PRICES[0], QUANTITIES[1:], QUANTITIES[0])
    volume = fisher(QUANTITIES[1:], QUANTITIES[0], PRICES[1:], PRICES[0])
    value = (PRICES * QUANTITIES).sum(axis=1)
    assert price * volume == pytest.approx(value[1:] / value[0])
