"""Worked example. Producer Price Index Manual, 2004, glossary, unit value index; numbers ours: one
product from two sellers at 3 and 2, later at 6 and 4."""

import pytest

from ondiris.methods.unit_value import unit_value


def test_prices_that_double_double_it() -> None:
    assert unit_value([120.0, 40.0], [20.0, 10.0], [60.0, 20.0], [20.0, 10.0]) == pytest.approx(2.0)


def test_a_shift_to_the_cheaper_seller_lowers_it() -> None:
    assert unit_value([30.0, 40.0], [10.0, 20.0], [60.0, 20.0], [20.0, 10.0]) == pytest.approx(7 / 8)
