"""Additive paths: a chained index taken apart into levels of its components that add up to it, across links.

Chained indices are not additive: weights change at every link. The changes within a link are, at the
level that the chain has in the link's reference. Cumulated, they make one path for each component; the
paths add up to the index at every period, so any change of the index, over any number of links, is the
sum of theirs.

Where a link refers to the mean of a year (annual overlap), so do S(i, ref) and I(ref): the paths add up too.

Formula: S(i, t) = S(i, ref) + I(ref) x w(i) x (r(i, t) - 1), with sum of w = 1 and sum of S(i, t) = I(t)

>>> relatives = [[1.0, 1.0], [1.2, 1.0], [1.1, 1.3]]
>>> paths, index = additive_path(relatives, [[0.5, 0.5], [0.5, 0.5], [0.4, 0.6]], starts=[0, 1, 2])
>>> bool(np.allclose(paths.sum(axis=1), index)) == True
True

Source: Harmonised Index of Consumer Prices: Methodological Manual, Eurostat, 2024 (KS-GQ-24-003), on
contributions to the annual rate (Ribe); INSEE, Documents de travail G2014/12, Computing additive
contributions to growth and other issues for chain-linked quarterly aggregates.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.arrays import Floats, finite, fitting, groups, of_each, positive, totals, weights_of
from ondiris.methods.chain_link import HUNDRED, links


def additive_path(
    relatives: ArrayLike,
    weights: ArrayLike,
    starts: Sequence[int],
    references: Sequence[Sequence[int]] | None = None,
    begins: Sequence[int] | None = None,
) -> tuple[Floats, Floats]:
    """Paths of shape (periods, components), and the chained index of shape (periods,), 100 at the beginning.

    `relatives` is of shape (periods, components), each relative to the last period of the link before (to the
    beginning, in the first link); `weights` of shape (links, components), one row for each of `starts`. With
    `references`, as of `chain_link`, each is relative to the mean of these places instead. The paths begin at
    each component's share of 100. With `begins`, they are of several indices side by side, the components of
    each from one of these places on; the index is then of shape (periods, indices). Raises MismatchError
    where shapes do not fit, UndefinedError where a relative is missing or weights are missing, negative or
    all zero.
    """
    found, shares = finite("relatives", relatives), weights_of("weights", weights)
    fitting(found, shares)
    if found.ndim != 2 or shares.shape != (len(starts), found.shape[1]):
        raise MismatchError(
            f"weights of shape {shares.shape} do not fit {len(starts)} links of {found.shape}"
        )
    count, begun = found.shape[1], (0,) if begins is None else begins
    own = groups(begun, count)
    shares = shares / of_each(positive("weights", totals(shares, begun)), begun, count)
    paths = np.empty_like(found)
    level, index = HUNDRED * shares[0], np.full(count, HUNDRED)
    if references is None:
        references = [[first - 1] if first else [] for first in starts]
    for link, (first, end, places) in enumerate(links(len(found), starts, references)):
        if places.size:
            before = paths[places]
            level = np.concatenate([before[:, each].mean(axis=0) for each in own])
            index = of_each(totals(level, begun), begun, count)
        paths[first:end] = level + index * shares[link] * (found[first:end] - 1.0)
    chained = totals(paths, begun)
    return paths, chained[:, 0] if begins is None else chained
