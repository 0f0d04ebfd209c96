"""Contributions of components to the growth of the year to date, across changes of weights.

Formula: c(i, t) = 100 x (sum over the year so far of S(i) - the same months a year before) / (sum of I a
year before)

>>> paths = np.array([[60.0, 40.0], [66.0, 41.0]])
>>> bool(np.allclose(ytd_contribution(paths, first_month=1, months_in_year=1)[1], [6.0, 1.0])) == True
True

Source: Ratio of cumulated volumes, as for `year_to_date`; the paths as for `ribe_contribution`:
Harmonised Index of Consumer Prices: Methodological Manual, Eurostat, 2024 (KS-GQ-24-003).
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.arrays import Floats, finite, of_each, totals
from ondiris.methods.year_to_date import cumulated


def ytd_contribution(
    paths: ArrayLike, first_month: int, months_in_year: int = 12, begins: Sequence[int] = (0,)
) -> Floats:
    """Points of the index's growth of the year to date over the same months of the year before.

    `paths` is of shape (periods, components), as `additive_path` makes it; where they are of several indices
    side by side, each begins at one of `begins`. `first_month` is the number, from 1, of the first period in
    its year. NaN where the year before is not there from its beginning. Raises
    MismatchError on other shapes, UndefinedError where a value is missing.
    """
    found = finite("paths", paths)
    if found.ndim != 2:
        raise MismatchError("expected paths of periods by components")
    so_far = cumulated(found, first_month, months_in_year)
    points = np.full_like(found, np.nan)
    before = so_far[:-months_in_year]
    whole = of_each(totals(before, begins), begins, found.shape[1])
    points[months_in_year:] = 100.0 * (so_far[months_in_year:] - before) / whole
    return points
