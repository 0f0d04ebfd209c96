"""Read an XLSX: every cell of every sheet, sheet names, comments, headers, footers and properties.

A numeric cell is read at full precision and then as its number format shows it, so a changed format
that prints other digits is noticed as well.
"""

import io
import zipfile
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from ondiris.briefing.proof.numerals import Passage
from ondiris.briefing.proof.readers.reading import Reading
from ondiris.model.errors import OndirisError


def read(data: bytes, decimal: str = ".") -> Reading:
    """Raises OndirisError where the bytes are no XLSX."""
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = openpyxl.load_workbook(io.BytesIO(data))
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError) as error:
        raise OndirisError(f"this is not a whole XLSX file ({error})") from error
    passages: list[Passage] = []
    for name in ("title", "subject", "description", "keywords"):
        if text := getattr(book.properties, name):
            passages.append(Passage(str(text), f"properties, {name}"))
    marks: dict[str, str] = {"sheets": ", ".join(book.sheetnames)}
    for name, defined in book.defined_names.items():
        marks[f"defined name {name}"] = str(defined.attr_text)
    for sheet in book.worksheets:
        passages.append(Passage(sheet.title, f"{sheet.title}, name of the sheet"))
        passages += _edges(sheet)
        marks |= _hidden(sheet)
        for row in sheet.iter_rows():
            for cell in row:
                place = f"{sheet.title}!{cell.coordinate}"
                passages += _cell(cell, place, decimal)
                if cell.value is not None and cell.number_format != "General":
                    marks[f"{place}, number format"] = cell.number_format
    return Reading(tuple(passages), marks=marks)


def _edges(sheet: Any) -> list[Passage]:
    """The headers and footers that are printed on paper."""
    parts = [
        (edge, side, getattr(getattr(sheet, edge), side).text)
        for edge in ("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter")
        for side in ("left", "center", "right")
    ]
    return [Passage(text, f"{sheet.title}, {edge} {side}") for edge, side, text in parts if text]


def _hidden(sheet: Any) -> dict[str, str]:
    """What is not shown, what is drawn over the cells, and what changes their look by a condition."""
    marks = {}
    if sheet.sheet_state != "visible":
        marks[f"{sheet.title}, state"] = sheet.sheet_state
    for number, row in sheet.row_dimensions.items():
        if row.hidden:
            marks[f"{sheet.title}, row {number}"] = "hidden"
    for letter, column in sheet.column_dimensions.items():
        if column.hidden:
            marks[f"{sheet.title}, column {letter}"] = "hidden"
    counts = {
        "charts": len(sheet._charts),
        "pictures": len(sheet._images),
        "conditional formats": len(sheet.conditional_formatting),
        "validations": len(sheet.data_validations.dataValidation),
    }
    return marks | {f"{sheet.title}, {what}": str(count) for what, count in counts.items() if count}


def _cell(cell: Any, place: str, decimal: str) -> list[Passage]:
    found = []
    if isinstance(cell.value, bool) or cell.value is None:
        pass
    elif isinstance(cell.value, int | float):
        found.append(Passage(_number(cell.value, cell.number_format).replace(".", decimal), place))
    else:
        found.append(Passage(str(cell.value), place))
    if cell.comment:
        found.append(Passage(cell.comment.text, f"{place}, comment"))
    return found


def _number(value: float, number_format: str) -> str:
    """The value as stored, in plain digits, or as shown where the format hides digits of it."""
    stored = Decimal(repr(value))
    first = number_format.split(";")[0]
    if "0" not in first:
        return format(stored.normalize(), "f")
    shown = len(first.partition(".")[2].rstrip('" ').replace("#", "0").rstrip("%")) if "." in first else 0
    rounded = stored.quantize(Decimal(1).scaleb(-shown), rounding=ROUND_HALF_UP)
    return format(rounded if rounded == stored else stored, "f")
