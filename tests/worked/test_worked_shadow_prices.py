"""Worked example. The R package piar 0.9, matched sample of its tests of known values: B2 has no price in
202002, so its prices move by 1.30072 as the whole does; in 202003 its index comes to 17.772."""

import numpy as np
import pytest

from ondiris.methods.elementary_index import elementary_index
from ondiris.methods.shadow_prices import shadow_prices

NONE = np.nan
PRICES = [
    [1.14, NONE, 6.09, 6.23, 8.61, 6.40, 0.09, 2.33, 6.66, 5.14],
    [NONE, 6.94, 5.45, NONE, NONE, NONE, 8.37, 2.86, 2.67, 1.87],
    [NONE, 2.32, NONE, 3.03, 1.59, 0.40, 2.19, 8.11, 5.26, 9.15],
]
GROUPS = [0, 0, 0, 1, 1, 1, 2, 2, 2, 2]


def test_the_businesses_without_prices() -> None:
    filled = shadow_prices(PRICES, GROUPS, [553.0, 646.0, 312.0], [3, 3, 3, -1])
    assert filled[1, 3:6] == pytest.approx(np.array([6.23, 8.61, 6.40]) * 1.300724, rel=5e-7)
    assert np.isnan(filled[0, 1])
    index, _ = elementary_index(filled, GROUPS)
    assert 100 * index[:, 1].prod() == pytest.approx(17.77227, abs=5e-6)


def test_known_prices_stay() -> None:
    filled = shadow_prices(PRICES, GROUPS, [553.0, 646.0, 312.0], [3, 3, 3, -1])
    known = ~np.isnan(PRICES)
    assert (filled[known] == np.array(PRICES)[known]).all()
