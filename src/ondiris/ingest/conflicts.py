"""Rows of one file that state the same number twice, or two numbers where there can be one."""

from collections.abc import Sequence

from ondiris.model.errors import Problem
from ondiris.model.figure import Figure, Observation


def settle(file: str, figures: Sequence[Figure]) -> tuple[list[Figure], list[Problem], int]:
    """The figures without repetitions, the conflicts, and how many rows only repeat another.

    There is one number in use for a key and a day of publication: the same twice is kept once, a different
    one is a Problem at its row. Rows not in use are kept as they are.
    """
    first: dict[tuple[object, ...], Figure] = {}
    kept: list[Figure] = []
    problems: list[Problem] = []
    twice = 0
    for figure in figures:
        seen = figure.lineage
        assert isinstance(seen, Observation)
        if not seen.in_use:
            kept.append(figure)
            continue
        other = first.setdefault((figure.key, seen.published), figure)
        if other is figure:
            kept.append(figure)
        elif _same(figure, other):
            twice += 1
        else:
            problems.append(_conflict(file, figure, other))
    return kept, problems, twice


def _same(figure: Figure, other: Figure) -> bool:
    assert isinstance(figure.lineage, Observation)
    assert isinstance(other.lineage, Observation)
    return (figure.value, figure.scale, figure.decimals, figure.qualifier, figure.lineage.source) == (
        other.value, other.scale, other.decimals, other.qualifier, other.lineage.source
    )  # fmt: skip


def _conflict(file: str, figure: Figure, other: Figure) -> Problem:
    assert isinstance(figure.lineage, Observation)
    assert isinstance(other.lineage, Observation)
    row, first = figure.lineage.row, other.lineage.row
    place = f"{first.sheet + ' ' if first.sheet else ''}row {first.row}"
    expected = f"one number in use for {figure.key}; {place} has {other.rounded:f}"
    remedy = "correct one of both, or write no in the column in_use of the one that is not preferred"
    return Problem(file, row.sheet, row.row, "value", f"{figure.rounded:f}", "CONFLICT", expected, remedy)
