"""What a country's codes are called, for the data entry form and for reading what people typed instead."""

from collections.abc import Iterator, Mapping
from typing import Any

from ondiris.ingest.options import names_of
from ondiris.packs.country import Country
from ondiris.packs.language.load import languages_root
from ondiris.packs.table import toml

#: Tables of a names file by the column in which their codes stand.
_TABLES = {
    "activity": ("activities",),
    "region": ("regions",),
    "product": ("products", "projects", "zones"),
    "unit": ("currencies",),
    "comparison": ("wholes",),
}
_FORMS = ("nom", "short")


def allowed(country: Country) -> dict[str, tuple[str, ...]]:
    """The codes that each column may hold, by column."""
    known = country.vocabulary
    return {
        "indicator": tuple(sorted(known.indicators)),
        "activity": ("-", *sorted(known.activities)),
        "region": tuple(sorted(known.regions, key=lambda code: (code != country.iso, code))),
        "product": ("-", *sorted(known.products)),
        "unit": tuple(sorted(known.units)),
        "source": tuple(sorted(known.sources)),
    }


def spellings(country: Country, language: str) -> Iterator[tuple[str, str, str]]:
    """Triples (column, code, name) in one language, the name to be shown first for each code."""
    names = country.names(language)
    for column, tables in _TABLES.items():
        for table in tables:
            for code, entry in sorted(names.tables.get(table, {}).items()):
                yield from ((column, code, name) for name in _names(entry))
    for code, entry in sorted(_words(language, "lexicon", "indicators").items()):
        yield from (("indicator", code, name) for name in _names(entry)[:1])
    for code, entry in sorted(_words(language, "units", "units").items()):
        yield from (("unit", code, name) for name in _names(entry))
    for code, source in sorted(country.sources.items()):
        yield "source", code, source.title


def names_for(country: Country) -> dict[str, dict[str, frozenset[str]]]:
    """Codes by column and name in all languages of the country, for `ondiris.ingest.read`."""
    known = {column: set(codes) for column, codes in allowed(country).items()}
    return names_of(
        (column, code, name)
        for language in country.languages
        for column, code, name in spellings(country, language)
        if code in known.get(column, {code})
    )


def _words(language: str, part: str, table: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = toml(languages_root() / language / f"{part}.toml").get(table, {})
    return found


def _names(entry: Any) -> list[str]:
    """The names of an entry: its forms, then its aliases; a form may differ by plural category."""
    found: list[str] = []
    for form in _FORMS:
        value = entry.get(form)
        found += (
            [value] if isinstance(value, str) else list(value.values()) if isinstance(value, dict) else []
        )
    found += [entry["symbol"]] if isinstance(entry.get("symbol"), str) else []
    found += list(entry.get("aliases", ()))
    return list(dict.fromkeys(name for name in found if isinstance(name, str)))
