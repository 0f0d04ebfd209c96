"""The Marshall-Edgeworth index: the mean basket of both periods, at the prices of each.

Formula: P = (sum of p1 (q0 + q1)) / (sum of p0 (q0 + q1))

>>> bool(marshall_edgeworth([2.0, 3.0], [1.0, 2.0], [4.0, 6.0], [5.0, 5.0]) == 51.0 / 31.0)
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 15, on pure price
indices, and chapter 19, tables 19.1-19.2.
"""

from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, fitting, weights_of
from ondiris.methods.lowe import lowe


def marshall_edgeworth(
    current: ArrayLike, base: ArrayLike, current_quantity: ArrayLike, base_quantity: ArrayLike
) -> Floats:
    """The index of each row, base = 1.

    All of shape (..., products). Raises MismatchError where shapes do not fit, UndefinedError where a price
    is missing or not above zero, or the quantities are missing, negative or all zero.
    """
    now, before = weights_of("current quantity", current_quantity), weights_of("base quantity", base_quantity)
    fitting(now, before)
    return lowe(current, base, now + before)
