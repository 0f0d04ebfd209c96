"""Where the reduction runs: DuckDB in this process, or a PostgreSQL or Spark that is there already.

The expressions are the same, and so are the results, bit for bit: sums are of whole numbers, and what an
engine does in its own way is in its class of `engines`.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from ondiris.indices.address import engine_of, without_secrets
from ondiris.indices.engines.duckdb import DuckDB
from ondiris.indices.engines.postgres import Postgres
from ondiris.indices.engines.spark import Spark
from ondiris.model.errors import InvalidInputError, OndirisError, Problem

if TYPE_CHECKING:
    import ibis.expr.types as ir


class Own(Protocol):
    """What each engine does in its own way."""

    connection: Any
    widest: int

    @property
    def notes(self) -> tuple[str, ...]: ...
    def reports(self, sources: Sequence[str], numbered: bool) -> "ir.Table": ...
    def damage(self) -> tuple[Problem, ...]: ...
    def portions(self, sources: Sequence[str]) -> "Sequence[ir.Table]": ...
    def keep(self, name: str, sql: str) -> "ir.Table": ...
    def apart(self, name: str, sql: Callable[[], str]) -> "ir.Table | None": ...
    def quantiles(self, column: Any, shares: Sequence[float]) -> Sequence[Any]: ...
    def lookup(self, column: Any, numbers: Mapping[str, float]) -> Any: ...
    @property
    def pick(self) -> Callable[[Any, Any, int], Any] | None: ...
    def table(self, sql: Callable[[], str]) -> Any: ...
    def close(self) -> None: ...


_OPEN: dict[str, Callable[[str, str, int], Own]] = {
    "duckdb": DuckDB.open,
    "postgres": Postgres.open,
    "spark": Spark.open,
}
#: The packages whose errors are those of an engine that runs.
_DRIVERS = ("_duckdb", "duckdb", "psycopg", "pyspark", "py4j")


@dataclass
class Engine:
    """An open connection."""

    kind: str
    own: Own
    #: Kept to know its secrets in what the engine says; never told.
    address: str = field(default="", repr=False)

    @classmethod
    def open(cls, address: str = "duckdb", memory: str = "2GB", threads: int = 0) -> "Engine":
        """An engine by its address: `duckdb`, `postgresql://user@host/database`, `spark`, `spark://host:7077`.

        `memory` and `threads` are DuckDB's. Raises OndirisError where the engine is not installed or cannot
        be reached; a password of the address is never told.
        """
        kind = engine_of(address)
        try:
            return cls(kind, _OPEN[kind](address, memory, threads), address)
        except ImportError as error:
            remedy = f"pip install 'ondiris[{kind}]'"
            raise OndirisError(f"the engine {kind} is not installed: {remedy} ({error})") from error
        except Exception as error:  # each driver has errors of its own; their traces would tell the address
            told = without_secrets(_line(error), address)
            raise OndirisError(f"the engine {kind} cannot be opened: {told}") from None

    @property
    def connection(self) -> Any:
        return self.own.connection

    @property
    def notes(self) -> tuple[str, ...]:
        """What to know of what was read: columns that are not used, encodings that were guessed."""
        return self.own.notes

    @property
    def widest(self) -> int:
        """How many columns a query may have; 0 for any number."""
        return self.own.widest

    def reports(self, sources: Sequence[str], numbered: bool = False) -> "ir.Table":
        """The reports of files or of one table; `numbered` adds their `file` and `row`.

        Raises InvalidInputError where a file, table or column is missing, or of no use.
        """
        if address := next((each for each in sources if re.match(r"postgres(ql)?://", each)), None):
            told = without_secrets(address)
            raise OndirisError(
                f"reports {told}: the address belongs to --engine; expected a table's name here"
            )
        return self.own.reports(sources, numbered)

    def portions(self, sources: Sequence[str]) -> "Sequence[ir.Table]":
        """The same reports in portions, so that what is held of each while it is read has room in memory."""
        return self.own.portions(sources)

    def keep(
        self, name: str, expression: "ir.Table", sparing: "Callable[[], ir.Table] | None" = None
    ) -> "ir.Table":
        """Run an expression, and keep its rows for what follows.

        `sparing` gives the same rows, and is run in its place where memory runs out: it spills.
        """
        try:
            kept = self.own.keep(name, self.sql(expression))
        except Exception as error:
            if sparing is None or type(error).__name__ != "OutOfMemoryException":
                raise
            return self.keep(name, sparing())
        return _as_known(kept, expression)

    def append(self, name: str, expression: "ir.Table") -> None:
        """Run an expression, and add its rows to those kept by a name."""
        self.connection.raw_sql(f"INSERT INTO {name} {self.sql(expression)}")

    def drop(self, name: str) -> None:
        """Make room: what was kept by this name is not needed any more."""
        self.connection.drop_table(name)

    def apart(self, name: str, expression: "ir.Table") -> "ir.Table":
        """An expression that what follows is not merged with, where the engine would write it out often."""
        own = self.own.apart(name, lambda: self.sql(expression))
        return expression if own is None else _as_known(own, expression)

    def quantiles(self, column: Any, shares: Sequence[float]) -> Sequence[Any]:
        """Quantiles of a column: between two values at the distance d, lower x (1 - d) + higher x d."""
        return self.own.quantiles(column, shares)

    def lookup(self, column: Any, numbers: Mapping[str, float]) -> Any:
        """The number of a column's code, null where the code is another or missing."""
        return self.own.lookup(column, numbers)

    @property
    def pick(self) -> Callable[[Any, Any, int], Any] | None:
        """What stands in one array where a number stands in another; None where the engine is slow at it."""
        return self.own.pick

    def fetch(self, expression: Any) -> Any:
        """The result of an expression: a pyarrow.Table, or one number."""
        if (
            hasattr(expression, "columns")
            and (own := self.own.table(lambda: self.sql(expression))) is not None
        ):
            return own
        with _as_written():
            found = expression.to_pyarrow()
        return found if hasattr(found, "column_names") else found.as_py()

    def sql(self, expression: "ir.Table") -> str:
        """The query of an expression."""
        with _as_written():
            return str(self.connection.compile(expression))

    @contextmanager
    def failures_told(self) -> Iterator[None]:
        """Errors of the engine while it runs (no room on disk, a file gone) as OndirisError.

        Where a file of reports turns out to be damaged inside, InvalidInputError names it.
        """
        try:
            yield
        except Exception as error:
            if type(error).__module__.partition(".")[0] not in _DRIVERS:
                raise
            # Room can run out over files as long as a day; they are not read again for that.
            full = type(error).__name__ == "OutOfMemoryException"
            damage = () if full else self.own.damage()
            if damage:
                raise InvalidInputError(damage) from None
            told = without_secrets(_line(error), self.address)
            if full:
                told += "; give more with --memory"
            raise OndirisError(f"the engine {self.kind} stopped: {told}") from None

    def close(self) -> None:
        with suppress(Exception):
            self.own.close()


def _as_known(kept: "ir.Table", expression: "ir.Table") -> "ir.Table":
    """What an engine kept, in the types of its expression: engines make wider or narrower numbers."""
    return kept if kept.schema() == expression.schema() else kept.cast(expression.schema())


@contextmanager
def _as_written() -> Iterator[None]:
    """Queries step within step: steps merged into one repeat what they share, and take long to merge."""
    import ibis

    fused = ibis.options.sql.fuse_selects
    ibis.options.sql.fuse_selects = False
    try:
        yield
    finally:
        ibis.options.sql.fuse_selects = fused


def _line(error: Exception) -> str:
    """What an engine says, without its trace."""
    return next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
