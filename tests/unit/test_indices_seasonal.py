"""Seasonal adjustment: what X-13ARIMA-SEATS is told, what is read back, and how it is noticed to fail."""

import tempfile
from pathlib import Path

import numpy as np
import pytest

from ondiris.indices.seasonal import (
    Adjusted,
    SeasonalError,
    Specification,
    seasonal_adjustment,
    seasonal_adjustments,
    specification,
)
from ondiris.indices.x13_diagnostics import messages, read_diagnostics
from ondiris.methods.arithmetic import MismatchError, UndefinedError

MONTHS = np.arange(96)
#: Growth of 0.5% a month, a season of one year, and a little that is neither.
SERIES = 100 * 1.005**MONTHS * np.exp(0.1 * np.sin(2 * np.pi * MONTHS / 12) + 0.01 * np.cos(MONTHS * 12.9898))


@pytest.fixture(scope="module")
def adjusted() -> Adjusted:
    return seasonal_adjustment(SERIES, "2016-01", transform="log", model="(0 1 1)(0 1 1)", outliers=False)


def test_the_parts_multiply_to_the_series(adjusted: Adjusted) -> None:
    assert adjusted.adjusted * adjusted.seasonal == pytest.approx(SERIES)
    assert adjusted.trend * adjusted.irregular == pytest.approx(adjusted.adjusted)


def test_the_season_is_found_and_taken_out(adjusted: Adjusted) -> None:
    told = np.exp(0.1 * np.sin(2 * np.pi * MONTHS / 12))
    assert adjusted.seasonal == pytest.approx(told, abs=0.02)
    assert adjusted.trend == pytest.approx(100 * 1.005**MONTHS, rel=0.02)


def test_the_diagnostics(adjusted: Adjusted) -> None:
    found = adjusted.diagnostics
    assert found.model == "(0 1 1)(0 1 1)"
    assert [name for name, _ in found.coefficients] == ["MA-Nonseasonal-01", "MA-Seasonal-12"]
    assert len(found.m) == 11
    assert 0 < found.q < 1
    assert found.seasonal is True
    assert found.transform == "Log(y)"
    assert found.mode.startswith("multiplicative")
    assert found.outliers == ()


def test_it_is_deterministic(adjusted: Adjusted) -> None:
    again = seasonal_adjustment(SERIES, "2016-01", transform="log", model="(0 1 1)(0 1 1)", outliers=False)
    assert again.adjusted.tobytes() == adjusted.adjusted.tobytes()
    assert again.diagnostics == adjusted.diagnostics


def test_a_level_shift_is_found() -> None:
    shifted = np.where(MONTHS >= 60, 0.7, 1.0) * SERIES
    found = seasonal_adjustment(shifted, "2016-01", transform="log", model="(0 1 1)(0 1 1)")
    names = [outlier.name for outlier in found.diagnostics.outliers]
    assert "LS2021.Jan" in names
    shift = found.diagnostics.outliers[names.index("LS2021.Jan")]
    assert shift.effect == pytest.approx(np.log(0.7), abs=0.05)
    assert abs(shift.t) > 4


def test_seats_and_quarters() -> None:
    quarters = SERIES[:64].reshape(-1, 2).mean(axis=1)
    found = seasonal_adjustment(
        quarters, "2016-Q1", 4, transform="log", model="(0 1 1)(0 1 1)", method="seats"
    )
    assert found.adjusted * found.seasonal == pytest.approx(quarters)
    assert np.isnan(found.diagnostics.q)


def test_many_series_at_once_and_one_of_them_fails(adjusted: Adjusted) -> None:
    how = Specification(transform="log", model="(0 1 1)(0 1 1)", outliers=False)
    many = {"good": SERIES, "short": SERIES[:24], "none": np.zeros(96), "gap": [np.nan, *SERIES[1:]]}
    found = seasonal_adjustments(many, "2016-01", how=how)
    assert list(found) == ["gap", "good", "none", "short"]
    good = found["good"]
    assert isinstance(good, Adjusted)
    assert good.adjusted.tobytes() == adjusted.adjusted.tobytes()
    assert "3 complete years" in str(found["short"])
    assert all(isinstance(found[name], SeasonalError) for name in ("gap", "none", "short"))


def test_a_failure_is_the_missing_table_in_the_programs_own_words() -> None:
    with pytest.raises(SeasonalError, match="at least 3 complete years of data"):
        seasonal_adjustment(SERIES[:24], "2016-01", transform="log", model="(0 1 1)(0 1 1)")
    with pytest.raises(SeasonalError, match="X-13ARIMA-SEATS: "):
        seasonal_adjustment(-SERIES, "2016-01", transform="log")


def test_it_does_not_wait_for_ever() -> None:
    with pytest.raises(SeasonalError, match="longer than"):
        seasonal_adjustment(SERIES, "2016-01", calendar=True, seconds=1e-3)


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    seasonal_adjustment(SERIES, "2016-01", transform="log", model="(0 1 1)(0 1 1)")
    with pytest.raises(SeasonalError):
        seasonal_adjustment(SERIES[:24], "2016-01")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("start", "per_year", "model"),
    [
        ("2016", 12, ""),
        ("2016-13", 12, ""),
        ("2016-05", 4, ""),
        ("2016-01", 52, ""),
        ("2016-01", 12, "(0 1 1)} x11{"),
    ],
)
def test_other_starts_and_models_are_refused(start: str, per_year: int, model: str) -> None:
    with pytest.raises(MismatchError):
        seasonal_adjustment(SERIES, start, per_year, model=model)


def test_missing_values_are_refused() -> None:
    with pytest.raises(UndefinedError):
        seasonal_adjustment([np.nan, *SERIES[1:]], "2016-01")


def test_the_specification_says_what_was_asked() -> None:
    how = Specification(calendar=True, method="seats")
    text = specification(np.array([1.5, 2.0]), "2016-Q3", 4, how)
    assert "start=2016.3 period=4" in text
    assert "\n1.5\n2.0\n" in text
    for part in ("transform{ function=auto }", "aictest=(td easter)", "outlier{", "automdl{ }", "seats{"):
        assert part in text
    assert max(len(line) for line in text.splitlines()) < 132


def test_messages_span_lines_and_diagnostics_may_be_absent() -> None:
    printed = "x\n ERROR: Too short\n   for a year.\n\n note\n WARNING: odd\n"
    assert messages(printed) == [("ERROR", "Too short for a year."), ("WARNING", "odd")]
    found = read_diagnostics("", ["odd"])
    assert (found.model, found.coefficients, found.seasonal, found.warnings) == ("", (), None, ("odd",))
