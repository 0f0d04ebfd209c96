"""The number of a row: typed, or written in any way that people write numbers."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal

from ondiris.ingest.grid import Grid
from ondiris.ingest.header import Column
from ondiris.ingest.numeral import NotRead, Numeral, is_missing, read_numeral
from ondiris.ingest.sheet import Broken, Cell, Format, shown
from ondiris.ingest.text import RAISED

_EXPECTED = "a number such as 1234.5, or ... where there is none"
#: Wide enough for any number of a sheet: rounding must not fail where there are many digits.
_WIDE = Context(prec=80)


@dataclass
class NumberReader:
    """Reads the numbers of one table; what is wrong is noted in the table."""

    grid: Grid

    def number(self, at: int, row: list[Cell], column: Column) -> Numeral | NotRead | None:
        """The number in a cell; None where there is none; a NotRead after its problem was noted."""
        cell = row[column.at] if column.at < len(row) else None
        match cell:
            case None:
                return None
            case Broken():
                self.grid.wrong(at, column.at, cell.text, "BROKEN_CELL", cell.expected, cell.remedy)
                return NotRead.WRONG
            case bool() | date() | time() | timedelta():
                remedy = (
                    "the spreadsheet took the number for a date: format the column as text and type it again"
                )
                self.grid.wrong(at, column.at, shown(cell), "NOT_A_NUMBER", _EXPECTED, remedy)
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
            self.grid.wrong(
                at, column, text, "NOT_A_NUMBER", _EXPECTED, "use the scale column for large numbers"
            )
            return NotRead.WRONG
        shape = self.grid.formats.get((at, column), Format())
        if shape.percent:
            value *= 100
        if shape.decimals is not None and not self._stated_decimals(at):
            value = rounded(value, min(shape.decimals, 12))
        text = f"{value:f}"
        return Numeral(value, len(text.partition(".")[2]), shape.percent)

    def _stated_decimals(self, at: int) -> bool:
        return bool(self.grid.text(self.grid.sheet.rows[at], self.grid.fields.get("decimals", -1)))

    def _typed_in_words(self, at: int, row: list[Cell], column: int, cell: str) -> Numeral | NotRead | None:
        if is_missing(cell, self.grid.words):
            return NotRead.MISSING if cell.strip() and self.grid.header.wide else None
        stated = self.grid.text(row, self.grid.fields.get("decimals", -1))
        decimals = int(stated) if stated in ("0", "3") else None
        if self.grid.is_sdmx:
            try:
                value = Decimal(cell.strip())
                text = f"{value:f}" if value.is_finite() and abs(value.adjusted()) < 30 else ""
            except ArithmeticError:
                text = ""
            found = Numeral(value, len(text.partition(".")[2])) if text else NotRead.WRONG
        else:
            found = read_numeral(
                cell, self.grid.words, self.grid.options.decimal or self.grid.decimal, decimals
            )
        if isinstance(found, Numeral) and cell.rstrip(" %")[-1:] in RAISED:
            self.grid.count.raised += 1
        if found is NotRead.AMBIGUOUS:
            expected = "a number that can be read in one way only"
            remedy = "say which sign is the decimal one: --decimal , or --decimal ."
            self.grid.wrong(at, column, cell, "AMBIGUOUS_NUMBER", expected, remedy)
        elif found is NotRead.WRONG:
            self.grid.wrong(at, column, cell, "NOT_A_NUMBER", _EXPECTED, "correct the cell, or clear it")
        return found


def rounded(value: Decimal, decimals: int) -> Decimal:
    """A number at so many decimals, half away from zero."""
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP, context=_WIDE)
