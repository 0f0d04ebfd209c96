"""Shadow prices: a missing price moves from its last one, known or imputed, as its group's index does.

The group's index is of the products that are priced; where none is, parental imputation gives it.

Formula: p(t) = p(t-1) x r(group), r by `elementary_index` and `parental_imputation`

>>> found = shadow_prices([[1.0, 2.0], [1.5, np.nan]], groups=[0, 0], weights=[1.0], parents=[1, -1])
>>> found.tolist() == [[1.0, 2.0], [1.5, 3.0]]
True

Source: Consumer Price Index Manual: Concepts and Methods, IMF and others, 2020, chapter 6, on overall mean
and class mean imputation of temporarily missing prices.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.aggregate_tree import depth_of
from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.arrays import Floats, weights_of
from ondiris.methods.elementary_index import elementary_index, priced
from ondiris.methods.parental_imputation import impute_period, summed


def shadow_prices(
    prices: ArrayLike, groups: Sequence[int], weights: ArrayLike, parents: Sequence[int]
) -> Floats:
    """Prices of shape (periods, products), filled from each product's first price on.

    `prices`, NaN where missing; `groups` as for `elementary_index`; `weights` and `parents` of the tree whose
    first nodes are the groups, as for `parental_imputation`; a group without products is one more leaf.
    Raises as these do.
    """
    filled, held = priced(prices).copy(), weights_of("weights", weights)
    if held.ndim != 1:
        raise MismatchError(f"expected one weight for each group, not {held.shape}")
    order = np.argsort(-depth_of(parents, len(held)), kind="stable").tolist()
    group = np.asarray(groups)
    for period in range(1, len(filled)):
        index, _ = elementary_index(filled[period - 1 : period + 1], groups, len(held))
        known = impute_period(index[1][:, np.newaxis], summed(held, parents, order), parents, order)[:, 0]
        moved = filled[period - 1] * known[group]
        filled[period] = np.where(np.isnan(filled[period]), moved, filled[period])
        held = held * known[: len(held)]
    return filled
