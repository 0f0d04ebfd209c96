"""The form for data entry, mappings, and marked copies."""

import io
from pathlib import Path

import openpyxl
import pytest
from ingest_tables import NAMES, REST, VOCABULARY, drawn, faults, said, survey_csv, workbook

from ondiris.ingest import Options, survey
from ondiris.ingest.form import FIELDS, lexicon
from ondiris.ingest.marked import write_marked
from ondiris.ingest.options import read_mapping
from ondiris.ingest.template import Code, write_template
from ondiris.model.errors import InvalidInputError, OndirisError

CODES = [
    Code("indicator", "output", "Output"),
    Code("activity", "C", "Manufacturing"),
    Code("unit", "ZZD", "dollar"),
]
EXAMPLE = {"indicator": "output", "activity": "C", "period": "2024-04", "value": "12.5", "unit": "ZZD"}


@pytest.mark.parametrize("language", sorted(lexicon().forms))
def test_a_filled_form_loads_and_its_example_does_not(tmp_path: Path, language: str) -> None:
    form = lexicon().forms[language]
    book = openpyxl.load_workbook(io.BytesIO(write_template(form, CODES, EXAMPLE, "Zedland")))
    cells = REST | {"activity": "C", "period": "2024-04", "value": 12.5, "measure": "level", "in_use": "yes"}
    sheet = book[form.sheets["data"]]
    for at, name in enumerate(FIELDS, start=1):
        sheet.cell(3, at, cells.get(name))
    book.save(tmp_path / "form.xlsx")
    reading = survey(tmp_path / "form.xlsx", "zz", VOCABULARY)
    assert (reading.problems, reading.notices, reading.count.examples) == ([], [], 1)
    assert said(reading) == {"C/ZZ/2024-04": "12.5"}


@pytest.mark.parametrize("language", sorted(lexicon().forms))
def test_the_form_is_accessible(language: str) -> None:
    form = lexicon().forms[language]
    book = openpyxl.load_workbook(io.BytesIO(write_template(form, CODES, EXAMPLE, "Zedland")))
    assert book.sheetnames == [form.sheets["notes"], form.sheets["data"], form.sheets["codes"]]
    for sheet in book.worksheets:
        assert list(sheet.merged_cells.ranges) == []
        assert len(sheet.tables) == 1
    data = book[form.sheets["data"]]
    assert data.freeze_panes == "B2"
    assert [cell.value for cell in data[1]] == list(form.labels.values())
    lists = [rule for rule in data.data_validations.dataValidation if rule.type == "list"]
    assert len(lists) == 10
    assert all(column.width > 10 for column in data.column_dimensions.values())


def test_the_same_form_has_the_same_bytes() -> None:
    form = lexicon().forms["en"]
    assert write_template(form, CODES, EXAMPLE, "Z") == write_template(form, CODES, EXAMPLE, "Z")


@pytest.mark.parametrize("field", FIELDS)
def test_no_heading_means_two_columns(field: str) -> None:
    words = lexicon()
    for form in words.forms.values():
        assert words.headings[form.labels[field].casefold().replace("ё", "е")] == field


MAPPING = """
[columns]
"Выпуск, тыс." = "value"
"Цвет" = "skip"
[constants]
scale = 3
unit = "t"
[values.activity]
"Чёрная металлургия" = "C24"
[file]
decimal = ","
"""


def test_a_mapping_names_headings_words_and_constants(tmp_path: Path) -> None:
    (tmp_path / "map.toml").write_text(MAPPING, "utf-8")
    options = read_mapping(tmp_path / "map.toml").having(
        ["indicator=output", "source=office", "published=15.05.2024"]
    )
    text = "Отрасль;Период;Выпуск, тыс.;Цвет\nЧёрная металлургия;2024-04;1,234;red\n"
    (tmp_path / "a.csv").write_text(text, "utf-8")
    reading = survey(tmp_path / "a.csv", "zz", VOCABULARY, NAMES, options)
    assert (reading.problems, said(reading)) == ([], {"C24/ZZ/2024-04": "1.234"})
    assert (str(reading.figures[0].value), reading.figures[0].key.unit) == ("1234", "t")


def test_everything_wrong_in_a_mapping_is_told(tmp_path: Path) -> None:
    path = tmp_path / "map.toml"
    path.write_text('[columns]\na = "colour"\n[constants]\nx = 1\n[values.y]\n[file]\ndecimal = "%"\nz = 1\n')
    with pytest.raises(InvalidInputError) as refused:
        read_mapping(path)
    assert [told.column for told in refused.value.problems] == [
        "columns.a", "constants.x", "values.y", "file.decimal", "file.z",
    ]  # fmt: skip
    path.write_text("[broken")
    with pytest.raises(InvalidInputError):
        read_mapping(path)
    with pytest.raises(OndirisError):
        Options().having(["colour=red"])


def test_a_marked_workbook_shows_the_cells_and_lists_them(tmp_path: Path) -> None:
    rows = drawn("Activity | Period | Value\nQ | 2024-04 | 1,5\nC | 2024-04 | =cmd")
    path = workbook(tmp_path / "a.xlsx", {"S": rows})
    reading = survey(path, "zz", VOCABULARY, NAMES, Options(constants=REST))
    assert [told[:2] for told in faults(reading)] == [(2, "A (Activity)"), (3, "C (Value)")]
    before = path.read_bytes()
    marked = write_marked(path, reading.problems, tmp_path / "marked", "ru", Options())
    book = openpyxl.load_workbook(marked)
    assert path.read_bytes() == before
    assert book.sheetnames == ["Ошибки", "S"]
    assert "C" in book["S"]["A2"].comment.text
    assert book["S"]["A2"].fill.fgColor.rgb.endswith("FFF2CC")
    listed = [[cell.value for cell in row] for row in book["Ошибки"].iter_rows(min_row=2)]
    assert [row[:3] for row in listed] == [["S", 2, "A (Activity)"], ["S", 3, "C (Value)"]]
    assert listed[1][3] == "'=cmd"


def test_a_marked_table_has_one_column_more(tmp_path: Path) -> None:
    reading = survey_csv(
        tmp_path, "Activity | Period | Value\nQ | 2024-04 | 1,5\nC | 2024-04 | 2,5", "cp1251"
    )
    marked = write_marked(reading.path, reading.problems, tmp_path / "marked", "en", Options())
    lines = marked.read_text("utf-8-sig").splitlines()
    assert lines[0] == "Activity;Period;Value;"
    assert lines[1].startswith("Q;2024-04;1,5;A (Activity): UNKNOWN_CODE")
    assert lines[2] == "C;2024-04;2,5;"


def test_of_a_damaged_file_the_problems_are_written_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(b"PK\x03\x04 broken")
    reading = survey(path, "zz", VOCABULARY)
    marked = write_marked(path, reading.problems, tmp_path / "marked", "en", Options())
    assert marked.name == "a.problems.csv"
    assert "DAMAGED" in marked.read_text("utf-8-sig")
