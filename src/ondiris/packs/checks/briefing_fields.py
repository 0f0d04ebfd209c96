"""The fields of `briefing.toml`, its slots, tables, charts and documents are known.

A misspelt field is passed over in silence: the query asks for something else, the block is told without it.
"""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from ondiris.packs.closest import closest
from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_toml

TOP = {"causes", "charts", "documents", "needs_any", "slots", "tables"}
QUERY = {
    "activity", "any", "by", "cause", "codes", "decimals", "each", "editions", "from", "indicator", "keep",
    "least", "measure", "method", "most", "nature", "needs", "of", "period", "product", "projects", "region",
    "reverse", "run", "slot", "slots", "sort", "template", "unit", "with",
}  # fmt: skip
TABLE = {"columns", "heads", "least", "name", "names", "own_scale", "rows", "unit"}
CHART = {"kind", "least", "marks", "name", "series", "slot", "title", "total", "unit"}
DOCUMENT = {"notes", "sections", "sources", "subtitle", "title"}
SECTION = {"blocks", "heading"}
BLOCK = {"bullets", "chart", "each", "if_any", "paragraph", "table", "with_chart"}
CAUSE = {"activity", "of", "period", "source", "way"}

#: Where a field stands, the field, and those that may stand there.
Found = tuple[str, str, Collection[str]]


def check(pack: Contents) -> Iterator[Fault]:
    path = pack.country.path / "briefing.toml"
    for place, field, valid in _fields(pack.country.briefing):
        if field not in valid:
            yield _unknown(path, place, field, valid)


def _unknown(path: Path, place: str, field: str, valid: Collection[str]) -> Fault:
    where = f"{place}.{field}" if place else field
    return at_toml("briefing_fields", path, where, field, closest(field, valid), "correct it or take it out")


def _fields(briefing: Mapping[str, Any]) -> Iterator[Found]:
    yield from _of("", briefing, TOP)
    for name, query in _tables("slots", briefing.get("slots")):
        yield from _query(name, query)
    for kind, valid in (("tables", TABLE), ("charts", CHART)):
        for name, drawn in _tables(kind, briefing.get(kind)):
            yield from _of(name, drawn, valid)
    for name, document in _tables("documents", briefing.get("documents")):
        yield from _of(name, document, DOCUMENT)
        for section_name, section in _listed(f"{name}.sections", document.get("sections")):
            yield from _of(section_name, section, SECTION)
            for block_name, block in _listed(f"{section_name}.blocks", section.get("blocks")):
                yield from _of(block_name, block, BLOCK)
    for name, cause in _listed("causes", briefing.get("causes")):
        yield from _of(name, cause, CAUSE)


def _query(place: str, query: Mapping[str, Any]) -> Iterator[Found]:
    """The fields of a slot, of the slots of its group, and of the queries it tries in order."""
    yield from _of(place, query, QUERY)
    for name, inner in _tables(f"{place}.slots", query.get("slots")):
        yield from _query(name, inner)
    for _, inner in _listed(f"{place}.any", query.get("any")):
        yield from _query(f"{place}.any", inner)


def _of(place: str, table: Mapping[str, Any], valid: Collection[str]) -> Iterator[Found]:
    for field in table:
        yield place, field, valid


def _tables(place: str, value: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The tables in a table, by their place."""
    for name, inner in value.items() if isinstance(value, Mapping) else ():
        if isinstance(inner, Mapping):
            yield f"{place}.{name}", inner


def _listed(place: str, value: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The tables in a list, all by the place of the list."""
    for inner in value if isinstance(value, list) else ():
        if isinstance(inner, Mapping):
            yield place, inner
