"""Reference periods: a day, a month, a quarter, a half-year, a year, year to date, or any run of months."""

import calendar
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from ondiris.model.pattern import pattern


class PeriodKind(StrEnum):
    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    YEAR_TO_DATE = "ytd"
    MONTHS = "months"
    YEARS = "years"
    DAYS = "days"


#: Kinds of periods that figures are reported for: a year, and the parts of it that begin with a month.
REPORTED = frozenset(
    (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR, PeriodKind.YEAR_TO_DATE)
)

_MONTH = pattern(r"([0-9]{4})-([0-9]{2})")
_DAY = pattern(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_QUARTER = pattern(r"([0-9]{4})-Q([1-4])")
_YEAR = pattern(r"[0-9]{4}")


def _last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


@dataclass(frozen=True, order=True)
class Period:
    """A closed span of days, `first` to `last`.

    >>> Period.parse("2024-01..2024-04").kind
    <PeriodKind.YEAR_TO_DATE: 'ytd'>
    >>> str(Period.parse("2024-Q1")), str(Period.parse("2024"))
    ('2024-01..2024-03', '2024')
    """

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError(f"a period cannot end ({self.last}) before it begins ({self.first})")

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read `2024-04-24`, `2024-04`, `2024-Q1`, `2024` or two of them joined by `..`.

        Raises ValueError, naming the text, where it is none of these.
        """
        if ".." in text:
            left, right = text.split("..", 1)
            return cls(cls.parse(left).first, cls.parse(right).last)
        try:
            if found := _DAY.fullmatch(text):
                day = date(*(int(part) for part in found.groups()))
                return cls(day, day)
            if found := _MONTH.fullmatch(text):
                year, month = int(found[1]), int(found[2])
                return cls(date(year, month, 1), _last_day(year, month))
            if found := _QUARTER.fullmatch(text):
                year, month = int(found[1]), 3 * int(found[2])
                return cls(date(year, month - 2, 1), _last_day(year, month))
            if _YEAR.fullmatch(text):
                return cls(date(int(text), 1, 1), date(int(text), 12, 31))
        except (ValueError, calendar.IllegalMonthError) as error:
            raise ValueError(f"not a period: {text!r} ({error})") from error
        raise ValueError(
            f"not a period: {text!r}; write 2024-04-24, 2024-04, 2024-Q1, 2024 or 2024-01..2024-04"
        )

    @classmethod
    def year_of(cls, year: int) -> "Period":
        return cls(date(year, 1, 1), date(year, 12, 31))

    @cached_property
    def whole_months(self) -> bool:
        return self.first.day == 1 and self.last == _last_day(self.last.year, self.last.month)

    @property
    def months(self) -> int:
        """How many months the period spans, counting a started month as one."""
        return (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1

    @property
    def kind(self) -> PeriodKind:
        """What the period is called. Quarters and halves that begin in January are also year to date."""
        if self.first == self.last:
            return PeriodKind.DAY
        if not self.whole_months:
            return PeriodKind.DAYS
        if self.first.year != self.last.year:
            whole = self.first.month == 1 and self.last.month == 12
            return PeriodKind.YEARS if whole else PeriodKind.MONTHS
        if self.months == 1:
            return PeriodKind.MONTH
        if self.months == 12:
            return PeriodKind.YEAR
        if self.first.month == 1:
            return PeriodKind.YEAR_TO_DATE
        if self.months == 3 and self.first.month % 3 == 1:
            return PeriodKind.QUARTER
        if self.months == 6 and self.first.month == 7:
            return PeriodKind.HALF
        return PeriodKind.MONTHS

    def shift_years(self, years: int) -> "Period":
        """The same calendar span in another year; the end of February follows the leap year."""

        def moved(day: date) -> date:
            top = calendar.monthrange(day.year + years, day.month)[1]
            ends_month = day.day == calendar.monthrange(day.year, day.month)[1]
            last = top if ends_month and self.whole_months and day == self.last else min(day.day, top)
            return day.replace(year=day.year + years, day=last)

        return Period(moved(self.first), moved(self.last))

    def contains(self, other: "Period") -> bool:
        return self.first <= other.first and other.last <= self.last

    def __str__(self) -> str:
        match self.kind:
            case PeriodKind.DAY:
                return self.first.isoformat()
            case PeriodKind.MONTH:
                return f"{self.first:%Y-%m}"
            case PeriodKind.YEAR:
                return f"{self.first:%Y}"
            case PeriodKind.DAYS:
                return f"{self.first.isoformat()}..{self.last.isoformat()}"
            case PeriodKind.YEARS:
                return f"{self.first:%Y}..{self.last:%Y}"
            case _:
                return f"{self.first:%Y-%m}..{self.last:%Y-%m}"
