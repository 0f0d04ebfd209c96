"""The Carli index: the arithmetic mean of price relatives, where no weights are known.

It fails time reversal: back and forth it gives more than 1, so it rises without reason when chained.

Formula: P = (sum of p1 / p0) / n

>>> bool(carli([8.0, 1.0], [2.0, 1.0]) == 2.5)
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 9, paragraphs
9.17-9.19 and table 9.2; its axioms, chapter 20.
"""

from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, fitting, positive


def carli(current: ArrayLike, base: ArrayLike) -> Floats:
    """The index of each row, base = 1.

    `current` and `base` are prices (or quantities) of shape (..., products). Raises MismatchError where
    shapes do not fit, UndefinedError where a price is missing or not above zero.
    """
    now, before = positive("current", current), positive("base", base)
    fitting(now, before)
    mean: Floats = (now / before).mean(axis=-1)
    return mean
