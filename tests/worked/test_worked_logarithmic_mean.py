"""Worked example. B. M. Balk, Price and Quantity Index Numbers, 2008, section 3.7: between the geometric
and the arithmetic mean; of 1 and e it is e - 1."""

import numpy as np
import pytest

from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.logarithmic_mean import logarithmic_mean


def test_of_one_and_e() -> None:
    assert logarithmic_mean(np.e, 1.0) == pytest.approx(np.e - 1.0)


def test_where_both_are_near_it_has_all_digits() -> None:
    for apart in (0.0, 1e-12, 1e-8, 9.9e-5, 1.01e-4):
        # To the second order the mean of 1 and 1 + d is 1 + d / 2 - d ^ 2 / 12.
        assert logarithmic_mean(1.0 + apart, 1.0) == pytest.approx(1 + apart / 2 - apart**2 / 12, abs=1e-13)


def test_nothing_is_undefined() -> None:
    with pytest.raises(UndefinedError):
        logarithmic_mean([1.0, 0.0], 1.0)
