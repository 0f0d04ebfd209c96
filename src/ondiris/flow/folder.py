"""A folder written whole or not at all: its files are written beside it, and then take its place at once."""

import ctypes
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from ondiris.flow import remains
from ondiris.model.errors import OndirisError

_EXCHANGE = 2  # RENAME_EXCHANGE of linux/fs.h
_HERE = -100  # AT_FDCWD of fcntl.h


def write_folder(
    folder: Path,
    files: Mapping[str, bytes],
    ours: Callable[[Path], bool],
    written: Callable[[], None] = lambda: None,
) -> None:
    """Make `folder` hold exactly `files`.

    `written` is called when all files are on the disk and before they take their place: where it raises,
    the folder stays as it was.

    Killed at any moment it leaves the folder as it was, or complete. What stands there before is replaced
    only if it is empty or `ours`. Raises OndirisError where it is not, or cannot be written.
    """
    refuse(folder, ours)
    try:
        folder = folder.resolve()  # a link stays a link, and what it leads to is replaced
        folder.parent.mkdir(parents=True, exist_ok=True)
        remains.clear(folder)
        beside = remains.beside(folder)
        beside.mkdir()
        try:
            for name, content in files.items():
                _write(beside / name, content)
            _sync(beside)
            written()
            _take_place(beside, folder)
            _sync(folder.parent)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
    except OSError as error:
        raise OndirisError(f"{folder} cannot be written: {error.strerror}") from error


def refuse(folder: Path, ours: Callable[[Path], bool]) -> None:
    """Raise OndirisError where the folder holds what is not ours to replace, or is part of a store."""
    try:
        place = folder.resolve()
    except RuntimeError as error:  # what Python 3.11 says of links that lead in a circle
        raise OndirisError(f"{folder} cannot be written: {error}") from error
    if any((part / "vintages" / "_delta_log").is_dir() for part in (place, *place.parents)):
        raise OndirisError(f"{folder} lies in a store of figures; give another folder with --out")
    if folder.is_dir() and any(folder.iterdir()) and not ours(folder):
        raise OndirisError(f"{folder} holds files that are not Ondiris' own; give another folder with --out")
    if folder.exists() and not folder.is_dir():
        raise OndirisError(f"{folder} is a file; give another folder with --out")


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _take_place(beside: Path, folder: Path) -> None:
    """Put the new folder where the old one is; after that `beside` is the old one, or is gone."""
    if not folder.exists():
        beside.rename(folder)
    elif not _exchanged(beside, folder):
        old = beside.with_suffix(".old")
        folder.rename(old)
        beside.rename(folder)
        shutil.rmtree(old, ignore_errors=True)


def _exchanged(one: Path, other: Path) -> bool:
    """Exchange two folders in one step, where the system can."""
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError):
        return False
    return bool(rename(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0)
