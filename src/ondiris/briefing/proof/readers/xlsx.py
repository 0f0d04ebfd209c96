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
    for sheet in book.worksheets:
        passages.append(Passage(sheet.title, f"{sheet.title}, name of the sheet"))
        for row in sheet.iter_rows():
            for cell in row:
                passages += _cell(cell, f"{sheet.title}!{cell.coordinate}", decimal)
    return Reading(tuple(passages))


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
