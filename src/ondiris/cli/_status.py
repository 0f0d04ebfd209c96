"""What long work is doing, told on standard error; silent where nobody watches."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any


@contextmanager
def status() -> Iterator[Callable[[str], None]]:
    """Gives a function that tells what is being done. Rich is imported when it is first called."""
    with ExitStack() as end:
        shown: Any = None

        def tell(text: str) -> None:
            nonlocal shown
            if not sys.stderr.isatty():
                return
            from rich.console import Console
            from rich.text import Text

            from ondiris.model.spreadsheet import visible

            if shown is None:
                shown = end.enter_context(Console(stderr=True).status(""))
            shown.update(Text(visible(text)))

        yield tell
