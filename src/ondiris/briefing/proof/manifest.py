"""What proof.json holds: the Figures printed, and for each file which numeral prints which of them.

    {"country", "period", "as_of", "languages": {"en": {"decimal", "bindings": [...]}},
     "figures": {id: {...}},
     "documents": {name: {"language", "kind", "facts": [...], "numerals": [...], "pictures"}}}

A binding is {"figure": id, "text", "scale", "decimals"} or {"label": ref, "text"}; a numeral is
[text, number of its binding or -1 for a page number, the word after it]; the facts of a file are the
numbers of the bindings of its Figures.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ondiris.briefing.proof.binding import Expected, bind, expected
from ondiris.briefing.proof.readers import read
from ondiris.model.document import Document, Line, Number
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Derivation, Figure

VERSION = 2


class UnboundError(OndirisError):
    """A finished file prints a numeral that no span of its Document accounts for."""


@dataclass(frozen=True)
class File:
    """A rendered file, the Document it prints, and lines that its format adds (a sheet's number)."""

    name: str
    data: bytes
    document: Document
    extra: tuple[Line, ...] = ()


@dataclass
class _Bindings:
    """The different spans of one language, each once."""

    entries: list[dict[str, Any]] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)

    def number_of(self, span: Any) -> int:
        if isinstance(span, Number):
            entry = {
                "figure": span.figure.id,
                "text": span.text,
                "scale": span.figure.scale,
                "decimals": span.figure.decimals,
            }
        else:
            entry = {"label": span.ref, "text": span.text}
        key = json.dumps(entry, ensure_ascii=False)
        if key not in self.numbers:
            self.numbers[key] = len(self.entries)
            self.entries.append(entry)
        return self.numbers[key]


def manifest(files: Sequence[File], about: Mapping[str, Any], decimal_signs: Mapping[str, str]) -> bytes:
    """The bytes of proof.json. Raises UnboundError naming every numeral that is not accounted for."""
    bindings = {language: _Bindings() for language in decimal_signs}
    figures: dict[str, Figure] = {}
    documents = {}
    free: list[str] = []
    for file in files:
        wanted = expected(file.document, file.extra)
        language = file.document.language
        documents[file.name] = _entry(file, wanted, bindings[language], decimal_signs[language], free)
        for span in wanted.spans:
            if isinstance(span, Number):
                figures.setdefault(span.figure.id, span.figure)
    if free:
        raise UnboundError("numerals without a Figure or a label:\n  " + "\n  ".join(free))
    content = {
        "version": VERSION,
        **about,
        "languages": {
            language: {"decimal": sign, "bindings": bindings[language].entries}
            for language, sign in decimal_signs.items()
        },
        "figures": {id_: describe(figures[id_]) for id_ in sorted(figures)},
        "documents": documents,
    }
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _entry(
    file: File, wanted: Expected, bindings: _Bindings, decimal: str, free: list[str]
) -> dict[str, Any]:
    reading = read(file.name, file.data, decimal)
    found = reading.numerals()
    pages = sum(passage.place.startswith("page ") for passage in reading.passages)
    numerals = []
    for numeral, owner in zip(found, bind(found, wanted, pages), strict=True):
        if owner is None:
            free.append(f"{file.name}, {numeral.passage.place}: {numeral.text!r} in {numeral.context!r}")
            continue
        number = -1 if owner < 0 else bindings.number_of(wanted.spans[owner])
        numerals.append([numeral.text, number, numeral.after])
    # What the Document tells, apart from which of two Figures that print alike a numeral was matched with.
    told = {bindings.number_of(span) for span in wanted.spans if isinstance(span, Number)}
    return {
        "language": file.document.language,
        "kind": file.document.kind,
        "facts": sorted(told),
        "numerals": numerals,
        "pictures": dict(reading.pictures),
    }


def changed(recorded: Mapping[str, Any], figure: Figure) -> dict[str, tuple[str, str]]:
    """What of a recorded Figure is another when computed again: part -> (recorded, now)."""
    now = {"value": format(figure.value, "f"), "key": str(figure.key), "qualifier": str(figure.qualifier)}
    return {part: (recorded[part], now[part]) for part in now if now[part] != recorded[part]}


def describe(figure: Figure) -> dict[str, Any]:
    """A Figure for a reader of proof.json: value, precision, vintage, formula and sources."""
    lineage = figure.lineage
    return {
        "value": format(figure.value, "f"),
        "key": str(figure.key),
        "scale": figure.scale,
        "decimals": figure.decimals,
        "qualifier": str(figure.qualifier),
        "published": figure.published.isoformat(),
        "formula": lineage.formula if isinstance(lineage, Derivation) else "",
        "rows": [
            {
                "key": str(leaf.key),
                "source": leaf.lineage.source,
                "published": leaf.lineage.published.isoformat(),
                "file": leaf.lineage.row.file,
                "sheet": leaf.lineage.row.sheet,
                "row": leaf.lineage.row.row,
                "sha256": leaf.lineage.row.sha256,
            }
            for leaf in figure.observations()
            if not isinstance(leaf.lineage, Derivation)
        ],
    }
