"""Totals rows of a sheet: recognized, held against the sum of the rows above them, told, and not loaded."""

from dataclasses import dataclass, field
from decimal import Decimal

from ondiris.ingest.grid import Grid
from ondiris.ingest.table import Entry
from ondiris.ingest.text import folded

_LABELLED = ("activity", "region", "product", "indicator")
_SAME = ("indicator", "measure", "comparison", "unit", "scale", "nature", "period")


@dataclass
class Totals:
    """The running sums of one table. A total is checked only where everything above it is of one kind."""

    table: Grid
    told: list[str] = field(default_factory=list)
    _sums: dict[int, tuple[Decimal, int, set[tuple[str, ...]]]] = field(default_factory=dict)
    _closed: int = 0

    def is_total(self, row: int) -> bool:
        """Whether a row (counted from 0) is labelled as a total, and not by a code or a name of the pack.

        A code is one only as it is written: TOTAL may be a code, and Total in the same column a total.
        """
        table = self.table
        cells = table.sheet.rows[row]
        at = [table.fields[name] for name in _LABELLED if name in table.fields]
        at += [column.at for column in table.header.unknown]
        texts = {table.text(cells, column) for column in at}
        labels = [text for text in texts if folded(text) in table.words.totals]
        return bool(labels) and not any(
            text in table.codes.allowed[name] or table.codes.names_of(name, text)
            for text in labels
            for name in _LABELLED
        )

    def add(self, entry: Entry) -> None:
        at = entry.places["value"]
        number, count, kinds = self._sums.get(at, (Decimal(0), 0, set()))
        kinds.add(tuple(entry.cells.get(name, "") for name in _SAME))
        try:
            self._sums[at] = (number + Decimal(entry.cells["value"]), count + 1, kinds)
        except ArithmeticError:
            return

    def check(self, entry: Entry) -> None:
        """Compare the number of a totals row with the sum above it, as far as rounding lets them differ."""
        at = entry.places["value"]
        number, count, kinds = self._sums.pop(at, (Decimal(0), 0, set()))
        place = f"{self.table.sheet.name or self.table.file} row {entry.row}, {self.table.column_name(at)}"
        total = Decimal(entry.cells["value"])
        additive = all(kind[1] in ("", "level", "share", "contribution", "points") for kind in kinds)
        if not count or len(kinds) > 1 or not additive:
            self.told.append(
                f"{place}: a total, {total}, not loaded and not checked: no sum to hold it against"
            )
            return
        step = Decimal(1).scaleb(-len(entry.cells["value"].partition(".")[2]))
        if abs(total - number) <= step * (count + 1) / 2:
            self.told.append(f"{place}: a total, {total}, agrees with its {count} rows; not loaded")
        else:
            self.told.append(
                f"{place}: a total, {total}, DIFFERS from the sum of its {count} rows, {number}; not loaded"
            )
