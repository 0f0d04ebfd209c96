"""Every language of the pack has the words for its indicators and units, and says what forms a name needs.

They are in `packs/languages/<language>`: lexicon, units, names and sentences. Units that are currencies, or
rates of them, have their names in the pack.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from ondiris.model.errors import InvalidInputError
from ondiris.model.key import NONE
from ondiris.packs.contents import Contents
from ondiris.packs.country import OF_PRODUCT
from ondiris.packs.fault import Fault, at_row, at_toml
from ondiris.packs.language_files import language_file

FILES = ("lexicon.toml", "units.toml", "names.toml", "sentences.toml")


def check(pack: Contents) -> Iterator[Fault]:
    country = pack.country
    for language in country.languages:
        try:
            lexicon, units, *_ = (language_file(language, name) for name in FILES)
        except InvalidInputError as error:
            for problem in error.problems:
                expected = f"{problem.file}: {problem.expected}"
                yield at_toml("words", country.path / "pack.toml", "languages", language, expected)
            continue
        for code in country.indicators:
            if code not in lexicon.get("indicators", {}):
                place = country.place("indicators", code)
                yield at_row("words", place, "code", code, f"[indicators.{code}] in {language}/lexicon.toml")
        yield from _units(pack, language, units.get("units", {}))


def _units(pack: Contents, language: str, known: Mapping[str, Any]) -> Iterator[Fault]:
    country = pack.country
    rates = {unit for each in country.indicators.values() if each.concept == "rate" for unit in each.units}
    used = [
        ("indicators", code, "units", unit)
        for code, each in country.indicators.items()
        for unit in each.units
    ]
    used += [("products", code, "unit", each.unit) for code, each in country.products.items()]
    elsewhere = {OF_PRODUCT, NONE, "", *country.currencies, *rates, *known}
    for table, code, column, unit in used:
        if unit not in elsewhere:
            expected = f"[units.{unit}] in {language}/units.toml"
            yield at_row("words", country.place(table, code), column, unit, expected)
