"""The Jevons index: the geometric mean of price relatives, where no weights are known.

Formula: P = product of (p1 / p0) to the power 1 / n

>>> bool(np.isclose(jevons([8.0, 1.0], [2.0, 1.0]), 2.0)) == True
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, equation 9.3; its axioms,
chapter 20.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, fitting, positive


def jevons(current: ArrayLike, base: ArrayLike) -> Floats:
    """The index of each row, base = 1.

    `current` and `base` are prices (or quantities) of shape (..., products). Raises MismatchError where
    shapes do not fit, UndefinedError where a price is missing or not above zero.
    """
    now, before = positive("current", current), positive("base", base)
    fitting(now, before)
    relatives: Floats = np.exp(np.log(now / before).mean(axis=-1))
    return relatives
