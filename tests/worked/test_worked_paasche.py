"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2 (B. M. Balk, Price and Quantity
Index Numbers, 2008, tables 3.1-3.2), table 3.4 of Balk: 1.3824, 1.2031, 1.0209, 0.7968."""

import pytest
from manual_table import PRICES, QUANTITIES

from ondiris.methods.paasche import paasche


def test_the_manuals_prices() -> None:
    found = paasche(PRICES[1:], PRICES[0], QUANTITIES[1:])
    assert found == pytest.approx([1.3824, 1.2031, 1.0209, 0.7968], abs=5e-5)


def test_of_itself_it_is_one() -> None:
    assert paasche(PRICES[0], PRICES[0], QUANTITIES[0]) == pytest.approx(1.0)
