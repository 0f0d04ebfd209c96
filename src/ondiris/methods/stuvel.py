"""The Stuvel index: the price index that, with its quantity index, splits the change of value additively.

The geometric mean of both together is the ratio of values (factor reversal), and their difference that of
the Laspeyres indices.

Formula: P = (Lp - Lq) / 2 + square root of (((Lp - Lq) / 2) ^ 2 + V), V = sum of p1 q1 / sum of p0 q0

>>> p1, p0, q1, q0 = np.array([2.0, 3.0]), np.array([1.0, 2.0]), np.array([4.0, 6.0]), np.array([5.0, 5.0])
>>> both = stuvel(p1, p0, q1, q0) * stuvel(q1, q0, p1, p0)
>>> bool(np.isclose(both, (p1 @ q1) / (p0 @ q0))) == True
True

Source: Balk, Price and Quantity Index Numbers, Cambridge University Press, 2008, chapter 3, equation 3.92;
Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, tables 19.1-19.2 (data).
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, positive
from ondiris.methods.laspeyres import laspeyres


def stuvel(
    current: ArrayLike, base: ArrayLike, current_quantity: ArrayLike, base_quantity: ArrayLike
) -> Floats:
    """The index of each row, base = 1.

    All of shape (..., products). Raises MismatchError where shapes do not fit, UndefinedError where a price
    or a quantity is missing or not above zero.
    """
    now, before = positive("current", current), positive("base", base)
    sold, sold_before = (
        positive("current quantity", current_quantity),
        positive("base quantity", base_quantity),
    )
    half = (laspeyres(now, before, sold_before) - laspeyres(sold, sold_before, before)) / 2
    value = (now * sold).sum(axis=-1) / (before * sold_before).sum(axis=-1)
    index: Floats = half + np.sqrt(half**2 + value)
    return index
