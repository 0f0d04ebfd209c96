"""Worked example. Statistics Canada, documentation of the package gseries, benchmarking, example 1: nine
quarters and two yearly totals, rho = 0.729, additive with an estimated bias."""

import pytest

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.cholette_dagum import cholette_dagum
from ondiris.methods.denton import denton

QUARTERS = [1.9, 2.4, 3.1, 2.2, 2.0, 2.6, 3.4, 2.4, 2.3]
YEARS = [10.3, 10.2]
SPANS = ([0, 4], [4, 8])


def test_additive_with_bias() -> None:
    found = cholette_dagum(QUARTERS, YEARS, *SPANS, rho=0.729, power=0, bias="estimated")
    told = [2.101223, 2.605865, 3.278022, 2.314890, 2.010110, 2.546978, 3.319135, 2.323777, 2.261371]
    assert found == pytest.approx(told, abs=5e-7)


def test_proportional_without_bias() -> None:
    found = cholette_dagum(QUARTERS, YEARS, *SPANS, rho=0.729)
    assert found[8] == pytest.approx(2.245622, abs=5e-7)
    assert [found[:4].sum(), found[4:8].sum()] == pytest.approx(YEARS)


def test_near_one_it_is_denton() -> None:
    found = cholette_dagum(QUARTERS, YEARS, *SPANS, rho=1 - 1e-7)
    assert found == pytest.approx(denton(QUARTERS, YEARS, *SPANS), abs=1e-5)


def test_what_is_not_alterable_stays() -> None:
    free = [1, 0, 1, 1, 1, 1, 1, 1, 1]
    found = cholette_dagum(QUARTERS, YEARS, *SPANS, rho=0.729, alterability=free)
    assert found[1] == QUARTERS[1]
    assert found[:4].sum() == pytest.approx(10.3)


def test_loose_totals_are_met_half_way() -> None:
    found = cholette_dagum(QUARTERS, YEARS, *SPANS, rho=0.729, benchmark_alterability=1.0)
    assert sum(QUARTERS[:4]) < found[:4].sum() < 10.3


def test_what_cannot_be_met_is_said() -> None:
    with pytest.raises(UndefinedError, match="cannot be met"):
        cholette_dagum(QUARTERS, YEARS, *SPANS, rho=0.729, alterability=0.0)
    with pytest.raises(MismatchError, match="denton"):
        cholette_dagum(QUARTERS, YEARS, *SPANS, rho=1.0)
