"""What was compiled from files, kept between runs under a name made of their contents."""

import marshal
import sys
from collections.abc import Callable, Iterable
from importlib.util import source_hash
from pathlib import Path
from typing import Any

#: How many of one name are kept: of several versions, packs or stores; the oldest go.
MOST = 8


def kept(
    folder: Path | None,
    name: str,
    files: Iterable[Path],
    make: Callable[[], dict[str, Any]],
    state: str = "",
) -> dict[str, Any]:
    """What `make` compiles from files into plain values, or what it once made of the very same files.

    The files hold the code that compiles as well, so that neither a changed pack nor another version is read
    from an old cache; `state` is what else it depends on. A folder that cannot be written to only costs time,
    and None keeps nothing.
    """
    if folder is None:
        return make()
    contents = [(sys.implementation.cache_tag or "").encode(), state.encode()]
    for file in files:
        contents += (file.name.encode(), file.read_bytes())
    # The hash that Python itself tells changed sources by: hashlib alone takes longer to import.
    digest = source_hash(b"\0".join(contents)).hex()
    path = folder / f"{name}-{digest}"
    found = _read(path)
    if found is None:
        found = make()
        _write(path, name, found)
    return found


def _read(path: Path) -> dict[str, Any] | None:
    try:
        found = marshal.loads(path.read_bytes())  # noqa: S302 - our own file, named by its contents
    except (EOFError, ValueError, TypeError, OSError):
        return None
    return found if isinstance(found, dict) else None


def _write(path: Path, name: str, compiled: dict[str, Any]) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_bytes(marshal.dumps(compiled))
        part.replace(path)
        for old in sorted(path.parent.glob(f"{name}-*"), key=lambda each: each.stat().st_mtime_ns)[:-MOST]:
            old.unlink(missing_ok=True)
    except OSError:
        return
