"""The rows in use at one moment, read once and asked many times."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cached_property

from ondiris.model.figure import Figure
from ondiris.model.key import Key
from ondiris.store.rows import Row, figure_of_row

Then = Callable[[Key, date], Figure | None]
Stated = Callable[[Key], Sequence[Figure]]


class Snapshot:
    """A function from a Key to the Figure in use, or None. It never changes, whatever is loaded later.

    With a day it gives what was in use by what had been published by then: `then` tells that, `stated`
    everything that was ever published of a key. A snapshot made of rows alone knows no earlier day.
    """

    def __init__(self, rows: Iterable[Row], then: Then | None = None, stated: Stated | None = None) -> None:
        self._rows = {row[0]: row for row in rows}
        self._figures: dict[str, Figure] = {}
        self._then, self._stated = then, stated
        self._days: dict[Key, tuple[date, ...]] = {}

    def __call__(self, key: Key, day: date | None = None) -> Figure | None:
        if day is None:
            return self.named(str(key))
        return self._then(key, day) if self._then and str(key) in self._rows else None

    def days(self, key: Key) -> tuple[date, ...]:
        """The days on which something was published of a key, in order."""
        if key not in self._days:
            stated = self._stated(key) if self._stated and str(key) in self._rows else ()
            self._days[key] = tuple(sorted({figure.published for figure in stated}))
        return self._days[key]

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
