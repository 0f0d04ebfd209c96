"""XLSX and ODS workbooks: values by calamine, and what calamine passes over from the XML itself.

Passed over would be: error cells and formulas never calculated (they would look empty, so missing), a
superscript footnote mark (`12,5` with a raised 1 would read as 12,51), and how a number is shown (12.5%
is stored as 0.125). An ODS with such cells is refused, and so are XLS and XLSB, in which they
cannot be seen. Not read: cell colours, comments, charts, macros.
"""

import io
import re
import zipfile
from typing import Any

from ondiris.ingest.native import contained
from ondiris.ingest.sheet import Broken, Cell, Sheet
from ondiris.ingest.workbook_xml import Facts, facts_of
from ondiris.model.errors import InvalidInputError, Problem

#: A workbook unpacks to many times its size; beyond this it is a bomb or no table for a person.
_UNPACKED = 12
_MOST_CELLS = 60_000_000
_AS_XLSX = "open it in a spreadsheet and save it as XLSX"


def _refused(code: str, expected: str, remedy: str, sheet: str = "", value: str = "") -> InvalidInputError:
    return InvalidInputError(
        [Problem("", sheet=sheet, code=code, value=value, expected=expected, remedy=remedy)]
    )


def read_workbook(data: bytes, limit: int) -> list[Sheet]:
    """All worksheets of a zipped workbook (XLSX, XLSM, ODS). Raises InvalidInputError."""
    remedy = "open it in a spreadsheet and save it again"
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            members = packed.infolist()
            if (size := sum(member.file_size for member in members)) > limit * _UNPACKED:
                told = f"{size >> 20} MB unpacked"
                raise _refused(
                    "TOO_LARGE", f"at most {limit * _UNPACKED >> 20} MB unpacked", "split it", value=told
                )
            if any(member.flag_bits & 1 for member in members):
                raise _refused("ENCRYPTED", "a workbook without a password", "save it without a password")
            names = {member.filename for member in members}
            facts: dict[str, Facts] = {}
            if "xl/workbook.xml" in names:
                facts = facts_of(packed)
            elif "content.xml" in names:
                _check_open_document(packed.read("content.xml"))
            elif "xl/workbook.bin" in names:
                raise _refused("OLD_FORMAT", "a workbook whose cells can be checked", _AS_XLSX, value="XLSB")
            else:
                told = ", ".join(sorted(names)[:3])
                raise _refused("UNKNOWN_FORMAT", "a workbook", "a zip file is unpacked first", value=told)
    except InvalidInputError:
        raise
    except Exception as error:  # broken zip and XML fail in many ways: zlib, struct, lxml, key, value errors
        raise _refused("DAMAGED", "a whole workbook", remedy, value=str(error)[:80]) from error
    for name, fact in facts.items():
        if fact.cells > _MOST_CELLS:
            far = "delete the far-off cell, or the empty rows and columns before it"
            raise _refused("TOO_LARGE", "a sheet of a sensible size", far, name, f"{fact.cells:,} cells")
    return _calamine(data, facts)


def _check_open_document(content: bytes) -> None:
    """Refuse what would be misread in an ODS: raised digits as digits, and error cells as empty ones."""
    if re.search(rb'style:text-position="(?:super|[1-9])', content):
        raise _refused("OLD_FORMAT", "no raised signs, which an ODS does not tell apart", _AS_XLSX)
    if re.search(rb"<text:p>(?:#(?:DIV/0!|N/A|NAME\?|NULL!|NUM!|REF!|VALUE!)|Err:\d+)</text:p>", content):
        raise _refused("OLD_FORMAT", "no error cells, which an ODS shows as empty", _AS_XLSX)


def refuse_old_workbook(data: bytes) -> InvalidInputError:
    """Why an OLE file is not read: an encrypted XLSX, or an old XLS, which hides errors and raised digits."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return _refused("ENCRYPTED", "a workbook without a password", "save it without a password")
    return _refused("OLD_FORMAT", "a workbook whose cells can be checked", _AS_XLSX, value="XLS")


def _calamine(data: bytes, facts: dict[str, Facts]) -> list[Sheet]:
    import python_calamine

    remedy = "open it in a spreadsheet and save it again as XLSX"
    with contained(_refused("DAMAGED", "a whole workbook", remedy)):
        try:
            return _sheets(data, facts)
        except python_calamine.PasswordError as error:
            remedy = "save it without a password"
            raise _refused("ENCRYPTED", "a workbook without a password", remedy) from error


def _sheets(data: bytes, facts: dict[str, Facts]) -> list[Sheet]:
    import python_calamine

    book = python_calamine.load_workbook(io.BytesIO(data))
    found = []
    for meta in book.sheets_metadata:
        if meta.typ is not python_calamine.SheetTypeEnum.WorkSheet:
            continue
        rows = book.get_sheet_by_name(meta.name).to_python(skip_empty_area=False)
        found.append(_sheet(meta.name, rows, facts.get(meta.name)))
        if meta.visible is not python_calamine.SheetVisibleEnum.Visible:
            found[-1].notices.append("the sheet is hidden")
    return found


def _sheet(name: str, given: list[list[Any]], facts: Facts | None) -> Sheet:
    rows: list[list[Cell]] = given
    sheet = Sheet(name, rows)
    if facts is None:
        return sheet
    for (row_at, column), replaced in facts.replaced.items():
        while len(rows) <= row_at:
            rows.append([])
        rows[row_at] += [None] * (column + 1 - len(rows[row_at]))
        if isinstance(replaced, Broken) or isinstance(rows[row_at][column], str):
            rows[row_at][column] = replaced
    sheet.formats = facts.formats
    if facts.hidden_rows:
        sheet.notices.append(f"{facts.hidden_rows} hidden rows are read like the others")
    if facts.hidden_columns:
        sheet.notices.append(f"{facts.hidden_columns} hidden columns are read like the others")
    return sheet
