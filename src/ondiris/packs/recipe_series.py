"""What a recipe says of finished series: annual benchmarks, an old base, seasonal adjustment."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal

from ondiris.model.errors import InvalidInputError, OndirisError, Problem
from ondiris.model.period import Period
from ondiris.packs.convert import Between, number_of
from ondiris.packs.table import rows, wrong

#: An index above it is a slip.
HIGHEST = 1_000_000
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


@dataclass(frozen=True)
class Benchmark:
    """Annual means of the country's index by activity, from a yearly survey, that the months shall meet.

    `method` denton (proportional, first differences) or cholette_dagum with an autocorrelation of `rho`.
    `regions` are annual means of the whole index by region; `raking` makes the table of activities and
    regions add up to the whole again.
    """

    method: Literal["denton", "cholette_dagum"] = "denton"
    rho: Annotated[Decimal, Between(Decimal("0.000001"), Decimal("0.999999"))] = Decimal("0.729")
    raking: bool = False
    annual: Mapping[str, Mapping[int, Decimal]] = field(default_factory=dict, hash=False)
    regions: Mapping[str, Mapping[int, Decimal]] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class OldBase:
    """An index of an older base in `file`, linked to the new one at `overlap`, a year or a month.

    `codes` give the activity of this pack for those of the old classification that are called otherwise;
    `index` the months by activity.
    """

    file: str
    overlap: str
    codes: Mapping[str, str] = field(default_factory=dict, hash=False)
    index: Mapping[str, Mapping[str, Decimal]] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Seasonal:
    """X-13ARIMA-SEATS of the country's index of some activities; figures of an `indicator` of their own."""

    indicator: str
    activities: tuple[str, ...]
    transform: Literal["auto", "log", "none"] = "auto"
    model: str = ""
    outliers: bool = True
    calendar: bool = False
    method: Literal["x11", "seats"] = "x11"


def annual_of(values: Any, name: str, file: Path, problems: list[Problem]) -> dict[str, dict[int, Decimal]]:
    """The tables [benchmark.annual.CODE] or [benchmark.regions.CODE]."""
    found: dict[str, dict[int, Decimal]] = {}
    for code, years in (values if isinstance(values, dict) else {}).items():
        found[code] = {}
        for year, mean in years.items() if isinstance(years, dict) else [("", None)]:
            number = number_of(mean)
            if number is None or not 0 < number < HIGHEST or not (year.isdecimal() and len(year) == 4):
                column = f"benchmark.{name}.{code}.{year}".rstrip(".")
                expected = f"a year with the mean of its index above 0 and below {HIGHEST:,}"
                problems.append(wrong(file, expected, column=column, value=str(mean)))
            else:
                found[code][int(year)] = number
    return found


def old_index(folder: Path, old: OldBase) -> dict[str, dict[str, Decimal]]:
    """The months of the old index by this pack's activities. Raises InvalidInputError where it cannot be."""
    path = folder / old.file
    found: dict[str, dict[str, Decimal]] = {}
    problems = []
    for number, row in rows(path, ("activity", "month", "index")):
        value = number_of(row["index"])
        if value is None or not 0 < value < HIGHEST:
            expected = f"an index above 0 and below {HIGHEST:,}, such as 104.2"
            problems.append(wrong(path, expected, number, "index", row["index"]))
            continue
        if not _MONTH.fullmatch(row["month"]):
            problems.append(wrong(path, "a month such as 2022-04", number, "month", row["month"]))
            continue
        code = old.codes.get(row["activity"], row["activity"])
        if row["month"] in found.setdefault(code, {}):
            problems.append(wrong(path, "each month once", number, "month", row["month"]))
        found[code][row["month"]] = value
    if problems:
        raise InvalidInputError(problems)
    return found


def overlap_months(overlap: str) -> tuple[str, ...]:
    """The months of a year, or one month. Raises OndirisError on anything else."""
    try:
        period = Period.parse(overlap)
    except ValueError as error:
        raise OndirisError(f"overlap {overlap!r}: expected a year or a month") from error
    first = period.first
    if not period.whole_months or period.months not in (1, 12):
        raise OndirisError(f"overlap {overlap!r}: expected a year or a month")
    return tuple(f"{first.year:04}-{first.month + step:02}" for step in range(period.months))
