"""What is understood of a text: its source opened, its claims read, and both put into a table or JSON."""

import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from ondiris.audit.api import read
from ondiris.audit.reading import Read
from ondiris.audit.reading.undated import shown
from ondiris.audit.sources import FORMATS, LARGEST, Source, open_bytes, open_source
from ondiris.model.claim import Claim
from ondiris.model.errors import OndirisError


def cache_folder() -> Path:
    """Where compiled lexicons are kept between runs; may be set by ONDIRIS_CACHE."""
    if named := os.environ.get("ONDIRIS_CACHE"):
        return Path(named)
    base = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    return (Path(base) if base else Path.home() / ".cache") / "ondiris"


def source_of(
    name: str, kind: str | None = None, encoding: str | None = None, stdin: str | None = None
) -> Source:
    """The text of a file, or of standard input for `-`, which may be called `stdin` and is then read as
    a file of that ending. Raises OndirisError as the sources do.
    """
    if name != "-":
        return open_source(Path(name), kind, encoding)
    if sys.stdin is None:
        raise OndirisError("standard input is closed; give a file")
    kind = kind or FORMATS.get(Path(stdin or "").suffix.lower())
    return open_bytes(sys.stdin.buffer.read(LARGEST + 1), stdin or "<stdin>", kind, encoding)


def understood(source: Source, language: str | None, country: str | None, day: date | None) -> Read:
    """The claims of a source, read with the lexicons kept in the cache folder."""
    return read(source.text, language=language, country=country, date=day, cache=cache_folder())


def as_dict(claim: Claim, source: Source) -> dict[str, Any]:
    """A claim for JSON; numbers as strings, so that they stay exact."""
    place = source.place(claim.start)
    low, high = claim.interval.low, claim.interval.high
    found: dict[str, Any] = {
        "start": claim.start,
        "end": claim.end,
        "line": place.line,
        "column": place.column,
        "printed": claim.printed,
        "value": f"{claim.value:f}",
        "low": None if low is None else f"{low:f}",
        "high": None if high is None else f"{high:f}",
        "scale": claim.scale,
        "decimals": claim.decimals,
        "unit": claim.unit,
        "kind": claim.kind.value if claim.kind else None,
        "qualifier": claim.qualifier.value,
        "direction": claim.direction.value,
        "role": claim.role.value,
        "pair": claim.pair if claim.pair >= 0 else None,
        "indicator": claim.subject.indicator,
        "activity": claim.subject.activity,
        "region": claim.subject.region,
        "product": claim.subject.product,
        "words": claim.subject.words,
        "period": shown(claim.period) or None,
        "comparison": claim.comparison,
        "nature": claim.nature.value,
        "sentence": claim.sentence,
        "paragraph": claim.paragraph,
    }
    if place.page:
        found["page"] = place.page
    if place.part:
        found["part"] = place.part
    return found


COLUMNS = ("place", "printed", "value", "unit", "kind", "about", "period", "role")


def rows(found: Read, source: Source) -> Iterator[tuple[str, ...]]:
    """One claim a row, for `COLUMNS`."""
    for claim in found.claims:
        subject = claim.subject
        codes = " ".join(
            part for part in (subject.indicator, subject.activity, subject.product, subject.region) if part
        )
        hedge = "" if claim.qualifier == "exact" else f"{claim.qualifier} "
        kind = claim.kind.value if claim.kind else ""
        told = [
            part
            for part in (claim.nature.value if claim.nature != "actual" else "", claim.direction, claim.role)
            if part
        ]
        if claim.pair >= 0:
            told.append(f"of {found.claims[claim.pair].printed}")
        base = f" vs {claim.comparison}" if claim.comparison else ""
        yield (
            str(source.place(claim.start)),
            " ".join(claim.printed.split()),
            f"{hedge}{claim.value:,f}",
            claim.unit,
            kind,
            codes or subject.words,
            f"{shown(claim.period)}{base}",
            " ".join(told),
        )
