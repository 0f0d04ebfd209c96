"""PostgreSQL 15 or newer: reports in a table or view, which stay there; only sums come back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ondiris.indices.engines.table import of_reports
from ondiris.model.errors import InvalidInputError, OndirisError, Problem

if TYPE_CHECKING:
    import ibis.expr.types as ir


@dataclass
class Postgres:
    connection: Any
    notes: tuple[str, ...] = ()
    pick = None
    #: A query gives at most 1,664 columns, a few of them keys.
    widest = 1_600

    @classmethod
    def open(cls, address: str, _memory: str, _threads: int) -> "Postgres":
        """`address` as libpq takes it; what it leaves out comes from PGHOST, PGUSER ... and ~/.pgpass."""
        import ibis
        import psycopg

        connection = psycopg.connect(
            "" if address == "postgres" else address,
            autocommit=True, client_encoding="UTF8", application_name="ondiris", connect_timeout=10,
        )  # fmt: skip
        # Where rows are counted as they lie, no scan may begin in the middle. A query of a thousand sums is
        # compiled for longer than it runs. The units of a panel are grouped in memory.
        connection.execute("SET synchronize_seqscans = off; SET jit = off; SET work_mem = '256MB'")
        return cls(ibis.postgres.from_connection(connection))

    def reports(self, sources: Sequence[str], numbered: bool) -> "ir.Table":
        import ibis.common.exceptions

        if len(sources) != 1:
            raise OndirisError("reports in PostgreSQL: expected the name of one table or view")
        schema, _, name = sources[0].rpartition(".")
        try:
            table = self.connection.table(name, database=schema or None)
        except ibis.common.exceptions.TableNotFound:
            there = ", ".join(sorted(self.connection.list_tables(database=schema or None))[:20])
            remedy = f"there are {there or 'none'}"
            expected = "a table or view of reports"
            raise InvalidInputError(
                [Problem(sources[0], code="reports", expected=expected, remedy=remedy)]
            ) from None
        if numbered:  # several workers would mix the rows
            self.connection.con.execute("SET max_parallel_workers_per_gather = 0")
        found, self.notes = of_reports(table, sources[0], numbered)
        return found

    def damage(self) -> tuple[Problem, ...]:
        return ()  # the server names what it cannot read

    def portions(self, sources: Sequence[str]) -> "Sequence[ir.Table]":
        return [self.reports(sources, numbered=False)]  # the server has memory of its own

    def keep(self, name: str, sql: str) -> "ir.Table":
        connection = self.connection.con
        connection.execute(f"DROP TABLE IF EXISTS pg_temp.{name}")
        connection.execute(f"CREATE TEMP TABLE {name} AS {sql}")
        connection.execute(f"ANALYZE {name}")  # nobody else does it for a temporary table
        return self.connection.table(name)

    def apart(self, _name: str, _sql: Callable[[], str]) -> None:
        return None

    def table(self, _sql: Callable[[], str]) -> None:
        return None

    def quantiles(self, column: Any, shares: Sequence[float]) -> Sequence[Any]:
        """As DuckDB and Spark interpolate; percentile_cont rounds otherwise, and differs in the last bit."""
        values, last = column.collect(order_by=column), (column.count() - 1).cast("float64")

        def at(share: float) -> Any:
            low, high = (last * share).floor(), (last * share).ceil()
            between = last * share - low
            return values[low.cast("int64")] * (1.0 - between) + values[high.cast("int64")] * between

        return [at(share) for share in shares]

    def lookup(self, column: Any, numbers: Mapping[str, float]) -> Any:
        return column.cases(*numbers.items(), else_=None)

    def close(self) -> None:
        self.connection.disconnect()
