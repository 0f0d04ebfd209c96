"""Find the header of a table: below titles, over one to three rows, in any language, with periods across.

A row is a header when it holds headings that the form knows (`ondiris.ingest.form`) or that the user's
mapping names; in a wide sheet, periods are headings too.
"""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from ondiris.ingest.form import Lexicon
from ondiris.ingest.options import Options
from ondiris.ingest.sdmx import CONCEPTS
from ondiris.ingest.sheet import Cell, shown
from ondiris.ingest.text import folded
from ondiris.ingest.when import read_period
from ondiris.model.period import Period

_SEARCHED = 300
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")


@dataclass(frozen=True)
class Column:
    """One column of a table: a `field` of the figure row, or the values of one `period`, or neither."""

    at: int
    heading: str
    field: str = ""
    period: Period | None = None


@dataclass(frozen=True)
class Header:
    """The rows of a header, counted from 0, and what each column holds.

    `twice` are columns that mean what an earlier one means; `columns` has them without a field.
    """

    first: int
    last: int
    columns: tuple[Column, ...]
    twice: tuple[Column, ...] = ()

    @cached_property
    def fields(self) -> dict[str, Column]:
        return {column.field: column for column in self.columns if column.field}

    @cached_property
    def wide(self) -> tuple[Column, ...]:
        return tuple(column for column in self.columns if column.period)

    @cached_property
    def unknown(self) -> tuple[Column, ...]:
        return tuple(column for column in self.columns if not column.field and not column.period)

    @property
    def score(self) -> int:
        return len(self.fields) + len(self.wide)

    @property
    def usable(self) -> bool:
        return self.score >= 2 and (bool(self.wide) or "value" in self.fields)


def find_header(
    rows: Sequence[Sequence[Cell]], start: int, words: Lexicon, options: Options, title: str = ""
) -> Header | None:
    """The first header at or below row `start`; None where there is none. `title` is the sheet's name."""
    year = _year_of(rows[start : start + 1], title)
    for first in range(start, min(len(rows), start + _SEARCHED)):
        if not _texts(rows[first]):
            continue
        year = _year_of(rows[start : first + 1], title)
        tries = [_header(rows, first, depth, words, options, year) for depth in (1, 2, 3)]
        best = max(tries, key=lambda header: header.score)
        later = [_header(rows, first + 1, depth, words, options, year) for depth in (1, 2)]
        if best.usable and all(other.score < best.score or other.last >= best.last for other in later):
            return best
    return None


def weak_header(rows: Sequence[Sequence[Cell]], words: Lexicon, options: Options) -> Header | None:
    """The row with most known headings where none suffices: it tells a user what is lacking."""
    tries = [
        _header(rows, first, 1, words, options, None)
        for first in range(min(len(rows), _SEARCHED))
        if _texts(rows[first])
    ]
    best = max(tries, key=lambda header: header.score, default=None)
    return best if best and best.score else None


def is_heading(row: Sequence[Cell], words: Lexicon, options: Options) -> bool:
    """Whether a row among data is a header again, as where a page was broken or another table begins."""
    found = {field for cell in row if isinstance(cell, str) and (field := _field(cell, words, options))}
    return len(found) >= 3 or (len(found) >= 2 and "value" in found)


def _texts(row: Sequence[Cell]) -> bool:
    return any(cell is not None and shown(cell).strip() for cell in row)


def _year_of(rows: Sequence[Sequence[Cell]], title: str) -> int | None:
    """The one year that the title of a sheet speaks of; None where it is none or several."""
    texts = [title] + [shown(cell) for row in rows for cell in row if isinstance(cell, str)]
    found = {int(year) for text in texts for year in _YEAR.findall(text)}
    return found.pop() if len(found) == 1 else None


def _header(
    rows: Sequence[Sequence[Cell]], first: int, depth: int, words: Lexicon, options: Options, year: int | None
) -> Header:
    used = rows[first : first + depth]
    if len(used) < depth:
        return Header(first, first, ())
    width = max(len(row) for row in used)
    levels = [[shown(row[at]).strip() if at < len(row) else "" for at in range(width)] for row in used]
    for upper, lower in itertools.pairwise(levels):
        _spread(upper, lower)
    columns = [_column(at, [level[at] for level in levels], words, options, year) for at in range(width)]
    if sum(column.period is not None for column in columns) < 2:
        columns = [
            Column(at, column.heading, "" if column.period else column.field)
            for at, column in enumerate(columns)
        ]
    seen: set[str] = set()
    kept = []
    twice = []
    for column in columns:
        if not column.heading and not column.period:
            continue
        if column.field in seen:
            twice.append(column)
            column = Column(column.at, column.heading)
        kept.append(column)
        seen |= {column.field} - {""}
    return Header(first, first + depth - 1, tuple(kept), tuple(twice))


def _spread(upper: list[str], lower: list[str]) -> None:
    """Give a merged heading to all columns below it: a spreadsheet keeps it in the first one only."""
    last = ""
    for at, text in enumerate(upper):
        last = text or last
        if not text and lower[at]:
            upper[at] = last


def _column(at: int, levels: list[str], words: Lexicon, options: Options, year: int | None) -> Column:
    parts = [text for number, text in enumerate(levels) if text and text not in levels[:number]]
    heading = " ".join(parts)
    if not parts:
        return Column(at, "")
    above = _field(parts[0], words, options) if len(parts) > 1 else ""
    endings = [" ".join(parts[start:]) for start in range(len(parts))]
    for text in endings if above in ("", "value") else ():
        if found := _period(text, words, year if text == parts[-1] else None):
            return Column(at, heading, period=found)
    for text in (heading, *reversed(parts)):
        if field := _field(text, words, options):
            return Column(at, heading, "" if field == "skip" else field)
    return Column(at, heading)


def _field(text: str, words: Lexicon, options: Options) -> str:
    name = folded(text)
    if name in options.columns:
        return options.columns[name]
    return words.headings.get(name) or CONCEPTS.get(text.partition(":")[0].strip().upper(), "")


def _period(text: str, words: Lexicon, year: int | None) -> Period | None:
    found = read_period(text, words, year)
    return found if isinstance(found, Period) and found.whole_months else None
