"""Bad reports: each counted, each listed with its file and row, the rest summed exactly."""

from pathlib import Path

import pytest
from report_tables import HEADER, RECIPE, frame_of, reduced, row, written

from ondiris.indices.engine import Engine
from ondiris.indices.reading import last_month, read_reports
from ondiris.indices.reports import Fault, month_number
from ondiris.model.errors import InvalidInputError, OndirisError

GOOD = [
    row("A", "bread", "2023-01", 10),
    row("A", "bread", "2023-02", "11.5"),
    row("B", "steel", "2023-01", 7),
]

BAD = {
    Fault.ESTABLISHMENT: ",ZZ-01,C10,bread,2023-01,5,t,1",
    Fault.MONTH: "X,ZZ-01,C10,bread,2023-13,5,t,1",
    Fault.TOO_EARLY: "X,ZZ-01,C10,bread,2022-12,5,t,1",
    Fault.FUTURE: "X,ZZ-01,C10,bread,2023-04,5,t,1",
    Fault.NUMBER: "X,ZZ-01,C10,bread,2023-01,NaN,t,1",
    Fault.NEGATIVE: "X,ZZ-01,C10,bread,2023-01,-5,t,1",
    Fault.UNIT_MISSING: "X,ZZ-01,C10,bread,2023-01,5,,1",
    Fault.VALUE: "X,ZZ-01,C10,bread,2023-01,5,t,much",
    Fault.REGION: "X,XX-01,C10,bread,2023-01,5,t,1",
    Fault.PRODUCT: "X,ZZ-01,C10,cake,2023-01,5,t,1",
    Fault.ACTIVITY: "X,ZZ-01,C24,bread,2023-01,5,t,1",
    Fault.UNIT: "X,ZZ-01,C10,bread,2023-01,5,pcs,1",
    Fault.RANGE: "X,ZZ-01,C24,steel,2023-01,1000.001,t,1",
}


@pytest.mark.parametrize("fault", BAD, ids=lambda fault: fault.name)
def test_a_bad_row_is_counted_and_listed_with_its_place(fault: Fault, tmp_path: Path) -> None:
    found = reduced(tmp_path, [*GOOD, BAD[fault]])
    assert found.faults == {fault: 1}
    (problem,) = found.listed
    assert (problem.row, problem.code) == (5, fault.name.lower())
    assert problem.file.endswith("reports.csv")
    assert problem.expected
    assert found.rows == 4


def test_all_bad_rows_at_once_and_the_rest_summed(tmp_path: Path) -> None:
    found = reduced(tmp_path, [*BAD.values(), *GOOD])
    assert found.faults == dict.fromkeys(sorted(BAD), 1)
    assert [problem.row for problem in found.listed] == list(range(2, 2 + len(BAD)))
    bread = found.sums.at(("ZZ-01", "C10", "bread"))
    assert found.sums.reported[:, bread].tolist() == [10_000, 11_500, 0]


def test_a_repeated_row_counts_once_and_is_listed(tmp_path: Path) -> None:
    found = reduced(tmp_path, [*GOOD, GOOD[0], GOOD[0]])
    assert found.faults == {Fault.REPEATED: 2}
    assert [problem.row for problem in found.listed] == [5, 6]
    assert found.sums.reported[0].sum() == 17_000


def test_contradictory_rows_are_none_of_them_counted(tmp_path: Path) -> None:
    found = reduced(tmp_path, [*GOOD, row("A", "bread", "2023-01", 12)])
    assert found.faults == {Fault.CONTRADICTORY: 2}
    assert [problem.row for problem in found.listed] == [2, 5]
    assert found.sums.units[0, found.sums.at(("ZZ-01", "C10", "bread"))] == 0


def test_units_are_converted(tmp_path: Path) -> None:
    found = reduced(
        tmp_path, [row("A", "bread", "2023-01", 10, "t"), row("A", "bread", "2023-02", 11_500, "kg")]
    )
    assert found.faults == {}
    assert found.sums.reported[:, 0].tolist() == [10_000, 11_500, 0]
    assert found.units == 1


def test_the_same_from_parquet(tmp_path: Path) -> None:
    import polars as pl

    path = written(tmp_path, [*GOOD, BAD[Fault.NEGATIVE], GOOD[0]])
    from_csv = read_reports(Engine.open(), [path], frame_of(tmp_path))
    table = pl.read_csv(path).with_columns(pl.col("month").str.to_date("%Y-%m"))
    table.write_parquet(tmp_path / "reports.parquet")
    from_parquet = read_reports(Engine.open(), [str(tmp_path / "reports.parquet")], frame_of(tmp_path))
    assert (from_parquet.sums.reported == from_csv.sums.reported).all()
    assert from_parquet.faults == from_csv.faults == {Fault.NEGATIVE: 1, Fault.REPEATED: 1}
    assert [problem.row for problem in from_parquet.listed] == [4, 5]  # a Parquet file has no header


def test_infinite_numbers_of_parquet_are_refused(tmp_path: Path) -> None:
    import polars as pl

    table = pl.DataFrame([line.split(",") for line in GOOD], HEADER.split(","), orient="row")
    table.with_columns(pl.Series("quantity", [float("nan"), float("inf"), 7.0])).write_parquet(
        tmp_path / "r.parquet"
    )
    found = read_reports(Engine.open(), [str(tmp_path / "r.parquet")], frame_of(tmp_path))
    assert found.faults == {Fault.NUMBER: 2}


def test_deflated_values_and_inputs(tmp_path: Path) -> None:
    recipe = RECIPE.replace('unit = "t"\nmethod = "quantity"\nhigh', 'unit = "ZZD"\nmethod = "value"\nhigh')
    recipe = recipe.replace('unit = "t"\nmethod = "quantity"', 'unit = "hours"\nmethod = "input"')
    path = tmp_path / "r.csv"
    path.write_text(
        f"{HEADER},price_index,hours\nA,ZZ-01,C10,bread,2023-01,1,hours,100,100,8\nB,ZZ-01,C24,steel,2023-01,1,ZZD,220,110,\n",
        encoding="utf-8",
    )
    found = read_reports(Engine.open(), [str(path)], frame_of(tmp_path, recipe=recipe))
    assert found.faults == {}
    assert found.sums.reported[0].tolist() == [8_000, 200_000]


def test_missing_columns_and_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text("establishment,month\nA,2023-01\n", encoding="utf-8")
    with pytest.raises(InvalidInputError, match="quantity"):
        read_reports(Engine.open(), [str(tmp_path / "r.csv")], frame_of(tmp_path))
    with pytest.raises(InvalidInputError, match=r"nothing\.csv"):
        read_reports(Engine.open(), [str(tmp_path / "nothing.csv")], frame_of(tmp_path))
    with pytest.raises(OndirisError, match="no engine"):
        Engine.open("abacus")


def test_the_last_month_that_is_over(tmp_path: Path) -> None:
    path = written(tmp_path, [*GOOD, row("A", "bread", "2099-01", 1)])
    assert last_month(Engine.open(), [path], month_number("2024-01")) == "2023-02"
    with pytest.raises(OndirisError, match="no report"):
        last_month(Engine.open(), [path], month_number("2022-01"))
