"""Worked example. Numbers ours, by hand: 100 and 100, then 110 and 130, grow by 10% and, for the two
months, by 20%."""

import numpy as np
import pytest

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.year_to_date import cumulated, year_to_date


def test_by_hand() -> None:
    assert year_to_date([100.0, 100.0, 110.0, 130.0], 1, 2)[2:] == pytest.approx([10.0, 20.0])


def test_a_large_month_counts_more_than_in_a_mean_of_rates() -> None:
    found = year_to_date([100.0, 300.0, 110.0, 300.0], 1, 2)[3]
    assert found == pytest.approx(2.5)


def test_a_year_that_does_not_begin_in_january_has_no_sum() -> None:
    index = np.full(12 + 9, 100.0)
    assert np.isnan(cumulated(index, first_month=4)[:9]).all()
    assert cumulated(index, first_month=4)[9:] == pytest.approx(100.0 * np.arange(1, 13))
    assert np.isnan(year_to_date(index, first_month=4)).all()


def test_months_are_counted_from_one() -> None:
    with pytest.raises(MismatchError):
        year_to_date([1.0], first_month=0)
