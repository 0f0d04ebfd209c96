"""The store of figures: append-only vintages, asked as of any day.

A figure is known as of a day when it was published by then (`as_of`), and as of a moment when it was
loaded by then (`as_loaded`). Among the rows of a key that are known, the one marked as in use is taken,
else the latest published, else the latest loaded. Nothing is changed or removed, ever.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ondiris.model.batch import Batch
from ondiris.model.figure import Figure
from ondiris.model.key import Key
from ondiris.store.choice import (
    PARTS,
    Filter,
    filtered,
    in_order,
    in_use,
    kept,
    known,
    known_rows,
    sql,
    stated,
)
from ondiris.store.errors import StoreError
from ondiris.store.files import SourceFiles
from ondiris.store.rows import (
    EPOCH,
    LoadStamp,
    Vintage,
    figure_of_row,
    microseconds,
    table_of,
    vintage_of_row,
)
from ondiris.store.snapshot import Snapshot
from ondiris.store.table import VintageTable, told

if TYPE_CHECKING:
    import duckdb


@dataclass(frozen=True)
class Appended:
    """What became of one file: how many rows were added, or that it had been loaded already."""

    rows: int
    already: bool


@dataclass(frozen=True)
class Load:
    """One file of one load, as the store remembers it."""

    load: str
    loaded_at: datetime
    file: str
    sha256: str
    rows: int
    reason: str
    by: str


class Store:
    """Vintages in a folder: a Delta table `vintages/` and the loaded files, byte for byte, in `files/`.

    Reading methods raise StoreError where there is no store, or it is damaged or newer than this Ondiris.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._table = VintageTable(self.path / "vintages")
        self._sources = SourceFiles(self.path / "files")
        self._database: duckdb.DuckDBPyConnection | None = None

    def exists(self) -> bool:
        return self._table.exists()

    def create(self) -> None:
        """Make the store where there is none. Raises StoreError where the folder cannot be written."""
        self._table.create()

    @property
    def version(self) -> int:
        """The number of commits so far; the same number means the same content."""
        return self._table.current().version()

    # Loading

    def append(
        self,
        batch: Batch,
        *,
        loaded_at: datetime,
        load: str,
        reason: str = "",
        by: str = "",
        content: bytes | None = None,
    ) -> Appended:
        """Load the figures of one file; see `append_all`. `content` are the file's bytes, to be kept."""
        contents = {} if content is None else {batch.sha256: content}
        return self.append_all(
            [batch], loaded_at=loaded_at, load=load, reason=reason, by=by, contents=contents
        )[0]

    def append_all(
        self,
        batches: Sequence[Batch],
        *,
        loaded_at: datetime,
        load: str,
        reason: str = "",
        by: str = "",
        contents: Mapping[str, bytes] | None = None,
    ) -> tuple[Appended, ...]:
        """Load several files in one commit: all of them or none.

        A file that was loaded before changes nothing. `loaded_at` has a time zone; `load` names the load;
        `reason` says why, and is the reason of every row that has none; `contents` are the bytes of the
        files by checksum. Raises StoreError where writing fails (the last state stands), TypeError for a
        derived figure, ValueError for a time without a zone or bytes that are not the file's.
        """
        microseconds(loaded_at)
        self.create()
        while True:
            fresh = self._fresh(batches)
            if not fresh:
                return tuple(Appended(0, True) for _ in batches)
            for batch in fresh.values():
                if contents and batch.sha256 in contents:
                    self._sources.keep(batch.sha256, contents[batch.sha256])
            stamp = LoadStamp(load, self.version + 1, loaded_at, reason, by)
            rows = table_of((figure for batch in fresh.values() for figure in batch.figures), stamp)
            if self._table.append(rows, sorted(fresh), {"load": load, "reason": reason, "by": by}):
                self._table.compact()
                added = {id(batch) for batch in fresh.values()}
                return tuple(
                    Appended(len(batch.figures), False) if id(batch) in added else Appended(0, True)
                    for batch in batches
                )

    def _fresh(self, batches: Sequence[Batch]) -> dict[str, Batch]:
        """The files not loaded yet by their transaction names, each once."""
        table = self._table.current()
        fresh: dict[str, Batch] = {}
        for batch in batches:
            name = transaction(batch.sha256, _country(batch))
            if table.transaction_version(name) is None:
                fresh.setdefault(name, batch)
        return fresh

    def holds(self, sha256: str, country: str) -> bool:
        """Whether a file was loaded for a country."""
        if not self.exists():
            return False
        return any(self._table.has_transaction(transaction(sha256, code)) for code in (country, NO_COUNTRY))

    def source(self, sha256: str) -> bytes | None:
        """The bytes of a loaded file; None where they were not kept. Raises StoreError where they changed."""
        return self._sources.read(sha256)

    # Asking

    def get(self, key: Key, as_of: date | None = None, as_loaded: datetime | None = None) -> Figure | None:
        """The figure in use of one key. Ask `resolve` for many."""
        rows = self._rows(kept("in_use"), as_of, as_loaded, str(key))
        return figure_of_row(rows[0]) if rows else None

    def resolve(self, as_of: date | None = None, as_loaded: datetime | None = None) -> Snapshot:
        """All that is in use, read once: a function from Key to Figure or None."""
        return Snapshot(self._rows(kept("in_use"), as_of, as_loaded))

    def query(
        self,
        as_of: date | None = None,
        as_loaded: datetime | None = None,
        **filters: Filter | None,
    ) -> tuple[Figure, ...]:
        """The figures in use, in the order of their keys.

        Filters name parts of the key (`country`, `indicator`, `activity`, `region`, `product`, `measure`,
        `unit`, `nature`, `period`): a code, several, or a pattern with `*` and `?`; a measure may leave out
        its base. Raises TypeError for another name.
        """
        if not _any(filters):
            return self.resolve(as_of, as_loaded).figures()
        chosen = in_use(stated(filtered(known(), filters)))
        return tuple(figure_of_row(row) for row in self._rows(sql(in_order(chosen)), as_of, as_loaded))

    def vintages(
        self,
        as_of: date | None = None,
        as_loaded: datetime | None = None,
        **filters: Filter | None,
    ) -> tuple[Vintage, ...]:
        """Everything ever stated, each statement once, by key, publication and load; filters as `query`."""
        chosen = sql(in_order(stated(filtered(known(), filters)))) if _any(filters) else kept("stated")
        return tuple(vintage_of_row(row) for row in self._rows(chosen, as_of, as_loaded))

    def vintages_of(
        self, key: Key, as_of: date | None = None, as_loaded: datetime | None = None
    ) -> tuple[Vintage, ...]:
        """Everything ever stated of one key, with when and why it was loaded, earliest published first."""
        return tuple(vintage_of_row(row) for row in self._rows(kept("stated"), as_of, as_loaded, str(key)))

    def all_vintages(
        self, key: Key, as_of: date | None = None, as_loaded: datetime | None = None
    ) -> tuple[Figure, ...]:
        """Everything ever stated of one key, the earliest published first."""
        return tuple(vintage.figure for vintage in self.vintages_of(key, as_of, as_loaded))

    def loads(self) -> tuple[Load, ...]:
        """What was loaded, one entry a file, in the order of loads. A file without figures has none."""
        rows = self._rows(LOADS, None, None)
        return tuple(
            Load(load, EPOCH + timedelta(microseconds=moment), file, sha256, count, reason, by)
            for load, moment, file, sha256, count, reason, by in rows
        )

    def _rows(
        self, wanted: str, as_of: date | None, as_loaded: datetime | None, key: str | None = None
    ) -> list[Any]:
        """The rows of an SQL over `known`."""
        files = self._table.files()
        if not files:
            return []
        import duckdb

        moment = None if as_loaded is None else microseconds(as_loaded)
        try:
            cursor = self._connection().cursor()
            cursor.execute(f"CREATE OR REPLACE TEMP VIEW known AS {known_rows(files, as_of, moment, key)}")
            return cursor.execute(wanted).fetchall()
        except duckdb.Error as error:
            raise StoreError(
                f"{self.path}: the store cannot be read ({told(error)}); put back a copy"
            ) from error

    def _connection(self) -> "duckdb.DuckDBPyConnection":
        import duckdb

        if self._database is None:
            # Nothing is fetched from elsewhere: all that is needed is built in.
            offline: dict[str, Any] = {
                "autoinstall_known_extensions": "false",
                "autoload_known_extensions": "false",
            }
            self._database = duckdb.connect(config=offline)
        return self._database


#: The country of a file without figures.
NO_COUNTRY = ""
LOADS = """
    SELECT load, loaded_at, file, sha256, count(*), load_reason, loaded_by
    FROM known GROUP BY ALL ORDER BY min(sequence), loaded_at, load, file, sha256
"""


def transaction(sha256: str, country: str) -> str:
    """The name under which a loaded file is remembered; the same file may be loaded for two countries."""
    return f"load/{country}/{sha256}"


def _country(batch: Batch) -> str:
    return "+".join(sorted({figure.key.country for figure in batch.figures})) or NO_COUNTRY


def _any(filters: Mapping[str, Filter | None]) -> bool:
    if unknown := sorted(set(filters) - set(PARTS)):
        raise TypeError(f"no such filter: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    return any(wanted is not None for wanted in filters.values())
