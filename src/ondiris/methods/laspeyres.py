"""The Laspeyres index: the basket of the base period, at the prices of two periods.

With prices and quantities swapped it is the index of volume at base prices, the usual index of industrial
production.

Formula: P = (sum of p1 q0) / (sum of p0 q0)

>>> bool(laspeyres([2.0, 3.0], [1.0, 2.0], [5.0, 5.0]) == 25.0 / 15.0)
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 15; numerical
example, chapter 19, tables 19.1-19.2. International Recommendations for the Index of Industrial
Production 2010, United Nations, recommends the Laspeyres formula for the volume.
"""

from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats
from ondiris.methods.lowe import lowe


def laspeyres(current: ArrayLike, base: ArrayLike, base_quantity: ArrayLike) -> Floats:
    """The index of each row, base = 1.

    All of shape (..., products). Raises MismatchError where shapes do not fit, UndefinedError where a price
    is missing or not above zero, or the quantities are missing, negative or all zero.
    """
    return lowe(current, base, base_quantity)
