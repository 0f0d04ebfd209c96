"""The world's currencies by code and by name in a language, from Unicode's CLDR."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any


def world_currencies(language: str) -> Iterator[tuple[str, list[str], str]]:
    """Code of ISO 4217, names of two words and more, and the symbol where it is no letters; sorted by code.

    Those that are legal tender somewhere today. A name of one word ("mark", "real") is left to the pack: it
    may mean something else in the language.
    """
    from babel import Locale, UnknownLocaleError
    from babel.core import get_global
    from babel.numbers import get_currency_name, get_currency_symbol

    try:
        locale = Locale(language)
    except UnknownLocaleError:
        return
    tender = get_global("territory_currencies").values()
    codes = {code for uses in tender for code, _, end, legal in uses if end is None and legal}
    for code in sorted(codes):
        names = {locale.currencies.get(code, "")}
        names.update(name for count in (1, 2, 5, 1.5) if (name := get_currency_name(code, count, locale)))
        symbol = get_currency_symbol(code, locale)
        yield code, sorted(name for name in names if " " in name), symbol if not symbol.isalpha() else ""


def money_terms(world: list[tuple[str, list[str], str]]) -> Iterator[tuple[str, str, tuple[str, str] | str]]:
    """The currencies that no pack has words for."""
    for code, phrases, symbol in world:
        for phrase in phrases:
            yield "units", phrase, (code, "currency")
            yield "denominators", phrase, code
        if symbol:
            yield "units", symbol, (code, "currency")
            yield "signs", symbol, code


def kinds_of_money(
    currencies: Mapping[str, Any], units: Iterable[tuple[str, str, Any]]
) -> dict[str, frozenset[str]]:
    """A word that several countries call their money by -> the currencies whose full names end in it."""
    named = [(phrase.lower(), sense[0]) for table, phrase, sense in units if table == "units"]
    return {
        kind: frozenset(
            code
            for phrase, code in named
            if code.isupper() and phrase.endswith(tuple(f" {word}" for word in entry["words"]))
        )
        for kind, entry in currencies.items()
        if not kind.isupper()
    }


def minor_units(table: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Minor unit -> how many powers of ten it is below the currencies that have it, the usual one first;
    and by letter, which unit it is and whether in rates alone."""
    return {
        "money.minor": {
            unit: (int(entry.get("power", 2)), tuple(entry["of"])) for unit, entry in table.items()
        },
        "money.tight": {
            letter: (unit, name == "rated")
            for unit, entry in table.items()
            for name in ("tight", "rated")
            for letter in entry.get(name, ())
        },
    }
