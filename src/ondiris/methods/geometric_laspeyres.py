"""The geometric Laspeyres index: the geometric mean of price relatives, weighted by base shares.

Formula: log P = sum of s0 x log (p1 / p0), s0 = p0 q0 / sum of p0 q0

>>> bool(np.isclose(geometric_laspeyres([2.0, 3.0], [1.0, 2.0], [2.0, 1.0]), 3.0**0.5)) == True
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 19, on the
geometric Laspeyres and Paasche indices, tables 19.1-19.2.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, fitting, positive, value_shares


def geometric_laspeyres(current: ArrayLike, base: ArrayLike, base_quantity: ArrayLike) -> Floats:
    """The index of each row, base = 1.

    All of shape (..., products). Raises MismatchError where shapes do not fit, UndefinedError where a price
    is missing or not above zero, or the quantities are missing, negative or all zero.
    """
    now, before = positive("current", current), positive("base", base)
    fitting(now, before)
    shares = value_shares("base quantity", before, base_quantity)
    mean: Floats = np.exp((shares * np.log(now / before)).sum(axis=-1))
    return mean
