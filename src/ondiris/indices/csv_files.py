"""Report files in CSV as spreadsheets write them: any of four separators, decimal commas, old encodings.

A plain file is read by the engine as it lies. One with quotes, blank lines, or not in UTF-8 is first written
anew row by row, so that each row keeps its number and a broken one is seen: a quote that is not closed would
otherwise swallow the rows behind it.
"""

import codecs
import csv
import gzip
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import TextIOWrapper
from itertools import islice
from pathlib import Path
from typing import IO

from ondiris.indices.report_header import Header
from ondiris.indices.reports import COLUMNS, NUMBERS
from ondiris.model.errors import InvalidInputError, Problem

SEPARATORS = (",", ";", "\t", "|")
#: What a file may be that is not UTF-8, in the order of trying.
ENCODINGS = ("cp1251", "rk1048", "cp866", "koi8-r")

_CHUNK = 1 << 22
#: No row is as long as two blocks: the engine reads none that is.
_BLOCK = 1 << 20
#: What no cell holds.
_BROKEN = re.compile("[\n\r\0]")
#: Bytes of a row of reports, and how much smaller a packed file is.
_ROW, _PACKED = 60, 8
#: Cells beyond the header that a row may have before the file as a whole cannot be read.
_BEYOND = 8


@dataclass(frozen=True)
class CsvFile:
    """A CSV file with its dialect. `plain` where the engine can read it as it lies."""

    path: str
    header: Header
    separator: str
    encoding: str
    plain: bool

    @classmethod
    def of(cls, path: str) -> "CsvFile":
        """Raises InvalidInputError where there is no row, a column is missing, or the text cannot be read."""
        try:
            encoding, plain = _looked_through(path)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            expected, remedy = "a whole gzip file", f"pack it again ({error})"
            raise InvalidInputError(
                [Problem(path, code="reports", expected=expected, remedy=remedy)]
            ) from error
        with _opened(path, encoding) as file:
            lines = list(islice((line for line in file if line.strip()), 2))
        if len(lines) < 2:
            found = "a header alone" if lines else "nothing"
            remedy = "remove the file, or put its reports in"
            raise InvalidInputError(
                [Problem(path, code="reports", value=found, expected="rows of reports", remedy=remedy)]
            )
        separator = max(SEPARATORS, key=lambda sign: _known(lines[0], sign))
        cells = next(csv.reader(lines[:1], delimiter=separator))
        return cls(path, Header.of(cells, path), separator, encoding, plain)

    @property
    def rows(self) -> int:
        """About how many rows it has, for the memory that they need."""
        size = Path(self.path).stat().st_size
        return size * (_PACKED if self.path.lower().endswith(".gz") else 1) // _ROW

    def within(self, first: int, end: int) -> "list[CsvFile]":
        """The file, whole, where its middle lies between two rows: it is not read from the middle on."""
        return [self] if first <= self.rows // 2 < end else []

    @property
    def notes(self) -> tuple[str, ...]:
        encoding = () if self.encoding.startswith("utf") else (f"{self.path}: read as {self.encoding}",)
        return (*encoding, *self.header.notes(self.path))

    def query(self, folder: Path, numbered: bool) -> str:
        """The SQL that reads it, every column a text; `torn` where a row has not the header's cells."""
        columns, torn = self._columns()
        row = "row_number() OVER () + 1" if self.plain else "row"
        place = f", {quoted(self.path)} AS file, {row} AS row"
        selected = f"SELECT {columns}, {torn} AS torn{place if numbered else ''}"
        if not self.plain:
            return f"{selected} FROM read_parquet({quoted(str(self._anew(folder)))})"
        names = [f"c{place}" for place in range(len(self.header.names) + _BEYOND)]
        types = ", ".join(f"'{name}': 'VARCHAR'" for name in names)
        # One thread where rows are numbered: with more of them they come in any order.
        parallel = "false" if numbered else "true"
        return (
            f"{selected} FROM read_csv({quoted(self.path)}, auto_detect = false, header = true, quote = '', "
            f"escape = '', delim = {quoted(self.separator)}, nullstr = '\\N', null_padding = true, "
            f"columns = {{{types}}}, parallel = {parallel})"
        )

    def _columns(self) -> tuple[str, str]:
        """The columns of reports, and whether a row has other cells than the header."""
        told = []
        for place, name in enumerate(self.header.names):
            if name:
                cell = f"trim(c{place})"
                comma = name in NUMBERS and self.separator != ","
                read = f"replace({cell}, ',', '.')" if comma else cell
                told.append(f"{read} AS {name}")
        width = len(self.header.names)
        torn = "torn" if not self.plain else f"(c{width} IS NOT NULL OR c{width - 1} IS NULL)"
        return ", ".join(told), torn

    def _anew(self, folder: Path) -> Path:
        """The file as Parquet in a folder: a column a cell, the row's number, and whether it is torn."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        target = folder / f"{len(list(folder.iterdir()))}.parquet"
        width = len(self.header.names)
        schema = pa.schema(
            [
                *((f"c{place}", pa.string()) for place in range(width)),
                ("torn", pa.bool_()),
                ("row", pa.int64()),
            ]
        )
        with _opened(self.path, self.encoding) as file, pq.ParquetWriter(target, schema) as writer:
            rows = self._rows(file)
            while part := list(islice(rows, 100_000)):
                columns = [
                    [cells[place] if place < len(cells) else "" for _, cells in part]
                    for place in range(width)
                ]
                torn = [len(cells) != width or any(map(_BROKEN.search, cells)) for _, cells in part]
                writer.write(pa.table([*columns, torn, [number for number, _ in part]], schema=schema))
        return target

    def _rows(self, file: IO[str]) -> Iterator[tuple[int, list[str]]]:
        """The rows below the header with their numbers, blank lines counted but not told."""
        number = 0
        try:
            for number, cells in enumerate(csv.reader(file, delimiter=self.separator, strict=True), 1):
                if number > 1 and cells:
                    yield number, cells
        except (csv.Error, UnicodeDecodeError) as error:
            expected = f"CSV with {self.separator!r} between cells and each quote closed"
            remedy = f"mend the row ({error})"
            raise InvalidInputError(
                [Problem(self.path, row=number + 1, code="reports", expected=expected, remedy=remedy)]
            ) from error


def _known(line: str, separator: str) -> int:
    """How many names of columns a header has when it is parted at a sign."""
    cells = next(csv.reader([line], delimiter=separator))
    return len({cell.strip().strip("\ufeff").casefold() for cell in cells} & set(COLUMNS))


def _looked_through(path: str) -> tuple[str, bool]:
    """The encoding of a file, and whether the engine can read it as it lies."""
    with _bytes(path) as file:
        start = file.read(4)
    if start[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        return "utf-16", False
    decoder, plain, last, ends = codecs.getincrementaldecoder("utf-8")(), True, b"\n", set[bytes]()
    with _bytes(path) as file:
        while chunk := file.read(_CHUNK):
            plain = plain and not _special(last + chunk)
            # The half of a line end that a chunk ends with is looked at with the next.
            ends |= _line_ends((last[-1:] if last[-1:] == b"\r" else b"") + chunk.removesuffix(b"\r"))
            last = chunk[-3:]
            try:
                decoder.decode(chunk)
            except UnicodeDecodeError:
                return _legacy(path), False
    try:
        decoder.decode(b"", True)
    except UnicodeDecodeError:
        return _legacy(path), False
    return "utf-8-sig", plain and ends in ({b"\n"}, {b"\r\n"}, set())


def _line_ends(chunk: bytes) -> set[bytes]:
    """The signs that lines end with."""
    if b"\r" not in chunk:
        return {b"\n"} if b"\n" in chunk else set()
    both, feeds, returns = (chunk.count(sign) for sign in (b"\r\n", b"\n", b"\r"))
    found = {b"\r\n": both, b"\n": feeds - both, b"\r": returns - both}
    return {sign for sign, count in found.items() if count}


def _special(chunk: bytes) -> bool:
    """Whether something in it needs the file to be read row by row."""
    return (
        b'"' in chunk
        or b"\n\n" in chunk
        or b"\n\r" in chunk
        or b"\0" in chunk
        or b"\\N" in chunk
        or any(
            chunk.find(b"\n", start, start + _BLOCK) < 0
            for start in range(0, len(chunk) - _BLOCK + 1, _BLOCK)
        )
    )


def _legacy(path: str) -> str:
    """The encoding of a file that is not UTF-8: the first that has a letter for each of its bytes."""
    for encoding in ENCODINGS:
        try:
            with _opened(path, encoding) as file:
                while file.read(_CHUNK):
                    pass
        except UnicodeDecodeError:
            continue
        return encoding
    expected = f"text in UTF-8, UTF-16 or {ENCODINGS[0]}"
    raise InvalidInputError([Problem(path, code="reports", expected=expected, remedy="save it as UTF-8")])


def _bytes(path: str) -> IO[bytes]:
    return gzip.open(path, "rb") if path.lower().endswith(".gz") else Path(path).open("rb")  # type: ignore[return-value]


def _opened(path: str, encoding: str) -> TextIOWrapper:
    return TextIOWrapper(_bytes(path), encoding=encoding, newline="")


def quoted(text: str) -> str:
    """A text in SQL."""
    return "'" + text.replace("'", "''") + "'"
