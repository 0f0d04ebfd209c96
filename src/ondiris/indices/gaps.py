"""What the reports leave open: months, activities, values and benchmarks that nothing stands for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from ondiris.indices.compile import Compiled
from ondiris.indices.frame import Frame
from ondiris.indices.reduce import Sums
from ondiris.indices.tree import Node
from ondiris.model.errors import OndirisError


@dataclass(frozen=True)
class Gap:
    """One thing missing.

    `kind`: `month`, without any report; `activity`, with a weight of `percent` and no report; `value`, an
    activity without money to weigh its products by, missing in the links of `years`; `base`, one that
    produced nothing in their base; `benchmark`, one of an activity for years that are not reported whole;
    `size`, the size classes that the recipe forms strata by.
    """

    kind: str
    what: str
    years: tuple[int, ...] = ()
    percent: float = 0.0

    @property
    def when(self) -> str:
        return ", ".join(map(str, self.years))

    def __str__(self) -> str:
        return _TOLD[self.kind].format(what=self.what, when=self.when, percent=self.percent)


_TOLD = {
    "month": "no report of {what}: all of it is imputed",
    "activity": "no report of {what}, {percent:.2f}% of the weights: it is not in the index",
    "value": "no values of {what} that weigh its products: it is not in the links of {when}",
    "base": "nothing of {what} produced in the base of {when}: it is not in these links",
    "benchmark": "the benchmark of {what} for {when} is not met: not all months are reported",
    "size": "by_size: no report has a {what}: strata are formed without it",
}


def refuse_unreported(sums: Sums, frame: Frame) -> None:
    """Raise OndirisError where the last month has no report: nothing but imputation would stand for it."""
    reported = np.flatnonzero(sums.units.sum(axis=1))
    last = frame.span.count - 1
    if len(reported) and reported[-1] < last:
        found = frame.span.name(int(reported[-1]))
        raise OndirisError(
            f"no report of {frame.span.name(last)} that can be counted; the last month with one is {found}: "
            f"compile with --through {found}"
        )


def gaps_of(compiled: Compiled) -> tuple[Gap, ...]:
    """All that is missing. Raises OndirisError where so much is that the whole has no index."""
    found = (*_months(compiled), *_activities(compiled), *_benchmarks(compiled), *_sizes(compiled))
    top = compiled.of(compiled.frame.country.iso, compiled.frame.recipe.top)
    if np.isnan(top.index).all():
        produced = compiled.imputed.total.sum(axis=1)
        empty = ", ".join(compiled.frame.span.name(int(place)) for place in np.flatnonzero(produced == 0))
        told = [f"nothing is produced in {empty}"] if empty else [str(gap) for gap in found]
        raise OndirisError(
            f"{compiled.frame.recipe.top} has no index: {'; '.join(told)}; add the reports that are missing, "
            "or have the recipe begin later or weigh otherwise"
        )
    return found


def _months(compiled: Compiled) -> Iterator[Gap]:
    for place in np.flatnonzero(compiled.sums.units.sum(axis=1) == 0):
        yield Gap("month", compiled.frame.span.name(int(place)))


def _activities(compiled: Compiled) -> Iterator[Gap]:
    """What weighs in the recipe and not in a link."""
    recipe, basis, tree = compiled.frame.recipe, compiled.basis, compiled.tree
    for code in recipe.activities:
        shares = [_share(recipe.weights[year], code) for year in basis.weight_years]
        if (own := tree.of_activity.get(code)) is None:
            if any(shares):
                yield Gap("activity", code, (), max(shares))
            continue
        found: dict[str, list[int]] = {}
        for link, year in enumerate(compiled.frame.span.years):
            if shares[link] and not basis.weights[link, own].any():
                money = compiled.sums.values[basis.value_years[link]]
                weighed = money[np.isin(compiled.stratum_leaf, own)].any()
                found.setdefault("base" if weighed else "value", []).append(year)
        for kind, years in sorted(found.items()):
            yield Gap(kind, code, tuple(years))


def _sizes(compiled: Compiled) -> Iterator[Gap]:
    if compiled.frame.recipe.by_size and not any(stratum[-1] for stratum in compiled.sums.strata):
        yield Gap("size", compiled.frame.strata[-1])


def _share(weights: Mapping[str, Decimal], code: str) -> float:
    """A weight in percent of all of them."""
    return float(100 * weights[code] / sum(weights.values()))


def _benchmarks(compiled: Compiled) -> Iterator[Gap]:
    rule, span = compiled.frame.recipe.benchmark, compiled.frame.span
    country, top = compiled.frame.country.iso, compiled.frame.recipe.top
    found = {Node(country, code): (code, annual) for code, annual in rule.annual.items()} if rule else {}
    found |= {Node(code, top): (code, annual) for code, annual in rule.regions.items()} if rule else {}
    for node, (code, annual) in sorted(found.items()):
        years = tuple(year for year in sorted(annual) if len(span.of_year(year)) != 12)
        if years and node in compiled.tree.places:
            yield Gap("benchmark", code, years)
