"""A compilation as figures: index, rates and contributions, with how each came about."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from hashlib import sha256

import numpy as np

from ondiris.flow.compiled_points import POINT_DECIMALS, printed_points
from ondiris.flow.compiled_series import series_figures
from ondiris.flow.figures import as_csv
from ondiris.indices.compile import RATES, Compiled
from ondiris.indices.finished import Finished
from ondiris.indices.report import Quality, formula, weight_in
from ondiris.model.batch import Batch
from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.key import NONE, Key
from ondiris.model.kind import PREVIOUS_PERIOD, SAME_PERIOD_OF_PREVIOUS_YEAR, UNIT_OF, Kind
from ondiris.model.measure import Measure
from ondiris.model.nature import Nature
from ondiris.model.period import Period


@dataclass(frozen=True)
class Asked:
    """Which figures: of the country for all months, of regions and contributions for the last `months`."""

    published: date
    nature: Nature
    months: int = 1


def batch_of(
    compiled: Compiled, quality: Quality, asked: Asked, finished: Finished | None = None
) -> tuple[Batch, bytes]:
    """The figures of a compilation, and the file that they are rows of, kept beside them in the store."""
    printer = _Printer(compiled, quality, asked)
    made = [
        *printer.figures(),
        *(series_figures(compiled, finished, asked.nature, asked.published) if finished else ()),
    ]
    figures = sorted(made, key=lambda figure: str(figure.key))
    content = as_csv(figures).encode()
    digest = sha256(content).hexdigest()
    recipe = compiled.frame.recipe
    last = compiled.frame.span.name(compiled.frame.span.count - 1)
    name = f"compiled/{compiled.frame.country.code}-{recipe.name}-{last}.csv"
    placed = tuple(_placed(figure, RowRef(name, digest, "", row)) for row, figure in enumerate(figures, 2))
    return Batch(name, digest, placed), content


def _placed(figure: Figure, row: RowRef) -> Figure:
    seen = figure.lineage
    assert isinstance(seen, Observation)
    lineage = Observation(seen.source, seen.published, row, seen.in_use, seen.reason, seen.note)
    return Figure(figure.key, figure.value, figure.scale, figure.decimals, lineage)


class _Printer:
    def __init__(self, compiled: Compiled, quality: Quality, asked: Asked) -> None:
        self.compiled, self.quality, self.asked = compiled, quality, asked
        self.tree, self.span = compiled.tree, compiled.frame.span
        self.country = compiled.frame.country

    def figures(self) -> Iterator[Figure]:
        recent = range(max(self.span.count - self.asked.months, 0), self.span.count)
        for place, node in enumerate(self.tree.nodes):
            if np.isnan(self.compiled.series[place].index).all():
                continue
            whole_country = node.region == self.country.iso
            for month in range(self.span.count) if whole_country else recent:
                yield from self._of_node(place, month)
        for place in range(len(self.tree.nodes)):
            for month in recent:
                yield from self._contributions(place, month)

    def _of_node(self, place: int, month: int) -> Iterator[Figure]:
        series, decimals = self.compiled.series[place], self.compiled.frame.recipe.decimals
        year = str(self.compiled.frame.recipe.reference_year)
        note = self._note(place, month)
        yield self._figure(
            place, Measure(Kind.INDEX, year), self._month(month), series.index[month], decimals, note
        )
        for rate, base, period in self._rates(month):
            value = series.rates[RATES.index(rate), month]
            if not np.isnan(value):
                yield self._figure(place, Measure(Kind.GROWTH, base), period, value, decimals, note)

    def _rates(self, month: int) -> Iterator[tuple[str, str, Period]]:
        """Each rate with what it compares and its period; a period that two rates share is told once."""
        one = self._month(month)
        yield "mom", PREVIOUS_PERIOD, one
        yield "yoy", SAME_PERIOD_OF_PREVIOUS_YEAR, one
        january = month - self.span.month(month) + 1
        if january < month and january >= 0:
            yield "ytd", SAME_PERIOD_OF_PREVIOUS_YEAR, Period(self._month(january).first, one.last)
        if self.span.month(month) != 12 and month >= 11:
            yield (
                "average_12_month",
                SAME_PERIOD_OF_PREVIOUS_YEAR,
                Period(self._month(month - 11).first, one.last),
            )

    def _contributions(self, whole: int, month: int) -> Iterator[Figure]:
        """Of the nodes below a node to its rates on the same month and the same period of the year before.

        Those right below it, that make it up, are rounded so that they add up to its rate as printed.
        """
        tree, own = self.tree, self.tree.nodes[whole]
        same_region = tuple(each for each in tree.descendants[whole] if tree.nodes[each].region == own.region)
        groups = [(same_region, tree.children(whole), own.activity)]
        if (word := self.compiled.frame.recipe.whole_region) and own.region == self.country.iso:
            regions = tree.regions_of(whole)
            groups.append((regions, regions, word))
        for rate, base, period in self._rates(month):
            if base != SAME_PERIOD_OF_PREVIOUS_YEAR or rate == "average_12_month":
                continue
            number = RATES.index(rate)
            total = self.compiled.series[whole].rates[number, month]
            if np.isnan(total):
                continue
            for parts, children, word in groups:
                points = {
                    part: float(self.compiled.contribution(part, whole)[number, month]) for part in parts
                }
                direct = {part: points[part] for part in children}
                printed = printed_points(self.compiled, direct, whole, float(total))
                for part in parts:
                    note = f"contribution to {own.activity} in {own.region}; {self._note(part, month)}"
                    measure = Measure(Kind.CONTRIBUTION, word)
                    yield self._figure(
                        part, measure, period, printed.get(part, points[part]), POINT_DECIMALS, note
                    )

    def _figure(
        self, place: int, measure: Measure, period: Period, value: float | Decimal, decimals: int, note: str
    ) -> Figure:
        node, recipe = self.tree.nodes[place], self.compiled.frame.recipe
        key = Key(
            self.country.code, recipe.indicator, node.activity, node.region, NONE, measure,
            UNIT_OF[measure.kind], self.asked.nature, period,
        )  # fmt: skip
        exact = value if isinstance(value, Decimal) else Decimal(repr(float(value)))
        lineage = Observation(recipe.source, self.asked.published, RowRef("", "", "", 0), True, "", note)
        return Figure(key, exact, 0, decimals, lineage)

    def _note(self, place: int, month: int) -> str:
        """How the number came about: reports, formula, weights, recipe."""
        compiled, quality = self.compiled, self.quality
        recipe, basis = compiled.frame.recipe, compiled.basis
        link = sum(start <= month for start in basis.starts) - 1
        linking = recipe.linking.replace("_", " ")
        top = self.tree.places[type(self.tree.nodes[place])(self.country.iso, recipe.top)]
        made_up = "synthetic reports; " if self.asked.nature is Nature.SYNTHETIC else ""
        return (
            f"{made_up}compiled from {int(quality.reports[month, place])} reports of the month, "
            f"response {quality.response[month, place]:.1%}, {quality.imputed[month, place]:.1%} imputed; "
            f"{formula(compiled, link)} over {len(self.tree.below[place])} products and regions, {linking}, "
            f"{recipe.reference_year} = 100; weights of {basis.weight_years[link]}, "
            f"{weight_in(compiled, place, top):.2%} of {recipe.top}; "
            f"recipe {recipe.name}.toml sha256 {recipe.sha256[:16]}"
        )

    def _month(self, place: int) -> Period:
        return Period.parse(self.span.name(place))
