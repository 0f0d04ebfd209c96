"""The Fisher index: the geometric mean of Laspeyres and Paasche. It passes time and factor reversal.

Formula: P = square root of (Laspeyres x Paasche)

>>> prices, base = np.array([2.0, 3.0]), np.array([1.0, 2.0])
>>> bool(np.isclose(fisher(prices, base, [4.0, 6.0], [5.0, 5.0]) ** 2, 25.0 / 15.0 * 26.0 / 16.0)) == True
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 15, on the Fisher
ideal index; numerical example, chapter 19, tables 19.1-19.2.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats
from ondiris.methods.laspeyres import laspeyres
from ondiris.methods.paasche import paasche


def fisher(
    current: ArrayLike, base: ArrayLike, current_quantity: ArrayLike, base_quantity: ArrayLike
) -> Floats:
    """The index of each row, base = 1.

    All of shape (..., products). Raises MismatchError where shapes do not fit, UndefinedError where a price
    is missing or not above zero, or the quantities are missing, negative or all zero.
    """
    product = laspeyres(current, base, base_quantity) * paasche(current, base, current_quantity)
    root: Floats = np.sqrt(product)
    return root
