"""Report files in Parquet: their columns and types looked at before anything is read."""

from dataclasses import dataclass, replace
from typing import Any

from ondiris.indices.csv_files import quoted
from ondiris.indices.report_header import Header
from ondiris.indices.reports import COLUMNS, NUMBERS
from ondiris.model.errors import InvalidInputError, Problem

_WHOLE = (
    "TINYINT",
    "SMALLINT",
    "INTEGER",
    "BIGINT",
    "HUGEINT",
    "UTINYINT",
    "USMALLINT",
    "UINTEGER",
    "UBIGINT",
)
_FLOAT = ("FLOAT", "DOUBLE")
_DAY = ("DATE", "TIMESTAMP", "TIMESTAMP_S", "TIMESTAMP_MS", "TIMESTAMP_NS", "TIMESTAMP WITH TIME ZONE")
_TEXT = ("VARCHAR", "ENUM", '"NULL"')
#: Columns that the reading adds to those of a file.
_FILE, _ROW = "ondiris_file", "file_row_number"
#: Trimmed where there is something to trim, which takes a fifth of the time of trimming all.
_TRIMMED = (
    "CASE WHEN prefix(establishment::VARCHAR, ' ') OR suffix(establishment::VARCHAR, ' ') "
    "THEN trim(establishment::VARCHAR) ELSE establishment::VARCHAR END AS establishment"
)
#: Digits of a decimal; DuckDB reads wider ones as other numbers.
_DIGITS = 38


@dataclass(frozen=True)
class ParquetFile:
    """A Parquet file with the DuckDB type of each column, or the `part` of it from one row to another."""

    path: str
    header: Header
    names: tuple[str, ...]
    types: tuple[str, ...]
    rows: int
    part: tuple[int, int] | None = None

    @classmethod
    def of(cls, path: str, connection: Any) -> "ParquetFile":
        """Raises InvalidInputError where it is broken, has no rows, or a column is missing or of no use."""
        try:
            described = connection.read_parquet(path).description
            sql = f"SELECT coalesce(sum(num_rows), 0) FROM parquet_file_metadata({quoted(path)})"  # noqa: S608
            rows = connection.execute(sql).fetchone()[0]
            wide = _too_wide(path, connection)
        except Exception as error:  # the engine's errors are of many kinds
            said = str(error).splitlines()[0]
            expected, remedy = "a whole Parquet file", f"write it again ({said})"
            raise InvalidInputError(
                [Problem(path, code="reports", expected=expected, remedy=remedy)]
            ) from error
        names, types = (tuple(str(row[place]) for row in described) for place in (0, 1))
        types = tuple(wide.get(name, kind) for name, kind in zip(names, types, strict=True))
        header = Header.of(names, path)
        problems = [
            Problem(path, "", 0, name, kind, "reports", _expected(name), "write the column as that")
            for name, kind in zip(header.names, types, strict=True)
            if name and not _fits(name, kind)
        ]
        if _ROW in names:
            remedy, expected = "call the column otherwise", "another name than that of its rows' numbers"
            problems.append(Problem(path, "", 0, _ROW, "", "reports", expected, remedy))
        if not rows:
            remedy = "remove the file, or put its reports in"
            problems.append(Problem(path, "", 0, "", "no row", "reports", "rows of reports", remedy))
        if problems:
            raise InvalidInputError(problems)
        return cls(path, header, names, types, int(rows))

    def within(self, first: int, end: int) -> "list[ParquetFile]":
        """The part of it between two rows, where there is one."""
        part = max(first, 0), min(end, self.rows)
        if part == (0, self.rows):
            return [self]
        return [replace(self, part=part)] if part[0] < part[1] else []

    @property
    def damaged(self) -> str:
        """The first column that cannot be read from end to end; empty where all can."""
        import duckdb

        for name in self.names:
            sql = f"SELECT bit_xor(hash({_named(name)})) FROM read_parquet({quoted(self.path)})"  # noqa: S608
            try:
                with duckdb.connect() as connection:  # what fails inside leaves a connection of no use
                    connection.execute(sql).fetchone()
            except Exception:  # the engine's errors are of many kinds
                return name
        return ""

    @property
    def as_named(self) -> bool:
        """Whether its columns are called as those of reports are."""
        return all(known in ("", name) for known, name in zip(self.header.names, self.names, strict=True))

    @property
    def notes(self) -> tuple[str, ...]:
        zoned = any(
            known == "month" and kind.endswith("TIME ZONE")
            for known, kind in zip(self.header.names, self.types, strict=True)
        )
        told = (f"{self.path}: the months have a time zone and are read as in UTC",) if zoned else ()
        return (*told, *self.header.notes(self.path))

    def query(self, numbered: bool) -> str:
        """The SQL that reads it with every column a text, to stand beside CSV files."""
        columns = ", ".join(
            f"{_text(_named(name), kind)} AS {known}"
            for known, name, kind in zip(self.header.names, self.names, self.types, strict=True)
            if known
        )
        place = f", {quoted(self.path)} AS file, file_row_number + 1 AS row" if numbered else ""
        return (
            f"SELECT {columns}, false AS torn{place} "  # noqa: S608
            f"FROM read_parquet({quoted(self.path)}, file_row_number = true)"
            f"{self.condition}"
        )

    @property
    def condition(self) -> str:
        """In SQL, that a row is of the part."""
        return f" WHERE file_row_number BETWEEN {self.part[0]} AND {self.part[1] - 1}" if self.part else ""


def together(files: list[ParquetFile], numbered: bool) -> str:
    """The SQL that reads files of one naming in their own types."""
    entire = [each for each in files if not each.part]
    names = ", ".join(quoted(each.path) for each in entire)
    # Columns of a name that is no report's, such as `row`, are of the file's own.
    extra = f", filename = '{_FILE}', file_row_number = true" if numbered else ""
    place = f", {_FILE} AS file, file_row_number + 1 AS row" if numbered else ""
    whole = (
        f"SELECT {_known(entire)}{place} "  # noqa: S608
        f"FROM read_parquet([{names}], union_by_name = true{extra})"
    )
    parts = [
        f"SELECT {_known([each])} "  # noqa: S608
        f"FROM read_parquet({quoted(each.path)}, file_row_number = true){each.condition}"
        for each in files
        if each.part
    ]
    return " UNION ALL BY NAME ".join([*([whole] if names else []), *parts])


def _known(files: list[ParquetFile]) -> str:
    """The columns of reports that one of the files has; establishments without blanks around, as in CSV."""
    found = [name for name in COLUMNS if any(name in each.header.names for each in files)]
    return ", ".join(_TRIMMED if name == "establishment" else name for name in found)


def _too_wide(path: str, connection: Any) -> dict[str, str]:
    """The columns of decimals with more digits than can be read, and their types."""
    sql = "SELECT name, precision, scale FROM parquet_schema(?) WHERE converted_type = 'DECIMAL'"
    return {
        name: f"DECIMAL({digits},{scale}) of more than {_DIGITS} digits"
        for name, digits, scale in connection.execute(sql, [path]).fetchall()
        if digits > _DIGITS
    }


def _fits(name: str, kind: str) -> bool:
    base = kind.partition("(")[0]
    if kind.endswith(("]", " digits")):
        return False
    number = base in (*_WHOLE, *_FLOAT, "DECIMAL")
    if name in NUMBERS:
        return number or base in _TEXT
    return base in _TEXT or (base in _DAY if name == "month" else base in _WHOLE)


def _expected(name: str) -> str:
    if name in NUMBERS:
        return "numbers"
    return "dates, or texts such as 2024-04" if name == "month" else "texts"


def _text(column: str, kind: str) -> str:
    """A column as the text that it would be in a CSV file."""
    if kind in _FLOAT:
        plain = f"isfinite({column}) AND abs({column}) <= 1e12"
        return f"CASE WHEN {plain} THEN {column}::DECIMAL(38, 9)::VARCHAR ELSE {column}::VARCHAR END"
    return f"strftime({column}, '%Y-%m-%d')" if kind in _DAY else f"trim({column}::VARCHAR)"


def _named(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
