"""The Palgrave index: the arithmetic mean of price relatives, weighted by the current period's shares.

Formula: P = sum of s1 x p1 / p0, s1 = p1 q1 / sum of p1 q1

>>> bool(palgrave([2.0, 3.0], [1.0, 2.0], [3.0, 2.0]) == 0.5 * 2.0 + 0.5 * 1.5)
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 19, on asymmetric
weighted indices; Balk, Price and Quantity Index Numbers, Cambridge University Press, 2008, table 3.5.
"""

from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, fitting, positive, value_shares


def palgrave(current: ArrayLike, base: ArrayLike, current_quantity: ArrayLike) -> Floats:
    """The index of each row, base = 1.

    All of shape (..., products). Raises MismatchError where shapes do not fit, UndefinedError where a price
    is missing or not above zero, or the quantities are missing, negative or all zero.
    """
    now, before = positive("current", current), positive("base", base)
    fitting(now, before)
    mean: Floats = (value_shares("current quantity", now, current_quantity) * now / before).sum(axis=-1)
    return mean
