"""Every code that a table refers to is declared.

A parent, a predecessor, an activity, a region, a product or a source that nobody declared is a typing error,
or a row that was forgotten; whatever is summed or grouped over it would silently go missing.
"""

from collections.abc import Collection, Iterator, Mapping

from ondiris.model.key import NONE
from ondiris.packs.closest import closest
from ondiris.packs.contents import Contents
from ondiris.packs.country import Country
from ondiris.packs.fault import Fault, at_row, at_toml

#: Which columns of which table hold codes of which other.
REFERENCES: Mapping[str, Mapping[str, str]] = {
    "regions": {"parent": "regions", "predecessor": "regions", "source": "sources"},
    "activities": {"parent": "activities", "source": "sources"},
    "indicators": {"source": "sources"},
    "products": {"activity": "activities", "source": "sources"},
    "projects": {"activity": "activities", "region": "regions", "product": "products", "source": "sources"},
    "zones": {"region": "regions", "source": "sources"},
}


def check(pack: Contents) -> Iterator[Fault]:
    country = pack.country
    for table, columns in REFERENCES.items():
        for code, record in getattr(country, table).items():
            for column, target in columns.items():
                value = getattr(record, column)
                for each in value if isinstance(value, tuple) else (value,):
                    valid = getattr(country, target)
                    if each not in ("", NONE) and each not in valid:
                        expected = closest(each, valid, f"a code of {target}")
                        yield at_row("codes", country.place(table, code), column, each, expected)
    yield from _whole_country(country)
    yield from _rules(country)


def _whole_country(country: Country) -> Iterator[Fault]:
    manifest = country.path / "pack.toml"
    region = country.regions.get(country.iso)
    if region is None or region.level != "country":
        expected = f"a row {country.iso} of level country in regions.csv"
        yield at_toml("codes", manifest, "iso", country.iso, expected)


def _rules(country: Country) -> Iterator[Fault]:
    manifest = country.path / "pack.toml"
    for number, rule in enumerate(country.rates, 1):
        rates = _codes_of_rates(country)
        if rule.indicator not in rates:
            expected = closest(rule.indicator, rates, "an indicator of concept rate")
            yield at_toml("codes", manifest, f"rates.{number}.indicator", rule.indicator, expected)
        if rule.foreign not in country.products:
            expected = closest(rule.foreign, country.products, "a currency of products.csv")
            yield at_toml("codes", manifest, f"rates.{number}.foreign", rule.foreign, expected)


def _codes_of_rates(country: Country) -> Collection[str]:
    return [code for code, each in country.indicators.items() if each.concept == "rate"]
