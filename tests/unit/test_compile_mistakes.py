"""What somebody new to it gets wrong in reports, recipe and options is told as what it is."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import Result
from report_tables import RECIPE, YEAR, command, row

from ondiris.indices.engine import Engine
from ondiris.model.errors import OndirisError


def run(folder: Path, *more: str, rows: Sequence[str] = YEAR, recipe: str = RECIPE) -> Result:
    return command(folder, "--dry-run", *more, rows=rows, recipe=recipe)


@pytest.mark.parametrize("month", ["01.2023", "2023M01", "202301", "01/01/2023"])
def test_months_written_otherwise_are_told_with_what_stands_there(tmp_path: Path, month: str) -> None:
    found = run(tmp_path, rows=[row("A", "bread", month, 5)])
    assert found.exit_code == 2
    assert (
        f"no row has a month such as 2024-04, or a date such as 2024-04-30; found '{month}'" in found.stderr
    )


def test_months_that_are_all_to_come_are_told_with_the_first(tmp_path: Path) -> None:
    found = run(tmp_path, rows=[row("A", "bread", "2998-05", 5), row("A", "bread", "2998-04", 5)])
    assert "no report of a month that is over; the first is of 2998-04" in found.stderr


def test_a_wrong_product_is_told_without_its_weights(tmp_path: Path) -> None:
    found = run(tmp_path, recipe=RECIPE.replace("high = 1000", 'elementary = "geks"'))
    assert "elementary" in found.stderr
    assert "expected one of unit_value, dutot, jevons, carli" in found.stderr
    assert "weights" not in found.stderr


@pytest.mark.parametrize("size", ["lots", "5", "50%", "0GB", "-1GB", ""])
def test_a_size_of_memory_that_is_none_is_told(tmp_path: Path, size: str) -> None:
    found = run(tmp_path, "--memory", size)
    assert found.exit_code == 2
    assert "no size such as 3GB or 500MB" in found.stderr


@pytest.mark.parametrize("size", ["3GB", "500 mb", "1.5GiB"])
def test_sizes_of_memory(tmp_path: Path, size: str) -> None:
    assert run(tmp_path, "--memory", size).exit_code == 0


def test_too_little_memory_is_told_with_the_remedy() -> None:
    import duckdb

    with pytest.raises(OndirisError, match="give more with --memory"), Engine.open().failures_told():
        raise duckdb.OutOfMemoryException("no room")
