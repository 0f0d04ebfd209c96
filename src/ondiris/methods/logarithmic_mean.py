"""The logarithmic mean of two numbers, which turns a difference into a ratio of logarithms.

Formula: L(a, b) = (a - b) / (log a - log b), L(a, a) = a

>>> bool(np.isclose(logarithmic_mean(2.0, 1.0) * np.log(2.0), 1.0)) == True
True

Source: Balk, Price and Quantity Index Numbers, Cambridge University Press, 2008, chapter 3, section 3.7,
on the logarithmic mean.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, positive

#: Under this distance of a ratio from 1 the quotient loses digits that a series keeps.
_NEAR = 1e-4


def logarithmic_mean(a: ArrayLike, b: ArrayLike) -> Floats:
    """Elementwise, of arrays that broadcast. Raises UndefinedError where one is missing or not above 0."""
    first, second = positive("a", a), positive("b", b)
    distance = first / second - 1.0
    near = np.abs(distance) < _NEAR
    safe = np.where(near, 1.0, distance)
    # (x - 1) / log x about 1, to the fourth order: the next term is below 1e-17 there.
    series = 1.0 + distance * (1 / 2 - distance * (1 / 12 - distance * (1 / 24 - distance * 19 / 720)))
    mean: Floats = second * np.where(near, series, safe / np.log1p(safe))
    return mean
