"""`pack.toml`: what a country pack is, and by which rules its figures are read."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeVar

from ondiris.model.errors import InvalidInputError, Problem
from ondiris.packs.table import record_of, toml, wrong

#: Ways to find the rate for an amount: the average of the amount's own period, or the official rate of
#: the last day within the period that has one.
RateRule = Literal["average_of_period", "official_at_period_end"]


@dataclass(frozen=True)
class About:
    """The top of `pack.toml`.

    `code` is the folder's name, in lower case; `iso` the ISO 3166-1 alpha-2 code; `wholes` what a share can
    be a part of beside the activities; `template` marks the one pack that `ondiris pack new` copies.
    """

    code: str
    iso: str
    currency: str
    second_currency: str
    languages: tuple[str, ...]
    wholes: tuple[str, ...]
    template: bool = False


@dataclass(frozen=True)
class Rates:
    """`[rates]`: how money is converted. The rules of a flow or a stock are tried in order; the first that
    finds a rate among the figures of its indicator is used."""

    flow: tuple[RateRule, ...]
    stock: tuple[RateRule, ...]
    average_indicator: str
    official_indicator: str


@dataclass(frozen=True)
class Calendar:
    """`[calendar]`: the month with which statistics begins to count a year; 1 is January."""

    year_begins: int


@dataclass(frozen=True)
class Classification:
    """`[regions]`: the classification the codes are taken from, and its edition."""

    classification: str
    source: str


@dataclass(frozen=True)
class ActivityClassification:
    """`[activities]`: the classification; the codes of the whole economy, industry and manufacturing."""

    classification: str
    source: str
    total: str
    industry: str
    manufacturing: str


@dataclass(frozen=True)
class Manifest:
    """All of `pack.toml`."""

    about: About
    rates: Rates
    calendar: Calendar
    regions: Classification
    activities: ActivityClassification


#: The tables of `pack.toml` and what they are read as.
PARTS: dict[str, type] = {
    "rates": Rates,
    "calendar": Calendar,
    "regions": Classification,
    "activities": ActivityClassification,
}

Part = TypeVar("Part")


def manifest_of(path: Path) -> Manifest:
    """Read `pack.toml`. Raises InvalidInputError with all that is wrong in it."""
    values = toml(path)
    values.pop("files", None)
    problems: list[Problem] = []

    def read(kind: type[Part], fields: Any, name: str) -> Part | None:
        try:
            if not isinstance(fields, dict):
                raise InvalidInputError([wrong(path, f"a table [{name}]", column=name)])
            return record_of(kind, fields, str(path), name=name)
        except InvalidInputError as error:
            problems.extend(error.problems)
            return None

    parts = {name: read(kind, values.pop(name, None), name) for name, kind in PARTS.items()}
    about = read(About, values, "")
    if problems:
        raise InvalidInputError(problems)
    return Manifest(about, **parts)  # type: ignore[arg-type]
