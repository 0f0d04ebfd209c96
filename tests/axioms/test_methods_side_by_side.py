"""Indices computed side by side: each has the bits that it has by itself, whatever stands beside it."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ondiris.methods.additive_path import additive_path
from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.average_12_month_contribution import average_12_month_contribution
from ondiris.methods.ribe_contribution import ribe_contribution
from ondiris.methods.ytd_contribution import ytd_contribution

MONTHS, STARTS = 36, (0, 12, 24)
OVERLAPS = {
    "annual": ((), tuple(range(12)), tuple(range(12, 24))),
    "december": ((), (11,), (23,)),
}


@pytest.mark.parametrize("overlap", OVERLAPS)
@given(sizes=st.lists(st.integers(1, 30), min_size=1, max_size=6), seed=st.integers(0, 10_000))
@settings(max_examples=40)
def test_each_has_its_own_bits(overlap: str, sizes: list[int], seed: int) -> None:
    draw = np.random.default_rng(seed)
    relatives = draw.uniform(0.5, 2.0, (sum(sizes), MONTHS)).T  # leaf after leaf in memory
    weights = draw.uniform(0.0, 9.0, (sum(sizes), len(STARTS))).T
    begins = [0, *np.cumsum(sizes)[:-1]]
    paths, index = additive_path(relatives, weights, STARTS, OVERLAPS[overlap], begins)
    assert index.shape == (MONTHS, len(sizes))
    points = {
        "mom": ribe_contribution(paths, 1, begins),
        "yoy": ribe_contribution(paths, 12, begins),
        "ytd": ytd_contribution(paths, 1, begins=begins),
        "average": average_12_month_contribution(paths, begins),
    }
    for place, (first, size) in enumerate(zip(begins, sizes, strict=True)):
        own = slice(first, first + size)
        alone, level = additive_path(relatives[:, own], weights[:, own], STARTS, OVERLAPS[overlap])
        assert (paths[:, own] == alone).all()
        assert (index[:, place] == level).all()
        single = {
            "mom": ribe_contribution(alone, 1), "yoy": ribe_contribution(alone, 12),
            "ytd": ytd_contribution(alone, 1), "average": average_12_month_contribution(alone),
        }  # fmt: skip
        for rate, found in points.items():
            assert np.array_equal(found[:, own], single[rate], equal_nan=True), rate


@pytest.mark.parametrize("begins", [[1], [0, 0], [0, 2, 1], [0, 3], []])
def test_begins_that_do_not_fit_are_refused(begins: list[int]) -> None:
    with pytest.raises(MismatchError, match="begins rise from 0"):
        ribe_contribution(np.ones((3, 3)), 1, begins)


def test_an_index_beside_others_needs_weights_of_its_own() -> None:
    with pytest.raises(UndefinedError):
        additive_path(np.ones((3, 2)), [[1.0, 0.0]], [0], begins=[0, 1])
