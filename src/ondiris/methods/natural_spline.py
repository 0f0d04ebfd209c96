"""The natural cubic spline: the smoothest curve through points, straight beyond both ends.

Formula: f(x(i)) = y(i), f cubic between points with two continuous derivatives, f'' = 0 at both ends

>>> bool(np.allclose(natural_spline([0.0, 1.0, 2.0], [0.0, 1.0, 0.0], [0.5]), 0.6875)) == True
True

Source: de Boor, A Practical Guide to Splines, Springer, 2001, chapter IV, on cubic spline interpolation.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.arrays import Floats, finite


def natural_spline(places: ArrayLike, values: ArrayLike, at: ArrayLike) -> Floats:
    """The curve's values at `at`, within the first and last of `places`.

    `places`, rising, and `values` are of shape (points,), three at least. Raises MismatchError where they do
    not fit or `at` lies outside, UndefinedError where a number is missing.
    """
    x, y, wanted = finite("places", places), finite("values", values), finite("at", at)
    if x.ndim != 1 or x.shape != y.shape or len(x) < 3 or (np.diff(x) <= 0).any():
        raise MismatchError("expected at least three points, from left to right")
    if wanted.size and (wanted.min() < x[0] or wanted.max() > x[-1]):
        raise MismatchError(f"a natural spline is known between {x[0]} and {x[-1]} only")
    step, slope = np.diff(x), np.diff(y) / np.diff(x)
    second = np.zeros_like(x)
    second[1:-1] = _tridiagonal(step, 6.0 * np.diff(slope))
    left = np.clip(np.searchsorted(x, wanted, side="right") - 1, 0, len(step) - 1)
    before, after, width = wanted - x[left], x[left + 1] - wanted, step[left]
    found: Floats = (
        (second[left] * after**3 + second[left + 1] * before**3) / (6 * width)
        + (y[left] / width - second[left] * width / 6) * after
        + (y[left + 1] / width - second[left + 1] * width / 6) * before
    )
    return found


def _tridiagonal(step: Floats, right: Floats) -> Floats:
    """Second derivatives inside, by elimination: the system is diagonally dominant."""
    middle, solved = 2.0 * (step[:-1] + step[1:]), right.copy()
    for row in range(1, len(middle)):
        factor = step[row] / middle[row - 1]
        middle[row] -= factor * step[row]
        solved[row] -= factor * solved[row - 1]
    for row in range(len(middle) - 1, -1, -1):
        above = step[row + 1] * solved[row + 1] if row + 1 < len(middle) else 0.0
        solved[row] = (solved[row] - above) / middle[row]
    return solved
