"""A whole pack in memory, as the checks look at it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from ondiris.model.errors import InvalidInputError, Problem
from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.key import Key
from ondiris.packs.country import Country
from ondiris.packs.figure_row import COLUMNS, figure_of
from ondiris.packs.table import rows

#: The parts of a country that are read from tables, in the order in which a reader meets them.
PARTS = (
    "regions",
    "activities",
    "indicators",
    "products",
    "sources",
    "projects",
    "zones",
    "known",
    "briefing",
)


def observed(figure: Figure) -> Observation:
    """The lineage of a figure read from a row."""
    assert isinstance(figure.lineage, Observation)
    return figure.lineage


@dataclass(frozen=True)
class Contents:
    """A country with all its figures. `figures` are those whose rows can be read, `problems` the others'."""

    country: Country
    figures: tuple[Figure, ...]
    problems: tuple[Problem, ...]

    @cached_property
    def by_key(self) -> Mapping[Key, tuple[Figure, ...]]:
        """All rows of a key, in order of their publication."""
        found: dict[Key, list[Figure]] = {}
        for figure in self.figures:
            found.setdefault(figure.key, []).append(figure)
        return {key: tuple(sorted(rows, key=lambda row: row.published)) for key, rows in found.items()}

    @cached_property
    def in_use(self) -> Mapping[Key, Figure]:
        """The figure of each key that answers questions: the one in use, else the latest published."""
        return {
            key: next((row for row in reversed(rows) if observed(row).in_use), rows[-1])
            for key, rows in self.by_key.items()
        }


def unreadable(country: Country) -> Iterator[Problem]:
    """What is wrong with the tables themselves; while there is any, nothing else can be checked."""
    for part in PARTS:
        try:
            getattr(country, part)
        except InvalidInputError as error:
            yield from error.problems
    for language in country.languages:
        try:
            _ = country.names(language).tables
        except InvalidInputError as error:
            yield from error.problems


def contents_of(country: Country) -> Contents:
    """Read every row of figures. Raises InvalidInputError where a table of codes cannot be read."""
    figures: list[Figure] = []
    problems: list[Problem] = []
    for path in country.figure_files():
        try:
            _read(path, country, figures, problems)
        except InvalidInputError as error:
            problems.extend(error.problems)
    return Contents(country, tuple(figures), tuple(problems))


def _read(path: Path, country: Country, figures: list[Figure], problems: list[Problem]) -> None:
    sum_ = sha256(path.read_bytes()).hexdigest()
    for number, cells in rows(path, COLUMNS, comments=False):
        found = figure_of(cells, country.code, country.vocabulary, RowRef(str(path), sum_, "", number))
        if isinstance(found, Figure):
            figures.append(found)
        else:
            problems.extend(found)
