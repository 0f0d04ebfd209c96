"""Worked example. The R package piar 0.9, its data ms_prices: three businesses in 202002, where one product
of B1 and four of B3 are priced in both months, and none of B2: 0.8949, missing, 2.0200."""

import numpy as np
import pytest

from ondiris.methods.elementary_index import elementary_index
from ondiris.methods.jevons import jevons

NONE = np.nan
PRICES = [
    [1.14, NONE, 6.09, 6.23, 8.61, 6.40, 0.09, 2.33, 6.66, 5.14],
    [NONE, 6.94, 5.45, NONE, NONE, NONE, 8.37, 2.86, 2.67, 1.87],
]
GROUPS = [0, 0, 0, 1, 1, 1, 2, 2, 2, 2]


def test_the_second_month() -> None:
    index, points = elementary_index(PRICES, GROUPS)
    assert index[1] == pytest.approx([0.8949097, NONE, 2.0200036], abs=5e-8, nan_ok=True)
    assert points[1].sum(axis=1) == pytest.approx([index[1, 0] - 1, 0.0, index[1, 2] - 1])


def test_where_all_are_priced_it_is_jevons() -> None:
    index, _ = elementary_index([[1.0, 2.0], [3.0, 5.0]], [0, 0])
    assert index[1] == pytest.approx([float(jevons([3.0, 5.0], [1.0, 2.0]))])
