"""Contributions of components to the 12-month average rate of change, across changes of weights.

Formula: c(i, t) = 100 x (sum of S(i) over the last twelve months - the twelve before) / (sum of I over the
twelve before), with S the additive path

>>> paths = np.array([[60.0, 40.0]] * 12 + [[66.0, 41.0]] * 12)
>>> bool(np.allclose(average_12_month_contribution(paths)[23], [6.0, 1.0])) == True
True

Source: Harmonised Index of Consumer Prices: Methodological Manual, Eurostat, 2024 (KS-GQ-24-003): the
12-month average rate of change, with the paths as for `ribe_contribution`.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.arrays import Floats, finite, of_each, totals

_MONTHS = 12


def average_12_month_contribution(paths: ArrayLike, begins: Sequence[int] = (0,)) -> Floats:
    """Points of the index's 12-month average rate; the first 23 rows are NaN.

    `paths` is of shape (months, components), as `additive_path` makes it; where they are of several indices
    side by side, each begins at one of `begins`. Raises MismatchError on other shapes, UndefinedError where a
    value is missing or the index is zero over a year.
    """
    found = finite("paths", paths)
    if found.ndim != 2:
        raise MismatchError("expected paths of periods by components")
    points = np.full_like(found, np.nan)
    if len(found) >= 2 * _MONTHS:
        windows = np.lib.stride_tricks.sliding_window_view(found, _MONTHS, axis=0).sum(axis=-1)
        whole = totals(windows[:-_MONTHS], begins)
        if (whole == 0).any():
            raise UndefinedError("the index is zero over a year")
        change = windows[_MONTHS:] - windows[:-_MONTHS]
        points[2 * _MONTHS - 1 :] = 100.0 * change / of_each(whole, begins, found.shape[1])
    return points
