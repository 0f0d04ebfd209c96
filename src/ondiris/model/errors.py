"""What is said to a user when something is wrong: a Problem at a place, never a bare traceback."""

from collections.abc import Iterable
from typing import NamedTuple


class OndirisError(Exception):
    """Anything a user can mend; the command line prints the message and ends with exit code 2."""


class Problem(NamedTuple):
    """One thing wrong in one place. `row` counts from 1 as a spreadsheet shows it; 0 is the whole file."""

    file: str
    sheet: str = ""
    row: int = 0
    column: str = ""
    value: str = ""
    code: str = ""
    expected: str = ""
    remedy: str = ""

    def __str__(self) -> str:
        place = ":".join(part for part in (self.file, self.sheet, str(self.row or ""), self.column) if part)
        found = f"found {self.value!r}, " if self.value else ""
        told = f"{place}: {self.code + ' ' if self.code else ''}{found}expected {self.expected}"
        return f"{told}; {self.remedy}" if self.remedy else told

    def as_dict(self) -> dict[str, str | int]:
        return self._asdict()


class InvalidInputError(OndirisError):
    """All that is wrong with an input, gathered so that a user mends it in one go."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
