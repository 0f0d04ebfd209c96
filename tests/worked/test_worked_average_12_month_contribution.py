"""Worked example. Numbers ours: two components over two years, by hand. 1,200 grows to 1,284, by 7%."""

import numpy as np
import pytest

from ondiris.methods.average_12_month import average_12_month
from ondiris.methods.average_12_month_contribution import average_12_month_contribution

PATHS = np.array([[60.0, 40.0]] * 12 + [[66.0, 41.0]] * 12)


def test_by_hand() -> None:
    found = average_12_month_contribution(PATHS)
    assert found[23] == pytest.approx([6.0, 1.0])
    assert np.isnan(found[:23]).all()


def test_they_add_up_to_the_rate() -> None:
    found = average_12_month_contribution(PATHS).sum(axis=1)
    assert found == pytest.approx(average_12_month(PATHS.sum(axis=1)), abs=1e-9, nan_ok=True)
