"""From a file of any known format to its sheets. What the file is, its first bytes say, not its name."""

import csv
import hashlib
import io
import re
from collections import Counter
from pathlib import Path

from ondiris.ingest.form import Lexicon
from ondiris.ingest.native import contained
from ondiris.ingest.options import Options
from ondiris.ingest.sheet import Cell, Sheet, letters
from ondiris.ingest.text import folded
from ondiris.ingest.when import read_period
from ondiris.ingest.workbook import read_workbook, refuse_old_workbook
from ondiris.model.errors import InvalidInputError, Problem
from ondiris.model.period import Period

#: Single-byte encodings in the order in which they are tried when a file is not UTF-8.
_ENCODINGS = ("cp1251", "rk1048", "ptcp154", "cp866", "koi8-r")
_DELIMITERS = ",;\t|"
#: What the csv module says of a quotation mark that is not closed, and of one with more behind it.
_QUOTED = re.compile("unexpected end of data|expected after")


def refused(path: Path, code: str, expected: str, remedy: str, value: str = "") -> InvalidInputError:
    return InvalidInputError(
        [Problem(file=str(path), code=code, value=value, expected=expected, remedy=remedy)]
    )


def content(path: Path, options: Options) -> tuple[bytes, str]:
    """The bytes of a file and their SHA-256. Raises InvalidInputError where it is unreadable or too big."""
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise refused(path, "NOT_A_FILE", "a file", "name the files of the folder one by one")
        if size > options.limit:
            remedy = "split it, or allow more with --limit MEGABYTES"
            raise refused(path, "TOO_LARGE", f"at most {options.limit >> 20} MB", remedy, f"{size >> 20} MB")
        data = path.read_bytes()
    except OSError as error:
        raise refused(path, "UNREADABLE", "a file that can be read", str(error.strerror or error)) from error
    if not data.strip():
        raise refused(
            path, "EMPTY", "rows of figures", "the file is empty; fill in the form of `ondiris template`"
        )
    return data, hashlib.sha256(data).hexdigest()


def sheets_of(path: Path, data: bytes, words: Lexicon, options: Options) -> list[Sheet]:
    """All sheets of a file. Raises InvalidInputError where it is none of the known formats, or damaged."""
    try:
        if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
            return read_workbook(data, options.limit)
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            raise refuse_old_workbook(data)
        if data.startswith(b"PAR1"):
            return [_parquet(data)]
    except InvalidInputError as error:
        raise InvalidInputError(
            Problem(
                str(path),
                told.sheet,
                told.row,
                told.column,
                told.value,
                told.code,
                told.expected,
                told.remedy,
            )
            for told in error.problems
        ) from error
    if data.startswith((b"%PDF", b"{\\rtf", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!")):
        raise refused(path, "UNKNOWN_FORMAT", "CSV, XLSX, ODS or Parquet", "unpack it, or save it as XLSX")
    return [_delimited(path, data, words, options)]


def _parquet(data: bytes) -> Sheet:
    import polars

    expected = "a whole Parquet file of numbers, texts and dates"
    with contained(refused(Path(), "DAMAGED", expected, "write the file again")):
        table = polars.read_parquet(io.BytesIO(data))
    if nested := [name for name, kind in table.schema.items() if kind.is_nested() or kind == polars.Binary]:
        remedy = "write one plain value in each column"
        raise refused(Path(), "NESTED", "columns of numbers, texts and dates", remedy, ", ".join(nested))
    rows: list[list[Cell]] = [list(table.columns)]
    expected, remedy = "values that can be shown, dates of the years 1 to 9999", "correct the file"
    with contained(refused(Path(), "OUT_OF_RANGE", expected, remedy)):
        rows += [list(row) for row in table.rows()]
    return Sheet("", rows, point=".")


def _delimited(path: Path, data: bytes, words: Lexicon, options: Options) -> Sheet:
    text = decoded(path, data, words, options)
    if "\x00" in text:
        raise refused(path, "NOT_TEXT", "CSV, XLSX, ODS or Parquet", "save it from the spreadsheet as XLSX")
    if (lost := text.find("\ufffd")) >= 0:
        told = "open the original again, in its own encoding, and save it as UTF-8"
        row, before = text.count("\n", 0, lost) + 1, text[:lost].rpartition("\n")[2]
        column = _column(before, delimiter_of(path, text, words))
        raise InvalidInputError(
            [Problem(str(path), "", row, column, "", "LOST_LETTERS", "letters, not \ufffd", told)]
        )
    rows = _records(path, text, delimiter_of(path, text, words))
    sdmx = bool(rows) and str(rows[0][0] if rows[0] else "").strip().upper() in ("DATAFLOW", "STRUCTURE")
    return Sheet("", rows, point="." if sdmx else "")


def delimiter_of(path: Path, text: str, words: Lexicon) -> str:
    """The sign between the cells: the one with which the head of the file shows most headings."""
    head = "\n".join(text.splitlines()[:60])
    return max(_DELIMITERS, key=lambda sign: _known(_records(path, head, sign, lenient=True), words))


def decoded(path: Path, data: bytes, words: Lexicon, options: Options) -> str:
    if options.encoding:
        try:
            return data.decode(options.encoding)
        except (LookupError, UnicodeError) as error:
            raise refused(path, "ENCODING", f"text in {options.encoding}", str(error)) from error
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16")
        except UnicodeError as error:
            raise refused(path, "ENCODING", "whole UTF-16 text", "save it as UTF-8") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    _refuse_mixed(path, data, words)
    guesses = []
    for encoding in _ENCODINGS:
        try:
            guesses.append(data.decode(encoding))
        except UnicodeDecodeError:
            continue
    if not guesses:
        raise refused(
            path, "ENCODING", "text in UTF-8 or Windows-1251", "save it as UTF-8, or pass --encoding"
        )

    def recognized(text: str) -> tuple[int, int]:
        head = "\n".join(text.splitlines()[:60])
        return max(_known(_records(path, head, sign, lenient=True), words) for sign in _DELIMITERS)

    return max(guesses, key=recognized)


def _refuse_mixed(path: Path, data: bytes, words: Lexicon) -> None:
    """Refuse UTF-8 with rows of another encoding among it: read as either, the others would be garbled."""
    other = 0
    said = False
    for number, line in enumerate(data.split(b"\n"), 1):
        try:
            said |= not line.removeprefix(b"\xef\xbb\xbf").decode("utf-8").isascii()
        except UnicodeDecodeError:
            other = other or number
    if said and other:
        remedy = "save it as UTF-8, or pass --encoding"
        expected = "text in one encoding: other lines are UTF-8"
        text = data.decode("utf-8", "replace")
        before = text.split("\n")[other - 1].partition("\ufffd")[0]
        column = _column(before, delimiter_of(path, text, words))
        raise InvalidInputError([Problem(str(path), "", other, column, "", "ENCODING", expected, remedy)])


def _column(before: str, delimiter: str) -> str:
    """The column of what stands behind this beginning of a line."""
    return letters("".join(before.split('"')[::2]).count(delimiter))


def _known(rows: list[list[Cell]], words: Lexicon) -> tuple[int, int]:
    """How many headings the best row holds, then how many rows have the commonest number of cells."""
    best = 0
    for row in rows:
        texts = [str(cell) for cell in row]
        found = sum(folded(text) in words.headings for text in texts)
        periods = sum(isinstance(read_period(text, words), Period) for text in texts if text.strip())
        best = max(best, found + periods)
    lengths = Counter(len(row) for row in rows if len(row) > 1)
    return best, max(lengths.values(), default=0)


def _records(path: Path, text: str, delimiter: str, lenient: bool = False) -> list[list[Cell]]:
    """The rows of a delimited text.

    Raises InvalidInputError where a quotation mark is not closed, or closed rows later: the rows between
    would be taken for one cell. `lenient` reads the head of a file, which may end within a cell.
    """
    rows: list[list[Cell]] = []
    width = line = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=not lenient)
    try:
        for row in reader:
            several, line = reader.line_num > line + 1, reader.line_num
            if several and not lenient and (cell := _swallowed(row, delimiter, width)):
                raise _quote(path, len(rows) + 1, cell)
            width = max(width, len(row))
            rows.append([*row])
    except csv.Error as error:
        if lenient:
            return []
        if _QUOTED.search(str(error)):
            raise _quote(path, len(rows) + 1, "") from error
        raise refused(path, "NOT_CSV", "rows of delimited text", f"{error}; save it again as CSV") from error
    return rows


def _swallowed(row: list[str], delimiter: str, width: int) -> str:
    """A cell with a line in it that is cut like a row; in prose a space follows the comma."""
    if width < 4:
        return ""
    cut = re.compile(rf"{re.escape(delimiter)}(?! )")
    found = (cell for cell in row if "\n" in cell and cell.count(delimiter) >= width - 1)
    return next(
        (cell for cell in found if any(len(cut.findall(line)) >= width - 1 for line in cell.split("\n")[1:])),
        "",
    )


def _quote(path: Path, row: int, cell: str) -> InvalidInputError:
    expected = "a quotation mark that closes the cell again, in its own row"
    remedy = "close it or take it away; a quotation mark within a quoted cell is written twice"
    shown = cell.partition("\n")[0][:40]
    return InvalidInputError(
        [Problem(str(path), row=row, value=shown, code="OPEN_QUOTE", expected=expected, remedy=remedy)]
    )
