"""Worked example. Euro area, harmonised index of consumer prices (Eurostat): the published 12-month
average rates."""

import numpy as np
import pytest
from cases import needs_cases, rows

from ondiris.methods.average_12_month import average_12_month


def test_a_step_of_5_2_percent() -> None:
    found = average_12_month([100.0] * 12 + [105.2] * 12)
    assert found[23] == pytest.approx(5.2)
    assert np.isnan(found[:23]).all()


def test_a_short_series_has_none() -> None:
    assert np.isnan(average_12_month([100.0] * 23)).all()


@needs_cases
def test_the_euro_area() -> None:
    """Indices have two decimals and rates one."""
    table = sorted(
        (row for row in rows("hicp_ea_monthly.csv") if row["coicop"] == "CP00"), key=lambda row: row["time"]
    )
    found = average_12_month([float(row["index"]) for row in table])[23:]
    told = [float(row["12mar"]) for row in table[23:]]
    assert len(told) >= 37
    assert found == pytest.approx(told, abs=0.0501)
