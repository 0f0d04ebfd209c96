"""What a country's codes are called, for the data entry form and for reading what people typed instead."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ondiris.ingest.codes import SCALED
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
_FORMS = ("nom", "gen", "short")


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
    units: list[tuple[str, str]] = []
    for column, tables in _TABLES.items():
        for table in tables:
            for code, entry in sorted(names.tables.get(table, {}).items()):
                yield from ((column, code, name) for name in _names(entry))
                units += [(code, name) for name in (code, *_names(entry))] if column == "unit" else []
    for code, entry in sorted(_words(language, "lexicon", "indicators").items()):
        yield from (("indicator", code, name) for name in _names(entry)[:1])
    for code, entry in sorted(_words(language, "units", "units").items()):
        yield from (("unit", code, name) for name in _names(entry))
        units += [(code, name) for name in (code, *_names(entry))]
    for exponent, scale in _scales(language):
        for code, name in units:
            yield "unit", f"{code}{SCALED}{exponent}", f"{scale} {name}"
    for code, source in sorted(country.sources.items()):
        yield "source", code, source.title


def names_for(country: Country) -> dict[str, dict[str, frozenset[str]]]:
    """Codes by column and name in all languages of the country, for `ondiris.ingest.read`."""
    known = {column: set(codes) for column, codes in allowed(country).items()}
    return names_of(
        (column, code, name)
        for language in country.languages
        for column, code, name in spellings(country, language)
        if code.partition(SCALED)[0] in known.get(column, {code})
    )


def _words(language: str, part: str, table: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = toml(languages_root() / language / f"{part}.toml").get(table, {})
    return found


def _scales(language: str) -> Iterator[tuple[int, str]]:
    """The words of the powers of ten; single letters say too little to be read."""
    found: Iterable[Mapping[str, Any]] = toml(languages_root() / language / "numbers.toml").get("scales", ())
    for entry in found:
        yield from ((entry["exponent"], word) for word in _names(entry) if len(word) > 1)


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
