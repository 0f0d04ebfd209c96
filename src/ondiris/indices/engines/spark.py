"""Spark: Parquet files by their names or addresses, or a table of its catalog."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from ondiris.indices.engines.files import report_files
from ondiris.indices.engines.table import of_reports
from ondiris.model.errors import OndirisError, Problem

if TYPE_CHECKING:
    import ibis.expr.types as ir


@dataclass
class Spark:
    connection: Any
    session: Any
    notes: tuple[str, ...] = ()
    pick = None
    widest = 0

    @classmethod
    def open(cls, address: str, _memory: str, _threads: int) -> "Spark":
        """`spark`: as its own settings say, by default here; else a master, or a Connect server."""
        import ibis
        from pyspark.sql import SparkSession  # type: ignore[import-not-found,unused-ignore]

        builder = SparkSession.builder.appName("ondiris")
        if address.startswith("sc://"):
            builder = builder.remote(address)
        else:
            # What goes wrong is told once, by the exception; the progress is told by ours.
            builder = builder.config("spark.ui.showConsoleProgress", "false").config("spark.log.level", "OFF")
            builder = builder if address == "spark" else builder.master(address)
        logging.getLogger("SQLQueryContextLogger").setLevel(logging.CRITICAL)
        session = builder.getOrCreate()
        if not address.startswith("sc://"):
            _fit_for_one_machine(session)
        return cls(ibis.pyspark.connect(session), session)

    def reports(self, sources: Sequence[str], numbered: bool) -> "ir.Table":
        if len(sources) == 1 and self._is_table(sources[0]):
            table = self._viewed(self.session.table(sources[0]), "ondiris_reports")
            found, self.notes = of_reports(table, sources[0], numbered)
            return found
        addresses = {
            each if "://" in each else f"file://{Path(each).absolute()}": each
            for source in sources
            for each in ([source] if "://" in source else report_files([source]))
        }
        if others := [
            name for name in addresses.values() if "://" not in name and not name.endswith(".parquet")
        ]:
            raise OndirisError(f"{others[0]}: on Spark reports are Parquet files; DuckDB reads CSV as well")
        frame = self.session.read.option("mergeSchema", True).parquet(*addresses)
        table, self.notes = of_reports(self._viewed(frame, "ondiris_reports"), sources[0], False)
        if not numbered:
            return table
        # Files are told by the names they were given by, not by the addresses that Spark makes of them.
        names = [
            (path.replace("file:///", "file:/"), addresses.get(unquote(path), path))  # as _metadata writes it
            for path in frame.inputFiles()
        ]
        given = self.session.createDataFrame(names, "address string, file string").hint("broadcast")
        placed = frame.selectExpr("*", "_metadata.file_path AS address", "_metadata.row_index + 1 AS row")
        view = self._viewed(placed.join(given, "address"), "ondiris_numbered")
        return of_reports(view, sources[0], True, files=True)[0]

    def damage(self) -> tuple[Problem, ...]:
        return ()  # the server names what it cannot read

    def portions(self, sources: Sequence[str]) -> "Sequence[ir.Table]":
        return [self.reports(sources, numbered=False)]  # the server has memory of its own

    def keep(self, name: str, sql: str) -> "ir.Table":
        table = self._viewed(self.session.sql(sql), name)
        self.session.catalog.cacheTable(name)
        return table

    def apart(self, name: str, sql: Callable[[], str]) -> "ir.Table":
        """Kept: Spark writes a step out wherever the next ones name it: a plan would take minutes."""
        return self.keep(name, sql())

    def table(self, sql: Callable[[], str]) -> Any:
        """As Arrow: Ibis goes by way of pandas, which takes NaN for null."""
        return self.session.sql(sql()).toArrow()

    def quantiles(self, column: Any, shares: Sequence[float]) -> Sequence[Any]:
        return [column.quantile(share) for share in shares]

    def lookup(self, column: Any, numbers: Mapping[str, float]) -> Any:
        return column.cases(*numbers.items(), else_=None)

    def close(self) -> None:
        self.connection.disconnect()

    def _viewed(self, frame: Any, name: str) -> "ir.Table":
        frame.createOrReplaceTempView(name)
        return self.connection.table(name)

    def _is_table(self, source: str) -> bool:
        plain = "/" not in source and not Path(source).exists() and not source.endswith(".parquet")
        return plain and bool(self.session.catalog.tableExists(source))


def _fit_for_one_machine(session: Any) -> None:
    """Plan for the cores of one machine, where that is all there is and nobody has said otherwise.

    Two hundred parts, and plans made anew at each step, take most of the time of plans as wide as ours.
    """
    context = session.sparkContext
    if not context.master.startswith("local"):
        return
    for name, value in (
        ("spark.sql.shuffle.partitions", str(context.defaultParallelism)),
        ("spark.sql.adaptive.enabled", "false"),
    ):
        if not context.getConf().contains(name):
            session.conf.set(name, value)
