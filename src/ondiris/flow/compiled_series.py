"""Figures of finished series: months of an old base linked to the new one, and adjusted indices."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import numpy as np

from ondiris.indices.compile import Compiled
from ondiris.indices.finished import Finished
from ondiris.indices.reports import month_name
from ondiris.indices.seasonal import Adjusted
from ondiris.methods.arrays import Floats
from ondiris.methods.rate_of_change import rate_of_change
from ondiris.methods.year_to_date import year_to_date
from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.key import NONE, Key
from ondiris.model.kind import PREVIOUS_PERIOD, SAME_PERIOD_OF_PREVIOUS_YEAR, UNIT_OF, Kind
from ondiris.model.measure import Measure
from ondiris.model.nature import Nature
from ondiris.model.period import Period


def series_figures(
    compiled: Compiled, finished: Finished, nature: Nature, published: date
) -> Iterator[Figure]:
    """What the months compiled do not have: those before them, rates on them, and the adjusted index."""
    recipe, span = compiled.frame.recipe, compiled.frame.span
    made_up = "synthetic reports; " if nature is Nature.SYNTHETIC else ""

    def figure(
        indicator: str, activity: str, measure: Measure, period: Period, value: float, note: str
    ) -> Figure:
        key = Key(
            compiled.frame.country.code, indicator, activity, compiled.frame.country.iso, NONE, measure,
            UNIT_OF[measure.kind], nature, period,
        )  # fmt: skip
        lineage = Observation(
            recipe.source,
            published,
            RowRef("", "", "", 0),
            True,
            "",
            f"{made_up}{note}; recipe {recipe.name}.toml",
        )
        return Figure(key, Decimal(repr(float(value))), 0, recipe.decimals, lineage)

    base = Measure(Kind.INDEX, str(recipe.reference_year))
    for activity, index in finished.index.items():
        first = finished.first[activity]
        old = recipe.old_base
        if old is None or first >= span.first:
            continue
        told = f"old base of {old.file}, linked to the new one at {old.overlap}"
        for place in range(span.first - first):
            yield figure(recipe.indicator, activity, base, _month(first + place), index[place], told)
        for measure, period, value in _rates(index, first, span.first):
            yield figure(recipe.indicator, activity, measure, period, value, told)
    for activity, adjusted in finished.adjusted.items():
        if recipe.seasonal is None or not isinstance(adjusted, Adjusted):
            continue
        first = finished.first[activity]
        said = adjusted.diagnostics
        told = f"seasonally adjusted by X-13ARIMA-SEATS, {recipe.seasonal.method}, model {said.model}, "
        told += f"{said.transform}, Q {said.q:.2f}"
        change = rate_of_change(adjusted.adjusted, 1)
        for place, value in enumerate(adjusted.adjusted):
            month = _month(first + place)
            yield figure(recipe.seasonal.indicator, activity, base, month, value, told)
            if place:
                growth = Measure(Kind.GROWTH, PREVIOUS_PERIOD)
                yield figure(recipe.seasonal.indicator, activity, growth, month, change[place], told)


def _rates(index: Floats, first: int, compiled: int) -> Iterator[tuple[Measure, Period, float]]:
    """The rates that reach back before the first month compiled."""
    before, year = Measure(Kind.GROWTH, PREVIOUS_PERIOD), Measure(Kind.GROWTH, SAME_PERIOD_OF_PREVIOUS_YEAR)
    month, annual = rate_of_change(index, 1), rate_of_change(index, 12)
    to_date = year_to_date(index, first % 12 + 1)
    for place in range(1, min(compiled - first + 12, len(index))):
        own = first + place
        if own <= compiled:
            yield before, _month(own), month[place]
        if not np.isnan(annual[place]):
            yield year, _month(own), annual[place]
        if own % 12 and not np.isnan(to_date[place]):
            yield year, Period(_month(own - own % 12).first, _month(own).last), to_date[place]


def _month(number: int) -> Period:
    return Period.parse(month_name(number))
