"""A lock between processes that the death of its holder releases."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

try:
    import fcntl
except ImportError:  # not a Unix system
    fcntl = None  # type: ignore[assignment]


@contextmanager
def alone(path: Path) -> Iterator[bool]:
    """Whether this process holds the lock file for the time of the block; it does not wait for it.

    False as well where the system has no such locks or the file cannot be written.
    """
    if fcntl is None:
        yield False
        return
    try:
        file = path.open("ab")
    except OSError:
        yield False
        return
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            yield False
            return
        yield True
