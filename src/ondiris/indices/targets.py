"""Volumes by activity and month that grow as published: what generated reports add up to.

From the top down: an activity with published growth of the year to date has, in each run of months between
two such figures, the one factor over the year before that fits them; activities without a figure, or after
their last one, have in common the factor that their parent leaves them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ondiris.indices.frame import Frame
from ondiris.methods.arrays import Floats

Months = NDArray[np.bool_]

#: Growth of the year to date in percent: by activity, year and last month.
Growth = Mapping[str, Mapping[int, Mapping[int, float]]]

#: The months of a year relative to its mean: short February, strong December.
SEASON = np.array([0.93, 0.91, 1.0, 0.99, 0.98, 1.0, 0.98, 0.99, 1.02, 1.05, 1.05, 1.1])
#: No month is further from the same month of the year before than this, whatever is left over.
FACTORS = (0.4, 2.5)


@dataclass(frozen=True)
class Follow:
    """A published growth, and what the volumes have instead where other figures leave no room."""

    activity: str
    year: int
    month: int
    published: float
    followed: float


@dataclass(frozen=True)
class Targets:
    """`volumes` of elementary activities by month of the span; a month of the first year is about 1."""

    volumes: dict[str, Floats]
    follows: tuple[Follow, ...]


def targets(frame: Frame, growth: Growth) -> Targets:
    """The volumes of a frame's elementary activities."""
    chains = {code: frame.activities_above(code) for code in frame.recipe.activities}
    season = SEASON / SEASON.mean()
    by_year = {code: {frame.span.years[0]: season} for code in chains}
    follows: list[Follow] = []
    for year in frame.span.years[1:]:
        _, given = frame.recipe.weights_of(max(year - 1, frame.span.years[0]))
        before = {
            code: float(given[code]) * by_year[code][year - 1] / by_year[code][year - 1].mean()
            for code in chains
        }
        published = {code: years[year] for code, years in growth.items() if years.get(year)}
        volumes = _Year(chains, before, published).volumes(frame.recipe.top)
        for code, leaf in volumes.items():
            by_year[code][year] = by_year[code][year - 1].mean() * leaf / float(given[code])
        follows += _follows(chains, before, volumes, published, year)
    where = [(frame.span.year(place), frame.span.month(place)) for place in range(frame.span.count)]
    made = {
        code: np.array([years[year][month - 1] for year, month in where]) for code, years in by_year.items()
    }
    return Targets(made, tuple(follows))


class _Year:
    def __init__(
        self,
        chains: Mapping[str, tuple[str, ...]],
        before: Mapping[str, Floats],
        published: Mapping[str, Mapping[int, float]],
    ) -> None:
        self.before, self.published = before, published
        self.parents = {low: high for chain in chains.values() for low, high in pairwise(chain)}
        self.leaves = {
            code: [leaf for leaf, chain in chains.items() if code in chain]
            for code in {code for chain in chains.values() for code in chain}
        }
        self.found: dict[str, Floats] = {}

    def volumes(self, top: str) -> dict[str, Floats]:
        volume = self._published(top) if top in self.published else self._before(top)
        self._settle(top, volume, self._sure(top))
        return self.found

    def _before(self, code: str) -> Floats:
        summed: Floats = np.sum([self.before[leaf] for leaf in self.leaves[code]], axis=0)
        return summed

    def _published(self, code: str) -> Floats:
        """Volumes by month with the published growth."""
        last = self._before(code)
        volume, begin, reached = np.empty(12), 0, 0.0
        for month, growth in sorted(self.published[code].items()):
            wanted = (1 + growth / 100) * last[:month].sum()
            volume[begin:month] = last[begin:month] * _plausible((wanted - reached) / last[begin:month].sum())
            begin, reached = month, volume[:month].sum()
        if begin < 12:
            volume[begin:] = last[begin:] * reached / last[:begin].sum()
        return volume

    def _sure(self, code: str) -> Months:
        """The months that published figures of an activity reach; after them it only goes on as it did."""
        return np.arange(1, 13) <= max(self.published.get(code, {0: 0.0}))

    def _settle(self, code: str, volume: Floats, bound: Months) -> None:
        """Share out an activity's volume among those below it. Where it is not `bound`, they may miss it."""
        children = sorted(child for child, parent in self.parents.items() if parent == code)
        if not children:
            self.found[code] = volume
            return
        sure = {child: self._sure(child) for child in children}
        own = {child: self._published(child) for child in children if child in self.published}
        left, last = volume.copy(), np.zeros(12)
        for child in children:
            left -= np.where(sure[child], own.get(child, 0.0), 0.0)
            last += np.where(sure[child], 0.0, self._before(child))
        factor = _plausible(np.divide(left, last, out=np.ones(12), where=last > 0))
        alike = volume / self._before(code)
        for child in children:
            free = np.where(bound, self._before(child) * factor, own.get(child, self._before(child) * alike))
            settled = np.where(sure[child], own.get(child, 0.0), free)
            self._settle(child, settled, sure[child] | bound)


def _plausible(factor: Floats) -> Floats:
    found: Floats = np.clip(factor, *FACTORS)
    return found


def _follows(
    chains: Mapping[str, tuple[str, ...]],
    before: Mapping[str, Floats],
    volumes: Mapping[str, Floats],
    published: Mapping[str, Mapping[int, float]],
    year: int,
) -> list[Follow]:
    found = []
    for code, months in sorted(published.items()):
        own = [leaf for leaf, chain in chains.items() if code in chain]
        for month, growth in sorted(months.items()):
            now = sum(volumes[leaf][:month].sum() for leaf in own)
            last = sum(before[leaf][:month].sum() for leaf in own)
            if own:
                found.append(Follow(code, year, month, growth, float(100 * now / last - 100)))
    return found
