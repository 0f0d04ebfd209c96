"""The Lowe index: the cost of one basket at the prices of two periods. The basket may be of a third period.

Swap prices and quantities for the index of volume at the prices of one period.

Formula: P = (sum of p1 qb) / (sum of p0 qb)

>>> bool(lowe([2.0, 3.0], [1.0, 2.0], [5.0, 5.0]) == 25.0 / 15.0)
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 15, on Lowe indices.
"""

from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.arrays import Floats, fitting, positive, weights_of


def lowe(current: ArrayLike, base: ArrayLike, basket: ArrayLike) -> Floats:
    """The index of each row, base = 1.

    All of shape (..., products). Raises MismatchError where shapes do not fit, UndefinedError where a price
    is missing or not above zero, or a basket is missing, negative or empty.
    """
    now, before = positive("current", current), positive("base", base)
    quantities = weights_of("basket", basket)
    fitting(now, before, quantities)
    cost: Floats = (before * quantities).sum(axis=-1)
    if (cost == 0).any():
        raise UndefinedError("basket: it costs nothing at the base")
    ratio: Floats = (now * quantities).sum(axis=-1) / cost
    return ratio
