"""Files that lie: torn archives, mixed line ends, columns of other meaning, links. Read right, or told."""

import decimal
import gzip
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from report_tables import HEADER, frame_of, reduced, row, written

from ondiris.indices.engine import Engine
from ondiris.indices.engines.files import report_files
from ondiris.indices.reading import Reduced, read_reports
from ondiris.indices.reports import Fault
from ondiris.model.errors import InvalidInputError

ROWS = [row(unit, "bread", f"2023-0{month}", 10 + month) for unit in "AB" for month in (1, 2, 3)]
TEXT = "\n".join([HEADER, *ROWS]) + "\n"


def read(folder: Path, content: bytes, name: str = "reports.csv") -> Reduced:
    (folder / name).write_bytes(content)
    return read_reports(Engine.open(), [str(folder / name)], frame_of(folder))


def table(**columns: Any) -> pa.Table:
    cells = [line.split(",") for line in ROWS]
    found = {name: [line[place] for line in cells] for place, name in enumerate(HEADER.split(","))}
    return pa.table({**found, **columns})


def parquet(folder: Path, made: pa.Table) -> Reduced:
    pq.write_table(made, folder / "reports.parquet")
    return read_reports(Engine.open(), [str(folder / "reports.parquet")], frame_of(folder))


@pytest.mark.parametrize("damage", [lambda b: b[:-30], lambda b: b"xx", lambda b: b[:40] + b"xyz" + b[43:]])
def test_a_torn_archive_is_told(damage: Any, tmp_path: Path) -> None:
    packed = damage(gzip.compress(TEXT.encode()))
    with pytest.raises(InvalidInputError, match="a whole gzip file"):
        read(tmp_path, packed, "reports.csv.gz")


def test_lines_that_end_in_several_ways_are_read(tmp_path: Path) -> None:
    whole = read(tmp_path, TEXT.encode())
    for end, count in (("\r\n", 3), ("\r", 2)):
        mixed = read(tmp_path, TEXT.replace("\n", end, count).encode())
        assert (mixed.rows, mixed.sums.strata) == (whole.rows, whole.sums.strata)
        assert not mixed.faults


def test_a_line_longer_than_the_engine_reads_is_told_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match=r"reports\.csv:8.*field limit"):
        read(tmp_path, (TEXT + "A" * 4_000_000 + ",ZZ-01,C10,bread,2023-01,5,t,100\n").encode())


def test_a_row_of_empty_cells_is_refused_whatever_else_the_file_holds(tmp_path: Path) -> None:
    for text in (TEXT, TEXT.replace("bread", '"bread"')):
        assert read(tmp_path, (text + ",,,,,,,\n").encode()).faults == {Fault.ESTABLISHMENT: 1}


def test_signs_that_no_cell_holds_are_refused(tmp_path: Path) -> None:
    for sign in ("\0", '"A\r"'):
        broken = TEXT.replace("A,", f"{sign},", 1) if sign != "\0" else TEXT.replace("A,", "A\0,", 1)
        assert read(tmp_path, broken.encode()).faults == {Fault.TORN: 1}


@pytest.mark.parametrize("day", ["2023-02-30", "2023-02-31", "2023-01-00", "2023-01-32", "2023-03-39"])
def test_a_day_that_is_none_is_no_month(day: str, tmp_path: Path) -> None:
    found = reduced(tmp_path, [*ROWS, row("C", "bread", day, 5)])
    assert (found.faults, found.listed[0].value) == ({Fault.MONTH: 1}, day)


def test_numbers_with_all_the_decimals_of_a_float_are_numbers(tmp_path: Path) -> None:
    found = reduced(tmp_path, [row("A", "bread", "2023-01", "0.30000000000000004")])
    assert not found.faults
    assert not reduced(tmp_path, [row("A", "bread", "2023-01", 10**12)]).faults
    assert reduced(tmp_path, [row("A", "bread", "2023-01", 10**12 + 1)]).faults == {Fault.NUMBER: 1}


def test_columns_of_a_file_are_not_taken_for_those_of_the_reading(tmp_path: Path) -> None:
    others = {name: ["t"] * 6 for name in ("file", "row", "torn", "filename", "fault", "place")}
    found = parquet(tmp_path, table(**{"quantity": [-1.0, *[5.0] * 5], **others}))
    assert found.faults == {Fault.NEGATIVE: 1}
    assert (found.listed[0].file, found.listed[0].row) == (str(tmp_path / "reports.parquet"), 1)
    with pytest.raises(InvalidInputError, match="file_row_number"):
        parquet(tmp_path, table(file_row_number=[1] * 6))


def test_decimals_of_more_digits_than_can_be_read_are_refused(tmp_path: Path) -> None:
    for digits in (38, 39):
        wide = pa.decimal128(38, 10) if digits == 38 else pa.decimal256(39, 10)
        made = table(quantity=pa.array([decimal.Decimal(12)] * 6, wide))
        if digits == 38:
            assert not parquet(tmp_path, made).faults
        else:
            with pytest.raises(InvalidInputError, match="more than 38 digits"):
                parquet(tmp_path, made)


def test_wide_decimals_beside_csv_are_the_same_numbers(tmp_path: Path) -> None:
    made = table(quantity=pa.array([decimal.Decimal(12)] * 6, pa.decimal128(38, 10)))
    pq.write_table(made, tmp_path / "reports.parquet")
    other = written(tmp_path, [row("C", "bread", "2023-01", 1)], "other.csv")
    assert not read_reports(
        Engine.open(), [str(tmp_path / "reports.parquet"), other], frame_of(tmp_path)
    ).faults


def test_blanks_around_an_establishment_make_no_other_one(tmp_path: Path) -> None:
    plain = parquet(tmp_path, table())
    blank = parquet(tmp_path, table(establishment=["A", " A", "A ", "B", "B", "B  "]))
    assert (blank.establishments, blank.faults) == (plain.establishments, {})
    assert parquet(tmp_path, table(establishment=["  ", *"AABBB"])).faults == {Fault.ESTABLISHMENT: 1}


def test_months_with_a_time_zone_are_told(tmp_path: Path) -> None:
    months = [datetime(2023, month, 1, tzinfo=UTC) for month in (1, 2, 3)] * 2
    pq.write_table(table(month=months), tmp_path / "reports.parquet")
    engine = Engine.open()
    read_reports(engine, [str(tmp_path / "reports.parquet")], frame_of(tmp_path))
    assert [note for note in engine.notes if "read as in UTC" in note]


def test_what_a_folder_holds_is_taken_or_told(tmp_path: Path) -> None:
    (tmp_path / "recipe").mkdir()
    frame = frame_of(tmp_path / "recipe")
    tmp_path = tmp_path / "reports"
    for hidden in ("_temporary/0", ".git"):
        (tmp_path / hidden).mkdir(parents=True)
        written(tmp_path / hidden, ROWS)
    here = written(tmp_path, ROWS)
    assert report_files([str(tmp_path)]) == [here]
    (tmp_path / "year").symlink_to("..")
    with pytest.raises(InvalidInputError, match=r"year.*a folder that is no link"):
        report_files([str(tmp_path)])
    (tmp_path / "year").unlink()
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(InvalidInputError, match=r"pipe\.csv.*expected a file"):
        report_files([str(tmp_path)])
    (tmp_path / "pipe.csv").unlink()
    (tmp_path / "gone.csv").symlink_to("nowhere")
    with pytest.raises(InvalidInputError, match=r"gone\.csv.*No such file"):
        read_reports(Engine.open(), [str(tmp_path)], frame)
