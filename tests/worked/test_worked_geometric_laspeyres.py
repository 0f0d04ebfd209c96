"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2, prices of periods 2 to 5 on the
first: the geometric Laspeyres index as gpindex 0.6.3 computes it."""

import pytest
from manual_table import PRICES, QUANTITIES

from ondiris.methods.geometric_laspeyres import geometric_laspeyres
from ondiris.methods.laspeyres import laspeyres


def test_the_manuals_prices() -> None:
    found = geometric_laspeyres(PRICES[1:], PRICES[0], QUANTITIES[0])
    assert found == pytest.approx([1.3300, 1.2523, 1.1331, 1.0999], abs=5e-5)


def test_the_geometric_mean_is_below_the_arithmetic() -> None:
    found = geometric_laspeyres(PRICES[1:], PRICES[0], QUANTITIES[0])
    assert (found < laspeyres(PRICES[1:], PRICES[0], QUANTITIES[0])).all()
