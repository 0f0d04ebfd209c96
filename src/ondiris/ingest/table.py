"""One sheet to figure rows in clean text: what people type becomes what `figure_of` takes.

A row that says nothing about a number (empty, a note, a page's repeated heading, a numbering of the
columns, the form's example) is passed over; a row without a number is counted as missing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property

from ondiris.ingest import sdmx
from ondiris.ingest.codes import Codes, Unknown
from ondiris.ingest.form import Lexicon
from ondiris.ingest.header import Column, Header, is_heading
from ondiris.ingest.numeral import NotRead, Numeral, is_missing, read_numeral
from ondiris.ingest.options import Options
from ondiris.ingest.sheet import Broken, Cell, Format, Sheet, letters, shown
from ondiris.ingest.text import folded
from ondiris.ingest.when import Unclear, read_date, read_period
from ondiris.model.errors import Problem
from ondiris.model.period import Period

CODED = ("indicator", "activity", "region", "product", "unit", "source", "comparison")
_NOT_A_NUMBER = "a number such as 1234.5, or ... where there is none"


@dataclass(frozen=True)
class Entry:
    """One number with its clean cells; `places` is the column each cell stands in, -1 for none."""

    row: int
    cells: dict[str, str]
    places: dict[str, int]


@dataclass
class Count:
    """What a file held that is not loaded."""

    missing: int = 0
    examples: int = 0
    notes: int = 0


@dataclass
class Table:
    """The rows of one header, to row `end` (not included)."""

    file: str
    sheet: Sheet
    header: Header
    end: int
    words: Lexicon
    codes: Codes
    options: Options
    whole_country: str
    decimal: str
    count: Count
    problems: list[Problem] = field(default_factory=list)
    labels: dict[int, str] = field(default_factory=dict)

    def wrong(self, row: int, at: int, value: str, code: str, expected: str, remedy: str = "") -> None:
        """Note a problem in a cell; row and column are counted from 0, -1 is the whole."""
        place = self.column_name(at)
        self.problems.append(
            Problem(self.file, self.sheet.name, row + 1, place, value, code, expected, remedy)
        )

    def column_name(self, at: int, name: str = "") -> str:
        if at < 0:
            return name
        heading = next((column.heading for column in self.header.columns if column.at == at), name)
        return f"{letters(at)} ({heading})" if heading else letters(at)

    @cached_property
    def valued(self) -> tuple[Column, ...]:
        value = self.header.fields.get("value")
        return self.header.wide or ((value,) if value else ())

    @cached_property
    def formats(self) -> dict[tuple[int, int], Format]:
        asked = {column.at for column in self.valued}
        if period := self.header.fields.get("period"):
            asked.add(period.at)
        return self.sheet.formats(frozenset(asked))

    @cached_property
    def fields(self) -> dict[str, int]:
        """The column of each field; an unlabelled first column of a wide table by the names in it."""
        return {name: column.at for name, column in self.header.fields.items()} | {
            name: at for at, name in self.labels.items()
        }

    @cached_property
    def about(self) -> dict[str, int]:
        return {
            name: column.at
            for column in self.header.unknown
            if (name := column.heading.partition(":")[0].strip().upper()) in sdmx.ABOUT
        }

    @cached_property
    def is_sdmx(self) -> bool:
        return bool(self.about.keys() & {"DATAFLOW", "STRUCTURE"})

    def entries(self) -> Iterator[Entry]:
        """The numbers of the table, row by row."""
        for at in range(self.header.last + 1, self.end):
            row = self.sheet.rows[at]
            if any(cell is not None and cell != "" for cell in row) and not self._passed_over(at, row):
                yield from self._row(at, row)

    def text(self, row: list[Cell], at: int) -> str:
        return shown(row[at]).strip() if 0 <= at < len(row) else ""

    def _passed_over(self, at: int, row: list[Cell]) -> bool:
        filled = [cell for cell in row if cell is not None and shown(cell).strip()]
        if not filled:
            return True
        if at <= self.header.last + 2 and len(filled) > 2 and _numbering(filled):
            return True
        note = self.text(row, self.fields.get("note", -1))
        if note and folded(note) in self.words.examples:
            self.count.examples += 1
            return True
        return isinstance(filled[0], str) and is_heading(row, self.words, self.options)

    def _row(self, at: int, row: list[Cell]) -> Iterator[Entry]:
        about = {name: self.text(row, column) for name, column in self.about.items()}
        if about and sdmx.is_missing(about):
            self.count.missing += 1
            return
        if about and (refused := sdmx.refusal(about)):
            name, expected, remedy = refused
            self.wrong(at, self.about[name], about[name], "NOT_LOADABLE", expected, remedy)
            return
        numbers = [(column, found) for column in self.valued if (found := self._number(at, row, column))]
        if not numbers:
            if len([cell for cell in row if cell is not None and shown(cell).strip()]) == 1:
                self.count.notes += 1
            else:
                self.count.missing += 1
            return
        cells = self._cells(at, row)
        for column, found in numbers:
            if isinstance(found, NotRead):
                if found is NotRead.MISSING:
                    self.count.missing += len(numbers) > 1 or column.period is not None
                continue
            yield self._entry(at, row, column, found, cells)

    def _number(self, at: int, row: list[Cell], column: Column) -> Numeral | NotRead | None:
        """The number in a cell; None where there is none; a NotRead after its problem was noted."""
        cell = row[column.at] if column.at < len(row) else None
        match cell:
            case None:
                return None
            case Broken():
                self.wrong(at, column.at, cell.text, "BROKEN_CELL", cell.expected, cell.remedy)
                return NotRead.WRONG
            case bool() | date() | time() | timedelta():
                remedy = (
                    "the spreadsheet took the number for a date: format the column as text and type it again"
                )
                self.wrong(at, column.at, shown(cell), "NOT_A_NUMBER", _NOT_A_NUMBER, remedy)
                return NotRead.WRONG
            case float() | int() | Decimal():
                return self._typed(at, column.at, cell)
        return self._typed_in_words(at, row, column.at, cell)

    def _typed(self, at: int, column: int, cell: float | Decimal) -> Numeral | NotRead | None:
        if cell != cell:  # the NaN of a data frame
            return None
        text = shown(cell)
        value = Decimal(text)
        if not value.is_finite() or abs(value) >= Decimal(10) ** 18:
            self.wrong(
                at, column, text, "NOT_A_NUMBER", _NOT_A_NUMBER, "use the scale column for large numbers"
            )
            return NotRead.WRONG
        shape = self.formats.get((at, column), Format())
        if shape.percent:
            value *= 100
        if shape.decimals is not None and not self._stated_decimals(at):
            value = value.quantize(Decimal(1).scaleb(-shape.decimals), rounding=ROUND_HALF_UP)
        text = f"{value:f}"
        return Numeral(value, len(text.partition(".")[2]), shape.percent)

    def _stated_decimals(self, at: int) -> bool:
        return bool(self.text(self.sheet.rows[at], self.fields.get("decimals", -1)))

    def _typed_in_words(self, at: int, row: list[Cell], column: int, cell: str) -> Numeral | NotRead | None:
        if is_missing(cell, self.words):
            return NotRead.MISSING if cell.strip() and self.header.wide else None
        stated = self.text(row, self.fields.get("decimals", -1))
        decimals = int(stated) if stated in ("0", "3") else None
        if self.is_sdmx:
            try:
                value = Decimal(cell.strip())
                text = f"{value:f}" if value.is_finite() and abs(value.adjusted()) < 30 else ""
            except ArithmeticError:
                text = ""
            found = Numeral(value, len(text.partition(".")[2])) if text else NotRead.WRONG
        else:
            found = read_numeral(cell, self.words, self.options.decimal or self.decimal, decimals)
        if found is NotRead.AMBIGUOUS:
            expected = "a number that can be read in one way only"
            remedy = "say which sign is the decimal one: --decimal , or --decimal ."
            self.wrong(at, column, cell, "AMBIGUOUS_NUMBER", expected, remedy)
        elif found is NotRead.WRONG:
            self.wrong(at, column, cell, "NOT_A_NUMBER", _NOT_A_NUMBER, "correct the cell, or clear it")
        return found

    def _cells(self, at: int, row: list[Cell]) -> dict[str, str]:
        """The clean cells of a row but its number; what is wrong is noted and left as it is."""
        cells: dict[str, str] = {}
        for name, column in self.fields.items():
            cell = row[column] if column < len(row) else None
            if name == "value" or cell is None:
                continue
            if isinstance(cell, Broken):
                self.wrong(at, column, cell.text, "BROKEN_CELL", cell.expected, cell.remedy)
            elif name == "period":
                cells[name] = self._period(at, column, cell)
            elif name == "published":
                cells[name] = self._published(at, column, cell)
            else:
                cells[name] = self._code(at, column, name, shown(cell))
        for name, constant in self.options.constants.items():
            if not cells.get(name):
                cells[name] = self._constant(name, constant)
        if not cells.get("region"):
            cells["region"] = self.whole_country
        kind, sign, base = cells.get("measure", "").partition(":")
        if sign and not cells.get("comparison"):
            cells["measure"], cells["comparison"] = kind, base
        return cells

    def _constant(self, name: str, text: str) -> str:
        if name == "period":
            period = read_period(text, self.words)
            return str(period) if isinstance(period, Period) else text
        if name == "published":
            day = read_date(text)
            return day.isoformat() if day else text
        found = self.codes.code(name, text)
        return text if isinstance(found, Unknown) else found

    def _code(self, at: int, column: int, name: str, text: str) -> str:
        if self.is_sdmx:
            text = sdmx.code_in(text)
        found = self.codes.code(name, text)
        if isinstance(found, Unknown):
            self.wrong(at, column, text, "UNKNOWN_CODE", found.expected, found.remedy)
            return text
        return found

    def _published(self, at: int, column: int, cell: Cell) -> str:
        if not shown(cell).strip():
            return ""
        if isinstance(cell, str | float | date) and (day := read_date(cell)):
            return day.isoformat()
        expected = "the day on which the number became public, such as 2024-05-15"
        self.wrong(at, column, shown(cell), "NOT_A_DATE", expected, "write it as year-month-day")
        return shown(cell)

    def _period(self, at: int, column: int, cell: Cell) -> str:
        text = shown(cell).strip()
        day = _typed_day(cell)
        if day is None:
            if not text:
                return ""
            found = read_period(text, self.words)
            if isinstance(found, Unclear):
                self.wrong(at, column, text, "NOT_A_PERIOD", found.expected, "write it as one of these")
                return text
            return str(found)
        month = Period.parse(f"{day:%Y-%m}")
        if day.day != 1 or self.options.dates == "day" or self._days_in(column):
            return day.isoformat()
        if self.options.dates == "month" or not self.formats.get((at, column), Format()).day:
            return str(month)
        remedy = f"write {month} for the month, or pass --dates month or --dates day for the whole file"
        self.wrong(at, column, text, "AMBIGUOUS_DATE", "a month or a day, not a first day of a month", remedy)
        return text

    def _days_in(self, column: int) -> bool:
        """Whether a column of periods holds days: one that is no first of a month shows it."""
        if column not in self._dayed:
            rows = self.sheet.rows[self.header.last + 1 : self.end]
            days = (_typed_day(row[column]) for row in rows if column < len(row))
            self._dayed[column] = any(day is not None and day.day != 1 for day in days)
        return self._dayed[column]

    @cached_property
    def _dayed(self) -> dict[int, bool]:
        return {}

    def _entry(
        self, at: int, row: list[Cell], column: Column, found: Numeral, common: dict[str, str]
    ) -> Entry:
        cells = dict(common)
        cells["value"] = f"{found.value:f}"
        stated = cells.get("decimals", "")
        if (
            stated.isdecimal()
            and int(stated) < found.decimals
            and found.value == round(found.value, int(stated))
        ):
            cells["value"] = f"{round(found.value, int(stated)):f}"
        if column.period:
            cells["period"] = str(column.period)
        if found.percent and not _in_percent(cells):
            remedy = "say with the measure or the unit what the percent are, or take the sign away"
            self.wrong(
                at, column.at, self.text(row, column.at), "PERCENT", "a number of the row's unit", remedy
            )
        places = dict(self.fields) | {"value": column.at}
        if column.period:
            places["period"] = column.at
        return Entry(at + 1, cells, places)


def _typed_day(cell: Cell) -> date | None:
    """The day of a cell whose day may be a spreadsheet's doing; a text 2024-04-01 is meant as it stands."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        return read_date(cell)
    return read_date(cell) if isinstance(cell, str) and not cell.strip()[:4].isdecimal() else None


def _numbering(filled: Sequence[Cell]) -> bool:
    """Whether a row numbers the columns: 1 2 3 4, or A 1 2 3."""
    texts = [shown(cell).strip() for cell in filled]
    while texts and len(texts[0]) == 1 and texts[0].isalpha():
        texts = texts[1:]
    return texts == [str(number) for number in range(1, len(texts) + 1)] and bool(texts)


def _in_percent(cells: dict[str, str]) -> bool:
    kind = cells.get("measure", "") or "level"
    return (
        kind in ("growth", "share", "attainment", "index", "points", "contribution")
        or cells.get("unit") == "pct"
    )
