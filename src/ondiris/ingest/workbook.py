"""XLSX, ODS and old XLS workbooks: values by calamine, and what calamine passes over from the XML itself.

Passed over would be: error cells and formulas never calculated (they would look empty, so missing), a
superscript footnote mark (`12,5` with a raised 1 would read as 12,51), and how a number is shown (12.5%
is stored as 0.125). Not read: cell colours, comments, charts, macros.
"""

import io
import zipfile
from typing import Any

from ondiris.ingest.sheet import Broken, Cell, Sheet
from ondiris.ingest.workbook_xml import Facts, facts_of
from ondiris.model.errors import InvalidInputError, Problem

#: A workbook unpacks to many times its size; beyond this it is a bomb or no table for a person.
_UNPACKED = 12
_MOST_CELLS = 60_000_000


def _refused(code: str, expected: str, remedy: str, sheet: str = "", value: str = "") -> InvalidInputError:
    return InvalidInputError(
        [Problem("", sheet=sheet, code=code, value=value, expected=expected, remedy=remedy)]
    )


def read_workbook(data: bytes, limit: int) -> list[Sheet]:
    """All worksheets of a zipped workbook (XLSX, XLSM, XLSB, ODS). Raises InvalidInputError."""
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
            elif not names & {"content.xml", "xl/workbook.bin"}:
                told = ", ".join(sorted(names)[:3])
                raise _refused("UNKNOWN_FORMAT", "a workbook", "a zip file is unpacked first", value=told)
            elif bad := packed.testzip():
                raise _refused("DAMAGED", "a whole workbook", remedy, value=bad)
    except InvalidInputError:
        raise
    except Exception as error:  # broken zip and XML fail in many ways: zlib, struct, lxml, key, value errors
        raise _refused("DAMAGED", "a whole workbook", remedy, value=str(error)[:80]) from error
    for name, fact in facts.items():
        if fact.cells > _MOST_CELLS:
            far = "delete the far-off cell, or the empty rows and columns before it"
            raise _refused("TOO_LARGE", "a sheet of a sensible size", far, name, f"{fact.cells:,} cells")
    return _calamine(data, facts)


def read_old_workbook(data: bytes) -> list[Sheet]:
    """An OLE file: the old XLS, or an encrypted XLSX, which is refused. Raises InvalidInputError."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise _refused("ENCRYPTED", "a workbook without a password", "save it without a password")
    return _calamine(data, {})


def _calamine(data: bytes, facts: dict[str, Facts]) -> list[Sheet]:
    import python_calamine

    try:
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
    except python_calamine.PasswordError as error:
        raise _refused("ENCRYPTED", "a workbook without a password", "save it without a password") from error
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:  # a broken file may even make calamine panic, which is no Exception
        told = str(error)[:80]
        remedy = "open it in a spreadsheet and save it again as XLSX"
        raise _refused("DAMAGED", "a whole workbook", remedy, value=told) from error


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
