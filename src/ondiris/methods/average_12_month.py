"""The 12-month average rate of change: the last twelve months on the twelve before them.

Formula: g(t) = 100 x (I(t - 11) + ... + I(t)) / (I(t - 23) + ... + I(t - 12)) - 100

>>> bool(np.allclose(average_12_month([100.0] * 12 + [105.2] * 12)[23], 5.2)) == True
True

Source: Harmonised Index of Consumer Prices: Methodological Manual, Eurostat, 2024 (KS-GQ-24-003), on the
12-month average rate of change.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, positive

_MONTHS = 12


def average_12_month(index: ArrayLike) -> Floats:
    """The rates in percent; the first 23 are NaN.

    `index` holds months and is of shape (periods, ...). Raises UndefinedError where a value is missing or not
    above zero.
    """
    found = positive("index", index)
    rates = np.full_like(found, np.nan)
    if len(found) >= 2 * _MONTHS:
        # Windows are summed one by one: a running sum would carry rounding from month to month.
        windows = np.lib.stride_tricks.sliding_window_view(found, _MONTHS, axis=0).sum(axis=-1)
        rates[2 * _MONTHS - 1 :] = 100.0 * windows[_MONTHS:] / windows[:-_MONTHS] - 100.0
    return rates
