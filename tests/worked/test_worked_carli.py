"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2 (B. M. Balk, Price and Quantity
Index Numbers, 2008, tables 3.1-3.2). The relatives of period 2 are the prices themselves, 1.2 3.0
1.3 0.7 1.4 0.8: their mean is 1.4."""

import numpy as np
import pytest
from manual_table import PRICES

from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.carli import carli


def test_the_manuals_second_period() -> None:
    assert carli(PRICES[1], PRICES[0]) == pytest.approx(1.4, abs=1e-12)


def test_back_and_forth_it_is_above_one() -> None:
    assert carli(PRICES[1], PRICES[0]) * carli(PRICES[0], PRICES[1]) > 1


def test_rows_are_periods() -> None:
    assert np.shape(carli(PRICES, PRICES[0])) == (5,)


def test_a_missing_price_is_refused() -> None:
    with pytest.raises(UndefinedError, match="1 of 2 values are missing"):
        carli([1.0, np.nan], [1.0, 1.0])
