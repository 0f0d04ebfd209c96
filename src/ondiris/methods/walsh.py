"""The Walsh index: the geometric mean basket of both periods, at the prices of each.

Formula: P = (sum of p1 x square root of (q0 q1)) / (sum of p0 x square root of (q0 q1))

>>> bool(walsh([2.0, 3.0], [1.0, 2.0], [4.0, 9.0], [1.0, 1.0]) == 13.0 / 8.0)
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 15, on the Walsh
price index, and chapter 19, tables 19.1-19.2.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, fitting, weights_of
from ondiris.methods.lowe import lowe


def walsh(
    current: ArrayLike, base: ArrayLike, current_quantity: ArrayLike, base_quantity: ArrayLike
) -> Floats:
    """The index of each row, base = 1.

    All of shape (..., products). Raises MismatchError where shapes do not fit, UndefinedError where a price
    is missing or not above zero, the quantities are missing, negative or all zero, or no product was sold in
    both periods.
    """
    now, before = weights_of("current quantity", current_quantity), weights_of("base quantity", base_quantity)
    fitting(now, before)
    return lowe(current, base, np.sqrt(now * before))
