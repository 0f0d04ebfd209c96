"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2, prices of periods 2 to 5 on the
first: the Montgomery-Vartia index as gpindex 0.6.3 computes it."""

import pytest
from manual_table import PRICES, QUANTITIES

from ondiris.methods.montgomery_vartia import montgomery_vartia


def test_the_manuals_prices() -> None:
    found = montgomery_vartia(PRICES[1:], PRICES[0], QUANTITIES[1:], QUANTITIES[0])
    assert found == pytest.approx([1.4024, 1.2907, 1.2392, 1.2678], abs=5e-5)


def test_price_times_quantity_is_value() -> None:
    p1, p0, q1, q0 = PRICES[4], PRICES[0], QUANTITIES[4], QUANTITIES[0]
    both = montgomery_vartia(p1, p0, q1, q0) * montgomery_vartia(q1, q0, p1, p0)
    assert both == pytest.approx((p1 @ q1) / (p0 @ q0))
