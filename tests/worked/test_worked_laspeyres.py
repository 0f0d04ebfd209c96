"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2 (B. M. Balk, Price and Quantity
Index Numbers, 2008, tables 3.1-3.2), table 3.4 of Balk: 1.42, 1.345, 1.355, 1.44."""

import pytest
from manual_table import PRICES, QUANTITIES

from ondiris.methods.laspeyres import laspeyres


def test_the_manuals_prices() -> None:
    found = laspeyres(PRICES[1:], PRICES[0], QUANTITIES[0])
    assert found == pytest.approx([1.42, 1.345, 1.355, 1.44], abs=5e-5)


def test_of_itself_it_is_one() -> None:
    assert laspeyres(PRICES[0], PRICES[0], QUANTITIES[0]) == pytest.approx(1.0)
