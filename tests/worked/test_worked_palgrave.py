"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2, prices of periods 2 to 5 on the
first: the Palgrave index as gpindex 0.6.3 computes it."""

import pytest
from manual_table import PRICES, QUANTITIES

from ondiris.methods.geometric_paasche import geometric_paasche
from ondiris.methods.palgrave import palgrave


def test_the_manuals_prices() -> None:
    found = palgrave(PRICES[1:], PRICES[0], QUANTITIES[1:])
    assert found == pytest.approx([1.6096, 1.4161, 1.5317, 1.6720], abs=5e-5)


def test_the_arithmetic_mean_is_above_the_geometric() -> None:
    found = palgrave(PRICES[1:], PRICES[0], QUANTITIES[1:])
    assert (found > geometric_paasche(PRICES[1:], PRICES[0], QUANTITIES[1:])).all()
