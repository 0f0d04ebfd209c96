"""Errors that newspapers and agencies printed, in sentences of ours: found, and silent once put right."""

import csv
from pathlib import Path

import audit_benchmark  # noqa: F401
import pytest
from benchmarks.audit.real_errors import false_flags, misses, real_errors

LIST = Path(__file__).parents[2] / "../shared/figures/errors.csv"


def test_every_error_of_the_list_is_treated() -> None:
    if not LIST.exists():
        pytest.skip("the list of real errors is not beside the repository")
    with LIST.open(encoding="utf-8", newline="") as file:
        types = [row["error_type"] for row in csv.DictReader(file)]
    assert [error.type for error in real_errors()] == types


AIM = 0.9


def test_those_that_can_be_told_are_found() -> None:
    told = [error for error in real_errors() if error.wrong]
    missed = misses()
    found = len(told) - len(missed)
    assert found >= AIM * len(told), f"{found} of {len(told)}\n" + "\n".join(missed)


def test_correct_versions_are_silent() -> None:
    assert not false_flags()
