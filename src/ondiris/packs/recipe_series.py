"""What a recipe says of finished series: annual benchmarks, an old base, seasonal adjustment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Literal

from ondiris.model.errors import InvalidInputError, OndirisError, Problem
from ondiris.model.period import Period
from ondiris.packs.table import rows, wrong


@dataclass(frozen=True)
class Benchmark:
    """Annual means of the country's index by activity, from a yearly survey, that the months shall meet.

    `method` denton (proportional, first differences) or cholette_dagum with an autocorrelation of `rho`.
    """

    method: Literal["denton", "cholette_dagum"] = "denton"
    rho: float = 0.729
    annual: Mapping[str, Mapping[int, Decimal]] = field(default_factory=dict, hash=False)


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


def annual_of(values: Any, file: Path, problems: list[Problem]) -> dict[str, dict[int, Decimal]]:
    """The tables [benchmark.annual.CODE]."""
    found: dict[str, dict[int, Decimal]] = {}
    for code, years in (values if isinstance(values, dict) else {}).items():
        found[code] = {}
        for year, mean in years.items() if isinstance(years, dict) else [("", None)]:
            number = isinstance(mean, int | float) and not isinstance(mean, bool) and mean > 0
            if not (number and year.isdecimal() and len(year) == 4):
                column = f"benchmark.annual.{code}.{year}".rstrip(".")
                problems.append(wrong(file, "a year with the mean of its index above 0", column=column))
            else:
                found[code][int(year)] = Decimal(str(mean))
    return found


def old_index(folder: Path, old: OldBase) -> dict[str, dict[str, Decimal]]:
    """The months of the old index by this pack's activities. Raises InvalidInputError where it cannot be."""
    path = folder / old.file
    found: dict[str, dict[str, Decimal]] = {}
    problems = []
    for number, row in rows(path, ("activity", "month", "index")):
        try:
            value = Decimal(row["index"])
            month = Period.parse(row["month"])
        except (InvalidOperation, ValueError):
            problems.append(wrong(path, "a month and an index above 0", number, "index", row["index"]))
            continue
        if not value.is_finite() or value <= 0 or month.months != 1:
            problems.append(wrong(path, "a month and an index above 0", number, "index", row["index"]))
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
