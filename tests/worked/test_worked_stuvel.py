"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2, prices of periods 2 to 5 on the
first: the Stuvel index as gpindex 0.6.3 computes it."""

import pytest
from manual_table import PRICES, QUANTITIES

from ondiris.methods.laspeyres import laspeyres
from ondiris.methods.stuvel import stuvel


def test_the_manuals_prices() -> None:
    found = stuvel(PRICES[1:], PRICES[0], QUANTITIES[1:], QUANTITIES[0])
    assert found == pytest.approx([1.4042, 1.2742, 1.1551, 0.9770], abs=5e-5)


def test_its_difference_is_that_of_the_laspeyres_indices() -> None:
    p1, p0, q1, q0 = PRICES[1], PRICES[0], QUANTITIES[1], QUANTITIES[0]
    apart = stuvel(p1, p0, q1, q0) - stuvel(q1, q0, p1, p0)
    assert apart == pytest.approx(float(laspeyres(p1, p0, q0) - laspeyres(q1, q0, p0)))
