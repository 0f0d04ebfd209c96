"""From text to findings: seconds for a million characters, by how full of numbers a text is and how long.

What an audit costs is what its numbers cost: each is read, and held against the others. So texts of several
kinds stand side by side, beside the least that any reader does, one regular expression that finds each word
and number. The last rows are one kind of text at growing length: what a million characters cost stays
the same.
"""

import re
import time
from collections.abc import Callable, Iterator
from itertools import cycle, takewhile
from pathlib import Path

from benchmarks.row import Row

from ondiris.audit.api import audit

ROOT = Path(__file__).parents[2]
CLEAN = ROOT / "benchmarks" / "audit" / "clean"
#: Each kind with its files, the rarest numbers first.
KINDS = {
    "law": [ROOT / "LICENSE"],
    "guides": sorted((ROOT / "docs" / "howto").glob("*.md")),
    "explanations": sorted((ROOT / "docs" / "explanation").glob("*.md")),
    "briefings": sorted((ROOT / "tests" / "golden").glob("*.en.txt")),
    "other subjects": [CLEAN / "en.txt", CLEAN / "en.second.txt"],
    "dense": [CLEAN / "en.dense.txt"],
}
LONG, LONGEST = 100_000, 10_000_000
UNIT = "s/M"


def run() -> Iterator[Row]:
    for kind, files in KINDS.items():
        text = _of_length(files, LONG)
        numbers = len(audit(text, language="en").claims)
        name = f"audit: {kind}, a number in {len(text) // numbers} characters"
        # The aim is a million characters a second; texts full of numbers do not reach it.
        yield _row(name, text, 1.0 if kind == "law" else None)
    length = LONG
    while length < LONGEST:
        length *= 10
        yield _row(f"audit: briefings, {length:,} characters", _of_length(KINDS["briefings"], length))


def _of_length(files: list[Path], length: int) -> str:
    """The texts of the files, over and over, in whole paragraphs, of about this length."""
    paragraphs = cycle("\n\n".join(path.read_text("utf-8") for path in files).split("\n\n"))
    left = length

    def has_room(paragraph: str) -> bool:
        nonlocal left
        left -= len(paragraph) + 2
        return left > 0

    return "\n\n".join(takewhile(has_room, paragraphs))


def _row(name: str, text: str, most: float | None = None) -> Row:
    millions = len(text) / 1e6
    ours = _least(lambda: audit(text, language="en"), 1 if millions > 1 else 3)
    limit = _least(lambda: re.findall(r"\w+|[^\w\s]", text), 3)
    return Row(name, ours / millions, limit / millions, "one regular expression", UNIT, most)


def _least(work: Callable[[], object], times: int) -> float:
    """Processor seconds: one core is asked about, and other work on the machine disturbs them less."""
    taken = []
    for _ in range(times):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return min(taken)
