"""The cells of a row beside its number: codes, period and day of publication, as clean text."""

from dataclasses import dataclass, field
from datetime import date, datetime

from ondiris.ingest import sdmx
from ondiris.ingest.codes import SCALED, Unknown
from ondiris.ingest.grid import Grid
from ondiris.ingest.sheet import Broken, Cell, Format, shown
from ondiris.ingest.when import Unclear, read_date, read_period
from ondiris.model.period import Period


@dataclass
class CellReader:
    """Cleans the cells of one table's rows; what is wrong is noted in the table and left as it is."""

    grid: Grid
    _periods: dict[str, Period | Unclear] = field(default_factory=dict)
    _dayed: dict[int, bool] = field(default_factory=dict)

    def cells(self, at: int, row: list[Cell]) -> dict[str, str]:
        """The clean cells of row `at`, but its number."""
        cells: dict[str, str] = {}
        for name, column in self.grid.fields.items():
            cell = row[column] if column < len(row) else None
            if name == "value" or cell is None or cell == "":
                continue
            if isinstance(cell, Broken):
                self.grid.wrong(at, column, cell.text, "BROKEN_CELL", cell.expected, cell.remedy)
            elif name == "period":
                cells[name] = self._period(at, column, cell)
            elif name == "published":
                cells[name] = self._published(at, column, cell)
            else:
                cells[name] = self._code(at, column, name, shown(cell))
        for name, constant in self.grid.options.constants.items():
            if not cells.get(name):
                cells[name] = self._constant(name, constant)
        if SCALED in cells.get("unit", ""):
            self._take_scale(at, cells)
        if not cells.get("region"):
            cells["region"] = self.grid.whole_country
        kind, sign, base = cells.get("measure", "").partition(":")
        if sign and not cells.get("comparison"):
            cells["measure"], cells["comparison"] = kind, base
        return cells

    def _take_scale(self, at: int, cells: dict[str, str]) -> None:
        """Part a unit such as "million tonnes" into its unit and its scale."""
        cells["unit"], _, scale = cells["unit"].partition(SCALED)
        if cells.get("scale") in (None, "", scale):
            cells["scale"] = scale
            return
        column = self.grid.fields.get("scale", -1)
        expected = f"{scale}, as the unit says, or a unit without a power of ten"
        self.grid.wrong(at, column, cells["scale"], "SCALE_TWICE", expected, "correct one of both")

    def _constant(self, name: str, text: str) -> str:
        if name == "period":
            period = self._read_period(text)
            return str(period) if isinstance(period, Period) else text
        if name == "published":
            day = read_date(text)
            return day.isoformat() if day else text
        found = self.grid.codes.code(name, text)
        return text if isinstance(found, Unknown) else found

    def _code(self, at: int, column: int, name: str, text: str) -> str:
        if self.grid.is_sdmx:
            text = sdmx.code_in(text)
        found = self.grid.codes.code(name, text)
        if isinstance(found, Unknown):
            self.grid.wrong(at, column, text, "UNKNOWN_CODE", found.expected, found.remedy)
            return text
        return found

    def _published(self, at: int, column: int, cell: Cell) -> str:
        if not shown(cell).strip():
            return ""
        if isinstance(cell, str | float | date) and (day := read_date(cell)):
            return day.isoformat()
        expected = "the day on which the number became public, such as 2024-05-15"
        self.grid.wrong(at, column, shown(cell), "NOT_A_DATE", expected, "write it as year-month-day")
        return shown(cell)

    def _period(self, at: int, column: int, cell: Cell) -> str:
        text = shown(cell).strip()
        day = _typed_day(cell)
        if day is None:
            if not text:
                return ""
            found = self._read_period(text)
            if isinstance(found, Unclear):
                self.grid.wrong(at, column, text, "NOT_A_PERIOD", found.expected, "write it as one of these")
                return text
            return str(found)
        month = Period.parse(f"{day:%Y-%m}")
        if day.day != 1 or self.grid.options.dates == "day" or self._days_in(column):
            return day.isoformat()
        if self.grid.options.dates == "month" or not self.grid.formats.get((at, column), Format()).day:
            return str(month)
        remedy = f"write {month} for the month, or pass --dates month or --dates day for the whole file"
        self.grid.wrong(
            at, column, text, "AMBIGUOUS_DATE", "a month or a day, not a first day of a month", remedy
        )
        return text

    def _read_period(self, text: str) -> Period | Unclear:
        if text not in self._periods:
            self._periods[text] = read_period(text, self.grid.words)
        return self._periods[text]

    def _days_in(self, column: int) -> bool:
        """Whether a column of periods holds days: one that is no first of a month shows it."""
        if column not in self._dayed:
            rows = self.grid.sheet.rows[self.grid.header.last + 1 : self.grid.end]
            days = (_typed_day(row[column]) for row in rows if column < len(row))
            self._dayed[column] = any(day is not None and day.day != 1 for day in days)
        return self._dayed[column]


def _typed_day(cell: Cell) -> date | None:
    """The day of a cell whose day may be a spreadsheet's doing; a text 2024-04-01 is meant as it stands."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, float | int) and not isinstance(cell, bool):
        return read_date(cell)
    return read_date(cell) if isinstance(cell, str) and not cell.strip()[:4].isdecimal() else None
