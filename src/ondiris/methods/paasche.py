"""The Paasche index: the basket of the current period, at the prices of two periods.

Formula: P = (sum of p1 q1) / (sum of p0 q1)

>>> bool(paasche([2.0, 3.0], [1.0, 2.0], [4.0, 6.0]) == 26.0 / 16.0)
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 15; numerical
example, chapter 19, tables 19.1-19.2.
"""

from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats
from ondiris.methods.lowe import lowe


def paasche(current: ArrayLike, base: ArrayLike, current_quantity: ArrayLike) -> Floats:
    """The index of each row, base = 1.

    All of shape (..., products). Raises MismatchError where shapes do not fit, UndefinedError where a price
    is missing or not above zero, or the quantities are missing, negative or all zero.
    """
    return lowe(current, base, current_quantity)
