"""The codes in `briefing.toml`, its tables and charts exist, and every language has its sentences.

A slot with a misspelt code is never filled, and its sentence silently missing. So is a sentence whose
template no language has.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from ondiris.model.errors import InvalidInputError
from ondiris.model.kind import Kind
from ondiris.packs.closest import closest
from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_toml
from ondiris.packs.language_files import language_file
from ondiris.packs.names import TABLES

#: The fields that hold codes, and the part of the country that declares them.
CODES = {
    "indicator": "indicators", "activity": "activities", "region": "regions", "product": "products",
    "source": "sources",
}  # fmt: skip

#: The fields of documents, their sections and blocks that hold names of templates, and those of drawings.
TEMPLATES = ("title", "subtitle", "notes", "sources", "heading", "paragraph", "bullets")
DRAWN = ("name", "names", "series", "title", "unit")

#: The fields that name slots, and what stands before the name.
SLOTS = {"from": "", "with": "", "period": "of:"}

#: Measures that a query may ask for beside those of a figure: a change however it is published.
CHANGES = ("change", "percent")

Wanted = tuple[str, str, str, Collection[str]]


def check(pack: Contents) -> Iterator[Fault]:
    path = pack.country.path / "briefing.toml"
    briefing = pack.country.briefing
    slots = frozenset(_slot_names(briefing))
    wanted = [*_codes(pack, briefing, "", slots), *_drawn(pack, briefing, slots), *_documents(pack, briefing)]
    for field, value, what, valid in wanted:
        if value not in valid:
            yield at_toml("briefing", path, field, value, closest(value, valid, what))


def _slot_names(part: Any) -> Iterator[str]:
    """The names of all slots, those of groups included."""
    for each in part if isinstance(part, list) else (part,):
        for field, value in _table(each).items():
            if field == "slots":
                yield from _table(value)
            yield from _slot_names(value)


def _codes(pack: Contents, part: Any, place: str, slots: Collection[str]) -> Iterator[Wanted]:
    """The codes in queries, wherever they stand; `each` says of which table `codes` are."""
    if isinstance(part, list):
        for each in part:
            yield from _codes(pack, each, place, slots)
    for field, value in _table(part).items():
        here = f"{place}.{field}" if place else field
        table = CODES.get(field) or (
            CODES.get(str(part.get("each")), "activities") if field == "codes" else ""
        )
        if table:
            for code in _texts(value):
                yield here, code, f"a code of {table}", getattr(pack.country, table)
        elif field == "of" and isinstance(value, list):
            yield from _of(pack, here, value, slots)
        elif field == "measure":
            yield from _measures(pack, here, value)
        elif field in SLOTS:
            for text in _texts(value):
                if text.startswith(SLOTS[field]):
                    yield here, text.removeprefix(SLOTS[field]), "a slot", slots
        else:
            yield from _codes(pack, value, here, slots)


def _of(pack: Contents, here: str, value: list[Any], slots: Collection[str]) -> Iterator[Wanted]:
    """What a method takes: slots. What a cause is of: pairs of a table and a code."""
    for each in value:
        if isinstance(each, str):
            yield here, each, "a slot", slots
        elif isinstance(each, list) and len(each) == 2 and str(each[0]) in TABLES:
            yield here, str(each[1]), f"a code of {each[0]}", getattr(pack.country, TABLES[str(each[0])])
        else:
            yield here, str(each), "a slot, or a pair such as", ('["activities", "CODE"]',)


def _measures(pack: Contents, here: str, value: Any) -> Iterator[Wanted]:
    wholes = {*pack.country.wholes, *pack.country.activities}
    for text in _texts(value):
        kind, _, base = text.partition(":")
        yield here, kind, "a measure", (*CHANGES, *Kind)
        if kind in (Kind.SHARE, Kind.CONTRIBUTION):
            yield here, base, "a whole", wholes


def _table(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _texts(value: Any) -> Iterator[str]:
    """The texts in a field: alone, in a list, or as keys and lists of a table."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield from (each for each in value if isinstance(each, str))
    for key, inner in _table(value).items():
        yield key
        yield from _texts(inner)


def _drawn(pack: Contents, briefing: Mapping[str, Any], slots: Collection[str]) -> Iterator[Wanted]:
    """The slots that tables and charts draw from, and the templates of their words."""
    known = {language: _templates(language) for language in pack.country.languages}
    for kind, field in (("tables", "rows"), ("charts", "marks")):
        for name, drawn in _table(briefing.get(kind)).items():
            for slot in _texts(_table(drawn).get(field)):
                yield f"{kind}.{name}.{field}", slot, "a slot", slots
            yield from _said(f"{kind}.{name}", _table(drawn), DRAWN, known)


def _documents(pack: Contents, briefing: Mapping[str, Any]) -> Iterator[Wanted]:
    """The templates, tables and charts of the documents."""
    known = {language: _templates(language) for language in pack.country.languages}
    for name, document in _table(briefing.get("documents")).items():
        here = f"documents.{name}"
        for part in _parts(document):
            yield from _said(here, part, TEMPLATES, known)
            for field, table in (("table", "tables"), ("chart", "charts"), ("with_chart", "charts")):
                for text in _texts(part.get(field)):
                    yield here, text, f"one of [{table}]", frozenset(_table(briefing.get(table)))


def _said(
    here: str,
    part: Mapping[str, Any],
    fields: Collection[str],
    known: Mapping[str, Collection[str] | None],
) -> Iterator[Wanted]:
    """The templates in some fields, in each language that has sentences."""
    for field in fields:
        for template in (one for text in _texts(part.get(field)) for one in text.split("|")):
            for language, valid in known.items():
                if valid is not None:
                    yield here, template, f"a template of {language}", valid


def _parts(document: Any) -> Iterator[Mapping[str, Any]]:
    """A document, its sections and their blocks."""
    yield _table(document)
    sections = _table(document).get("sections")
    for section in sections if isinstance(sections, list) else ():
        yield _table(section)
        blocks = _table(section).get("blocks")
        yield from (_table(block) for block in (blocks if isinstance(blocks, list) else ()))


def _templates(language: str) -> Collection[str] | None:
    """The templates of a language, or None where it has no sentences (the check `words` tells so)."""
    try:
        templates = language_file(language, "sentences.toml")
    except InvalidInputError:
        return None
    return frozenset(templates.get("templates", {}))
