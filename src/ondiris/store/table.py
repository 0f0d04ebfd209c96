"""The Delta table of vintages: made, opened, appended to in one commit, kept quick to open.

The table says itself that it is append-only, how long it keeps what (a century), and its format. Each
loaded file leaves a Delta transaction identifier of its own, so that of two processes that load one
file at the same time the second one's commit fails, and a file is never loaded twice.
"""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from shutil import disk_usage
from typing import TYPE_CHECKING
from urllib.parse import unquote

from ondiris.store.errors import StoreError
from ondiris.store.lock import alone
from ondiris.store.rows import COLUMNS

if TYPE_CHECKING:
    import pyarrow
    from deltalake import DeltaTable

FORMAT = 1
FORMAT_NAME = "ondiris.format"
CENTURY = "interval 36500 days"
CONFIGURATION = {
    "delta.appendOnly": "true",
    "delta.logRetentionDuration": CENTURY,
    "delta.deletedFileRetentionDuration": CENTURY,
    "delta.checkpointInterval": "32",
    FORMAT_NAME: str(FORMAT),
}
#: So many files are read without notice; more are merged into one.
MANY_FILES = 64
RETRIES = 200
#: Bytes that an entry of the log takes, or less.
_LOG = 1 << 15
#: How much smaller rows are in a file, or less.
_PACKED = 8


class VintageTable:
    """A Delta table in a folder. Reading methods raise StoreError where it is missing or damaged."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._opened: DeltaTable | None = None

    def exists(self) -> bool:
        return (self.folder / "_delta_log").is_dir()

    def create(self) -> None:
        """Make the table; one that is there is left alone, also when two processes make it at once."""
        from deltalake import DeltaTable, Field, Schema
        from deltalake.exceptions import DeltaError
        from deltalake.schema import PrimitiveType

        if self._is_table():
            return
        schema = Schema([Field(name, PrimitiveType(kind), nullable=False) for name, kind in COLUMNS.items()])
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            _need_room(self.folder, _LOG)
            DeltaTable.create(
                str(self.folder), schema, mode="ignore", name="vintages", configuration=CONFIGURATION,
                raise_if_key_not_exists=False,
            )  # fmt: skip
        except (DeltaError, OSError) as error:
            if not self._is_table():
                raise StoreError(f"{self.folder}: no store can be made here ({told(error)})") from error

    def _is_table(self) -> bool:
        from deltalake import DeltaTable
        from deltalake.exceptions import DeltaError

        try:
            return self.exists() and bool(DeltaTable.is_deltatable(str(self.folder)))
        except (DeltaError, OSError):
            return False

    def current(self) -> "DeltaTable":
        """The table as it is now."""
        if self._opened is None:
            self._opened = self.open()
        else:
            try:
                self._opened.update_incremental()
            except Exception:
                self._opened = self.open()
        return self._opened

    def open(self) -> "DeltaTable":
        """A handle of its own on the current version."""
        from deltalake import DeltaTable
        from deltalake.exceptions import DeltaError, TableNotFoundError

        if not self.exists():
            raise StoreError(f"{self.folder.parent}: there is no store here; `ondiris load FILE` makes one")
        try:
            table = DeltaTable(str(self.folder))
            configuration = table.metadata().configuration
        except TableNotFoundError as error:
            raise StoreError(
                f"{self.folder.parent}: there is no whole store here ({told(error)}); remove the folder if "
                "it is empty, or put back a copy"
            ) from error
        except (DeltaError, OSError, ValueError) as error:
            raise StoreError(
                f"{self.folder.parent}: the store is damaged ({told(error)}); put back a copy"
            ) from error
        self._check_format(configuration.get(FORMAT_NAME))
        return table

    def _check_format(self, found: str | None) -> None:
        if found is None or not found.isdecimal():
            raise StoreError(f"{self.folder.parent}: a Delta table, but none that Ondiris has made")
        if int(found) > FORMAT:
            raise StoreError(
                f"{self.folder.parent}: this store has format {found}, made by a newer Ondiris; this one "
                f"reads up to {FORMAT}: upgrade Ondiris"
            )

    def files(self) -> tuple[str, ...]:
        """The Parquet files of the current version."""
        return files_of(self.current())

    def number(self, name: str) -> int | None:
        """The number last committed under a name, None where there is none."""
        return number_of(self.current(), name)

    def begin(self) -> "Draft":
        """The current version, to base a commit on."""
        return Draft(self)

    def compact(self) -> None:
        """Merge the files when they are many. Whether it succeeds changes no row, so failure is no error.

        One process at a time: of two that merge the same files deltalake 1.6 keeps both results, and every
        row would be there twice.
        """
        from deltalake.exceptions import DeltaError

        if len(self.current().file_uris()) <= MANY_FILES:
            return
        with alone(self.folder.parent / "merging.lock") as granted:
            if not granted:
                return
            table = self.open()
            if len(table.file_uris()) > MANY_FILES:
                with suppress(DeltaError, OSError):
                    table.optimize.compact()


class Draft:
    """One version of the table, and a commit on top of it."""

    def __init__(self, table: VintageTable) -> None:
        self._table = table
        self._base = table.open()
        self.version = self._base.version()

    def files(self) -> tuple[str, ...]:
        return files_of(self._base)

    def number(self, name: str) -> int | None:
        return number_of(self._base, name)

    def commit(self, rows: "pyarrow.Table", numbers: Mapping[str, int], message: dict[str, str]) -> bool:
        """Add rows, and the numbers of named transactions, in one commit.

        False where another process has meanwhile committed one of the names, or made the table itself, which
        two that start together both do: nothing was written. Raises StoreError where writing fails: the last
        version stands.
        """
        from deltalake import CommitProperties, Transaction, write_deltalake
        from deltalake.exceptions import DeltaError

        _need_room(self._table.folder, rows.nbytes // _PACKED + _LOG)
        before = {name: self.number(name) for name in numbers}
        properties = CommitProperties(
            custom_metadata=message,
            max_commit_retries=RETRIES,
            app_transactions=[Transaction(name, number) for name, number in sorted(numbers.items())],
        )
        try:
            write_deltalake(self._base, rows, mode="append", commit_properties=properties)
        except (DeltaError, OSError) as error:
            now = self._table.open()
            if any(number_of(now, name) != number for name, number in before.items()):
                return False
            if now.metadata().id != self._base.metadata().id:
                return False
            raise StoreError(
                f"{self._table.folder.parent}: the load could not be written ({told(error)}); nothing was "
                "loaded, and what was there is unharmed"
            ) from error
        return True


def files_of(table: "DeltaTable") -> tuple[str, ...]:
    return tuple(unquote(uri.removeprefix("file://")) for uri in table.file_uris())


def number_of(table: "DeltaTable", name: str) -> int | None:
    found: int | None = table.transaction_version(name)
    return found


def _need_room(folder: Path, size: int) -> None:
    """Raise StoreError where the disk is full: deltalake would say so, and spill the trace of a thread."""
    with suppress(OSError):
        disk = disk_usage(folder)
        if disk.total and disk.free < size:
            raise StoreError(
                f"{folder.parent}: no space left on the disk, {size:,} bytes are needed; nothing was loaded"
            )


def told(error: BaseException) -> str:
    """The first line of an error, without a full stop."""
    text = str(error).strip() or type(error).__name__
    return text.splitlines()[0].rstrip(". ")
