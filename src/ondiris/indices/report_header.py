"""The columns of a report file: found by their names whatever the case, or told what is there instead."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ondiris.indices.reports import COLUMNS, NEEDED
from ondiris.model.errors import InvalidInputError, Problem
from ondiris.packs.closest import closest


@dataclass(frozen=True)
class Header:
    """`names` the columns as reports call them, in the file's order; an empty one is not used."""

    names: tuple[str, ...]
    unused: tuple[str, ...]

    @classmethod
    def of(cls, found: Sequence[str], path: str) -> "Header":
        """Raises InvalidInputError naming every column that is missing or there twice."""
        spelled = [name.strip().strip("\ufeff").strip().casefold() for name in found]
        names = tuple(name if name in COLUMNS else "" for name in spelled)
        unused = tuple(name for name, known in zip(found, names, strict=True) if not known and name.strip())
        problems = [_missing(path, name, found, unused) for name in NEEDED if name not in names]
        problems += [
            Problem(path, "", 1, name, name, "reports", "this column once", "remove the other")
            for name in COLUMNS
            if names.count(name) > 1
        ]
        if problems:
            raise InvalidInputError(problems)
        return cls(names, unused)

    def notes(self, path: str) -> tuple[str, ...]:
        """What is told of columns that nothing reads: a name misspelt would otherwise be a column less."""
        return tuple(f"{path}: the column {name} is not used" for name in self.unused)


def _missing(path: str, name: str, found: Sequence[str], unused: Iterable[str]) -> Problem:
    near = closest(name, unused, "such column")
    meant = f"rename {near}" if near in unused else f"there are {', '.join(found) or 'none'}"
    return Problem(path, "", 1, name, "", "reports", f"the column {name}", meant)
