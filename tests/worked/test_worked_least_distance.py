"""Worked example. Lawson and Hanson, Solving Least Squares Problems, 1974, chapter 23: the point of least
norm is where the constraints first touch a ball about zero."""

import pytest

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.least_distance import least_distance


def test_on_a_line_and_beyond_a_wall() -> None:
    assert least_distance([[1.0, 1.0]], [2.0], [[1.0, 0.0]], [0.5]) == pytest.approx([1.0, 1.0])
    assert least_distance([[1.0, 1.0]], [2.0], [[1.0, 0.0]], [1.5]) == pytest.approx([1.5, 0.5])


def test_in_a_corner() -> None:
    walls = [[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]
    assert least_distance([[0.0, 0.0]], [0.0], walls, [1.0, 2.0, 0.0]) == pytest.approx([1.0, 2.0])


def test_rows_said_twice() -> None:
    found = least_distance([[1.0, 1.0], [2.0, 2.0]], [2.0, 4.0], [[1.0, 0.0]], [1.5])
    assert found == pytest.approx([1.5, 0.5])


def test_no_point_is_said() -> None:
    with pytest.raises(UndefinedError):
        least_distance([[1.0, 0.0]], [1.0], [[1.0, 0.0]], [2.0])
    with pytest.raises(UndefinedError):
        least_distance([[1.0, 1.0], [1.0, 1.0]], [1.0, 2.0], [[1.0, 0.0]], [-9.0])
    with pytest.raises(MismatchError):
        least_distance([[1.0, 1.0]], [1.0], [[1.0]], [0.0])
