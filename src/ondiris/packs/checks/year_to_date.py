"""What a year has brought so far never falls within the year, in the figures of one publisher.

January-April holds January-March. A smaller later number is a typing error, a single month taken for year to
date, or another definition, which is then another indicator.
"""

from collections.abc import Iterator
from itertools import pairwise

from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.period import PeriodKind
from ondiris.packs.contents import Contents, observed
from ondiris.packs.fault import Fault, at_figure


def check(pack: Contents) -> Iterator[Fault]:
    indicators = pack.country.indicators
    series: dict[tuple[object, ...], dict[object, Figure]] = {}
    for figure in pack.figures:
        key = figure.key
        indicator = indicators[key.indicator]
        january = (key.period.first.month, key.period.first.day) == (1, 1)
        one_year = january and key.period.first.year == key.period.last.year
        if (
            key.measure.kind is Kind.LEVEL and key.nature is Nature.ACTUAL
            and indicator.concept == "flow" and indicator.additive
            and one_year and key.period.kind is not PeriodKind.DAY
        ):  # fmt: skip
            publisher = pack.country.sources[observed(figure).source].publisher
            subject = (
                key.indicator, key.activity, key.region, key.product, key.unit, key.period.first, publisher,
            )  # fmt: skip
            rows = series.setdefault(subject, {})
            known = rows.get(key)
            if known is None or _rank(known) < _rank(figure):
                rows[key] = figure
    for rows in series.values():
        ordered = sorted(rows.values(), key=lambda row: row.key.period.last)
        for before, after in pairwise(ordered):
            least, most = before.interval.low, after.interval.high
            if least is not None and most is not None and most <= least:
                expected = f"at least the {before.rounded} (scale {before.scale}) of {before.key.period}"
                yield at_figure("year_to_date", after, "value", str(after.rounded), expected)


def _rank(figure: Figure) -> tuple[object, ...]:
    return observed(figure).in_use, figure.published
