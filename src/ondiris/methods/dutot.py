"""The Dutot index: the ratio of mean prices, where no weights are known.

It depends on the units of measurement, so it is for one homogeneous product only.

Formula: P = (sum of p1) / (sum of p0)

>>> bool(dutot([8.0, 1.0], [2.0, 1.0]) == 3.0)
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, equation 9.2 and
paragraph 9.29.
"""

from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, fitting, positive


def dutot(current: ArrayLike, base: ArrayLike) -> Floats:
    """The index of each row, base = 1.

    `current` and `base` are prices (or quantities) of shape (..., products). Raises MismatchError where
    shapes do not fit, UndefinedError where a price is missing or not above zero.
    """
    now, before = positive("current", current), positive("base", base)
    fitting(now, before)
    ratio: Floats = now.sum(axis=-1) / before.sum(axis=-1)
    return ratio
