"""Worked example. India, index of industrial production (Ministry of Statistics, base 2011-12), March
2024: 160.0 after 151.7 a year before is 5.5%; 4,851 published yearly rates."""

import numpy as np
import pytest
from cases import needs_cases, rows

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.rate_of_change import rate_of_change


def test_march_2024() -> None:
    assert rate_of_change([151.7, 160.0], lag=1)[1] == pytest.approx(5.5, abs=0.05)


def test_there_is_none_before_the_lag_nor_over_zero() -> None:
    assert np.isnan(rate_of_change([100.0, 101.0], lag=1)[0])
    assert np.isnan(rate_of_change([100.0], lag=12)).all()
    with pytest.raises(MismatchError):
        rate_of_change([100.0], lag=0)
    with pytest.raises(UndefinedError):
        rate_of_change([0.0, 100.0], lag=1)


@needs_cases
def test_all_published_rates() -> None:
    series: dict[str, list[tuple[str, float, str]]] = {}
    for row in rows("india_iip_2011_12_monthly.csv"):
        series.setdefault(row["code"], []).append(
            (row["period"], float(row["index"]), row["yoy_growth_published"])
        )
    count = 0
    for months in series.values():
        months.sort()
        found = rate_of_change([index for _, index, _ in months], lag=12)
        for (period, _, told), rate in zip(months, found, strict=True):
            if period >= "2013-04" and told:
                # 1e-9: the published rate is rounded, and a half may lie just on either side.
                assert abs(rate - float(told)) <= 0.05 + 1e-9, (period, rate, told)
                count += 1
    assert count == 4851
