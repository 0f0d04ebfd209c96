"""Where the reduction runs: DuckDB in this process, or a PostgreSQL or Spark that is there already.

DuckDB reads CSV and Parquet files larger than memory; it spills to disk beyond `memory`. PostgreSQL reads
tables of its own, Spark Parquet files by their addresses. The expressions are the same.
"""

import glob
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ondiris.indices.reports import NEEDED
from ondiris.model.errors import InvalidInputError, OndirisError, Problem

if TYPE_CHECKING:
    import ibis.expr.types as ir

ENGINES = ("duckdb", "postgres", "spark")


@dataclass
class Engine:
    """An open connection. `at` is the address of a PostgreSQL or Spark."""

    kind: str
    connection: Any

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
        """The reports of files (of one format) or of one table; `numbered` adds their `file` and `row`.

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

    def close(self) -> None:
        with suppress(Exception):
            self.connection.disconnect()

    def _files(self, sources: Sequence[str], numbered: bool) -> "ir.Table":
        paths = report_files(sources)
        kinds = {Path(path).suffix.lower() for path in paths}
        names = ", ".join(_quoted(path) for path in paths)
        if kinds == {".parquet"}:
            extra = ", filename = true, file_row_number = true" if numbered else ""
            place = " EXCLUDE (filename, file_row_number), filename AS file, file_row_number + 1 AS row"
            columns = place if numbered else ""
            sql = f"SELECT *{columns} FROM read_parquet([{names}], union_by_name = true{extra})"  # noqa: S608
        elif kinds <= {".csv", ".gz", ".txt"}:
            parts = [
                f"SELECT *{_place(path) if numbered else ''} "  # noqa: S608
                f"FROM read_csv({_quoted(path)}, all_varchar = true, header = true, null_padding = true)"
                for path in paths
            ]
            sql = " UNION ALL BY NAME ".join(parts)
        else:
            raise OndirisError(f"reports in {', '.join(sorted(kinds))}: expected all .parquet or all .csv")
        try:
            return self.connection.sql(sql)
        except Exception as error:
            raise OndirisError(f"{paths[0]}: cannot be read: {str(error).splitlines()[0]}") from error

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
    """The files of names, patterns and folders, in order. Raises InvalidInputError where there is none."""
    found: list[str] = []
    problems = []
    for source in sources:
        path = Path(source)
        here = (
            [str(each) for each in path.rglob("*") if each.suffix.lower() in (".parquet", ".csv")]
            if path.is_dir()
            else glob.glob(source)  # noqa: PTH207, a pattern may be absolute
            or ([source] if path.is_file() else [])
        )
        if not here:
            problems.append(Problem(source, code="reports", expected="files of reports, CSV or Parquet"))
        found += sorted(here)
    if problems:
        raise InvalidInputError(problems)
    return list(dict.fromkeys(found))


def _place(path: str) -> str:
    """The file, and the row as a spreadsheet shows it, of a CSV file that is read from its beginning."""
    return f", {_quoted(path)} AS file, row_number() OVER () + 1 AS row"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
