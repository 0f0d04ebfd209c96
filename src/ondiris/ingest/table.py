"""One table to figure rows in clean text: what people type becomes what `figure_of` takes.

A row that says nothing about a number (empty, a note, a page's repeated heading, a numbering of the
columns, the form's example) is passed over; a row without a number is counted as missing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ondiris.ingest import sdmx
from ondiris.ingest.cells import CellReader
from ondiris.ingest.grid import Grid
from ondiris.ingest.header import Column, is_heading
from ondiris.ingest.numbers import NumberReader, rounded
from ondiris.ingest.numeral import NotRead, Numeral
from ondiris.ingest.sheet import Cell, filled, shown
from ondiris.ingest.text import folded


@dataclass(frozen=True)
class Entry:
    """One number with its clean cells; `places` is the column each cell stands in, -1 for none."""

    row: int
    cells: dict[str, str]
    places: dict[str, int]


class Table:
    """The numbers of one grid, row by row."""

    def __init__(self, grid: Grid) -> None:
        self.grid, self._cells, self._numbers = grid, CellReader(grid), NumberReader(grid)

    def entries(self) -> Iterator[Entry]:
        for at in range(self.grid.header.last + 1, self.grid.end):
            row = self.grid.sheet.rows[at]
            if not self._passed_over(at, row):
                yield from self._row(at, row)

    def _passed_over(self, at: int, row: list[Cell]) -> bool:
        first = next(filled(row), None)
        if first is None:
            return True
        if at <= self.grid.header.last + 2 and _numbering(list(filled(row))):
            return True
        note = self.grid.text(row, self.grid.fields.get("note", -1))
        if note and folded(note) in self.grid.words.examples:
            self.grid.count.examples += 1
            return True
        if not isinstance(first, str) or folded(first) not in self.grid.words.headings:
            return False
        return is_heading(row, self.grid.words, self.grid.options)

    def _row(self, at: int, row: list[Cell]) -> Iterator[Entry]:
        about = {name: self.grid.text(row, column) for name, column in self.grid.about.items()}
        if about and sdmx.is_missing(about):
            self.grid.count.missing += 1
            return
        if about and (refused := sdmx.refusal(about)):
            name, expected, remedy = refused
            self.grid.wrong(at, self.grid.about[name], about[name], "NOT_LOADABLE", expected, remedy)
            return
        numbers = [
            (column, found) for column in self.grid.valued if (found := self._numbers.number(at, row, column))
        ]
        if not numbers:
            if len(list(filled(row))) == 1:
                self.grid.count.notes += 1
            else:
                self.grid.count.missing += 1
            return
        cells = self._cells.cells(at, row)
        for column, found in numbers:
            if isinstance(found, NotRead):
                if found is NotRead.MISSING:
                    self.grid.count.missing += len(numbers) > 1 or column.period is not None
                continue
            yield self._entry(at, row, column, found, cells)

    def _entry(
        self, at: int, row: list[Cell], column: Column, found: Numeral, common: dict[str, str]
    ) -> Entry:
        cells = dict(common)
        cells["value"] = f"{found.value:f}"
        stated = cells.get("decimals", "")
        if stated.isdecimal() and len(stated) <= 2 and int(stated) < found.decimals:
            # 12.50 with one decimal stated is 12.5; 12.55 is a contradiction, and left for `figure_of`.
            shorter = rounded(found.value, int(stated))
            cells["value"] = f"{shorter:f}" if shorter == found.value else cells["value"]
        if column.period:
            cells["period"] = str(column.period)
        if found.percent and not _in_percent(cells):
            remedy = "say with the measure or the unit what the percent are, or take the sign away"
            self.grid.wrong(
                at, column.at, self.grid.text(row, column.at), "PERCENT", "a number of the row's unit", remedy
            )
        places = dict(self.grid.fields) | {"value": column.at}
        if column.period:
            places["period"] = column.at
        return Entry(at + 1, cells, places)


def _numbering(cells: Sequence[Cell]) -> bool:
    """Whether a row numbers the columns: 1 2 3 4, or A 1 2 3."""
    texts = [shown(cell).strip() for cell in cells] if len(cells) > 2 else []
    while texts and len(texts[0]) == 1 and texts[0].isalpha():
        texts = texts[1:]
    return texts == [str(number) for number in range(1, len(texts) + 1)] and bool(texts)


def _in_percent(cells: dict[str, str]) -> bool:
    kind = cells.get("measure", "") or "level"
    return (
        kind in ("growth", "share", "attainment", "index", "points", "contribution")
        or cells.get("unit") == "pct"
    )
