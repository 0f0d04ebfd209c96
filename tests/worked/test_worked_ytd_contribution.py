"""Worked example. Numbers ours: two components over two short years, by hand. The annual rate of the
sums 200 to 212 is 6%."""

import numpy as np
import pytest

from ondiris.methods.year_to_date import year_to_date
from ondiris.methods.ytd_contribution import ytd_contribution

PATHS = np.array([[60.0, 40.0], [60.0, 40.0], [63.0, 41.0], [65.0, 43.0]])


def test_by_hand() -> None:
    found = ytd_contribution(PATHS, first_month=1, months_in_year=2)
    assert found[3] == pytest.approx([4.0, 2.0])
    assert np.isnan(found[:2]).all()


def test_they_add_up_to_the_growth_of_the_year_to_date() -> None:
    found = ytd_contribution(PATHS, first_month=1, months_in_year=2)
    assert found.sum(axis=1)[2:] == pytest.approx(year_to_date(PATHS.sum(axis=1), 1, 2)[2:], abs=1e-9)
