"""Contributions of components to the rate of change of a chained index, across changes of weights (Ribe).

For the annual rate, a component contributes what it changed since the link, at this year's weight, and
what it changed up to the link, at last year's. They add up to the rate to the last bits of a float.

Formula: c(i, t) = 100 x (S(i, t) - S(i, t - lag)) / I(t - lag), with S the additive path

>>> paths = np.array([[60.0, 40.0], [66.0, 41.0]])
>>> bool(np.allclose(ribe_contribution(paths, lag=1)[1], [6.0, 1.0])) == True
True

Source: Harmonised Index of Consumer Prices: Methodological Manual, Eurostat, 2024 (KS-GQ-24-003), on
contributions to the annual rate (Ribe).
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.arrays import Floats, finite, of_each, totals


def ribe_contribution(paths: ArrayLike, lag: int = 12, begins: Sequence[int] = (0,)) -> Floats:
    """Points of the index's rate of change over `lag` periods: 12 for the annual rate, 1 for the monthly.

    `paths` is of shape (periods, components), as `additive_path` makes it; where they are of several indices
    side by side, each begins at one of `begins`. The first `lag` rows are NaN.
    Raises MismatchError on a lag below 1, UndefinedError where a value is missing or the index is zero.
    """
    found = finite("paths", paths)
    if found.ndim != 2 or lag < 1:
        raise MismatchError("expected paths of periods by components, and a lag of at least one period")
    index = totals(found, begins)
    if (index == 0).any():
        raise UndefinedError("the index is zero")
    points = np.full_like(found, np.nan)
    points[lag:] = 100.0 * (found[lag:] - found[:-lag]) / of_each(index[:-lag], begins, found.shape[1])
    return points
