"""Worked example. The R package piar 0.9, its data ms_prices and ms_weights, period 202002: B1 and B3 are
known, so B2 and both groups move by 1.30072, the mean of the two."""

import numpy as np
import pytest

from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.parental_imputation import imputed_contribution, parental_imputation

NONE = np.nan
WEIGHTS = [553.0, 646.0, 312.0, 622.0, 330.0]
PARENTS = [5, 5, 5, 6, 6, 7, 7, -1]
RELATIVES = [[0.894909688, NONE, 2.020003608, NONE, NONE], [0.5, 1.0, 1.0, 1.0, 1.0]]


def test_the_second_month() -> None:
    indices, used = parental_imputation(RELATIVES, WEIGHTS, PARENTS)
    assert indices[0] == pytest.approx([0.894910, 1.300724, 2.020004, *[1.300724] * 5], abs=5e-7)
    assert used[1, :5] == pytest.approx(np.array(WEIGHTS) * indices[0, :5])
    assert used[1, 7] == pytest.approx(3203.683, abs=5e-4)


def test_contributions_are_inherited() -> None:
    points = np.zeros((2, 5, 2))
    points[:, 0, 0] = np.array(RELATIVES)[:, 0] - 1
    points[0, 2, 1] = RELATIVES[0][2] - 1
    found = imputed_contribution(points, RELATIVES, WEIGHTS, PARENTS)
    indices, _ = parental_imputation(RELATIVES, WEIGHTS, PARENTS)
    assert found.sum(axis=2) == pytest.approx(indices - 1)
    assert found[0, 1] == pytest.approx(found[0, 7])


def test_a_whole_tree_that_is_missing_is_undefined() -> None:
    with pytest.raises(UndefinedError, match="whole tree"):
        parental_imputation([[NONE, NONE]], [1.0, 1.0], [2, 2, -1])
