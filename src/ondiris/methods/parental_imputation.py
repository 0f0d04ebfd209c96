"""Parental imputation: a missing index moves as its parent does, that is, as its present siblings do.

Indices of one period on the one before are averaged up a tree with weights updated by the indices
themselves, those that are missing left out; then each missing one takes its parent's. The chain of any node
is the product of its indices.

Formula: r(node) = (sum of w r over its known children) / (sum of their w); r(missing) = r(parent);
w(t + 1) = w(t) r(t)

>>> filled, weights = parental_imputation([[1.2, np.nan, 1.0]], [2.0, 1.0, 2.0], parents=[3, 3, 3, -1])
>>> bool(np.allclose(filled, [[1.2, 1.1, 1.0, 1.1]])) == True
True

Source: Consumer Price Index Manual: Concepts and Methods, IMF and others, 2020, chapter 6, on overall mean
and class mean imputation, and chapter 8, on price-updating of weights; Producer Price Index Manual, 2004,
chapter 9, section on temporarily missing prices.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.aggregate_tree import depth_of
from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.arrays import Floats, finite, weights_of


def parental_imputation(
    relatives: ArrayLike, weights: ArrayLike, parents: Sequence[int]
) -> tuple[Floats, Floats]:
    """Indices and weights of all nodes, of shape (periods, nodes).

    `relatives` of shape (periods, leaves), each on the period before, NaN where missing; `weights` of shape
    (leaves,) as of the first period; the leaves are the first nodes of the tree, `parents` gives each node's
    parent, -1 for a root. The weights returned are those that a period's indices were averaged with. Raises
    MismatchError where shapes or the tree do not fit, UndefinedError where an index is infinite or not above
    zero, or a whole tree is missing.
    """
    found, held = _relatives(relatives), weights_of("weights", weights)
    if found.ndim != 2 or held.shape != found.shape[1:]:
        raise MismatchError(f"weights of shape {held.shape} do not fit relatives of {found.shape}")
    order = np.argsort(-depth_of(parents, len(held)), kind="stable").tolist()
    indices = np.empty((len(found), len(parents)))
    used = np.empty_like(indices)
    for period, row in enumerate(found):
        used[period] = summed(held, parents, order)
        indices[period] = impute_period(row[:, np.newaxis], used[period], parents, order)[:, 0]
        held = held * indices[period, : len(held)]
    return indices, used


def imputed_contribution(
    points: ArrayLike, relatives: ArrayLike, weights: ArrayLike, parents: Sequence[int]
) -> Floats:
    """What each product contributes to each node's change, of shape (periods, nodes, products).

    `points` of shape (periods, leaves, products) add up to each known leaf's change, as `elementary_index`
    gives them; the others as for `parental_imputation`. A node that moves as its parent has its parent's
    contributions. They add up to the node's index less 1. Raises as `parental_imputation`.
    """
    _, used = parental_imputation(relatives, weights, parents)
    found, known = finite("points", points), _relatives(relatives)
    if found.ndim != 3 or found.shape[:2] != known.shape:
        raise MismatchError(f"contributions of shape {found.shape} do not fit relatives of {known.shape}")
    order = np.argsort(-depth_of(parents, known.shape[1]), kind="stable").tolist()
    leaves = np.where(np.isnan(known)[:, :, np.newaxis], np.nan, found)
    periods = zip(leaves, used, strict=True)
    return np.stack([impute_period(row, held, parents, order) for row, held in periods])


def impute_period(leaves: Floats, weights: Floats, parents: Sequence[int], order: Sequence[int]) -> Floats:
    """Means of all nodes in one period, of shape (nodes, values); `order` names children before parents.

    `leaves` is of shape (leaves, values), a row of NaN where a leaf is missing.
    """
    sums, known = np.zeros((len(parents), leaves.shape[1])), np.zeros(len(parents))
    means = np.full_like(sums, np.nan)
    means[: len(leaves)] = leaves
    for node in order:
        if node >= len(leaves) and known[node] > 0:
            means[node] = sums[node] / known[node]
        above = parents[node]
        if above >= 0 and not np.isnan(means[node]).any():
            sums[above] += weights[node] * means[node]
            known[above] += weights[node]
    for node in reversed(order):
        if np.isnan(means[node]).any():
            if parents[node] < 0:
                raise UndefinedError("in a period nothing is known of a whole tree")
            means[node] = means[parents[node]]
    return means


def summed(leaves: Floats, parents: Sequence[int], order: Sequence[int]) -> Floats:
    """Weights of all nodes from those of the leaves; `order` names children before parents."""
    sums = np.concatenate([leaves, np.zeros(len(parents) - len(leaves))])
    for node in order:
        if parents[node] >= 0:
            sums[parents[node]] += sums[node]
    return sums


def _relatives(values: ArrayLike) -> Floats:
    found = np.asarray(values, dtype=np.float64)
    if not (np.isnan(found) | ((found > 0) & np.isfinite(found))).all():
        raise UndefinedError("relatives: an index is not above zero")
    return found
