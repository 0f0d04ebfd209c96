"""Workbooks: what a spreadsheet stores beside the text of its cells, and other formats."""

import io
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import polars
import pytest
import xlsxwriter
from ingest_tables import REST, VOCABULARY, faults, said, survey_path, workbook

from ondiris.ingest import survey

HEAD = ["Activity", "Period", "Value"]


def test_numbers_are_read_as_they_are_shown(tmp_path: Path) -> None:
    rows = [HEAD, ["C", "2024-01", 12.5], ["C", "2024-02", (12.5, "0.00")], ["C", "2024-03", (12.549, "0.0")],
            ["C", "2024-04", 0.1 + 0.2], ["C", "2024-05", (1234567, "#,##0")]]  # fmt: skip
    reading = survey_path(
        workbook(tmp_path / "a.xlsx", {"S": rows}), constants=REST | {"published": "2024-07-01"}
    )
    assert list(said(reading).values()) == ["12.5", "12.50", "12.5", "0.3", "1234567"]


def test_a_percent_format_is_a_percentage(tmp_path: Path) -> None:
    rest = {"indicator": "output", "measure": "growth:yoy", "source": "office", "published": "2024-05-15"}
    path = workbook(tmp_path / "a.xlsx", {"S": [HEAD, ["C", "2024-04", (0.125, "0.0%")]]})
    assert said(survey_path(path, constants=rest)) == {"C/ZZ/2024-04": "12.5"}


def test_numbers_stored_as_text(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"S": [HEAD, ["C ", " 2024-04", "1 234,5 "]]})
    assert said(survey_path(path)) == {"C/ZZ/2024-04": "1234.5"}


def test_a_raised_digit_is_a_footnote_and_no_decimal(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "a.xlsx")
    sheet = book.add_worksheet("S")
    sheet.write_row(0, 0, HEAD)
    sheet.write_row(1, 0, ["C", "2024-04"])
    sheet.write_rich_string(1, 2, "12,5", book.add_format({"font_script": 1}), "1")
    book.close()
    assert said(survey_path(tmp_path / "a.xlsx")) == {"C/ZZ/2024-04": "12.5"}


def test_error_cells_are_problems_and_not_missing(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "a.xlsx")
    sheet = book.add_worksheet("S")
    sheet.write_row(0, 0, HEAD)
    sheet.write_row(1, 0, ["C", "2024-04"])
    sheet.write_formula(1, 2, "=1/0", None, "#DIV/0!")
    sheet.write_row(2, 0, ["B", "2024-04"])
    sheet.write_formula(2, 2, "=1+1", None, 2)
    book.close()
    reading = survey_path(tmp_path / "a.xlsx")
    assert faults(reading) == [(2, "C (Value)", "BROKEN_CELL")]
    assert (reading.problems[0].value, reading.problems[0].sheet) == ("#DIV/0!", "S")
    assert said(reading) == {"B/ZZ/2024-04": "2"}


def test_a_formula_that_was_never_calculated_is_a_problem(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(HEAD)
    book.active.append(["C", "2024-04", "=1+1"])
    book.save(tmp_path / "a.xlsx")
    reading = survey_path(tmp_path / "a.xlsx")
    assert faults(reading) == [(2, "C (Value)", "BROKEN_CELL")]
    assert "let it calculate" in reading.problems[0].remedy


def test_dates_of_a_spreadsheet(tmp_path: Path) -> None:
    rows = [["Activity", "Period", "Value", "Published"],
            ["C", (date(2024, 4, 1), "mmm yyyy"), 1.5, (date(2024, 5, 15), "dd.mm.yyyy")],
            ["B", (date(2024, 3, 1), "mmm-yy"), 2.5, 45427]]  # fmt: skip
    reading = survey_path(workbook(tmp_path / "a.xlsx", {"S": rows}))
    assert said(reading) == {"C/ZZ/2024-04": "1.5", "B/ZZ/2024-03": "2.5"}
    assert {figure.published for figure in reading.figures} == {date(2024, 5, 15)}


def test_a_value_that_the_spreadsheet_took_for_a_date(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"S": [HEAD, ["C", "2024-04", (date(2024, 5, 12), "dd.mmm")]]})
    assert faults(survey_path(path)) == [(2, "C (Value)", "NOT_A_NUMBER")]


def test_merged_headings_over_months(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "a.xlsx")
    sheet = book.add_worksheet("S")
    sheet.merge_range(0, 0, 0, 3, "Output, million")
    sheet.merge_range(1, 0, 2, 0, "Activity")
    sheet.merge_range(1, 1, 1, 2, 2023)
    sheet.write_row(1, 3, [2024])
    sheet.write_row(2, 1, ["ноя", "дек", "янв"])
    sheet.write_row(3, 0, ["Mining", 1.5, 2.5, "…"])
    sheet.write_row(4, 0, ["Metallurgy", 4.5, "x", 6.5])
    book.close()
    reading = survey_path(tmp_path / "a.xlsx")
    assert said(reading) == {
        "B/ZZ/2023-11": "1.5", "B/ZZ/2023-12": "2.5", "C24/ZZ/2023-11": "4.5", "C24/ZZ/2024-01": "6.5",
    }  # fmt: skip
    assert reading.count.missing == 2


def test_several_sheets_and_notes(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {
        "About": [["This workbook tells the output of Zedland"]],
        "March": [HEAD, ["C", "2024-03", 1.5]], "April": [HEAD, ["C", "2024-04", 2.5]],
    })  # fmt: skip
    reading = survey_path(path)
    assert len(reading.figures) == 2
    assert any(notice.startswith("About: no header") for notice in reading.notices)
    assert len(survey_path(path, sheets=("April",)).figures) == 1


def test_hidden_rows_are_read_and_told(tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(tmp_path / "a.xlsx")
    sheet = book.add_worksheet("S")
    for at, row in enumerate([HEAD, ["C", "2024-04", 1.5]]):
        sheet.write_row(at, 0, row)
    sheet.set_row(1, None, None, {"hidden": True})
    book.close()
    reading = survey_path(tmp_path / "a.xlsx")
    assert (len(reading.figures), reading.notices) == (1, ["S: 1 hidden rows are read like the others"])


def test_a_cell_far_away_is_refused_before_it_fills_the_memory(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"S": [HEAD, ["C", "2024-04", 1.5]]})
    book = openpyxl.load_workbook(path)
    book["S"].cell(1048576, 16384, 1)
    book.save(path)
    assert faults(survey_path(path))[0][2] == "TOO_LARGE"


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", b"0" * 30_000_000)
    assert faults(survey_path(tmp_path / "a.xlsx", limit=1 << 20))[0][2] == "TOO_LARGE"


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_workbook_is_refused(tmp_path: Path, kept: float) -> None:
    path = workbook(tmp_path / "a.xlsx", {"S": [HEAD, ["C", "2024-04", 1.5]]})
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * kept)])
    assert faults(survey_path(path)) == [(0, "", "DAMAGED")]


def test_other_zip_files_are_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as packed:
        packed.writestr("figures.csv", "a,b")
    assert faults(survey_path(tmp_path / "a.xlsx"))[0][2] == "UNKNOWN_FORMAT"


def test_an_encrypted_workbook_is_refused(tmp_path: Path) -> None:
    content = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + "EncryptedPackage".encode("utf-16-le")
    (tmp_path / "a.xlsx").write_bytes(content)
    assert faults(survey_path(tmp_path / "a.xlsx"))[0][2] == "ENCRYPTED"


def test_external_entities_are_not_read(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"S": [HEAD, ["C", "2024-04", 1.5]]})
    source = zipfile.ZipFile(path)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as packed:
        for name in source.namelist():
            data = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                data = data.replace(
                    b"<worksheet", b'<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]><worksheet', 1
                )
            packed.writestr(name, data)
    path.write_bytes(target.getvalue())
    assert faults(survey_path(path))[0][2] == "DAMAGED"


def test_parquet(tmp_path: Path) -> None:
    table = polars.DataFrame({
        "activity": ["C", "B", "C24"], "period": [date(2024, 4, 2), date(2024, 4, 3), date(2024, 4, 4)],
        "value": [Decimal("1.50"), None, Decimal("2.25")], "published": [date(2024, 5, 15)] * 3,
    })  # fmt: skip
    table.write_parquet(tmp_path / "a.parquet")
    reading = survey_path(tmp_path / "a.parquet")
    assert said(reading) == {"C/ZZ/2024-04-02": "1.50", "C24/ZZ/2024-04-04": "2.25"}
    assert reading.count.missing == 1
    table.with_columns(polars.col("value").cast(polars.Float64)).write_parquet(tmp_path / "b.parquet")
    assert said(survey_path(tmp_path / "b.parquet"))["C24/ZZ/2024-04-04"] == "2.25"


SDMX_1 = """DATAFLOW,FREQ,INDICATOR,ACTIVITY,REF_AREA,TIME_PERIOD,OBS_VALUE,\
UNIT_MULT,UNIT_MEASURE,OBS_STATUS,CONF_STATUS
ZZ:IND(1.0),M,output,C,ZZ,2024-04,1.234,6,ZZD,A,F
ZZ:IND(1.0),M,output,B,ZZ,2024-04,,6,ZZD,M,F
"""
SDMX_2 = """STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR: Indicator,ACTIVITY: Activity,\
TIME_PERIOD: Time,OBS_VALUE: Value,UNIT_MEASURE: Unit
dataflow,ZZ:IND(1.0),R,output: Output,C: Manufacturing,2024-01/P4M,1.5E3,ZZD: Dollar
"""


def test_sdmx_csv(tmp_path: Path) -> None:
    rest = {"source": "office", "published": "2024-05-15"}
    path = tmp_path / "a.csv"
    path.write_text(SDMX_1)
    reading = survey_path(path, constants=rest)
    assert (said(reading), reading.figures[0].value, reading.count.missing) == (
        {"C/ZZ/2024-04": "1.234"}, Decimal(1234000), 1,
    )  # fmt: skip
    path.write_text(SDMX_2)
    assert said(survey_path(path, constants=rest)) == {"C/ZZ/2024-01..2024-04": "1500"}


def test_sdmx_csv_never_deletes_and_takes_nothing_confidential(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(SDMX_2.replace(",R,", ",D,"))
    assert faults(survey_path(path)) == [(2, "C (ACTION)", "NOT_LOADABLE")]
    path.write_text(SDMX_1.replace(",A,F", ",A,C"))
    assert faults(survey_path(path)) == [(2, "K (CONF_STATUS)", "NOT_LOADABLE")]


def test_an_unreadable_country_raises_nothing(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", {"S": [HEAD, ["C", "2024-04", 1.5]]})
    assert survey(path, "qq", VOCABULARY).problems


SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "table", "text", "style")
)


def open_document(path: Path, cell: str, styles: str = "") -> Path:
    def row(*texts: str) -> str:
        cells = (f'<table:table-cell office:value-type="string"><text:p>{text}</text:p>' for text in texts)
        return "<table:table-row>" + "</table:table-cell>".join([*cells, ""]) + "</table:table-row>"

    table = f'<table:table table:name="S">{row(*HEAD)}{row("C", "2024-04", cell)}</table:table>'
    body = f"<office:body><office:spreadsheet>{table}</office:spreadsheet></office:body>"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
        whole = f"<office:document-content {SPACES}>{styles}{body}</office:document-content>"
        packed.writestr("content.xml", whole)
    return path


def test_an_open_document_is_read_unless_it_hides_something(tmp_path: Path) -> None:
    path = tmp_path / "a.ods"
    assert said(survey_path(open_document(path, "12,5"))) == {"C/ZZ/2024-04": "12.5"}
    assert faults(survey_path(open_document(path, "#DIV/0!"))) == [(0, "", "OLD_FORMAT")]
    raised = '<style:style style:text-position="super 58%"/>'
    assert faults(survey_path(open_document(path, "12,5", raised))) == [(0, "", "OLD_FORMAT")]
