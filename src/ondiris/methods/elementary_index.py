"""Elementary indices of matched prices: Jevons of what is priced in this period and the one before.

Formula: r(group) = (product of p(t) / p(t-1) over its n matched products) ^ (1 / n); each contributes
w (p(t) / p(t-1) - 1), w ~ 1 / L(p(t) / p(t-1), r), w summing to 1, L the logarithmic mean

>>> index, points = elementary_index([[1.0, 2.0, 5.0], [4.0, 2.0, np.nan]], groups=[0, 0, 0])
>>> bool(np.isclose(index[1, 0], 2.0) and np.isclose(points[1].sum(), 1.0)) == True
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 9, on elementary
indices of matched samples (Jevons, paragraphs 9.17-9.19); the contributions: Balk, Price and Quantity Index
Numbers, Cambridge University Press, 2008, chapter 4, on geometric means written as arithmetic ones.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.arrays import Floats, positions
from ondiris.methods.logarithmic_mean import logarithmic_mean


def elementary_index(
    prices: ArrayLike, groups: Sequence[int], count: int | None = None
) -> tuple[Floats, Floats]:
    """Indices of shape (periods, groups) on the period before, and contributions (periods, groups, products).

    `prices` of shape (periods, products), NaN where missing; `groups` gives each product's group, counted
    from 0; `count` the number of groups, if some have no product. In the first period indices are 1. An index
    is NaN where a group has no matched product, and its contributions are 0. Raises MismatchError where
    shapes do not fit, UndefinedError where a price is infinite or not above zero.
    """
    paid = priced(prices)
    if paid.shape[1] != len(groups):
        raise MismatchError(f"{len(groups)} groups do not fit {paid.shape[1]} products")
    count = count or max(groups, default=0) + 1
    group = positions("groups", groups, count)
    relatives = np.ones_like(paid)
    relatives[1:] = paid[1:] / paid[:-1]
    indices = np.ones((len(paid), count))
    points = np.zeros((len(paid), count, paid.shape[1]))
    for period in range(1, len(paid)):
        for one in range(count):
            matched = np.flatnonzero((group == one) & ~np.isnan(relatives[period]))
            indices[period, one] = np.nan
            if len(matched):
                found = relatives[period, matched]
                indices[period, one] = mean = np.exp(np.log(found).mean())
                shares = 1.0 / logarithmic_mean(found, mean)
                points[period, one, matched] = shares / shares.sum() * (found - 1.0)
    return indices, points


def priced(values: ArrayLike) -> Floats:
    """Prices of shape (periods, products), NaN where missing. Raises as `elementary_index`."""
    found = np.asarray(values, dtype=np.float64)
    if found.ndim != 2 or not found.size:
        raise MismatchError("expected prices of periods by products")
    if not (np.isnan(found) | ((found > 0) & np.isfinite(found))).all():
        raise UndefinedError("prices: a price is not above zero")
    return found
