"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2: contributions of six products to the
Laspeyres quantity index of period 2, as gpindex 0.6.3 computes them."""

import pytest
from manual_table import PRICES, QUANTITIES

from ondiris.methods.laspeyres import laspeyres
from ondiris.methods.laspeyres_contribution import laspeyres_contribution


def test_the_manuals_second_period() -> None:
    found = laspeyres_contribution(QUANTITIES[1], QUANTITIES[0], PRICES[0])
    assert found == pytest.approx([-0.02, -0.01, -0.01, 0.03, 0.02, 0.01])


def test_they_add_up() -> None:
    found = laspeyres_contribution(QUANTITIES[1:], QUANTITIES[0], PRICES[0]).sum(axis=-1)
    assert found == pytest.approx(laspeyres(QUANTITIES[1:], QUANTITIES[0], PRICES[0]) - 1.0)
