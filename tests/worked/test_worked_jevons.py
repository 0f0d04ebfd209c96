"""Worked example. Producer Price Index Manual, 2004, tables 19.1-19.2 (B. M. Balk, Price and Quantity
Index Numbers, 2008, tables 3.1-3.2). The geometric mean of 1.2 3.0 1.3 0.7 1.4 0.8 is 1.2419."""

import numpy as np
import pytest
from manual_table import PRICES

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.jevons import jevons


def test_the_manuals_second_period() -> None:
    assert jevons(PRICES[1], PRICES[0]) == pytest.approx(float(np.prod(PRICES[1])) ** (1 / 6), abs=1e-12)
    assert jevons(PRICES[1], PRICES[0]) == pytest.approx(1.2419, abs=5e-5)


def test_zero_and_text_are_refused() -> None:
    with pytest.raises(UndefinedError, match="not above zero"):
        jevons([0.0], [1.0])
    with pytest.raises(MismatchError, match="real numbers"):
        jevons(["1"], ["1"])
    with pytest.raises(MismatchError, match="do not fit"):
        jevons([1.0, 2.0], [1.0])
