"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2, prices of periods 2 to 5 on the
first: the Coggeshall index as gpindex 0.6.3 computes it."""

import pytest
from manual_table import PRICES

from ondiris.methods.carli import carli
from ondiris.methods.coggeshall import coggeshall


def test_the_manuals_prices() -> None:
    found = coggeshall(PRICES[1:], PRICES[0])
    assert found == pytest.approx([1.1260, 0.8669, 0.5862, 0.3310], abs=5e-5)


def test_backwards_it_is_carli() -> None:
    assert coggeshall(PRICES[1], PRICES[0]) * carli(PRICES[0], PRICES[1]) == pytest.approx(1.0)
