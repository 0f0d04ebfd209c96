"""The Finding: a rule's verdict on the Claims of a text, with the numbers that prove it."""

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """`error` cannot be right; `warning` is very likely wrong; `note` cannot be checked by a reader."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Fix(NamedTuple):
    """Replace `text[start:end]` by `replacement`; `safe` where the meaning is certain to stay."""

    start: int
    end: int
    replacement: str
    safe: bool = False


class Finding(NamedTuple):
    """`claims` are numbers in the list of claims; `evidence` is arithmetic a reader can repeat."""

    code: str
    severity: Severity
    start: int
    end: int
    message: str
    evidence: tuple[str, ...] = ()
    claims: tuple[int, ...] = ()
    fix: Fix | None = None
