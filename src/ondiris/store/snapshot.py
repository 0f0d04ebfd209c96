"""The rows in use at one moment, read once and asked many times."""

from collections.abc import Iterable
from functools import cached_property

from ondiris.model.figure import Figure
from ondiris.model.key import Key
from ondiris.store.rows import Row, figure_of_row


class Snapshot:
    """A function from a Key to the Figure in use, or None. It never changes, whatever is loaded later."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = {row[0]: row for row in rows}
        self._figures: dict[str, Figure] = {}

    def __call__(self, key: Key) -> Figure | None:
        return self.named(str(key))

    def named(self, key: str) -> Figure | None:
        """The figure of a key's text."""
        if key not in self._figures and (row := self._rows.get(key)) is not None:
            self._figures[key] = figure_of_row(row)
        return self._figures.get(key)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The texts of all keys, in the order of `query`."""
        return tuple(self._rows)

    def figures(self) -> tuple[Figure, ...]:
        """All figures in use, in the order of `query`."""
        return tuple(figure for key in self._rows if (figure := self.named(key)))

    def __len__(self) -> int:
        return len(self._rows)
