"""Questions to the store: which figures there are, as tables, JSON and CSV tell them."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from difflib import SequenceMatcher
from functools import cache
from heapq import nsmallest
from typing import Any

from ondiris.flow.workspace import Workspace
from ondiris.model.batch import Vocabulary
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure, Observation
from ondiris.model.key import Key
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.period import Period, PeriodKind
from ondiris.model.spreadsheet import neutral
from ondiris.packs.closest import closest
from ondiris.packs.figure_row import COLUMNS

Filters = Mapping[str, Sequence[str]]

#: The parts of a key that the command line filters by.
FILTERS = ("indicator", "activity", "region", "product", "measure", "nature", "period")
WILD = ("*", "?")


def find(workspace: Workspace, filters: Filters, as_of: date | None = None) -> tuple[Figure, ...]:
    """The figures in use that pass all filters; see `checked` for what a filter may be."""
    wanted = checked(filters, workspace.country.vocabulary)
    return workspace.store.query(as_of=as_of, country=workspace.country.code, **wanted)


def checked(filters: Filters, vocabulary: Vocabulary) -> dict[str, Any]:
    """Filters as the store takes them: codes or patterns by part of the key, empty ones left out.

    A period may be written as `Period.parse` reads it. Raises OndirisError, naming the closest word, for
    a word that nothing can match.
    """
    known = {
        "indicator": vocabulary.indicators,
        "activity": vocabulary.activities | {"-"},
        "region": vocabulary.regions,
        "product": vocabulary.products | {"-"},
        "nature": frozenset(Nature),
    }
    found: dict[str, list[str]] = {}
    for name, words in filters.items():
        found[name] = [_checked(name, word, known) for word in words]
    return {name: words for name, words in found.items() if words}


def _checked(name: str, word: str, known: Mapping[str, Iterable[str]]) -> str:
    if any(sign in word for sign in WILD):
        return word
    if name == "period":
        try:
            return str(Period.parse(word))
        except ValueError as error:
            raise OndirisError(f"--period: {error}; or a pattern such as '2024*'") from error
    if name == "measure":
        if word.partition(":")[0] not in set(Kind):
            expected = closest(word.partition(":")[0], list(Kind))
            raise OndirisError(f"--measure {word!r}: expected {expected}, with or without its base")
        return word
    if word not in known[name]:
        expected = closest(word, known[name], f"a code of {name}")
        raise OndirisError(f"--{name} {word!r}: expected {expected}, or a pattern such as '{word[:1]}*'")
    return word


def closest_keys(wanted: str, keys: Iterable[str], count: int = 3) -> list[str]:
    """The keys most like a text, part by part."""
    parts = wanted.split("/")

    @cache
    def alike(one: str, other: str) -> float:
        return 1 if one == other else SequenceMatcher(None, one, other, autojunk=False).ratio() / 2

    def unlike(key: str) -> tuple[float, str]:
        return -sum(alike(one, other) for one, other in zip(parts, key.split("/"), strict=False)), key

    return nsmallest(count, keys, key=unlike)


def no_figure(wanted: str, workspace: Workspace, as_of: date | None) -> OndirisError:
    """What to say of a key that is not known: when it will be, else which keys are like it."""
    later = workspace.store.resolve().named(wanted)
    if as_of and later:
        first = min(figure.published for figure in workspace.store.all_vintages(later.key))
        return OndirisError(f"no figure {wanted} as of {as_of}; it was first published on {first}")
    near = closest_keys(wanted, workspace.store.resolve(as_of).keys)
    told = "; the closest are:\n  " + "\n  ".join(near) if near else "; there are none of this country"
    return OndirisError(f"no figure {wanted}{told}")


def parsed_key(text: str, workspace: Workspace, as_of: date | None) -> Key:
    """A key from its text. Raises OndirisError with the closest keys where it is none."""
    try:
        return Key.parse(text)
    except ValueError as error:
        raise OndirisError(f"{error}\n{no_figure(text, workspace, as_of)}") from error


def as_dict(figure: Figure) -> dict[str, Any]:
    """A figure as JSON tells it: numbers as text, exact; `value` in whole units, `printed` as printed."""
    key = figure.key
    told: dict[str, Any] = {
        "id": figure.id, "country": key.country, "indicator": key.indicator, "activity": key.activity,
        "region": key.region, "product": key.product, "measure": str(key.measure), "unit": key.unit,
        "nature": key.nature.value, "period": str(key.period), "value": f"{figure.value:f}",
        "printed": f"{figure.rounded:f}", "scale": figure.scale, "decimals": figure.decimals,
        "qualifier": figure.qualifier.value, "published": figure.published.isoformat(),
    }  # fmt: skip
    if isinstance(figure.lineage, Observation):
        seen = figure.lineage
        told |= {
            "source": seen.source, "in_use": seen.in_use, "reason": seen.reason, "note": seen.note,
            "file": seen.row.file, "sha256": seen.row.sha256, "sheet": seen.row.sheet, "row": seen.row.row,
        }  # fmt: skip
    return told


def as_csv(figures: Iterable[Figure]) -> str:
    """Figures in the columns of a file of figures, so that they can be loaded again.

    A text that a spreadsheet would take for a formula gets an apostrophe in front.
    """
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(COLUMNS)
    for figure in figures:
        cells = _cells(figure)
        writer.writerow([neutral(cells[name]) for name in COLUMNS])
    return written.getvalue()


def _cells(figure: Figure) -> dict[str, str]:
    key, seen = figure.key, figure.lineage
    assert isinstance(seen, Observation)
    return {
        "indicator": key.indicator, "activity": key.activity, "region": key.region, "product": key.product,
        "period": str(key.period), "ytd": "yes" if key.period.kind is PeriodKind.YEAR_TO_DATE else "no",
        "measure": key.measure.kind.value, "comparison": key.measure.base, "nature": key.nature.value,
        "value": _as_printed(figure), "scale": str(figure.scale), "decimals": str(figure.decimals),
        "unit": key.unit, "qualifier": figure.qualifier.value, "source": seen.source,
        "published": seen.published.isoformat(), "in_use": "yes" if seen.in_use else "no",
        "reason": seen.reason, "note": seen.note,
    }  # fmt: skip


def _as_printed(figure: Figure) -> str:
    """The number in its scale: as printed, unless it is known to more decimals than were printed."""
    exact = figure.value.scaleb(-figure.scale)
    return f"{figure.rounded:f}" if figure.rounded == exact else f"{exact:f}"
