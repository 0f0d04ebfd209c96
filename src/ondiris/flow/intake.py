"""Before files are loaded: read them all, hold them against the store, and say what would change.

A number of a key that the store has already is a correction. It needs a later day of publication or a
reason, for a changed number without either is most often a slip.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ondiris.flow.clock import tomorrow
from ondiris.flow.entry import names_for
from ondiris.ingest import Options, Reading, survey
from ondiris.model.errors import Problem
from ondiris.model.figure import Figure, Observation
from ondiris.model.key import Key
from ondiris.packs.country import Country

Resolve = Callable[[Key], Figure | None]


@dataclass(frozen=True)
class Change:
    """A number that takes the place of another: the one in use so far, and the one of the file."""

    before: Figure
    after: Figure

    def __str__(self) -> str:
        return f"{self.after.key}: {_printed(self.before)} -> {_printed(self.after)}"


@dataclass
class Preview:
    """What a load would do. `older` are vintages published before the one in use; `beside` are not in use."""

    new: list[Figure] = field(default_factory=list)
    changed: list[Change] = field(default_factory=list)
    same: list[Figure] = field(default_factory=list)
    beside: list[Figure] = field(default_factory=list)
    missing: int = 0
    examples: int = 0
    notices: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def survey_files(paths: Iterable[Path], country: Country, options: Options) -> list[Reading]:
    """Read every file; what is wrong is in the readings. A file given twice is read once."""
    names, vocabulary = names_for(country), country.vocabulary
    readings = [survey(path, country.code, vocabulary, names, options) for path in dict.fromkeys(paths)]
    latest = tomorrow()
    for reading in readings:
        reading.problems += [
            _problem(
                figure, "NOT_YET_PUBLISHED", f"a day of publication not after the day of loading, {latest}",
                "correct the date; a number is loaded when it is public", "published",
            )
            for figure in reading.figures
            if figure.published > latest
        ]  # fmt: skip
    return readings


def preview(readings: Sequence[Reading], resolve: Resolve, reason: str = "") -> Preview:
    """What loading all the readings would do to a store that answers `resolve`, with all problems."""
    found = Preview()
    given: dict[tuple[Key, object], Figure] = {}
    for reading in readings:
        found.problems += reading.problems
        found.notices += reading.notices
        found.missing += reading.count.missing
        found.examples += reading.count.examples
        for figure in reading.figures:
            seen = figure.lineage
            assert isinstance(seen, Observation)
            if not seen.in_use:
                found.beside.append(figure)
                continue
            other = given.setdefault((figure.key, seen.published), figure)
            if not _same(other, figure):
                assert isinstance(other.lineage, Observation)
                place = f"{other.lineage.row.file} row {other.lineage.row.row}"
                remedy = "correct one of both files, or write no in the column in_use"
                found.problems.append(
                    _problem(figure, "CONFLICT", f"{_printed(other)}, as in {place}", remedy)
                )
                continue
            _sort(found, figure, resolve(figure.key), reason or seen.reason)
    return found


def loaded_before(found: Preview, checksums: Collection[str]) -> None:
    """What files held that were in the store already adds nothing: another load may have been first."""

    def before(figure: Figure) -> bool:
        assert isinstance(figure.lineage, Observation)
        return figure.lineage.row.sha256 in checksums

    changed = [change.after for change in found.changed if before(change.after)]
    found.same += [figure for figure in found.new if before(figure)] + changed
    found.new = [figure for figure in found.new if not before(figure)]
    found.changed = [change for change in found.changed if not before(change.after)]


def _sort(found: Preview, figure: Figure, known: Figure | None, reason: str) -> None:
    if known is None:
        found.new.append(figure)
    elif _same(known, figure):
        found.same.append(figure)
    elif figure.published > known.published or reason:
        found.changed.append(Change(known, figure))
    else:
        remedy = (
            "to correct it give the day on which the new number was published, or a reason (column reason, "
            "or --reason); to keep it beside the other write no in the column in_use"
        )
        found.problems.append(_problem(figure, "CHANGED_WITHOUT_REASON", _printed(known), remedy))


def _same(one: Figure, other: Figure) -> bool:
    return (one.value, one.scale, one.decimals, one.qualifier) == (
        other.value, other.scale, other.decimals, other.qualifier
    )  # fmt: skip


def _problem(figure: Figure, code: str, expected: str, remedy: str, column: str = "value") -> Problem:
    assert isinstance(figure.lineage, Observation)
    row = figure.lineage.row
    return Problem(row.file, row.sheet, row.row, column, _printed(figure), code, expected, remedy)


def _printed(figure: Figure) -> str:
    """A number as it was printed, with its power of ten, its unit, and its day of publication."""
    power = f"e{figure.scale}" if figure.scale else ""
    return f"{figure.rounded:f}{power} {figure.key.unit} (published {figure.published})"


def numbered(problems: Iterable[Problem]) -> list[Problem]:
    """Problems by file, sheet and row, each once."""
    once = dict.fromkeys(problems)
    return sorted(once, key=lambda each: (each.file, each.sheet, each.row))
