"""Write the data entry form: a workbook whose filled rows `ondiris load` reads back as they were meant.

Laid out as accessible spreadsheets are (UK Analysis Function): a notes sheet first, one marked table a
sheet, headings in one frozen row, no merged cells, nothing said by colour alone.
"""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ondiris.ingest.form import FIELDS, Form

#: How many empty rows are ready for entry; a table grows by itself when more are typed.
_ROWS = 2000
_WIDTHS = {"note": 40, "reason": 28, "period": 20, "value": 16, "indicator": 28, "activity": 18, "source": 24}
_MESSAGE = 250
_FIXED = {
    "measure": ("level", "index", "growth", "multiple", "points", "share", "contribution", "attainment"),
    "comparison": ("yoy", "pop", "plan"),
    "nature": ("actual", "plan", "forecast"),
    "qualifier": ("exact", "about", "over", "under"),
    "ytd": ("yes", "no"),
    "in_use": ("yes", "no"),
    "scale": ("0", "3", "6", "9", "12"),
}


@dataclass(frozen=True)
class Code:
    """One allowed code of a column and what it is called."""

    column: str
    code: str
    name: str


def write_template(form: Form, codes: Sequence[Code], example: Mapping[str, str], title: str) -> bytes:
    """The form as the bytes of an XLSX workbook; the same arguments give the same bytes.

    `codes` are grouped by column; `example` is the row that shows how to fill in, and is not loaded.
    """
    import xlsxwriter

    target = io.BytesIO()
    book = xlsxwriter.Workbook(
        target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    book.set_properties({"title": title, "created": datetime(2000, 1, 1)})  # noqa: DTZ001
    styles = {
        "title": book.add_format({"bold": True, "font_size": 14}),
        "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top"}),
        "wrap": book.add_format({"text_wrap": True, "valign": "top"}),
        "text": book.add_format({"num_format": "@"}),
        "example": book.add_format({"num_format": "@", "italic": True}),
        "plain": book.add_format({}),
    }
    names = form.sheets
    notes, data, listed = (book.add_worksheet(names[name]) for name in ("notes", "data", "codes"))
    _notes(notes, form, title, styles)
    places = _codes(listed, form, codes, styles)
    _data(data, form, example, places, styles)
    data.activate()
    book.close()
    return target.getvalue()


def _notes(sheet: Any, form: Form, title: str, styles: dict[str, Any]) -> None:
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 1, 100)
    sheet.write_string(0, 0, title, styles["title"])
    for at, line in enumerate(form.sheets["intro"], start=1):
        sheet.write_string(at, 0, line)
    top = len(form.sheets["intro"]) + 2
    rows = [[form.labels[name], form.help[name]] for name in FIELDS]
    heads = [form.labels["indicator"], form.sheets["meaning"]]
    heads[0] = form.marks["column"]
    _table(sheet, top, heads, rows, "columns", styles)


def _codes(sheet: Any, form: Form, codes: Sequence[Code], styles: dict[str, Any]) -> dict[str, str]:
    """Write the list of codes; returns for each column the range that holds its codes."""
    heads = [form.marks["column"], form.sheets["code"], form.sheets["name"]]
    listed = [*codes, *(Code(name, word, "") for name, words in _FIXED.items() for word in words)]
    _table(
        sheet,
        0,
        heads,
        [[form.labels[each.column], each.code, each.name] for each in listed],
        "codes",
        styles,
    )
    sheet.set_column(0, 1, 34)
    sheet.set_column(2, 2, 80)
    sheet.freeze_panes(1, 0)
    rows: dict[str, list[int]] = {}
    for at, each in enumerate(listed, start=2):
        rows.setdefault(each.column, []).append(at)
    name = form.sheets["codes"].replace("'", "''")
    return {column: f"='{name}'!$B${min(at)}:$B${max(at)}" for column, at in rows.items()}


def _data(
    sheet: Any, form: Form, example: Mapping[str, str], places: dict[str, str], styles: dict[str, Any]
) -> None:
    heads = [form.labels[name] for name in FIELDS]
    shown = dict(example) | {"note": form.example}
    _table(sheet, 0, heads, [[""] * len(FIELDS)], "figures", styles, first_column=False)
    for at, name in enumerate(FIELDS):
        style = styles["plain" if name == "value" else "text"]
        sheet.set_column(at, at, _WIDTHS.get(name, 14), style)
        sheet.write_string(1, at, shown.get(name, ""), styles["example"])
        hint = {"input_title": form.labels[name][:32], "input_message": form.help[name][:_MESSAGE]}
        if name in places:
            # Names are allowed too, so another entry is a warning and not refused.
            rule = {"validate": "list", "source": places[name], "error_type": "warning"}
        else:
            rule = {"validate": "any"}
        sheet.data_validation(1, at, _ROWS, at, rule | hint)
    sheet.freeze_panes(1, 1)


def _table(
    sheet: Any,
    top: int,
    heads: list[str],
    rows: list[list[str]],
    name: str,
    styles: dict[str, Any],
    first_column: bool = True,
) -> None:
    for at, row in enumerate(rows, start=top + 1):
        for column, text in enumerate(row):
            sheet.write_string(at, column, text, styles["wrap"])
    columns = [{"header": head, "header_format": styles["head"]} for head in heads]
    options = {"columns": columns, "name": name, "style": "Table Style Light 1", "first_column": first_column}
    sheet.add_table(top, 0, top + len(rows), len(heads) - 1, options)
