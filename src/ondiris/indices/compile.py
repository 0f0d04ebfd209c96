"""Sums to indices: weights, relatives, chains, rates and contributions of every node of the tree.

A link is a calendar year. With annual overlap its relatives refer to the mean of the year before; with
December overlap to its December, and the weights are moved there. All nodes are computed alike from their
own leaves, so that one of them can be computed again by itself with the same bits.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import accumulate

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
from ondiris.methods.arrays import Floats, Positions, groups, totals
from ondiris.methods.average_12_month import average_12_month
from ondiris.methods.average_12_month_contribution import average_12_month_contribution
from ondiris.methods.rate_of_change import rate_of_change
from ondiris.methods.ribe_contribution import ribe_contribution
from ondiris.methods.year_to_date import year_to_date
from ondiris.methods.ytd_contribution import ytd_contribution
from ondiris.model.errors import OndirisError
from ondiris.model.pause import no_search

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

    @no_search()
    def contributions(self) -> dict[tuple[int, int], Floats]:
        """Those of every node to every ancestor, by part and whole."""
        return {
            (part, whole): self.contribution(part, whole)
            for part in range(len(self.tree.nodes))
            for whole in self.tree.above_nodes[part]
        }


@no_search()
def compile_sums(sums: Sums, frame: Frame) -> Compiled:
    """Indices, rates and contributions of all nodes.

    Raises OndirisError where there are no reports, or none in the reference year.
    """
    if not sums.strata:
        raise OndirisError("no report can be compiled")
    imputed = impute(sums, frame.recipe.imputation)
    tree, stratum_leaf = tree_of(sums.strata, frame)
    basis = basis_of(sums, imputed, stratum_leaf, tree, frame)
    series = series_of(range(len(tree.nodes)), tree, basis, frame)
    return Compiled(frame, sums, imputed, tree, stratum_leaf, basis, tuple(series))


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
        place = tree.places[node]
        paths = _paths([place], tree, basis, frame).get(place)
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


def series_of(nodes: Sequence[int], tree: Tree, basis: Basis, frame: Frame) -> list[Series]:
    """Nodes, each from the leaves below it, brought to its benchmarks.

    They are computed side by side, and each has the same bits as by itself.
    """
    found = {node: _undefined(frame.span.count, len(tree.below[node])) for node in nodes}
    known = _paths(nodes, tree, basis, frame)
    if not known:
        return [*found.values()]
    brought = [_brought(paths, node, tree, basis, frame) for node, paths in known.items()]
    paths, begins = _side_by_side(brought)
    index = totals(paths, begins)
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
            ribe_contribution(paths, 1, begins), ribe_contribution(paths, 12, begins),
            ytd_contribution(paths, month, begins=begins), average_12_month_contribution(paths, begins),
        ]
    )  # fmt: skip
    for place, (node, own) in enumerate(zip(known, groups(begins, paths.shape[1]), strict=True)):
        found[node] = Series(index[:, place], rates[:, :, place], points[:, :, own])
    return [*found.values()]


def _brought(paths: Floats, node: int, tree: Tree, basis: Basis, frame: Frame) -> Floats:
    """A node's paths brought to its benchmarks, or to the table that is raked."""
    index = paths.sum(axis=1)
    if basis.raked is None:
        factors = corrections(index, tree.nodes[node], frame)
    else:
        own, volumes = basis.raked[:, tree.below[node]], _volumes(basis, tree.below[node])
        goal = index * (volumes * own).sum(axis=1) / volumes.sum(axis=1)
        paths = paths * own
        factors = goal / paths.sum(axis=1)
    brought: Floats = paths * factors[:, np.newaxis]
    return brought


def _paths(nodes: Sequence[int], tree: Tree, basis: Basis, frame: Frame) -> dict[int, Floats]:
    """The paths of each node's leaves, 100 together over the reference year; none of those without a base."""
    span, formula = frame.span, frame.recipe.aggregation
    reference = span.of_year(frame.recipe.reference_year)
    if not reference:
        raise OndirisError(f"no months of the reference year {frame.recipe.reference_year} among the reports")
    weighed = {}
    for node in nodes:
        own = tree.below[node]
        parts = basis.relatives[:, own], basis.weights[:, own], basis.current[:, own]
        relatives, weights = additive(*parts, basis.starts, formula)
        if (weights.sum(axis=1) > 0).all():
            weighed[node] = relatives, weights
    if not weighed:
        return {}
    (relatives, begins), (weights, _) = (_side_by_side(each) for each in zip(*weighed.values(), strict=True))
    paths, index = additive_path(relatives, weights, basis.starts, basis.references, begins)
    return {
        node: paths[:, own] * (100.0 / level[reference].mean())
        for node, own, level in zip(weighed, groups(begins, paths.shape[1]), index.T, strict=True)
        if (level > 0).all()
    }


def _side_by_side(parts: Sequence[Floats]) -> tuple[Floats, list[int]]:
    """Arrays along their last axis, and where each begins; leaf after leaf in memory, as sums go by it."""
    sizes = [each.shape[1] for each in parts]
    return np.concatenate([each.T for each in parts]).T, [*accumulate(sizes[:-1], initial=0)]


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
