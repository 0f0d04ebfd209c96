"""A level is in a unit its indicator allows; `product` among them is the unit of the row's product.

Tonnes of cars and pieces of steel are rows with a wrong product or a wrong indicator.
"""

from collections.abc import Iterator

from ondiris.model.kind import Kind
from ondiris.packs.contents import Contents
from ondiris.packs.country import OF_PRODUCT, Country
from ondiris.packs.fault import Fault, at_figure


def check(pack: Contents) -> Iterator[Fault]:
    for figure in pack.figures:
        key = figure.key
        if key.measure.kind is not Kind.LEVEL:
            continue
        allowed = allowed_units(pack.country, key.indicator, key.product)
        if allowed is not None and key.unit not in allowed:
            expected = " or ".join(sorted(allowed)) or f"no level: {key.indicator} has none"
            yield at_figure("units", figure, "unit", key.unit, expected, "or allow it in indicators.csv")


def allowed_units(country: Country, indicator: str, product: str) -> frozenset[str] | None:
    """The units of a level; None where it is measured as its product, and that has no unit."""
    units = set(country.indicators[indicator].units)
    if OF_PRODUCT in units:
        made = country.projects[product].product if product in country.projects else product
        if made not in country.products:
            return None
        units = units - {OF_PRODUCT} | {country.products[made].unit}
    return frozenset(units)
