"""Worked example. C. de Boor, A Practical Guide to Splines, 2001, chapter IV: through (0, 0), (1, 1), (2, 0)
the natural spline is 3/2 x - 1/2 x ^ 3 on the left, so 11/16 at one half."""

import numpy as np
import pytest

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.natural_spline import natural_spline


def test_through_three_points() -> None:
    found = natural_spline([0.0, 1.0, 2.0], [0.0, 1.0, 0.0], [0.0, 0.5, 1.0, 1.5, 2.0])
    assert found == pytest.approx([0.0, 11 / 16, 1.0, 11 / 16, 0.0])


def test_a_line_stays_a_line() -> None:
    at = np.linspace(0, 7, 29)
    assert natural_spline([0.0, 1.0, 3.0, 7.0], [1.0, 3.0, 7.0, 15.0], at) == pytest.approx(1 + 2 * at)


def test_outside_it_is_not_known() -> None:
    with pytest.raises(MismatchError):
        natural_spline([0.0, 1.0, 2.0], [0.0, 1.0, 0.0], [2.1])
    with pytest.raises(MismatchError):
        natural_spline([0.0, 0.0, 2.0], [0.0, 1.0, 0.0], [1.0])
