"""What a compilation report tells: response and imputation by node, and the largest contributors."""

from collections import Counter
from dataclasses import dataclass

import numpy as np

from ondiris.indices.aggregation import WITH_CURRENT
from ondiris.indices.compile import RATES, Compiled
from ondiris.indices.impute import MARKS, NONE
from ondiris.indices.tree import Node
from ondiris.methods.arrays import Floats


@dataclass(frozen=True)
class Quality:
    """Arrays of shape (months, nodes), from 0 to 1; NaN where nothing was expected.

    `response` is the share of the units expected that reported; `imputed` the share of the index that stands
    on imputed reports, its strata weighted as in the index. `reports` are numbers of reports.
    """

    response: Floats
    imputed: Floats
    reports: Floats


def quality_of(compiled: Compiled) -> Quality:
    """Response and imputation of every node and month."""
    sums, imputed, tree = compiled.sums, compiled.imputed, compiled.tree
    leaves = len(tree.leaves)

    def by_leaf(strata: Floats) -> Floats:
        summed = np.zeros((leaves, len(strata)))
        np.add.at(summed, compiled.stratum_leaf, strata.T)
        return summed.T

    reported = by_leaf(sums.units.astype(np.float64))
    missing = by_leaf(imputed.missing.astype(np.float64))
    total, filled = by_leaf(imputed.total), by_leaf(imputed.imputed)
    share = np.divide(filled, total, out=np.zeros_like(total), where=total > 0)
    weights = _weights_by_month(compiled)
    shape = (len(total), len(tree.nodes))
    response, imputation, reports = np.full(shape, np.nan), np.full(shape, np.nan), np.zeros(shape)
    for node, below in enumerate(tree.below):
        here, gone = reported[:, below].sum(axis=1), missing[:, below].sum(axis=1)
        np.divide(here, here + gone, out=response[:, node], where=here + gone > 0)
        weight = weights[:, below].sum(axis=1)
        weighted = (weights[:, below] * share[:, below]).sum(axis=1)
        np.divide(weighted, weight, out=imputation[:, node], where=weight > 0)
        reports[:, node] = here
    return Quality(response, imputation, reports)


def weight_in(compiled: Compiled, part: int, whole: int) -> float:
    """The weight of a node in another in the last link, from 0 to 1."""
    last = compiled.basis.weights[-1]
    total = last[compiled.tree.below[whole]].sum()
    return float(last[compiled.tree.below[part]].sum() / total) if total > 0 else float("nan")


def methods_used(compiled: Compiled) -> dict[str, int]:
    """How many reports each method of imputation stands for."""
    found = {}
    for mark, name in [*enumerate(MARKS), (NONE, "none")]:
        count = int(compiled.imputed.missing[compiled.imputed.methods == mark].sum())
        if count:
            found[name] = count
    return found


@dataclass(frozen=True)
class Contributor:
    """A node with its weight, rate and contribution to another; percent and percentage points."""

    node: Node
    weight: float
    rate: float
    points: float


def contributors(
    compiled: Compiled, whole: int, parts: tuple[int, ...], rate: str, month: int
) -> list[Contributor]:
    """Some nodes below a node, the largest contribution first."""
    number = RATES.index(rate)
    found = [
        Contributor(
            compiled.tree.nodes[part],
            100 * weight_in(compiled, part, whole),
            float(compiled.series[part].rates[number, month]),
            float(compiled.contribution(part, whole)[number, month]),
        )
        for part in parts
    ]
    return sorted(found, key=lambda each: (-abs(np.nan_to_num(each.points)), each.node))


def _weights_by_month(compiled: Compiled) -> Floats:
    basis = compiled.basis
    ends = [*basis.starts[1:], len(basis.relatives)]
    lengths = [end - start for start, end in zip(basis.starts, ends, strict=True)]
    repeated: Floats = np.repeat(basis.weights, lengths, axis=0)
    return repeated


#: An aggregation in signs: w0, w1 the weights of the year before and of the link's own, r the relatives.
FORMULAE = {
    "laspeyres": "Laspeyres, sum of w0 x r", "young": "Young, sum of w x r",
    "lowe": "Lowe, sum of w x r, w moved by volume", "paasche": "Paasche, sum of w1 at base prices x r",
    "fisher": "Fisher, root of Laspeyres x Paasche",
    "tornqvist": "Tornqvist, exp of sum of (w0 + w1) / 2 x ln r",
}  # fmt: skip


def formula(compiled: Compiled, link: int) -> str:
    """The formula that a link stands on, in words."""
    return FORMULAE[formula_of(compiled, link)]


def formula_of(compiled: Compiled, link: int) -> str:
    """The name of the formula that a link stands on, which may be another than the recipe's.

    Laspeyres with older weights is Young; without weights of the link's own year there is only Laspeyres.
    """
    basis, span = compiled.basis, compiled.frame.span
    name: str = compiled.frame.recipe.aggregation
    if name in WITH_CURRENT and not basis.current[link].any():
        name = "laspeyres"
    old = basis.weight_years[link] != max(span.years[link] - 1, span.years[0])
    return "young" if name == "laspeyres" and old else name


def elementary(compiled: Compiled) -> str:
    """How establishments became elementary indices, and for how many products each."""
    return ", ".join(
        f"{name.replace('_', ' ')} of {count} products" for name, count in elementary_counts(compiled).items()
    )


def elementary_counts(compiled: Compiled) -> dict[str, int]:
    """For how many products each elementary formula serves, by its name."""
    recipe = compiled.frame.recipe
    return dict(sorted(Counter(recipe.formula_of(code) for code in recipe.products).items()))
