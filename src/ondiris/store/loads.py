"""Loads: what became of one, what the store remembers of it, and the names it is remembered by."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from ondiris.model.batch import Batch
from ondiris.model.figure import Figure, Observation


@dataclass(frozen=True)
class Appended:
    """What became of one file: how many rows were added, or that it had been loaded already."""

    rows: int
    already: bool


@dataclass(frozen=True)
class Followed:
    """How many rows of an origin were added, and how many were withdrawn because it has them no more."""

    added: int
    withdrawn: int


@dataclass(frozen=True)
class Load:
    """One file of one load, as the store remembers it: the rows it stated and those it withdrew."""

    load: str
    loaded_at: datetime
    file: str
    sha256: str
    rows: int
    withdrawn: int
    reason: str
    by: str
    origin: str


#: The country of a file without figures.
NO_COUNTRY = ""
LOADS = """
    SELECT load, loaded_at, file, sha256, count(*) FILTER (NOT withdrawn), count(*) FILTER (withdrawn),
        load_reason, loaded_by, origin
    FROM (SELECT DISTINCT * FROM known) GROUP BY ALL ORDER BY min(sequence), loaded_at, load, file, sha256
"""


def file_name(sha256: str, country: str) -> str:
    """The name under which a loaded file is remembered; the same file may be loaded for two countries."""
    return f"load/{country}/{sha256}"


def origin_name(origin: str) -> str:
    return f"origin/{origin}"


def state_of(checksums: Mapping[str, str]) -> int:
    """A number for the whole of an origin's files, in the 63 bits that a transaction has."""
    whole = "\n".join(f"{digest} {name}" for name, digest in sorted(checksums.items()))
    return int(sha256(whole.encode()).hexdigest()[:15], 16)


def statement_of(figure: Figure) -> tuple[Any, ...]:
    """What `ondiris.store.choice.STATEMENT` is of a row."""
    seen = figure.lineage
    assert isinstance(seen, Observation)
    return (
        figure.key, str(figure.value), figure.scale, figure.decimals, figure.qualifier,
        seen.source, seen.published, seen.reason,
    )  # fmt: skip


def country_of(batch: Batch) -> str:
    return "+".join(sorted({figure.key.country for figure in batch.figures})) or NO_COUNTRY
