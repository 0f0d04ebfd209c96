"""The codes in `briefing.toml`, its tables and charts exist, and every language has its sentences.

A slot with a misspelt code is never filled, and its sentence silently missing. So is a sentence whose
template no language has.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from ondiris.model.errors import InvalidInputError
from ondiris.packs.closest import closest
from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_toml
from ondiris.packs.names import TABLES
from ondiris.packs.root import packs_root
from ondiris.packs.table import toml

#: The fields that hold codes, and the part of the country that declares them.
CODES = {
    "indicator": "indicators", "activity": "activities", "region": "regions", "product": "products",
    "source": "sources",
}  # fmt: skip

#: The fields of documents, their sections and blocks that hold names of templates.
TEMPLATES = ("title", "subtitle", "notes", "sources", "heading", "paragraph", "bullets")

Wanted = tuple[str, str, str, Collection[str]]


def check(pack: Contents) -> Iterator[Fault]:
    country = pack.country
    path = country.path / "briefing.toml"
    briefing = country.briefing
    wanted = [*_codes(pack, briefing, ""), *_named(briefing), *_documents(pack, briefing)]
    for field, value, what, valid in wanted:
        if value not in valid:
            yield at_toml("briefing", path, field, value, closest(value, valid, what))


def _codes(pack: Contents, part: Any, place: str) -> Iterator[Wanted]:
    """The codes in queries, wherever they stand; `each` says of which table `codes` are."""
    if isinstance(part, list):
        for each in part:
            yield from _codes(pack, each, place)
    if not isinstance(part, Mapping):
        return
    for field, value in part.items():
        here = f"{place}.{field}" if place else field
        if field == "codes":
            table = CODES.get(part.get("each", "activity"), "activities")
            for code in _texts(value):
                yield here, code, f"a code of {table}", getattr(pack.country, table)
        elif field == "of" and place == "causes":
            for named, code in value:
                yield here, code, f"a code of {named}", getattr(pack.country, TABLES.get(named, "activities"))
        elif field in CODES:
            for code in _texts(value):
                yield here, code, f"a code of {CODES[field]}", getattr(pack.country, CODES[field])
        else:
            yield from _codes(pack, value, here)


def _texts(value: Any) -> Iterator[str]:
    """The texts in a field: alone, in a list, or as keys and lists of a table."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield from (each for each in value if isinstance(each, str))
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield key
            yield from _texts(inner)


def _named(briefing: Mapping[str, Any]) -> Iterator[Wanted]:
    """Slots that tables and charts draw from."""
    slots = briefing.get("slots", {})
    for kind, field in (("tables", "rows"), ("charts", "marks")):
        for name, drawn in briefing.get(kind, {}).items():
            for slot in _texts(drawn.get(field, [])):
                yield f"{kind}.{name}.{field}", slot, "a slot", slots


def _documents(pack: Contents, briefing: Mapping[str, Any]) -> Iterator[Wanted]:
    known = {language: _templates(language) for language in pack.country.languages}
    for name, document in briefing.get("documents", {}).items():
        blocks = [each for section in document.get("sections", []) for each in section.get("blocks", [])]
        for part in (document, *document.get("sections", []), *blocks):
            for field in TEMPLATES:
                for template in (one for text in _texts(part.get(field, [])) for one in text.split("|")):
                    for language, valid in known.items():
                        if valid is not None:
                            yield f"documents.{name}", template, f"a template of {language}", valid
            for field, table in (("table", "tables"), ("chart", "charts")):
                if field in part:
                    yield f"documents.{name}", part[field], f"one of [{table}]", briefing.get(table, {})


def _templates(language: str) -> Collection[str] | None:
    """The templates of a language, or None where it has no sentences (the check `words` tells so)."""
    try:
        templates: Mapping[str, Any] = toml(packs_root() / "languages" / language / "sentences.toml")
    except InvalidInputError:
        return None
    return frozenset(templates.get("templates", {}))
