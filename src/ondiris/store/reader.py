"""DuckDB over the files of the table: the one place where SQL over figures is run."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from ondiris.store.choice import known_rows
from ondiris.store.errors import StoreError
from ondiris.store.rows import microseconds
from ondiris.store.table import told

if TYPE_CHECKING:
    import duckdb


class Reader:
    """Runs SQL over `known`, the rows that were known as of a day and a moment; may be shared by threads."""

    def __init__(self, store: Path) -> None:
        self._store = store
        self._lock = Lock()
        self._database: duckdb.DuckDBPyConnection | None = None

    def rows(
        self,
        files: Sequence[str],
        wanted: str,
        as_of: date | None = None,
        as_loaded: datetime | None = None,
        only: Mapping[str, str] | None = None,
    ) -> list[Any]:
        """The rows of an SQL. Raises StoreError where a file of the table is missing or damaged."""
        if not files:
            return []
        import duckdb

        moment = None if as_loaded is None else microseconds(as_loaded)
        view = known_rows(files, as_of, moment, only)
        try:
            with self._connection().cursor() as cursor:
                cursor.execute(f"CREATE OR REPLACE TEMP VIEW known AS {view}")
                return cursor.execute(wanted).fetchall()
        except RuntimeError as error:
            if "interrupted" in str(error).lower():  # what DuckDB makes of Ctrl-C
                raise KeyboardInterrupt from None
            raise
        except duckdb.Error as error:
            if isinstance(error, duckdb.InterruptException):
                raise KeyboardInterrupt from None
            raise StoreError(
                f"{self._store}: the store cannot be read ({told(error)}); put back a copy"
            ) from error

    def _connection(self) -> "duckdb.DuckDBPyConnection":
        import duckdb

        with self._lock:
            if self._database is None:
                # Nothing is fetched from elsewhere: all that is needed is built in.
                offline: dict[str, Any] = {
                    "autoinstall_known_extensions": "false",
                    "autoload_known_extensions": "false",
                }
                self._database = duckdb.connect(config=offline)
            return self._database
