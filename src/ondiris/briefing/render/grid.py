"""A table as all formats print it: which columns are numeric, and how their decimals line up."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from ondiris.briefing.render.charts.attainment import roles
from ondiris.briefing.render.wording import Wording
from ondiris.model.document import Block, Chart, Document, Line, Mark, Number, Table, Words, text_of
from ondiris.packs.language.spans import capitalized

#: The id of the table that is shown as a strip of large numbers at the top.
KEY_FIGURES = "key-figures"

_FIGURE_SPACE = "\u2007"
_PUNCTUATION_SPACE = "\u2008"


@dataclass(frozen=True)
class Grid:
    """A Table of the Document, or the data of a Chart with a column for each of its series."""

    id: str
    caption: Line
    columns: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]
    note: Line = ()

    @cached_property
    def numeric(self) -> tuple[bool, ...]:
        """Whether a column holds nothing but numbers; the first names the rows and is never numeric."""
        return tuple(
            place > 0
            and any(row[place] for row in self.rows)
            and all(sole_number(row[place]) for row in self.rows if row[place])
            for place in range(len(self.columns))
        )

    def pad(self, cell: Line, place: int) -> str:
        """The blanks behind a number that put its decimal sign under those of its column."""
        number = sole_number(cell)
        if not self.numeric[place] or number is None:
            return ""
        deepest = max(found.figure.decimals for row in self.rows if (found := sole_number(row[place])))
        lacking = deepest - number.figure.decimals
        sign = _PUNCTUATION_SPACE if lacking and not number.figure.decimals else ""
        return sign + _FIGURE_SPACE * lacking


def across(number: int) -> int:
    """How many key figures stand side by side so that the last row is as full as can be."""
    return number if number <= 4 else min((4, 3), key=lambda width: -number % width)


def sole_number(line: Line) -> Number | None:
    """The Number of a line that is nothing but it."""
    return line[0] if len(line) == 1 and isinstance(line[0], Number) else None


def grid_of(block: Table | Chart, wording: Wording) -> Grid:
    if isinstance(block, Table):
        return Grid(block.id, block.caption, block.columns, block.rows, block.note)
    item: Line = (Words(wording.page["item"]),)
    if block.kind == "attainment":
        return Grid(block.id, block.title, (item, _head((), block.unit, wording)), _of_plan(block, wording))
    categories = {text_of(mark.category): mark.category for mark in block.marks}
    series = {text_of(mark.series): mark.series for mark in block.marks}
    cells: dict[tuple[str, str], Line] = {
        (text_of(mark.category), text_of(mark.series)): (mark.number,) for mark in block.marks
    }
    rows = tuple(
        (line, *(cells.get((name, part), ()) for part in series)) for name, line in categories.items()
    )
    heads = tuple(_head(line, block.unit, wording) for line in series.values())
    return Grid(block.id, block.title, (item, *heads), rows)


def _of_plan(chart: Chart, wording: Wording) -> tuple[tuple[Line, ...], ...]:
    """A row for each of actual, plan and even pace, named as in the drawing."""
    groups: dict[str, list[Mark]] = {}
    for mark in chart.marks:
        groups.setdefault(text_of(mark.category), []).append(mark)
    return tuple(
        ((*mark.category, Words(", " + wording.chart[role].casefold())), (mark.number,))
        for marks in groups.values()
        for role, mark in roles(marks).items()
    )


def _head(series: Line, unit: Line, wording: Wording) -> Line:
    if series and unit:
        return (*series, Words(", "), *unit)
    return series or capitalized(unit) or (Words(wording.page["value"]),)


def grids(document: Document, wording: Wording) -> Iterator[tuple[Block, Grid]]:
    """The tables and charts of a document in reading order, each with its grid."""
    for block in document.blocks:
        if isinstance(block, Table | Chart):
            yield block, grid_of(block, wording)
