"""What a check of a pack finds: a Problem at its place, and how bad it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ondiris.model.errors import Problem
from ondiris.model.figure import Figure, Observation

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True)
class Fault:
    """`problem.code` is the name of the check; `key` the figure it is about, where it is about one."""

    problem: Problem
    severity: Severity = "error"
    key: str = ""

    def __str__(self) -> str:
        return f"{self.severity}: {self.problem}"

    def as_dict(self) -> Mapping[str, str | int]:
        return {"severity": self.severity, "key": self.key, **self.problem.as_dict()}


def at_figure(
    check: str, figure: Figure, column: str, value: str, expected: str, remedy: str = "",
    severity: Severity = "error",
) -> Fault:  # fmt: skip
    """A fault of a figure, at the row and column it was read from."""
    assert isinstance(figure.lineage, Observation)
    row = figure.lineage.row
    return Fault(
        Problem(row.file, row.sheet, row.row, column, value, check, expected, remedy), severity, figure.id
    )


def at_row(
    check: str, place: tuple[str, int], column: str, value: str, expected: str, remedy: str = "",
    severity: Severity = "error",
) -> Fault:  # fmt: skip
    """A fault of a table's row; `place` is what `Country.place` says."""
    return Fault(Problem(place[0], "", place[1], column, value, check, expected, remedy), severity)


def at_toml(
    check: str, path: Path, field: str, value: str, expected: str, remedy: str = "",
    severity: Severity = "error",
) -> Fault:  # fmt: skip
    """A fault of a TOML file; `field` is written with dots, and its table's line is looked up."""
    return Fault(Problem(str(path), "", _line(path, field), field, value, check, expected, remedy), severity)


def _line(path: Path, field: str) -> int:
    """The line of the innermost table header that a dotted field belongs to; 0 where there is none."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return 0
    parts = field.split(".")
    headers = {line.strip(): number for number, line in reversed(list(enumerate(lines, 1)))}
    for end in range(len(parts), 0, -1):
        name = ".".join(parts[:end])
        for header in (f"[{name}]", f"[[{name}]]"):
            if header in headers:
                return headers[header]
    return 0
