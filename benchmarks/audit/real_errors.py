"""The errors seen in published texts, committed anew: found, and silent where they are put right.

Run: `python -m benchmarks.audit.real_errors`.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from benchmarks.audit.planted import flags

from ondiris.audit.api import audit
from ondiris.audit.outcome import Audit
from ondiris.model.finding import Finding

FILE = Path(__file__).with_name("real_errors.toml")


@dataclass(frozen=True)
class RealError:
    """`wrong` is empty where neither a text nor the store can tell the error."""

    row: int
    type: str
    language: str
    families: frozenset[str]
    mark: str
    wrong: str
    right: str


@cache
def real_errors() -> tuple[RealError, ...]:
    rows = tomllib.loads(FILE.read_text("utf-8"))["error"]
    return tuple(
        RealError(
            row["row"],
            row["type"],
            row.get("language", ""),
            frozenset(row.get("families", ())),
            row.get("mark", ""),
            row.get("wrong", ""),
            row.get("right", ""),
        )
        for row in rows
    )


def detected(error: RealError) -> bool:
    """Whether a finding of an expected family marks the words, or rests on a number in them."""
    read = audit(error.wrong, language=error.language)
    start = error.wrong.index(error.mark)
    end = start + len(error.mark)
    return any(
        finding.code.rstrip("0123456789") in error.families
        and any(first < end and start < last for first, last in _places(read, finding))
        for finding in read.findings
    )


def _places(read: Audit, finding: Finding) -> Iterator[tuple[int, int]]:
    yield finding.start, finding.end
    for number in finding.claims:
        yield read.claims[number].start, read.claims[number].end


def misses() -> list[str]:
    """The errors that were not found, with what was."""
    found = []
    for error in real_errors():
        if error.wrong and not detected(error):
            codes = [finding.code for finding in audit(error.wrong, language=error.language).findings]
            found.append(
                f"{error.row} {error.type}: wanted {sorted(error.families)}, got {codes}: {error.wrong}"
            )
    return found


def false_flags() -> list[str]:
    """What is flagged in the correct versions."""
    return [
        f"{error.row} {error.type}: {finding.code} {finding.message}: {error.right}"
        for error in real_errors()
        if error.right
        for finding in flags(audit(error.right, language=error.language).findings)
    ]


def run() -> None:
    """Measure and print, for `python -m benchmarks`."""
    told = [error for error in real_errors() if error.wrong]
    missed, flagged = misses(), false_flags()
    print(f"{len(told) - len(missed)} of {len(told)} real errors that can be told were found")
    print(f"{len(flagged)} flags in their correct versions")
    print(*missed, *flagged, sep="\n")


if __name__ == "__main__":
    run()
