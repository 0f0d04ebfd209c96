"""DuckDB in this process: CSV and Parquet files larger than memory."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from ondiris.indices.csv_files import CsvFile, quoted
from ondiris.indices.engines.files import report_files
from ondiris.indices.parquet_files import ParquetFile, together
from ondiris.model.errors import InvalidInputError, OndirisError, Problem

if TYPE_CHECKING:
    import ibis.expr.types as ir

ReportFile = CsvFile | ParquetFile

#: Bytes of memory that a report takes in the panel while it is made, with one column a month for two years.
HELD = 56


@dataclass
class DuckDB:
    connection: Any
    scratch: TemporaryDirectory[str] = field(
        default_factory=lambda: TemporaryDirectory(prefix="ondiris-"), init=False, repr=False
    )
    spilt: TemporaryDirectory[str] = field(
        default_factory=lambda: TemporaryDirectory(prefix="ondiris-"), init=False, repr=False
    )
    looked_at: dict[str, ReportFile] = field(default_factory=dict, init=False, repr=False)
    widest = 0

    @classmethod
    def open(cls, _: str, memory: str, threads: int) -> "DuckDB":
        """A database in memory, which spills to disk beyond `memory`."""
        import ibis

        made = cls(ibis.duckdb.connect())
        # A timestamp with a zone is of its month in UTC, wherever the machine stands.
        made.connection.raw_sql(
            f"SET memory_limit = {quoted(memory)}; SET preserve_insertion_order = false; "
            "SET TimeZone = 'UTC'; "
            f"SET temp_directory = {quoted(made.spilt.name)}"
        )
        if threads:
            made.connection.raw_sql(f"SET threads = {threads}")
        return made

    @property
    def notes(self) -> tuple[str, ...]:
        return tuple(note for path in sorted(self.looked_at) for note in self.looked_at[path].notes)

    def reports(self, sources: Sequence[str], numbered: bool) -> "ir.Table":
        return self._table(self._files(sources), numbered)

    def _table(self, files: Sequence[ReportFile], numbered: bool = False) -> "ir.Table":
        parquet = [each for each in files if isinstance(each, ParquetFile)]
        if len(parquet) == len(files) and all(each.as_named for each in parquet):
            sql = together(parquet, numbered)
        else:
            folder = Path(self.scratch.name)
            sql = " UNION ALL BY NAME ".join(
                each.query(numbered) if isinstance(each, ParquetFile) else each.query(folder, numbered)
                for each in files
            )
        try:
            return self.connection.sql(sql)
        except Exception as error:
            raise OndirisError(f"{files[0].path}: cannot be read: {str(error).splitlines()[0]}") from error

    def damage(self) -> tuple[Problem, ...]:
        expected, remedy = "a column that can be read to its end", "the file is damaged: copy it again"
        return tuple(
            Problem(path, "", 0, column, "", "reports", expected, f"{remedy}, or write it again")
            for path, file in sorted(self.looked_at.items())
            if isinstance(file, ParquetFile) and (column := file.damaged)
        )

    def _files(self, sources: Sequence[str]) -> list[ReportFile]:
        return [self._looked_at(path) for path in _all_sound(report_files(sources), self._looked_at)]

    def _looked_at(self, path: str) -> ReportFile:
        if path not in self.looked_at:
            parquet = Path(path).suffix.lower() == ".parquet"
            self.looked_at[path] = ParquetFile.of(path, self.connection.con) if parquet else CsvFile.of(path)
        return self.looked_at[path]

    def portions(self, sources: Sequence[str]) -> "Sequence[ir.Table]":
        """One where all have room; else each of no more rows than two thirds of the memory hold."""
        said = self.connection.raw_sql("SELECT current_setting('memory_limit')").fetchone()[0]
        number, unit = said.split()
        memory = float(number) * 1024 ** ("bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB").index(unit)
        files = self._files(sources)
        rows = sum(each.rows for each in files)
        if rows * HELD <= memory:
            return [self._table(files)]
        count = -int(-1.5 * rows * HELD // memory)
        found: list[list[ReportFile]] = [[] for _ in range(count)]
        most, start = rows // count + 1, 0
        for file in files:
            for number, portion in enumerate(found):
                portion += file.within(number * most - start, (number + 1) * most - start)
            start += file.rows
        return [self._table(portion) for portion in found if portion]

    def keep(self, name: str, sql: str) -> "ir.Table":
        self.connection.raw_sql(f"DROP TABLE IF EXISTS temp.main.{name}")  # room first: both would be held
        self.connection.raw_sql(f"CREATE OR REPLACE TEMP TABLE {name} AS {sql}")
        return self.connection.table(name, database=("temp", "main"))

    def apart(self, _name: str, _sql: Callable[[], str]) -> None:
        return None

    def table(self, sql: Callable[[], str]) -> Any:
        """By DuckDB itself: Ibis loads pandas first, for a second."""
        return self.connection.con.execute(sql()).to_arrow_table()

    def quantiles(self, column: Any, shares: Sequence[float]) -> Sequence[Any]:
        """All of them together: the column is held and sorted once."""
        found = column.quantile([*shares])
        return [found[place] for place in range(len(shares))]

    def lookup(self, column: Any, numbers: Mapping[str, float]) -> Any:
        """By a function of arrays, run once a code, not once a row, where a file has a dictionary."""
        import ibis

        codes, found = ibis.array([*numbers]), [*numbers.values()]
        if found == [*range(1, len(found) + 1)]:
            return _position(codes, column)
        kind = "int64" if all(isinstance(each, int) for each in found) else "float64"
        return _value(codes, ibis.array(found).cast(f"array<{kind}>"), column)

    def pick(self, array: Any, keys: Any, key: Any) -> Any:
        from ibis import udf

        kind = array.type()
        extract = udf.scalar.builtin(
            _nothing, name="list_extract", signature=((kind, "int32"), kind.value_type)
        )
        return extract(array, _position(keys, key))

    def close(self) -> None:
        self.connection.disconnect()
        self.scratch.cleanup()
        self.spilt.cleanup()


def _all_sound(paths: Sequence[str], look: Callable[[str], ReportFile]) -> Sequence[str]:
    """The paths. Raises InvalidInputError with what is wrong with all files together."""
    problems: list[Problem] = []
    for path in paths:
        try:
            look(path)
        except InvalidInputError as error:
            problems += error.problems
        except OSError as error:
            problems.append(
                Problem(path, code="reports", expected="a file that can be read", remedy=str(error.strerror))
            )
    if problems:
        raise InvalidInputError(problems)
    return paths


def _position(array: Any, value: Any) -> Any:
    """Where a value stands in an array, from 1; null where it does not."""
    from ibis import udf

    kind = array.type()
    find = udf.scalar.builtin(_nothing, name="list_position", signature=((kind, kind.value_type), "int32"))
    return find(array, value)


def _value(keys: Any, values: Any, key: Any) -> Any:
    """The value that stands where a key stands among others; null where it does not.

    A map of Ibis would ask each time whether it is null.
    """
    import ibis.expr.datatypes as dt
    from ibis import udf

    kind = dt.Map(keys.type().value_type, values.type().value_type)
    whole = udf.scalar.builtin(_nothing, name="map", signature=((keys.type(), values.type()), kind))
    find = udf.scalar.builtin(
        _nothing, name="map_extract_value", signature=((kind, kind.key_type), kind.value_type)
    )
    return find(whole(keys, values), key)


def _nothing(_array: object, _other: object) -> None: ...
