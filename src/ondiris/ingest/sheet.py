"""What every format is read into: sheets of rows of cells, each cell as its format gives it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from decimal import Decimal
from typing import NamedTuple


@dataclass(frozen=True)
class Broken:
    """A cell without a usable value: an error of the spreadsheet, or a formula that was never calculated."""

    text: str
    expected: str
    remedy: str


class Format(NamedTuple):
    """How a workbook shows a number: `decimals` is None for the general format; `day` says a day is shown."""

    percent: bool = False
    decimals: int | None = None
    day: bool = True


Cell = str | float | bool | Decimal | date | time | timedelta | Broken | None
Formats = Callable[[frozenset[int]], dict[tuple[int, int], Format]]


def no_formats(_columns: frozenset[int]) -> dict[tuple[int, int], Format]:
    return {}


@dataclass
class Sheet:
    """`rows[0]` is row 1. `point` is the decimal sign where the format fixes one.

    `formats` looks up, for the columns asked, how their cells are shown: costly, so asked late.
    `notices` are what a user should know about the sheet as a whole.
    """

    name: str
    rows: list[list[Cell]]
    point: str = ""
    formats: Formats = no_formats
    notices: list[str] = field(default_factory=list)


def filled(row: Iterable[Cell]) -> Iterator[Cell]:
    """The cells of a row that hold anything."""
    return (cell for cell in row if cell is not None and not (isinstance(cell, str) and not cell.strip()))


def letters(column: int) -> str:
    """The name of a column, counted from 0, as a spreadsheet shows it.

    >>> letters(0), letters(27)
    ('A', 'AB')
    """
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def column_of(name: str) -> int:
    """The inverse of `letters`."""
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def shown(cell: Cell) -> str:
    """A cell as text; a whole float without its `.0`, a float with no more than a spreadsheet's 15 digits."""
    if isinstance(cell, str):  # first, for most cells are texts
        return cell
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case Broken():
            return cell.text
        case float() | int():
            return plain(cell)
        case Decimal():
            return f"{cell:f}"
        case date():
            return cell.isoformat()[:10]
        case _:
            return str(cell)


def plain(number: float) -> str:
    """A float in plain digits: spreadsheets keep 15, so 0.1 + 0.2 is 0.3.

    >>> plain(0.1 + 0.2), plain(12.0), plain(1e-7)
    ('0.3', '12', '0.0000001')
    """
    text = f"{number:.15g}"
    if "e" in text:
        text = f"{Decimal(text):f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
