"""The Drobisch index: the arithmetic mean of Laspeyres and Paasche, also named after Sidgwick and Bowley.

Formula: P = (Laspeyres + Paasche) / 2

>>> prices, base = [2.0, 3.0], [1.0, 2.0]
>>> bool(np.isclose(drobisch(prices, base, [4.0, 6.0], [5.0, 5.0]), (25 / 15 + 26 / 16) / 2)) == True
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 15, on symmetric
averages of fixed-basket indices, and chapter 19, tables 19.1-19.2.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats
from ondiris.methods.laspeyres import laspeyres
from ondiris.methods.paasche import paasche


def drobisch(
    current: ArrayLike, base: ArrayLike, current_quantity: ArrayLike, base_quantity: ArrayLike
) -> Floats:
    """The index of each row, base = 1.

    All of shape (..., products). Raises MismatchError where shapes do not fit, UndefinedError where a price
    is missing or not above zero, or the quantities are missing, negative or all zero.
    """
    ends = laspeyres(current, base, base_quantity), paasche(current, base, current_quantity)
    mean: Floats = np.mean(ends, axis=0)
    return mean
