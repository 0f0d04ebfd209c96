"""Worked example. Euro area, quarterly growth of gross domestic product, first and second releases of the
first two quarters of 2003, in percent, as the R package rjd3revisions lays them out."""

import numpy as np
import pytest

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.release_diagonal import release_diagonal

TRIANGLE = [[0.0148505297, -0.0133419122, -0.0558090522], [np.nan, 0.0050255465, -0.0615629711]]


def test_the_first_two_releases() -> None:
    found = release_diagonal(TRIANGLE, 2)
    assert found == pytest.approx(
        np.array([[0.0148505297, -0.0133419122], [0.0050255465, -0.0615629711]]), abs=1e-10
    )


def test_what_was_not_released_yet_is_missing() -> None:
    found = release_diagonal(TRIANGLE, 5)
    assert np.isnan(found).sum(axis=1).tolist() == [2, 3]


def test_a_vintage_that_skips_a_period_is_no_release_of_it() -> None:
    assert release_diagonal([[1.0, np.nan, 2.0]], 2).tolist() == [[1.0, 2.0]]


def test_other_shapes_are_refused() -> None:
    with pytest.raises(MismatchError):
        release_diagonal([1.0, 2.0], 1)
