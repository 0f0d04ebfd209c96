"""Chain-linking: one long index from links that each refer to their own period.

Each link's relatives are 1 in its reference: the last month of the link before (one-month overlap, as
December), or the mean of a year of it (annual overlap). The chain multiplies them up.

Formula: I(t) = I(reference of the link) x r(t), I(first reference) = 100

>>> yearly = chain_link([1.0, 1.1, 1.2], starts=[0, 1, 2], references=[[], [0], [1]])
>>> bool(np.allclose(yearly, [100.0, 110.0, 132.0])) == True
True
>>> bool(np.allclose(unchain(yearly, [0, 1, 2], [[], [0], [1]]), [1.0, 1.1, 1.2])) == True
True

Source: Quarterly National Accounts Manual 2017, IMF, chapter 8, example 8.8. Harmonised Index of Consumer
Prices: Methodological Manual, Eurostat, 2024 (KS-GQ-24-003), on chain-linking over December.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.arrays import Floats, Positions, finite, positions

HUNDRED = 100.0


def chain_link(relatives: ArrayLike, starts: Sequence[int], references: Sequence[Sequence[int]]) -> Floats:
    """The chained index, 100 in the first reference.

    `relatives` is of shape (periods, ...), each relative to its link's reference; `starts` the first place of
    each link; `references` the places of the chained index whose mean the link refers to (none for the first
    link, which refers to 100). Raises MismatchError where links are not in order or refer to the future,
    UndefinedError where a relative is missing.
    """
    found = finite("relatives", relatives)
    chained = np.empty_like(found)
    for first, end, places in links(len(found), starts, references):
        level = chained[places].mean(axis=0) if places.size else HUNDRED
        chained[first:end] = level * found[first:end]
    return chained


def unchain(index: ArrayLike, starts: Sequence[int], references: Sequence[Sequence[int]]) -> Floats:
    """The relatives of each link, from the chained index: the inverse of `chain_link`.

    The first link's are relative to 100. Raises as `chain_link`.
    """
    found = finite("index", index)
    relatives = np.empty_like(found)
    for first, end, places in links(len(found), starts, references):
        level = found[places].mean(axis=0) if places.size else HUNDRED
        relatives[first:end] = found[first:end] / level
    return relatives


def links(
    length: int, starts: Sequence[int], references: Sequence[Sequence[int]]
) -> list[tuple[int, int, Positions]]:
    """First place, end and reference of each link of a series of `length` periods."""
    ends = [*starts[1:], length]
    in_order = list(starts) == sorted(set(starts)) and starts and starts[0] == 0 and starts[-1] < length
    if not in_order or len(references) != len(starts):
        raise MismatchError("links begin at 0, one after another, each with its reference")
    found = []
    for number, (first, end, places) in enumerate(zip(starts, ends, references, strict=True)):
        if number and not len(places):
            raise MismatchError(f"link {number} refers to nothing")
        none = np.empty(0, dtype=np.intp)
        at = positions(f"reference of link {number}", places, first) if len(places) else none
        found.append((first, end, at))
    return found
