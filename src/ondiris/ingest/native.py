"""Readers of binary formats are compiled code: what they do with a broken file stays within bounds."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from ondiris.model.errors import InvalidInputError

_LOCK = Lock()


@contextmanager
def contained(refusal: InvalidInputError) -> Iterator[None]:
    """Raise `refusal` for whatever fails within, also for a panic, which is no Exception.

    A panic prints a backtrace of its own to the standard error; it is kept back, for it tells a user
    nothing. KeyboardInterrupt, SystemExit, MemoryError and InvalidInputError pass.
    """
    try:
        with _LOCK, _silent():
            yield
    except (KeyboardInterrupt, SystemExit, MemoryError, InvalidInputError):
        raise
    except BaseException as error:
        raise refusal from error


@contextmanager
def _silent() -> Iterator[None]:
    """Nothing reaches the standard error of the process; where it is closed there is nothing to do."""
    try:
        kept = os.dup(2)
    except OSError:
        yield
        return
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)
        os.close(nowhere)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
