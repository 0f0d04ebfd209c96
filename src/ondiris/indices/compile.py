"""Sums to indices: weights, relatives, chains, rates and contributions of every node of the tree.

A link is a calendar year. With annual overlap its relatives refer to the mean of the year before; with
December overlap to its December, and the weights are moved there. All nodes are computed alike from their
own leaves, so that one of them can be computed again by itself with the same bits.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

import numpy as np

from ondiris.indices.aggregation import WITH_CURRENT, additive
from ondiris.indices.benchmarked import corrections
from ondiris.indices.frame import Frame
from ondiris.indices.impute import Imputed, impute
from ondiris.indices.levels import levels
from ondiris.indices.raked import raked
from ondiris.indices.reduce import Sums
from ondiris.indices.tree import Node, Tree, tree_of
from ondiris.methods.additive_path import additive_path
from ondiris.methods.arrays import Floats, Positions
from ondiris.methods.average_12_month import average_12_month
from ondiris.methods.average_12_month_contribution import average_12_month_contribution
from ondiris.methods.rate_of_change import rate_of_change
from ondiris.methods.ribe_contribution import ribe_contribution
from ondiris.methods.year_to_date import year_to_date
from ondiris.methods.ytd_contribution import ytd_contribution
from ondiris.model.errors import OndirisError

#: The rates of change, in the order of the arrays: on the month before, on the same month of the year
#: before, of the year to date on the same period, of twelve months on the twelve before.
RATES = ("mom", "yoy", "ytd", "average_12_month")


@dataclass(frozen=True)
class Basis:
    """What all nodes are computed from: `relatives` (months, leaves), `weights` (links, leaves), the links.

    `raked` is what leaves are multiplied by where the recipe rakes, of the shape of `relatives`.
    `current` are weights of each link's own year, zero where they are unknown or not asked for.
    `weight_years` is the year whose weights each link has, `value_years` the one whose values share them out.
    """

    relatives: Floats
    weights: Floats
    current: Floats
    starts: tuple[int, ...]
    references: tuple[tuple[int, ...], ...]
    weight_years: tuple[int, ...]
    value_years: tuple[int, ...]
    raked: Floats | None = None


@dataclass(frozen=True)
class Series:
    """A node's `index` by month, `rates` (rates, months), and `points` of its leaves (rates, months, leaves).

    All NaN where nothing in the node has a base. `points` along leaves sum to the rate.
    """

    index: Floats
    rates: Floats
    points: Floats


@dataclass(frozen=True)
class Compiled:
    """Everything of one compilation. `stratum_leaf` is the leaf of each stratum of the sums."""

    frame: Frame
    sums: Sums
    imputed: Imputed
    tree: Tree
    stratum_leaf: Positions
    basis: Basis
    series: tuple[Series, ...]

    def of(self, region: str, activity: str) -> Series:
        return self.series[self.tree.places[Node(region, activity)]]

    def contribution(self, part: int, whole: int) -> Floats:
        """Points of one node in the rates of another above it: shape (rates, months)."""
        return contribution(self.tree, self.series, part, whole)

    def contributions(self) -> dict[tuple[int, int], Floats]:
        """Those of every node to every ancestor, by part and whole."""
        return {
            (part, whole): self.contribution(part, whole)
            for part in range(len(self.tree.nodes))
            for whole in self.tree.above_nodes[part]
        }


def compile_sums(sums: Sums, frame: Frame, progress: Callable[[int, int], None] | None = None) -> Compiled:
    """Indices, rates and contributions of all nodes.

    Raises OndirisError where there are no reports, or none in the reference year.
    """
    if not sums.strata:
        raise OndirisError("no report can be compiled")
    imputed = impute(sums, frame.recipe.imputation)
    tree, stratum_leaf = tree_of(sums.strata, frame)
    basis = basis_of(sums, imputed, stratum_leaf, tree, frame)
    made = []
    for place in range(len(tree.nodes)):
        made.append(series_of(place, tree, basis, frame))
        if progress:
            progress(place + 1, len(tree.nodes))
    return Compiled(frame, sums, imputed, tree, stratum_leaf, basis, tuple(made))


def basis_of(sums: Sums, imputed: Imputed, stratum_leaf: Positions, tree: Tree, frame: Frame) -> Basis:
    """Relatives and weights of all leaves."""
    span, recipe = frame.span, frame.recipe
    totals = _by_leaf(levels(sums, imputed, frame), stratum_leaf, len(tree.leaves))
    values = {
        year: _by_leaf(each[np.newaxis].astype(np.float64), stratum_leaf, len(tree.leaves))[0]
        for year, each in sums.values.items()
    }
    means = {year: totals[span.of_year(year)].mean(axis=0) for year in span.years}
    relatives = np.ones_like(totals)
    starts, references, weights, current, weight_years, value_years = [], [], [], [], [], []
    for link, year in enumerate(span.years):
        places = span.of_year(year)
        before = span.of_year(year - 1) if link else places
        reported_in = max(year - 1, span.years[0])
        weight_year, given = recipe.weights_of(reported_in)
        overlap = [before[-1]] if recipe.linking == "december_overlap" and link else before
        base = totals[overlap].mean(axis=0)
        if recipe.aggregation == "lowe":  # the volumes of the weights' year, or of the first reported
            reported_in = min(reported_in, max(weight_year, span.years[0]))
        shares = _shares(given, values[reported_in], tree)
        weights.append(_moved(shares, base, means[reported_in]))
        own = recipe.aggregation in WITH_CURRENT and link and year in values and year in recipe.weights
        shares = _shares(recipe.weights[year], values[year], tree) if own else np.zeros(len(base))
        # Tornqvist takes the shares of the year as they are, the others at the prices of the base.
        current.append(_moved(shares, base, base if recipe.aggregation == "tornqvist" else means[year]))
        relatives[places] = np.divide(
            totals[places], base, out=np.ones((len(places), len(base))), where=base > 0
        )
        starts.append(places[0])
        references.append(tuple(overlap) if link else ())
        weight_years.append(weight_year)
        value_years.append(reported_in)
    basis = Basis(
        relatives, np.array(weights), np.array(current), tuple(starts), tuple(references),
        tuple(weight_years), tuple(value_years),
    )  # fmt: skip
    if recipe.benchmark is None or not recipe.benchmark.raking:
        return basis
    volumes = _volumes(basis, slice(None))
    together = volumes.sum(axis=1, keepdims=True)
    shares = np.divide(volumes, together, out=np.zeros_like(volumes), where=together > 0)

    def index_of(node: Node) -> Floats:
        paths = _paths(tree.places[node], tree, basis, frame)
        return np.full(span.count, np.nan) if paths is None else paths.sum(axis=1)

    return replace(basis, raked=raked(shares, tree, frame, index_of))


def _volumes(basis: Basis, leaves: Positions | slice) -> Floats:
    """The volumes of leaves by month, at the weights of each month's link."""
    link = np.searchsorted(basis.starts, np.arange(len(basis.relatives)), side="right") - 1
    found: Floats = basis.weights[link][:, leaves] * basis.relatives[:, leaves]
    return found


def _shares(given: Mapping[str, Decimal], money: Floats, tree: Tree) -> Floats:
    """The weights of activities shared out to their leaves by values."""
    shares = np.zeros(len(tree.leaves))
    for code, own in tree.of_activity.items():
        if money[own].sum() > 0:
            shares[own] = float(given[code]) * money[own] / money[own].sum()
    return shares


def _moved(shares: Floats, base: Floats, mean: Floats) -> Floats:
    """Value shares of a year moved by volume to a link's base; none where there was no production."""
    if base is mean or (base == mean).all():
        return np.where(base > 0, shares, 0.0)
    return shares * np.divide(base, mean, out=np.zeros_like(base), where=mean > 0)


def series_of(node: int, tree: Tree, basis: Basis, frame: Frame) -> Series:
    """One node, from the leaves below it, brought to its benchmarks."""
    paths = _paths(node, tree, basis, frame)
    if paths is None:
        return _undefined(frame.span.count, len(tree.below[node]))
    if basis.raked is None:
        paths = paths * corrections(paths.sum(axis=1), tree.nodes[node], frame)[:, np.newaxis]
    else:
        own = basis.raked[:, tree.below[node]]
        volumes = _volumes(basis, tree.below[node])
        goal = paths.sum(axis=1) * (volumes * own).sum(axis=1) / volumes.sum(axis=1)
        paths = paths * own
        paths = paths * (goal / paths.sum(axis=1))[:, np.newaxis]
    index = paths.sum(axis=1)
    month = frame.span.month(0)
    rates = np.array(
        [
            rate_of_change(index, 1),
            rate_of_change(index, 12),
            year_to_date(index, month),
            average_12_month(index),
        ]
    )
    points = np.array(
        [
            ribe_contribution(paths, 1), ribe_contribution(paths, 12), ytd_contribution(paths, month),
            average_12_month_contribution(paths),
        ]
    )  # fmt: skip
    return Series(index, rates, points)


def _paths(node: int, tree: Tree, basis: Basis, frame: Frame) -> Floats | None:
    """The paths of a node's leaves, 100 together over the reference year; None where it has no base."""
    span, leaves = frame.span, tree.below[node]
    relatives, weights = additive(
        basis.relatives[:, leaves], basis.weights[:, leaves], basis.current[:, leaves], basis.starts,
        frame.recipe.aggregation,
    )  # fmt: skip
    reference = span.of_year(frame.recipe.reference_year)
    if not reference:
        raise OndirisError(f"no months of the reference year {frame.recipe.reference_year} among the reports")
    if not (weights.sum(axis=1) > 0).all():
        return None
    paths, index = additive_path(relatives, weights, basis.starts, basis.references)
    if not (index > 0).all():
        return None
    found: Floats = paths * (100.0 / index[reference].mean())
    return found


def contribution(tree: Tree, series: tuple[Series, ...], part: int, whole: int) -> Floats:
    """Points of one node in the rates of another above it: shape (rates, months)."""
    inside = np.searchsorted(tree.below[whole], tree.below[part])
    found: Floats = series[whole].points[:, :, inside].sum(axis=2)
    return found


def _by_leaf(by_stratum: Floats, stratum_leaf: Positions, leaves: int) -> Floats:
    summed = np.zeros((leaves, len(by_stratum)))
    np.add.at(summed, stratum_leaf, by_stratum.T)
    transposed: Floats = np.ascontiguousarray(summed.T)
    return transposed


def _undefined(months: int, leaves: int) -> Series:
    shape = (len(RATES), months)
    return Series(np.full(months, np.nan), np.full(shape, np.nan), np.full((*shape, leaves), np.nan))
