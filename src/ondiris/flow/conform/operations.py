"""The little arithmetic that stands between a file and a method: no statistics, so no method of its own."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


def product(left: ArrayLike, right: ArrayLike) -> Floats:
    """Each number times each; a single one goes with all."""
    return np.asarray(left, dtype=np.float64) * np.asarray(right, dtype=np.float64)


def quotient(left: ArrayLike, right: ArrayLike) -> Floats:
    """Each number over each."""
    return np.asarray(left, dtype=np.float64) / np.asarray(right, dtype=np.float64)


def difference(left: ArrayLike, right: ArrayLike) -> Floats:
    """Each number less each."""
    return np.asarray(left, dtype=np.float64) - np.asarray(right, dtype=np.float64)


def total(values: ArrayLike, axis: int = -1) -> Floats:
    """Sums along an axis."""
    return np.asarray(np.asarray(values, dtype=np.float64).sum(axis=axis))


def mean(values: ArrayLike, axis: int = -1) -> Floats:
    """Means along an axis."""
    return np.asarray(np.asarray(values, dtype=np.float64).mean(axis=axis))


def joined(first: ArrayLike, second: ArrayLike) -> Floats:
    """One after the other, along the first axis."""
    return np.concatenate([np.atleast_1d(np.asarray(one, dtype=np.float64)) for one in (first, second)])


def chosen(values: ArrayLike, places: Sequence[int]) -> Floats:
    """The values at places of the first axis."""
    return np.asarray(values, dtype=np.float64)[list(places)]


def cumulated(values: ArrayLike) -> Floats:
    """Products of all numbers so far, along the first axis."""
    return np.multiply.accumulate(np.asarray(values, dtype=np.float64), axis=0)


def ranks(values: ArrayLike) -> Floats:
    """The rank of each number, 1 for the largest."""
    found = np.asarray(values, dtype=np.float64)
    places = np.empty(len(found))
    places[np.argsort(-found, kind="stable")] = np.arange(1, len(found) + 1)
    return places


def transposed(values: ArrayLike) -> Floats:
    """Rows as columns."""
    return np.asarray(values, dtype=np.float64).T
