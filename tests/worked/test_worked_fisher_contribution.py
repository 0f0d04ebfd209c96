"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2: contributions of six products to the
Fisher quantity index of period 2, as gpindex 0.6.3 computes them."""

import pytest
from manual_table import PRICES, QUANTITIES

from ondiris.methods.fisher import fisher
from ondiris.methods.fisher_contribution import fisher_contribution


def test_the_manuals_second_period() -> None:
    found = fisher_contribution(QUANTITIES[1], QUANTITIES[0], PRICES[1], PRICES[0])
    told = [-0.018441, -0.015599, -0.009575, 0.022343, 0.019859, 0.007802]
    assert found == pytest.approx(told, abs=5e-7)


def test_they_add_up() -> None:
    given = QUANTITIES[1:], QUANTITIES[0], PRICES[1:], PRICES[0]
    assert fisher_contribution(*given).sum(axis=-1) == pytest.approx(fisher(*given) - 1.0, abs=1e-12)
