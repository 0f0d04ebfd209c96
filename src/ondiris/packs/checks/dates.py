"""Dates make sense: regions end after they begin, and no figure is older than its source or its region.

A region created in 2024 has no figures of 2023 unless somebody compiled them anew, and a row that was public
before its source was published has a wrong date in one of both. Exchange rates alone are public on their own
day, whoever is cited for them later.
"""

from collections.abc import Iterator

from ondiris.packs.contents import Contents, observed
from ondiris.packs.fault import Fault, at_figure, at_row


def check(pack: Contents) -> Iterator[Fault]:
    yield from _regions(pack)
    for figure in pack.figures:
        seen = observed(figure)
        source = pack.country.sources[seen.source]
        rate = pack.country.indicators[figure.key.indicator].concept == "rate"
        if seen.published < source.published and not (rate and seen.published >= figure.key.period.last):
            expected = f"a day not before its source came out ({source.published})"
            yield at_figure("dates", figure, "published", str(seen.published), expected)
        region = pack.country.regions[figure.key.region]
        period = figure.key.period
        if region.valid_from and period.last < region.valid_from:
            expected = f"a period that ends when {region.code} was there (from {region.valid_from})"
            yield at_figure("dates", figure, "period", str(period), expected, "name the predecessor")
        if region.valid_to and period.first > region.valid_to:
            expected = f"a period that begins while {region.code} was there (to {region.valid_to})"
            yield at_figure("dates", figure, "period", str(period), expected, "name the successor")


def _regions(pack: Contents) -> Iterator[Fault]:
    regions = pack.country.regions
    for code, region in regions.items():
        place = pack.country.place("regions", code)
        if region.valid_from and region.valid_to and region.valid_to < region.valid_from:
            yield at_row("dates", place, "valid_to", str(region.valid_to), f"a day after {region.valid_from}")
        if region.predecessor and not region.valid_from:
            yield at_row(
                "dates", place, "valid_from", "", "the day on which it was created of its predecessors"
            )
