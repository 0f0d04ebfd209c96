"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2, prices of periods 2 to 5 on the
first: the Marshall-Edgeworth index as gpindex 0.6.3 computes it."""

import pytest
from manual_table import PRICES, QUANTITIES

from ondiris.methods.lowe import lowe
from ondiris.methods.marshall_edgeworth import marshall_edgeworth


def test_the_manuals_prices() -> None:
    found = marshall_edgeworth(PRICES[1:], PRICES[0], QUANTITIES[1:], QUANTITIES[0])
    assert found == pytest.approx([1.4010, 1.2656, 1.1438, 0.9801], abs=5e-5)


def test_it_is_lowe_of_both_baskets() -> None:
    found = marshall_edgeworth(PRICES[1], PRICES[0], QUANTITIES[1], QUANTITIES[0])
    assert found == lowe(PRICES[1], PRICES[0], QUANTITIES[0] + QUANTITIES[1])
