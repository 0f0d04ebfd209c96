"""The folder `rates` holds exchange rates and nothing else, named by their two currencies and above zero.

A rate is national currency for one unit of the foreign one, which is the row's product. Rates the wrong way
round would turn billions into millions.
"""

from collections.abc import Iterator

from ondiris.packs.contents import Contents, observed
from ondiris.packs.fault import Fault, at_figure


def check(pack: Contents) -> Iterator[Fault]:
    country = pack.country
    folder = str(country.path / "rates")
    for figure in pack.figures:
        rate = country.indicators[figure.key.indicator].concept == "rate"
        here = observed(figure).row.file.startswith(folder)
        if rate != here:
            expected = "an indicator of concept rate" if here else "a row of the folder rates"
            yield at_figure("rates", figure, "indicator", figure.key.indicator, expected, "move the row")
        if not rate:
            continue
        unit = f"{country.currency}-per-{figure.key.product}"
        if figure.key.unit != unit:
            yield at_figure("rates", figure, "unit", figure.key.unit, unit, "or correct the product")
        if figure.value <= 0:
            yield at_figure("rates", figure, "value", str(figure.value), "a rate above zero")
