"""The tables of a Document, and the data of its charts, as an accessible spreadsheet.

After the Government Analysis Function's guidance "Releasing statistics in spreadsheets": a cover sheet,
a table of contents, a notes sheet, one table a sheet and marked as such, its title in the first cell,
no merged cells, no blank rows or columns, no frozen panes, units in the column headings, [x] for a
number that is not available. Words never become formulas; numbers are numbers, shown with their
printed decimals in the notation of the language.
"""

import io
import re
from collections.abc import Sequence
from datetime import datetime, time
from math import ceil
from typing import Any

from ondiris.briefing.render import theme
from ondiris.briefing.render.edition import edition
from ondiris.briefing.render.grid import Grid, grids, sole_number
from ondiris.briefing.render.wording import Wording
from ondiris.model.document import Document, Line, Number, text_of

_FORBIDDEN = re.compile(r"[\[\]:*?/\\']")
_NAME_LIMIT = 31
_WIDEST = 60
#: Of a line, in points.
_HEIGHT = 17
#: In units of a column's width, which are digits of a smaller font.
_LETTER = 1.25
_MISSING = "[x]"


def render(document: Document, wording: Wording) -> bytes:
    """The workbook of one language."""
    import xlsxwriter

    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
        "strings_to_urls": False,
    }
    book = xlsxwriter.Workbook(out, options)
    book.set_properties(
        {"title": text_of(document.title), "created": datetime.combine(edition(document), time())}
    )
    said = wording.sheets
    tables = [grid for _, grid in grids(document, wording)]
    names = _names([said["cover"], said["contents"], said["notes"]], tables)
    formats = _Formats(book, wording)
    _cover(book.add_worksheet(said["cover"]), document, wording, formats)
    contents = book.add_worksheet(said["contents"])
    rows = [[name, text_of(grid.caption)] for name, grid in zip(names, tables, strict=True)]
    _words_sheet(
        contents, said["contents"], [said["sheet"], said["table"]], rows, wording, formats, "Contents"
    )
    notes = book.add_worksheet(said["notes"])
    lines = [[_MISSING, wording.page["not_available"]]]
    lines += [[said["note"], text_of(note)] for note in document.notes]
    _words_sheet(notes, said["notes"], [said["shorthand"], said["meaning"]], lines, wording, formats, "Notes")
    for number, (name, grid) in enumerate(zip(names, tables, strict=True)):
        _table_sheet(book.add_worksheet(name), grid, wording, formats)
        contents.write_url(3 + number, 0, f"internal:'{name}'!A1", formats.link, name)
    book.close()
    return out.getvalue()


class _Formats:
    """Cell formats, each made once."""

    def __init__(self, book: Any, wording: Wording) -> None:
        plain = {"font_name": theme.OFFICE_FONT, "font_size": 12, "valign": "top"}
        self._book, self._plain, self._lcid = book, plain, wording.lcid
        self.title = book.add_format({**plain, "font_size": 16, "bold": True})
        self.text = book.add_format({**plain, "text_wrap": True})
        self.line = book.add_format(plain)
        self.head = book.add_format({**plain, "text_wrap": True, "bold": True, "bottom": 1})
        self.right_head = book.add_format(
            {**plain, "text_wrap": True, "bold": True, "bottom": 1, "align": "right"}
        )
        self.missing = book.add_format({**plain, "align": "right"})
        self.link = book.add_format({**plain, "font_color": theme.ACCENT, "underline": 1})
        self._numbers: dict[int, Any] = {}

    def number(self, decimals: int) -> Any:
        if decimals not in self._numbers:
            shown = "#,##0" + ("." + "0" * decimals if decimals else "")
            looks = {**self._plain, "num_format": f"[$-{self._lcid}]{shown}", "align": "right"}
            self._numbers[decimals] = self._book.add_format(looks)
        return self._numbers[decimals]


def _cover(sheet: Any, document: Document, wording: Wording, formats: _Formats) -> None:
    sheet.set_column(0, 0, 90)
    said = wording.sheets
    sheet.write_string(0, 0, text_of(document.title), formats.title)
    _layout(sheet)
    for row, text in enumerate((text_of(document.subtitle), said["about"], said["missing"]), start=1):
        sheet.set_row(row, _height([text], [90]))
        sheet.write_string(row, 0, text, formats.text)
    sheet.write_url(4, 0, f"internal:'{said['contents']}'!A1", formats.link, said["back"])


def _words_sheet(
    sheet: Any,
    title: str,
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    wording: Wording,
    formats: _Formats,
    name: str,
) -> None:
    """A sheet of words: its title, the remark that it has one table, and the table from the third row."""
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 90)
    sheet.write_string(0, 0, title, formats.title)
    sheet.write_string(1, 0, wording.sheets["one_table"], formats.line)
    _layout(sheet)
    for row, cells in enumerate(rows, start=3):
        sheet.set_row(row, _height(cells, [34, 90]))
        for column, text in enumerate(cells):
            sheet.write_string(row, column, text, formats.text)
    columns = [{"header": head, "header_format": formats.head} for head in heads]
    area = (2, 0, 2 + max(1, len(rows)), len(heads) - 1)
    sheet.add_table(*area, {"name": name, "columns": columns, "autofilter": False, "style": None})


def _table_sheet(sheet: Any, grid: Grid, wording: Wording, formats: _Formats) -> None:
    said = wording.sheets
    sheet.write_string(0, 0, text_of(grid.caption), formats.title)
    above = [said["one_table"], *([text_of(grid.note)] if grid.note else [])]
    for line, text in enumerate(above, start=1):
        sheet.write_string(line, 0, text, formats.line)
    top = 1 + len(above)
    sheet.write_url(top, 0, f"internal:'{said['contents']}'!A1", formats.link, said["back"])
    top += 1
    heads = _distinct([text_of(column) for column in grid.columns])
    for place, row in enumerate(grid.rows, start=top + 1):
        for column, cell in enumerate(row):
            _cell(sheet, place, column, cell, grid.numeric[column], formats)
    columns = [
        {"header": head, "header_format": formats.right_head if numeric else formats.head}
        for head, numeric in zip(heads, grid.numeric, strict=True)
    ]
    area = (top, 0, top + max(1, len(grid.rows)), len(heads) - 1)
    name = "Table_" + re.sub(r"\W", "_", grid.id)
    sheet.add_table(*area, {"name": name, "columns": columns, "autofilter": False, "style": None})
    _layout(sheet)
    widths = [_width([text_of(row[column]) for row in grid.rows], column) for column in range(len(heads))]
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    sheet.set_row(top, _height(heads, widths))
    for place, row in enumerate(grid.rows, start=top + 1):
        sheet.set_row(place, _height([text_of(line) for line in row], widths))


def _width(cells: Sequence[str], column: int) -> int:
    """In characters, so that no cell is cut."""
    longest = max((len(text) for text in cells), default=0)
    return min(_WIDEST, max(ceil(longest * _LETTER) + 1, 28 if column == 0 else 18))


def _height(texts: Sequence[str], widths: Sequence[int]) -> float:
    """Of a row, in points."""
    lines = (ceil(len(text) * _LETTER / width) for text, width in zip(texts, widths, strict=True))
    return _HEIGHT * max(1, *lines)


def _layout(sheet: Any) -> None:
    """Room for the title, and pages that hold a table's whole width when somebody prints it."""
    sheet.set_row(0, 26)
    sheet.set_default_row(_HEIGHT)
    sheet.set_paper(9)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _cell(sheet: Any, row: int, column: int, line: Line, numeric: bool, formats: _Formats) -> None:
    number = sole_number(line)
    if number is not None:
        sheet.write_number(row, column, _value(number), formats.number(number.figure.decimals))
    elif line:
        sheet.write_string(row, column, text_of(line), formats.text)
    else:
        sheet.write_string(row, column, _MISSING, formats.missing if numeric else formats.text)


def _value(number: Number) -> float:
    """The printed number, with the sign that is printed."""
    value = abs(float(number.figure.rounded))
    return -value if number.text[:1] in "-\u2212" else value


def _names(taken: Sequence[str], tables: Sequence[Grid]) -> list[str]:
    """Names of sheets: the caption as far as whole words go, each once."""
    seen = {name.casefold() for name in taken}
    names = []
    for grid in tables:
        words = _FORBIDDEN.sub("", text_of(grid.caption)).split(" ")
        name = words[0][:_NAME_LIMIT]
        for word in words[1:]:
            if len(f"{name} {word}") > _NAME_LIMIT - 1:
                break
            name = f"{name} {word}"
        name = name.strip(" ,;:–-")
        name += next(mark for mark in ("", *"abcdefghijklmnop") if f"{name}{mark}".casefold() not in seen)
        seen.add(name.casefold())
        names.append(name)
    return names


def _distinct(heads: Sequence[str]) -> list[str]:
    """Headings of a marked table must differ; a blank at the end tells equal ones apart."""
    found: list[str] = []
    for head in heads:
        while head.casefold() in {other.casefold() for other in found}:
            head += "\u00a0"
        found.append(head)
    return found
