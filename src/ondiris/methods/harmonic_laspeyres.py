"""The harmonic Laspeyres index: the harmonic mean of price relatives, weighted by the base period's shares.

Formula: P = 1 / (sum of s0 x p0 / p1), s0 = p0 q0 / sum of p0 q0

>>> bool(np.isclose(harmonic_laspeyres([2.0, 3.0], [1.0, 2.0], [5.0, 5.0]), 15 / (5 / 2 + 10 / 1.5))) == True
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 19, tables
19.1-19.2; Balk, Price and Quantity Index Numbers, Cambridge University Press, 2008, table 3.5.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, fitting, positive, value_shares


def harmonic_laspeyres(current: ArrayLike, base: ArrayLike, base_quantity: ArrayLike) -> Floats:
    """The index of each row, base = 1.

    All of shape (..., products). Raises MismatchError where shapes do not fit, UndefinedError where a price
    is missing or not above zero, or the quantities are missing, negative or all zero.
    """
    now, before = positive("current", current), positive("base", base)
    fitting(now, before)
    shares = value_shares("base quantity", before, base_quantity)
    mean: Floats = np.reciprocal((shares * before / now).sum(axis=-1))
    return mean
