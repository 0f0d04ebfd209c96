"""Files that lost something on their way: an unclosed quotation mark, two encodings, a value said twice."""

from pathlib import Path

import pytest
from ingest_tables import faults, said, survey_path

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
