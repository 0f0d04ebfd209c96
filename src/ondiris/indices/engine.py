"""Where the reduction runs: DuckDB in this process, or a PostgreSQL or Spark that is there already.

DuckDB reads CSV and Parquet files larger than memory; it spills to disk beyond `memory`. PostgreSQL reads
tables of its own, Spark Parquet files by their addresses. The expressions are the same.
"""

import glob
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from ondiris.indices.csv_files import CsvFile
from ondiris.indices.parquet_files import ParquetFile, together
from ondiris.indices.reports import NEEDED
from ondiris.model.errors import InvalidInputError, OndirisError, Problem

if TYPE_CHECKING:
    import ibis.expr.types as ir

ENGINES = ("duckdb", "postgres", "spark")
SUFFIXES = (".csv", ".csv.gz", ".txt", ".parquet")

ReportFile = CsvFile | ParquetFile


@dataclass
class Engine:
    """An open connection. `at` is the address of a PostgreSQL or Spark."""

    kind: str
    connection: Any
    scratch: TemporaryDirectory[str] = field(
        default_factory=lambda: TemporaryDirectory(prefix="ondiris-"), init=False, repr=False
    )
    looked_at: dict[str, ReportFile] = field(default_factory=dict, init=False, repr=False)

    @property
    def notes(self) -> tuple[str, ...]:
        """What to know of the files read: columns that are not used, encodings that were guessed."""
        return tuple(note for path in sorted(self.looked_at) for note in self.looked_at[path].notes)

    @classmethod
    def open(cls, kind: str = "duckdb", at: str = "", memory: str = "2GB", threads: int = 0) -> "Engine":
        """Raises OndirisError where the engine is not installed or cannot be reached."""
        import ibis

        try:
            if kind == "duckdb":
                made = cls(kind, ibis.duckdb.connect())
                made.connection.raw_sql(
                    f"SET memory_limit = '{memory}'; SET preserve_insertion_order = false"
                )
                if threads:
                    made.connection.raw_sql(f"SET threads = {threads}")
                return made
            if kind == "postgres":
                return cls(kind, ibis.connect(at or "postgres://"))
            if kind == "spark":
                from pyspark.sql import SparkSession  # type: ignore[import-not-found,unused-ignore]

                builder = SparkSession.builder.appName("ondiris")
                session = (builder.remote(at) if at else builder).getOrCreate()
                return cls(kind, ibis.pyspark.connect(session))
        except ImportError as error:
            raise OndirisError(f"the engine {kind} is not installed: {error}") from error
        except Exception as error:  # each driver has errors of its own
            raise OndirisError(f"the engine {kind} cannot be opened: {str(error).splitlines()[0]}") from error
        raise OndirisError(f"no engine {kind!r}; expected {', '.join(ENGINES)}")

    def reports(self, sources: Sequence[str], numbered: bool = False) -> "ir.Table":
        """The reports of files or of one table; `numbered` adds their `file` and `row`.

        Raises InvalidInputError where a file or column is missing.
        """
        table = self._files(sources, numbered) if self.kind == "duckdb" else self._table(sources, numbered)
        missing = [name for name in NEEDED if name not in table.columns]
        if missing:
            found = ", ".join(name for name in table.columns if name not in ("file", "row"))
            raise InvalidInputError(
                Problem(
                    sources[0],
                    column=name,
                    code="reports",
                    expected="this column",
                    remedy=f"there are {found}",
                )
                for name in missing
            )
        return table

    def keep(self, name: str, expression: "ir.Table") -> "ir.Table":
        """Run an expression, and keep its rows for what follows."""
        if self.kind == "spark":
            return expression.cache()
        sql = self.sql(expression)
        if self.kind == "duckdb":
            self.connection.raw_sql(f"CREATE OR REPLACE TEMP TABLE {name} AS {sql}")
            return self.connection.table(name, database=("temp", "main"))
        self.connection.raw_sql(f"DROP TABLE IF EXISTS {name}").close()
        self.connection.raw_sql(f"CREATE TEMP TABLE {name} AS {sql}").close()
        return self.connection.table(name)

    def sql(self, expression: "ir.Table") -> str:
        """The query of an expression, step within step: steps merged into one repeat what they share."""
        import ibis

        fused = ibis.options.sql.fuse_selects
        ibis.options.sql.fuse_selects = False
        try:
            return str(self.connection.compile(expression))
        finally:
            ibis.options.sql.fuse_selects = fused

    @contextmanager
    def failures_told(self) -> Iterator[None]:
        """Errors of the engine while it runs (no room on disk, a file gone) as OndirisError."""
        try:
            yield
        except Exception as error:
            if type(error).__module__.partition(".")[0] not in (
                "_duckdb",
                "duckdb",
                "psycopg",
                "pyspark",
                "py4j",
            ):
                raise
            said = str(error).strip().splitlines()[0]
            raise OndirisError(f"the engine {self.kind} stopped: {said}") from error

    def close(self) -> None:
        with suppress(Exception):
            self.connection.disconnect()
        self.scratch.cleanup()

    def _files(self, sources: Sequence[str], numbered: bool) -> "ir.Table":
        files = [self._looked_at(path) for path in _all_sound(report_files(sources), self._looked_at)]
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

    def _looked_at(self, path: str) -> ReportFile:
        if path not in self.looked_at:
            parquet = Path(path).suffix.lower() == ".parquet"
            self.looked_at[path] = ParquetFile.of(path, self.connection.con) if parquet else CsvFile.of(path)
        return self.looked_at[path]

    def _table(self, sources: Sequence[str], numbered: bool) -> "ir.Table":
        import ibis

        if self.kind == "spark":
            table = self.connection.read_parquet(list(sources))
        elif len(sources) == 1:
            schema, _, name = sources[0].rpartition(".")
            table = self.connection.table(name, database=schema or None)
        else:
            raise OndirisError("reports in PostgreSQL: expected the name of one table")
        if numbered:
            table = table.mutate(file=ibis.literal(sources[0]), row=ibis.literal(0, "int64"))
        return table


def report_files(sources: Sequence[str]) -> list[str]:
    """The files of names, patterns and folders, in order.

    Hidden files, and those that begin with a low line as Spark's do, are passed over. Raises
    InvalidInputError where there is none, or one that is neither CSV nor Parquet.
    """
    found: list[str] = []
    problems = []
    for source in sources:
        path = Path(source)
        here = (
            [str(each) for each in path.rglob("*") if each.is_file() and each.name[0] not in "._"]
            if path.is_dir()
            else glob.glob(source)  # noqa: PTH207, a pattern may be absolute
            or ([source] if path.is_file() else [])
        )
        if not here:
            problems.append(Problem(source, code="reports", expected="files of reports, CSV or Parquet"))
        found += sorted(here)
    problems += [
        Problem(
            path, "", 0, "", Path(path).suffix, "reports", f"a file in {', '.join(SUFFIXES)}",
            "save it as CSV, or take it out of the folder",
        )
        for path in found
        if not path.lower().endswith(SUFFIXES)
    ]  # fmt: skip
    if problems:
        raise InvalidInputError(problems)
    return list(dict.fromkeys(found))


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
