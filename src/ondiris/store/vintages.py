"""The store of figures: append-only vintages, asked as of any day.

A figure is known as of a day when it was published by then (`as_of`), and as of a moment when it was
loaded by then (`as_loaded`). Among the rows of a key that are known, the one marked as in use is taken,
else the latest published, else the latest loaded. Nothing is changed or removed, ever.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from ondiris.model.batch import Batch
from ondiris.model.figure import Figure
from ondiris.model.key import Key
from ondiris.store.choice import PARTS, Filter, filtered_sql, kept
from ondiris.store.files import SourceFiles
from ondiris.store.loads import (
    LOADS,
    NO_COUNTRY,
    Appended,
    Followed,
    Load,
    country_of,
    file_name,
    origin_name,
    state_of,
    statement_of,
)
from ondiris.store.reader import Reader
from ondiris.store.rows import (
    EPOCH,
    LoadStamp,
    Row,
    Vintage,
    figure_of_row,
    microseconds,
    table_of,
    vintage_of_row,
)
from ondiris.store.snapshot import Snapshot
from ondiris.store.table import Draft, VintageTable


class Store:
    """Vintages in a folder: a Delta table `vintages/` and the loaded files, byte for byte, in `files/`.

    Reading methods raise StoreError where there is no store, or it is damaged or newer than this Ondiris.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = Path(path)
        self._table = VintageTable(self.path / "vintages")
        self._sources = SourceFiles(self.path / "files")
        self._reader = Reader(self.path)

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
            draft = self._table.begin()
            names = [file_name(batch.sha256, country_of(batch)) for batch in batches]
            fresh: dict[str, Batch] = {}
            for name, batch in zip(names, batches, strict=True):
                if draft.number(name) is None:
                    fresh.setdefault(name, batch)
            if not fresh:
                return tuple(Appended(0, True) for _ in batches)
            self._keep(fresh.values(), contents)
            stamp = LoadStamp(load, draft.version + 1, loaded_at, reason, by)
            rows = table_of((figure for batch in fresh.values() for figure in batch.figures), stamp)
            if self._commit(draft, rows, dict.fromkeys(fresh, 1), stamp):
                first = {name: names.index(name) for name in fresh}
                return tuple(
                    Appended(len(batch.figures), False) if first.get(name) == place else Appended(0, True)
                    for place, (name, batch) in enumerate(zip(names, batches, strict=True))
                )

    def follow(
        self,
        origin: str,
        batches: Sequence[Batch],
        *,
        loaded_at: datetime,
        load: str,
        contents: Mapping[str, bytes] | None = None,
    ) -> Followed:
        """Let an origin, such as a country pack, state exactly the figures of these files, in one commit.

        What it states anew is added; what it stated before and no longer states is withdrawn: kept, and no
        longer in use. So a store that has followed a pack through its editions answers as a new one does.
        Files loaded by themselves are not touched. Raises as `append_all`.
        """
        microseconds(loaded_at)
        self.create()
        state = state_of({batch.file: batch.sha256 for batch in batches})
        while True:
            draft = self._table.begin()
            if draft.number(origin_name(origin)) == state:
                return Followed(0, 0)
            stated_rows = self._reader.rows(draft.files(), kept("stated"), only={"origin": origin})
            live = {
                statement_of(vintage.figure): vintage.figure
                for vintage in map(vintage_of_row, stated_rows)
                if not vintage.withdrawn
            }
            wanted = {statement_of(figure): figure for batch in batches for figure in batch.figures}
            added = [figure for statement, figure in wanted.items() if live.get(statement) != figure]
            gone = [figure for statement, figure in live.items() if statement not in wanted]
            self._keep(batches, contents)
            stamp = LoadStamp(load, draft.version + 1, loaded_at, "", "", origin)
            rows = table_of(added, stamp, gone)
            if self._commit(draft, rows, {origin_name(origin): state}, stamp):
                return Followed(len(added), len(gone))

    def _keep(self, batches: Iterable[Batch], contents: Mapping[str, bytes] | None) -> None:
        for batch in batches:
            if contents and batch.sha256 in contents:
                self._sources.keep(batch.sha256, contents[batch.sha256])

    def _commit(self, draft: Draft, rows: Any, numbers: Mapping[str, int], stamp: LoadStamp) -> bool:
        message = {"load": stamp.load, "reason": stamp.reason, "by": stamp.by, "origin": stamp.origin}
        done = draft.commit(rows, numbers, message)
        if done:
            self._table.compact()
        return done

    def holds(self, sha256: str, country: str) -> bool:
        """Whether a file was loaded by itself for a country."""
        names = (file_name(sha256, country), file_name(sha256, NO_COUNTRY))
        return self.exists() and any(self._table.number(name) is not None for name in names)

    def follows(self, origin: str, checksums: Mapping[str, str]) -> bool:
        """Whether an origin states just these files, given by name with their SHA-256."""
        return self.exists() and self._table.number(origin_name(origin)) == state_of(checksums)

    def source(self, sha256: str) -> bytes | None:
        """The bytes of a loaded file; None where they were not kept. Raises StoreError where they changed."""
        return self._sources.read(sha256)

    # Asking

    def get(self, key: Key, as_of: date | None = None, as_loaded: datetime | None = None) -> Figure | None:
        """The figure in use of one key. Ask `resolve` for many."""
        rows = self._rows(kept("in_use"), as_of, as_loaded, key)
        return figure_of_row(rows[0]) if rows else None

    def resolve(self, as_of: date | None = None, as_loaded: datetime | None = None) -> Snapshot:
        """All that is in use, read once: a function from Key, and perhaps an earlier day, to Figure or None.

        What was in use on an earlier day is read when it is asked for, from the files of this moment.
        """
        files = self._table.files()

        def rows(wanted: str, day: date | None, key: Key | None = None) -> list[Any]:
            only = None if key is None else {"key": str(key)}
            return self._reader.rows(files, kept(wanted), day, as_loaded, only)

        def then(key: Key, day: date) -> Figure | None:
            found = rows("in_use", day if as_of is None else min(day, as_of), key)
            return figure_of_row(found[0]) if found else None

        def stated(key: Key) -> tuple[Figure, ...]:
            return tuple(figure_of_row(row) for row in rows("stated", as_of, key))

        return Snapshot(rows("in_use", as_of), then, stated)

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
        chosen = filtered_sql("in_use", _checked(filters))
        return tuple(figure_of_row(row) for row in self._rows(chosen, as_of, as_loaded))

    def vintages(
        self,
        as_of: date | None = None,
        as_loaded: datetime | None = None,
        **filters: Filter | None,
    ) -> tuple[Vintage, ...]:
        """Everything ever stated, each statement once, by key, publication and load; filters as `query`."""
        chosen = filtered_sql("stated", _checked(filters))
        return tuple(vintage_of_row(row) for row in self._rows(chosen, as_of, as_loaded))

    def vintages_of(
        self, key: Key, as_of: date | None = None, as_loaded: datetime | None = None
    ) -> tuple[Vintage, ...]:
        """Everything ever stated of one key, with when and why it was loaded, earliest published first."""
        return tuple(vintage_of_row(row) for row in self._rows(kept("stated"), as_of, as_loaded, key))

    def all_vintages(
        self, key: Key, as_of: date | None = None, as_loaded: datetime | None = None
    ) -> tuple[Figure, ...]:
        """Everything ever stated of one key, the earliest published first."""
        return tuple(vintage.figure for vintage in self.vintages_of(key, as_of, as_loaded))

    def in_use(self, as_of: date | None = None) -> Sequence[Row]:
        """The rows of all figures in use, in the order of their keys; `figure_of_row` reads one."""
        return self._rows(kept("in_use"), as_of, None)

    def stated(self) -> Sequence[Row]:
        """The rows of everything ever stated, by key, publication and load."""
        return self._rows(kept("stated"), None, None)

    def loads(self) -> tuple[Load, ...]:
        """What was loaded, one entry a file, in the order of loads. A file without figures has none."""
        rows = self._rows(LOADS, None, None)
        return tuple(
            Load(load, EPOCH + timedelta(microseconds=moment), *rest) for load, moment, *rest in rows
        )

    def _rows(
        self, wanted: str, as_of: date | None, as_loaded: datetime | None, key: Key | None = None
    ) -> list[Any]:
        only = None if key is None else {"key": str(key)}
        return self._reader.rows(self._table.files(), wanted, as_of, as_loaded, only)


def _checked(filters: Mapping[str, Filter | None]) -> Mapping[str, Filter | None]:
    if unknown := sorted(set(filters) - set(PARTS)):
        raise TypeError(f"no such filter: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    return filters
