"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2 (B. M. Balk, Price and Quantity
Index Numbers, 2008, tables 3.1-3.2). With the basket of the base it is Laspeyres, 1.42; with that
of the current period, Paasche, 1.3824."""

import pytest
from manual_table import PRICES, QUANTITIES

from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.lowe import lowe


def test_between_laspeyres_and_paasche() -> None:
    assert lowe(PRICES[1], PRICES[0], QUANTITIES[0]) == pytest.approx(1.42)
    assert lowe(PRICES[1], PRICES[0], QUANTITIES[1]) == pytest.approx(1.3824, abs=5e-5)


def test_a_third_periods_basket_compares_transitively() -> None:
    there = lowe(PRICES[1], PRICES[0], QUANTITIES[4]) * lowe(PRICES[2], PRICES[1], QUANTITIES[4])
    assert there == pytest.approx(float(lowe(PRICES[2], PRICES[0], QUANTITIES[4])))


def test_an_empty_basket_is_refused() -> None:
    with pytest.raises(UndefinedError, match="not all zero"):
        lowe([1.0], [1.0], [0.0])
