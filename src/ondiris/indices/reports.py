"""What a report is: the columns of report files, and why one is refused.

Reports are rows of CSV or Parquet files, or of a table: one row an establishment, product and month.
"""

import re
from dataclasses import dataclass
from enum import IntEnum

from ondiris.model.errors import OndirisError

#: Columns that every file has.
NEEDED = ("establishment", "region", "activity", "product", "month", "quantity", "unit")
#: Columns that a recipe may need: money at current prices, its price index (100 in the base), hours worked.
OPTIONAL = ("value", "price_index", "hours", "size_class")
NUMBERS = ("quantity", "value", "price_index", "hours")
COLUMNS = (*NEEDED, *OPTIONAL)

#: Numbers are counted in thousandths, as whole numbers, so that sums are exact in any order.
THOUSANDTHS = 1000
#: Beyond this a number is taken for a mistake, and would not fit a 64-bit sum of thousandths.
LARGEST = 1_000_000_000_000

#: How establishments of generated reports begin, so that they are known in any file format.
SYNTHETIC = "SYN-"


class Fault(IntEnum):
    """Why a row is not compiled. The first that applies is told."""

    NONE = 0
    ESTABLISHMENT = 1
    MONTH = 2
    TOO_EARLY = 3
    FUTURE = 4
    NUMBER = 5
    NEGATIVE = 6
    UNIT_MISSING = 7
    VALUE = 8
    REGION = 9
    PRODUCT = 10
    ACTIVITY = 11
    UNIT = 12
    RANGE = 13
    REPEATED = 14
    CONTRADICTORY = 15
    TORN = 16


#: What a reader is told of each, and what the row should have had.
EXPECTED = {
    Fault.ESTABLISHMENT: "the code of an establishment",
    Fault.MONTH: "a month such as 2024-04",
    Fault.TOO_EARLY: "a month not before the recipe's first",
    Fault.FUTURE: "a month that is not in the future",
    Fault.NUMBER: "a number; here it is missing, NaN, infinite, too large or a text",
    Fault.NEGATIVE: "a number of 0 or more",
    Fault.UNIT_MISSING: "a unit",
    Fault.VALUE: "a value and price index that are numbers above 0, or empty",
    Fault.REGION: "a region of the pack without regions of its own",
    Fault.PRODUCT: "a product of the recipe",
    Fault.ACTIVITY: "the activity that the product belongs to",
    Fault.UNIT: "the product's unit, or one that the recipe converts into it",
    Fault.RANGE: "a number within the range of its product",
    Fault.REPEATED: "one report of a month: this one is repeated and counted once",
    Fault.CONTRADICTORY: "one report of a month: several differ, and none is counted",
    Fault.TORN: "as many cells as in the header, none over several lines",
}

#: The column that is wrong, where the fault alone says it.
COLUMN = {
    Fault.ESTABLISHMENT: "establishment", Fault.MONTH: "month", Fault.TOO_EARLY: "month",
    Fault.FUTURE: "month", Fault.UNIT_MISSING: "unit", Fault.REGION: "region", Fault.PRODUCT: "product",
    Fault.ACTIVITY: "activity", Fault.UNIT: "unit", Fault.REPEATED: "month", Fault.CONTRADICTORY: "month",
}  # fmt: skip


@dataclass(frozen=True)
class Span:
    """The months compiled: `first` is counted in months since year 0, `count` of them."""

    first: int
    count: int

    @classmethod
    def of(cls, first: str, last: str) -> "Span":
        """From and to months such as 2024-04."""
        begin = month_number(first)
        return cls(begin, month_number(last) - begin + 1)

    def name(self, place: int) -> str:
        return month_name(self.first + place)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.name(place) for place in range(self.count))

    def year(self, place: int) -> int:
        return (self.first + place) // 12

    def month(self, place: int) -> int:
        """From 1 for January."""
        return (self.first + place) % 12 + 1

    @property
    def years(self) -> tuple[int, ...]:
        return tuple(sorted({self.year(place) for place in range(self.count)}))

    def of_year(self, year: int) -> list[int]:
        """The places of the months of a year."""
        return [place for place in range(self.count) if self.year(place) == year]

    def place(self, month: str) -> int:
        return month_number(month) - self.first


def month_given(text: str, option: str) -> str:
    """A month that somebody asks for. Raises OndirisError where it is none."""
    if not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", text, re.ASCII):
        raise OndirisError(f"{option} {text}: expected a month such as 2024-04")
    return text


def month_number(month: str) -> int:
    """Months since year 0 of a month such as 2024-04, or a day in it."""
    return int(month[:4]) * 12 + int(month[5:7]) - 1


def month_name(number: int) -> str:
    return f"{number // 12:04}-{number % 12 + 1:02}"
