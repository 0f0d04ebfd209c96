"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2, prices of periods 2 to 5 on the
first: the geometric Paasche index as gpindex 0.6.3 computes it."""

import pytest
from manual_table import PRICES, QUANTITIES

from ondiris.methods.geometric_laspeyres import geometric_laspeyres
from ondiris.methods.geometric_paasche import geometric_paasche


def test_the_manuals_prices() -> None:
    found = geometric_paasche(PRICES[1:], PRICES[0], QUANTITIES[1:])
    assert found == pytest.approx([1.4846, 1.3268, 1.3282, 1.4153], abs=5e-5)


def test_backwards_it_is_geometric_laspeyres() -> None:
    there = geometric_paasche(PRICES[1], PRICES[0], QUANTITIES[1])
    back = geometric_laspeyres(PRICES[0], PRICES[1], QUANTITIES[1])
    assert there * back == pytest.approx(1.0)
