"""The Coggeshall index: the harmonic mean of price relatives, where no weights are known.

It is Carli's mean the other way round, and falls without reason when chained where Carli's rises.

Formula: P = n / (sum of p0 / p1)

>>> bool(coggeshall([8.0, 1.0], [2.0, 1.0]) == 2 / (0.25 + 1.0))
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 20, on the harmonic
average of relatives; Balk, Price and Quantity Index Numbers, Cambridge University Press, 2008, table 5.
"""

from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, fitting, positive


def coggeshall(current: ArrayLike, base: ArrayLike) -> Floats:
    """The index of each row, base = 1.

    `current` and `base` are prices (or quantities) of shape (..., products). Raises MismatchError where
    shapes do not fit, UndefinedError where a price is missing or not above zero.
    """
    now, before = positive("current", current), positive("base", base)
    fitting(now, before)
    mean: Floats = 1.0 / (before / now).mean(axis=-1)
    return mean
