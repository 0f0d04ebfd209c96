"""Aggregation over a tree: every upper activity or region from the leaves below it.

A node is the Young mean of its leaves, and so of its children: in whatever steps one aggregates, the
result is the same (consistency in aggregation).

Formula: I(node) = (sum over its leaves of w x I) / (sum over its leaves of w)

>>> indices, weights = aggregate_tree([[110.0, 102.0]], [40.0, 60.0], parents=[2, 2, -1])
>>> bool(np.allclose(indices, [[110.0, 102.0, 105.2]])) == True
True

Source: International Recommendations for the Index of Industrial Production 2010, United Nations, on
aggregating from product groups to industries with weights of gross value added.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.arrays import Floats, Positions, finite


def aggregate_tree(leaves: ArrayLike, weights: ArrayLike, parents: Sequence[int]) -> tuple[Floats, Floats]:
    """Indices and weights of all nodes.

    `leaves` is of shape (periods, leaves) and `weights` of (leaves,) or (periods, leaves); the leaves are the
    first nodes of the tree. `parents` gives each node's parent, -1 for a root. Returns arrays of shape
    (periods, nodes). Raises MismatchError where the tree has a cycle, a leaf above another node or a node
    without leaves; UndefinedError where a value is missing, or a node's weights are negative or all zero.
    """
    found = np.atleast_2d(finite("leaves", leaves))
    shares = np.broadcast_to(finite("weights", weights), found.shape)
    if (shares < 0).any():
        raise UndefinedError("weights: a weight is negative")
    depths = depth_of(parents, found.shape[1])
    total, value = _upwards(shares, parents, depths), _upwards(shares * found, parents, depths)
    if not (total > 0).all():
        raise UndefinedError("weights: a node has no weight")
    indices: Floats = value / total
    return indices, total


def depth_of(parents: Sequence[int], leaves: int) -> Positions:
    """How many steps each node is from its root. Raises as `aggregate_tree`."""
    up = np.asarray(parents)
    nodes = len(up)
    if up.ndim != 1 or up.dtype.kind not in "iu" or leaves < 1 or leaves > nodes:
        raise MismatchError(f"{nodes} parents do not fit {leaves} leaves")
    if ((up < -1) | (up >= nodes)).any() or ((up >= 0) & (up < leaves)).any():
        raise MismatchError("a parent is a node of the tree, and no leaf")
    if set(range(leaves, nodes)) - set(up.tolist()):
        raise MismatchError("a node has nothing below it")
    depths, at, steps = np.zeros(nodes, dtype=np.intp), up.copy(), 0
    while (at >= 0).any():
        steps += 1
        if steps > nodes:
            raise MismatchError("the tree has a cycle")
        depths[at >= 0] += 1
        at = np.where(at >= 0, up[at], -1)
    return depths


def _upwards(leaves: Floats, parents: Sequence[int], depths: Positions) -> Floats:
    """Sums of the leaves below each node, added in the order of the nodes: the same bits on every machine."""
    up = np.asarray(parents)
    sums = np.zeros((len(up), leaves.shape[0]))
    sums[: leaves.shape[1]] = leaves.T
    for depth in range(int(depths.max()), 0, -1):
        level = np.flatnonzero(depths == depth)
        np.add.at(sums, up[level], sums[level])
    upwards: Floats = sums.T
    return upwards
