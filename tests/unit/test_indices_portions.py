"""Reports larger than memory: read in portions, they give what they give read at once."""

from dataclasses import fields
from itertools import chain
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
from ondiris.indices.reading import Reduced, read_reports
from ondiris.indices.recompute import Latecomers
from ondiris.indices.reports import Span
from ondiris.packs.country import load_country
from ondiris.packs.recipe import load_recipe


def generated(folder: Path, plan: Plan) -> tuple[str, Frame]:
    workspace, reports = open_workspace("zz", folder / "store"), folder / "reports"
    generate("output", workspace, "2024-12", plan, reports)
    country = load_country("zz")
    recipe = load_recipe("output", country)
    return str(reports), Frame(recipe, country, Span.of(recipe.first_month, "2024-12"))


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
    reports, frame = generated(tmp_path, Plan(1_000_000, garbage=0.005))
    much, little = Engine.open(memory="4GB", threads=2), Engine.open(memory="150MB", threads=2)
    assert [len(each.portions([reports])) for each in (much, little)] == [1, 5]
    whole = read_reports(much, [reports], frame)
    steps: list[str] = []
    parted = read_reports(little, [reports], frame, steps.append)
    assert {f"reading reports ({number} of 5)" for number in range(1, 6)} <= set(steps)
    assert len(whole.faults) == 10
    compared(whole, parted)
    late = Latecomers.open(little, parted, compile_sums(parted.sums, frame))
    assert late.compiled.sums == parted.sums


def test_months_picked_from_arrays_are_the_largest_of_each_month(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DuckDB's own way from rows to panel gives what that of the other engines does."""
    reports, frame = generated(tmp_path, Plan(20_000, garbage=0.05))
    picked = read_reports(Engine.open(), [reports], frame)
    monkeypatch.setattr(duckdb.DuckDB, "pick", None)
    monkeypatch.setattr(duckdb.DuckDB, "lookup", Postgres.lookup)
    compared(picked, read_reports(Engine.open(), [reports], frame))
    assert len(picked.faults) == 10


def test_where_arrays_have_no_room_the_largest_of_each_month_are_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import duckdb as database

    reports, frame = generated(tmp_path, Plan(5_000, garbage=0.05))
    roomy = read_reports(Engine.open(), [reports], frame)
    keep, refused = duckdb.DuckDB.keep, []

    def narrow(own: duckdb.DuckDB, name: str, sql: str) -> object:
        if name == "ondiris_rows" and "AGG(" in sql:
            refused.append(name)
            raise database.OutOfMemoryException("no room")
        return keep(own, name, sql)

    monkeypatch.setattr(duckdb.DuckDB, "keep", narrow)
    compared(roomy, read_reports(Engine.open(), [reports], frame))
    assert refused == ["ondiris_rows"]


@pytest.mark.parametrize("suffixes", [("parquet",), ("parquet", "parquet"), ("parquet", "csv", "parquet")])
@pytest.mark.parametrize(("held", "several"), [(1e9, True), (2e8, True), (1e6, False)])
def test_each_report_is_in_one_portion(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffixes: tuple[str, ...], held: float, several: bool
) -> None:
    """Parquet files are cut between any two rows, CSV files stay whole; types and columns may differ."""
    import pyarrow as pa
    import pyarrow.csv
    import pyarrow.parquet

    numbers = [[1.5] * 7, [2] * 40, ["3.5"] * 9]
    wanted = []
    for file, suffix in enumerate(suffixes):
        given = numbers[file]
        names = [f"{file}-{number}" for number in range(len(given))]
        wanted += names
        table = pa.table(
            {"establishment": names, "quantity": given}
            | {each: ["x"] * len(given) for each in ("region", "activity", "product", "month", "unit")}
            | ({"value": [1] * len(given)} if file else {})
        )
        write = pyarrow.csv.write_csv if suffix == "csv" else pyarrow.parquet.write_table
        write(table, str(tmp_path / f"{file}.{suffix}"))
    monkeypatch.setattr(duckdb, "HELD", held)
    engine = Engine.open(memory="1GB")
    portions = engine.portions([str(tmp_path)])
    found = [engine.fetch(each.select("establishment"))["establishment"].to_pylist() for each in portions]
    assert sorted(chain(*found)) == sorted(wanted)
    assert (len(found) > 1) == several
