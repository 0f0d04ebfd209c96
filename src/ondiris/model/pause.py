"""Work without the search for garbage cycles, where what is made stays: it walks all of it again.

A third of the time of an audit went into the search, and a quarter of Python's in a compilation.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_search() -> Iterator[None]:
    """Python's search for unreachable cycles waits, where it was on, until the block or function ends.

    What is counted is freed as ever.
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searching:
            gc.enable()
