"""Worked example. Statistics Canada, documentation of the package gseries 3.0, stock_benchmarking: seven
years of a quarterly stock, known at the ends of five."""

import pytest
from cases import FOLDER, needs_cases

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.stock_benchmarking import stock_benchmarking

STOCK = [85.0, 95.0, 125.0, 95.0] * 7
ENDS = [135.0, 125.0, 155.0, 145.0, 165.0]
PLACES = [3, 7, 11, 15, 19]


@needs_cases
def test_the_documentations_quarters() -> None:
    import json

    told = json.loads((FOLDER / "gseries_benchmarking.json").read_text("utf-8"))[10]["expected"]
    found = stock_benchmarking(STOCK, ENDS, PLACES, per_year=4, rho=0.729)
    assert found == pytest.approx([row["value"] for row in told], abs=1e-8)


def test_the_benchmarks_are_met_and_the_correction_fades_to_the_bias() -> None:
    found = stock_benchmarking([*STOCK, *STOCK], ENDS, PLACES, per_year=4, rho=0.729)
    assert found[PLACES] == pytest.approx(ENDS)
    assert found[-1] / 95.0 == pytest.approx(sum(ENDS) / (5 * 95.0), abs=1e-3)


def test_with_rho_one_the_last_correction_stays() -> None:
    found = stock_benchmarking(STOCK, ENDS, PLACES, per_year=4, rho=1.0)
    assert found[-1] == pytest.approx(165.0, rel=5e-3)


def test_additive() -> None:
    found = stock_benchmarking(STOCK, ENDS, PLACES, per_year=4, rho=0.729, proportional=False)
    assert found[PLACES] == pytest.approx(ENDS)


def test_places_out_of_order_are_refused() -> None:
    with pytest.raises(MismatchError):
        stock_benchmarking(STOCK, ENDS, [3, 7, 11, 19, 15], per_year=4, rho=0.729)
