"""Numeric cases not written for this project, read in place where they lie beside the repository."""

import csv
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "../shared/cases"

needs_cases = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="the numeric cases are not beside the repository"
)


def rows(name: str) -> list[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
