"""A copy of a refused file in which every wrong cell is marked, for whoever filled it in."""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ondiris.ingest.form import lexicon
from ondiris.ingest.opening import decoded, delimiter_of
from ondiris.ingest.options import Options
from ondiris.model.errors import Problem
from ondiris.model.spreadsheet import neutral

_LETTERS = re.compile(r"([A-Z]{1,3})(?: \(|$)")
_FILL = "FFF2CC"
_MOST = 2000
_FIELDS = ("sheet", "row", "column", "value", "code", "expected", "remedy")


def write_marked(
    path: Path, problems: Sequence[Problem], folder: Path, language: str, options: Options
) -> Path:
    """Write the marked copy into `folder`; returns its path. The file itself is left as it is.

    A workbook gets comments and a fill at the cells and a sheet that lists all problems; a text file one
    more column with them; of any other file, and of a damaged one, the list alone is written as a CSV.
    Raises OSError where the folder cannot be written.
    """
    forms = lexicon().forms
    words = forms.get(language) or forms[sorted(forms)[0]]
    folder.mkdir(parents=True, exist_ok=True)
    data = path.read_bytes() if path.is_file() else b""
    target = folder / path.name
    if target.exists() and target.samefile(path):
        target = folder / f"{path.stem}-marked{path.suffix}"
    if data.startswith(b"PK") and (book := _workbook(data, problems, words.marks, words.sheets["errors"])):
        target = target.with_suffix(".xlsx")
        target.write_bytes(book)
    elif not _is_binary(data) and (text := _text(path, data, problems, words.marks, options)):
        target.write_bytes(text)
    else:
        target = target.with_suffix(".problems.csv")
        rows = [[words.marks[name] for name in ("file", *_FIELDS)]]
        rows += [[str(told.as_dict()[name]) for name in ("file", *_FIELDS)] for told in problems]
        target.write_bytes(_csv(rows, ","))
    return target


def _is_binary(data: bytes) -> bool:
    return not data or data.startswith((b"PK", b"PAR1", b"\xd0\xcf\x11\xe0")) or b"\x00" in data[:4096]


def _workbook(data: bytes, problems: Sequence[Problem], marks: Mapping[str, str], title: str) -> bytes | None:
    import openpyxl
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill
    from openpyxl.utils import column_index_from_string

    try:
        book = openpyxl.load_workbook(io.BytesIO(data))
    except Exception:  # what calamine can read or refuses, openpyxl may not open at all
        return None
    fill = PatternFill("solid", fgColor=_FILL)
    for told in problems[:_MOST]:
        letter = _LETTERS.match(told.column)
        if told.sheet not in book.sheetnames or not told.row:
            continue
        try:
            cell: Any = book[told.sheet].cell(told.row, column_index_from_string(letter[1]) if letter else 1)
            said = f"{cell.comment.text}\n" if cell.comment else ""
            cell.comment = Comment(f"{said}{_sentence(told, marks)}", "ondiris", width=360, height=140)
            cell.fill = fill
        except (AttributeError, ValueError):  # inside a merged cell, or beyond what a sheet can hold
            continue
    while title in book.sheetnames:
        title += "_"
    sheet: Any = book.create_sheet(title, 0)
    sheet.append([marks[name] for name in _FIELDS])
    for told in problems:
        sheet.append([_plain(told.as_dict()[name]) for name in _FIELDS])
    for name, width in zip("ABCDEFG", (16, 8, 28, 28, 20, 60, 60), strict=True):
        sheet.column_dimensions[name].width = width
    sheet.freeze_panes = "A2"
    book.active = 0
    target = io.BytesIO()
    try:
        book.save(target)
    except Exception:  # openpyxl can open files with parts that it cannot write again
        return None
    return target.getvalue()


def _plain(value: str | int) -> str | int:
    """A cell's text as text: never run as a formula, without the signs XML forbids."""
    if isinstance(value, int):
        return value
    clean = re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "?", value)[:32000]
    return neutral(clean)


def _sentence(told: Problem, marks: Mapping[str, str]) -> str:
    text = f"{told.code}. {marks['expected']}: {told.expected}."
    return _plain(f"{text} {marks['remedy']}: {told.remedy}." if told.remedy else text)  # type: ignore[return-value]


def _text(
    path: Path, data: bytes, problems: Sequence[Problem], marks: Mapping[str, str], options: Options
) -> bytes | None:
    words = lexicon()
    try:
        text = decoded(path, data, words, options)
        sign = delimiter_of(path, text, words)
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=True))
    except Exception:  # the file is refused because it is no delimited text
        return None
    told: dict[int, list[str]] = {}
    for problem in problems:
        told.setdefault(max(problem.row, 1), []).append(
            f"{problem.column}: {_sentence(problem, marks)}" if problem.column else _sentence(problem, marks)
        )
    width = max((len(row) for row in rows), default=0)
    for at, row in enumerate(rows, start=1):
        row += [""] * (width - len(row))
        row.append(" | ".join(told.get(at, ())))
    return _csv(rows, sign)


def _csv(rows: list[list[str]], sign: str) -> bytes:
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=sign, lineterminator="\n").writerows(
        [neutral(cell) for cell in row] for row in rows
    )
    return target.getvalue().encode("utf-8-sig")
