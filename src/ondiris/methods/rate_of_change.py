"""Rates of change of an index: on the period before (lag 1), on the same month of the year before (lag 12).

Formula: g(t) = 100 x I(t) / I(t - lag) - 100

>>> bool(np.allclose(rate_of_change([129.9, 136.0], lag=1)[1], 4.6959, atol=1e-4)) == True
True

Source: Office for National Statistics, Consumer Prices Indices Technical Manual 2019, table 7.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.arrays import Floats, positive


def rate_of_change(index: ArrayLike, lag: int) -> Floats:
    """The rates in percent; the first `lag` are NaN.

    `index` is of shape (periods, ...). Raises MismatchError on a lag below 1, UndefinedError where a value is
    missing or not above zero.
    """
    found = positive("index", index)
    if lag < 1 or not found.ndim:
        raise MismatchError("expected a series, and a lag of at least one period")
    rates = np.full_like(found, np.nan)
    rates[lag:] = 100.0 * found[lag:] / found[:-lag] - 100.0
    return rates
