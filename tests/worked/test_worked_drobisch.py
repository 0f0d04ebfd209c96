"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2, prices of periods 2 to 5 on the
first: the Drobisch index as gpindex 0.6.3 computes it."""

import pytest
from manual_table import PRICES, QUANTITIES

from ondiris.methods.drobisch import drobisch
from ondiris.methods.fisher import fisher


def test_the_manuals_prices() -> None:
    found = drobisch(PRICES[1:], PRICES[0], QUANTITIES[1:], QUANTITIES[0])
    assert found == pytest.approx([1.4012, 1.2741, 1.1880, 1.1184], abs=5e-5)


def test_the_arithmetic_mean_is_above_fisher() -> None:
    given = PRICES[1:], PRICES[0], QUANTITIES[1:], QUANTITIES[0]
    assert (drobisch(*given) > fisher(*given)).all()
