"""Files that lost something on their way: an unclosed quotation mark, two encodings, a value said twice."""

import os
from pathlib import Path

import polars
import pytest
from ingest_tables import REST, faults, said, survey_path

from ondiris.ingest.native import contained
from ondiris.model.errors import InvalidInputError, Problem

HEAD = "activity,period,value,reason,note\n"
ROWS = [f"C,2022-{month:02},{month}.1,,\n" for month in range(1, 13)]


def _csv(folder: Path, text: str | bytes) -> Path:
    path = folder / "figures.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.mark.parametrize("place", [0, 4, 11])
def test_a_quote_that_is_never_closed_is_told_at_its_row(tmp_path: Path, place: int) -> None:
    rows = [*ROWS]
    rows[place] = rows[place].replace(",,\n", ',,"said the ministry\n')
    reading = survey_path(_csv(tmp_path, HEAD + "".join(rows)))
    assert [(told.code, told.row) for told in reading.problems] == [("OPEN_QUOTE", place + 2)]
    assert reading.figures == []


def test_a_quote_that_closes_rows_later_swallows_none(tmp_path: Path) -> None:
    rows = [*ROWS]
    rows[2] = rows[2].replace(",,\n", ',,"begun\n')
    rows[7] = rows[7].replace(",,\n", ',,ended"\n')
    reading = survey_path(_csv(tmp_path, HEAD + "".join(rows)))
    assert [(told.code, told.row) for told in reading.problems] == [("OPEN_QUOTE", 4)]


def test_a_note_of_several_lines_is_one_cell(tmp_path: Path) -> None:
    note = '"first, second, third\nfourth, fifth, sixth, seventh, eighth\n""quoted"""'
    reading = survey_path(_csv(tmp_path, HEAD + f"C,2022-01,1.1,,{note}\n" + ROWS[1]))
    assert faults(reading) == []
    assert said(reading) == {"C/ZZ/2022-01": "1.1", "C/ZZ/2022-02": "2.1"}


def test_two_columns_of_one_meaning_are_refused_naming_both(tmp_path: Path) -> None:
    reading = survey_path(_csv(tmp_path, "activity,period,value,Value\nC,2022-01,1.1,9.9\n"))
    (told,) = reading.problems
    assert (told.code, told.column, told.row) == ("COLUMN_TWICE", "D (Value)", 1)
    assert "C (value)" in told.expected


def test_an_empty_second_column_does_no_harm(tmp_path: Path) -> None:
    reading = survey_path(_csv(tmp_path, "activity,period,value,Value\nC,2022-01,1.1,\n"))
    assert said(reading) == {"C/ZZ/2022-01": "1.1"}
    assert faults(reading) == []


def test_lines_of_two_encodings_are_refused_at_the_first_foreign_one(tmp_path: Path) -> None:
    lines = [HEAD.encode(), "C,2022-01,1.1,,Өндіріс\n".encode(), "C,2022-02,2.1,,завод\n".encode("cp1251")]
    reading = survey_path(_csv(tmp_path, b"".join(lines)))
    assert [(told.code, told.row, told.column) for told in reading.problems] == [("ENCODING", 3, "E")]
    assert said(survey_path(_csv(tmp_path, lines[0] + lines[2]))) == {"C/ZZ/2022-02": "2.1"}


def test_letters_lost_when_a_file_was_saved_are_told(tmp_path: Path) -> None:
    reading = survey_path(_csv(tmp_path, HEAD + "C,2022-01,1.1,,\ufffd\ufffd\n"))
    assert [(told.code, told.row, told.column) for told in reading.problems] == [("LOST_LETTERS", 2, "E")]


def test_a_header_alone_is_told(tmp_path: Path) -> None:
    reading = survey_path(_csv(tmp_path, HEAD))
    assert (reading.problems, reading.figures) == ([], [])
    assert "a header without rows below it" in reading.notices[0]


def test_a_raised_digit_behind_a_number_is_told(tmp_path: Path) -> None:
    reading = survey_path(_csv(tmp_path, HEAD + "C,2022-01,5²,,\n"))
    assert said(reading) == {"C/ZZ/2022-01": "5"}
    assert "1 raised digits" in reading.notices[0]


@pytest.mark.parametrize("period", ["-2024", "2024-", "- 2024", "..2024"])
def test_a_year_with_a_dash_is_no_period(tmp_path: Path, period: str) -> None:
    reading = survey_path(_csv(tmp_path, HEAD + f"C,{period},1.1,,\n"))
    assert [told.code for told in reading.problems] == ["NOT_A_PERIOD"]


@pytest.mark.parametrize("raise_", [BaseException("panic"), ValueError("year -43 is out of range")])
def test_what_compiled_readers_do_is_contained(
    raise_: BaseException, capfd: pytest.CaptureFixture[str]
) -> None:
    refusal = InvalidInputError([Problem("figures.parquet", code="DAMAGED")])

    def panicking() -> None:
        with contained(refusal):
            os.write(2, b"thread main panicked")
            raise raise_

    with pytest.raises(InvalidInputError, match="DAMAGED"):
        panicking()
    os.write(2, b"heard again")
    assert capfd.readouterr().err == "heard again"


def test_a_parquet_with_a_day_beyond_the_calendar_is_refused(tmp_path: Path) -> None:
    days = polars.Series("published", [-2_000_000], dtype=polars.Int32).cast(polars.Date)
    path = tmp_path / "figures.parquet"
    polars.DataFrame([days]).write_parquet(path)
    assert [told.code for told in survey_path(path).problems] == ["OUT_OF_RANGE"]


@pytest.mark.parametrize(
    ("measure", "value"), [("growth:yoy", "-100.1"), ("share:GDP", "100.1"), ("share:GDP", "-0.1")]
)
def test_what_no_measurement_can_give_is_refused_at_its_cell(
    tmp_path: Path, measure: str, value: str
) -> None:
    kind, _, base = measure.partition(":")
    constants = {**REST, "unit": "pct", "measure": kind, "comparison": base}
    reading = survey_path(_csv(tmp_path, HEAD + f"C,2022-01,{value},,\n"), constants=constants)
    assert faults(reading) == [(2, "C (value)", "IMPOSSIBLE")]
    reading = survey_path(_csv(tmp_path, HEAD + "C,2022-01,100,,\n"), constants=constants)
    assert faults(reading) == []
