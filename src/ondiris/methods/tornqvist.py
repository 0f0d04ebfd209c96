"""The Törnqvist index: the geometric mean of price relatives, weighted by the mean of both periods' shares.

Formula: log P = sum of (s0 + s1) / 2 x log (p1 / p0), s = p q / sum of p q

>>> same = tornqvist([2.0, 4.0], [1.0, 2.0], [1.0, 1.0], [1.0, 1.0])
>>> bool(np.isclose(same, 2.0)) == True
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapters 15 and 16, on
the Törnqvist-Theil index.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, fitting, positive, weights_of


def tornqvist(
    current: ArrayLike, base: ArrayLike, current_quantity: ArrayLike, base_quantity: ArrayLike
) -> Floats:
    """The index of each row, base = 1.

    All of shape (..., products). Raises MismatchError where shapes do not fit, UndefinedError where a price
    is missing or not above zero, or the quantities are missing, negative or all zero.
    """
    now, before = positive("current", current), positive("base", base)
    quantities, base_quantities = weights_of("quantity", current_quantity), weights_of("base", base_quantity)
    fitting(now, before, quantities, base_quantities)
    shares = (_shares(now * quantities) + _shares(before * base_quantities)) / 2
    index: Floats = np.exp((shares * np.log(now / before)).sum(axis=-1))
    return index


def _shares(values: Floats) -> Floats:
    total: Floats = values.sum(axis=-1, keepdims=True)
    return values / total
