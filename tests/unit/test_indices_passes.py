"""Reports larger than memory: several passes, each over some regions, give what one gives."""

from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest

from ondiris.flow.generate import Plan, generate
from ondiris.flow.workspace import open_workspace
from ondiris.indices.compile import compile_sums
from ondiris.indices.engine import Engine
from ondiris.indices.engines import duckdb
from ondiris.indices.engines.postgres import Postgres
from ondiris.indices.frame import Frame
from ondiris.indices.passes import parts_of
from ondiris.indices.reading import Reduced, read_reports
from ondiris.indices.recompute import Latecomers
from ondiris.indices.reports import Span
from ondiris.model.errors import OndirisError
from ondiris.packs.country import load_country
from ondiris.packs.recipe import load_recipe


def compared(one: Reduced, other: Reduced) -> None:
    for field in fields(Reduced):
        if field.name not in ("sums", "panel"):
            assert getattr(one, field.name) == getattr(other, field.name), field.name
    for field in fields(one.sums):
        here, there = getattr(one.sums, field.name), getattr(other.sums, field.name)
        if isinstance(here, np.ndarray):
            assert np.array_equal(here, there, equal_nan=here.dtype.kind == "f"), field.name
    assert one.sums.strata == other.sums.strata
    for year, values in one.sums.values.items():
        assert np.array_equal(values, other.sums.values[year])


def test_a_million_bad_and_good_reports_in_little_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A million reports fit the least that the engine itself needs: they are taken for larger than they are.
    monkeypatch.setattr(duckdb, "HELD", 420)
    workspace, reports = open_workspace("zz", tmp_path / "store"), tmp_path / "reports"
    generate("output", workspace, "2024-12", Plan(1_000_000, garbage=0.005), reports)
    country = load_country("zz")
    recipe = load_recipe("output", country)
    frame = Frame(recipe, country, Span.of(recipe.first_month, "2024-12"))
    much, little = Engine.open(memory="4GB", threads=2), Engine.open(memory="150MB", threads=2)
    assert (much.passes([str(reports)]), little.passes([str(reports)])) == (1, 3)
    whole = read_reports(much, [str(reports)], frame)
    steps: list[str] = []
    parted = read_reports(little, [str(reports)], frame, steps.append)
    assert {f"reading reports ({number} of 3)" for number in range(1, 4)} <= set(steps)
    assert len(whole.faults) == 10
    compared(whole, parted)
    with pytest.raises(OndirisError, match="more --memory"):
        Latecomers.open(little, parted, compile_sums(parted.sums, frame))


def test_months_picked_from_arrays_are_the_largest_of_each_month(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DuckDB's own way from rows to panel gives what that of the other engines does."""
    workspace, reports = open_workspace("zz", tmp_path / "store"), tmp_path / "reports"
    generate("output", workspace, "2024-12", Plan(20_000, garbage=0.05), reports)
    country = load_country("zz")
    recipe = load_recipe("output", country)
    frame = Frame(recipe, country, Span.of(recipe.first_month, "2024-12"))
    picked = read_reports(Engine.open(), [str(reports)], frame)
    monkeypatch.setattr(duckdb.DuckDB, "pick", None)
    monkeypatch.setattr(duckdb.DuckDB, "lookup", Postgres.lookup)
    compared(picked, read_reports(Engine.open(), [str(reports)], frame))
    assert len(picked.faults) == 10


def test_where_arrays_have_no_room_the_largest_of_each_month_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import duckdb as database

    workspace, reports = open_workspace("zz", tmp_path / "store"), tmp_path / "reports"
    generate("output", workspace, "2024-12", Plan(5_000, garbage=0.05), reports)
    country = load_country("zz")
    recipe = load_recipe("output", country)
    frame = Frame(recipe, country, Span.of(recipe.first_month, "2024-12"))
    roomy = read_reports(Engine.open(), [str(reports)], frame)
    keep, refused = duckdb.DuckDB.keep, []

    def narrow(own: duckdb.DuckDB, name: str, sql: str) -> object:
        if name == "ondiris_rows" and "cells" in sql:
            refused.append(name)
            raise database.OutOfMemoryException("no room")
        return keep(own, name, sql)

    monkeypatch.setattr(duckdb.DuckDB, "keep", narrow)
    compared(roomy, read_reports(Engine.open(), [str(reports)], frame))
    assert refused == ["ondiris_rows"]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 7, 9])
def test_each_region_is_in_one_part(count: int) -> None:
    regions = tuple("ABCDEFG")
    parts = parts_of(regions, count)
    assert sorted(each for part in parts for each in part) == list(regions)
    assert all(parts)
