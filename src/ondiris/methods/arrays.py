"""What index-number methods take: arrays of float64, finite or above zero, of shapes that fit."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ondiris.methods.arithmetic import MismatchError, UndefinedError

Floats = NDArray[np.float64]
Positions = NDArray[np.intp]


def finite(name: str, values: ArrayLike) -> Floats:
    """The values as float64.

    Raises MismatchError on anything but real numbers, UndefinedError on NaN or infinity.
    """
    found = np.asarray(values)
    if found.dtype.kind not in "fiu":
        raise MismatchError(f"{name}: expected real numbers, not {found.dtype}")
    numbers: Floats = found.astype(np.float64, copy=False)
    if not np.isfinite(numbers).all():
        raise UndefinedError(
            f"{name}: {int((~np.isfinite(numbers)).sum())} of {numbers.size} values are missing"
        )
    return numbers


def positive(name: str, values: ArrayLike) -> Floats:
    """As `finite`; raises UndefinedError where a value is not above zero."""
    numbers = finite(name, values)
    if (numbers <= 0).any():
        raise UndefinedError(
            f"{name}: {int((numbers <= 0).sum())} of {numbers.size} values are not above zero"
        )
    return numbers


def weights_of(name: str, values: ArrayLike) -> Floats:
    """As `finite`; raises UndefinedError where a weight is negative or all along the last axis are zero."""
    numbers = finite(name, values)
    if (numbers < 0).any() or not (numbers.sum(axis=-1) > 0).all():
        raise UndefinedError(f"{name}: weights are not negative, and not all zero")
    return numbers


def coefficients(name: str, values: ArrayLike, like: Floats) -> Floats:
    """Numbers not below zero, one for each of `like`, or one for all. Raises as `finite`."""
    found = finite(name, values)
    if found.ndim and found.shape != like.shape:
        raise MismatchError(f"{name}: of shape {found.shape}, where {like.shape} is expected")
    if (found < 0).any():
        raise UndefinedError(f"{name}: a coefficient is negative")
    return np.broadcast_to(found, like.shape)


def value_shares(name: str, prices: Floats, quantities: ArrayLike) -> Floats:
    """Each product's share in the value at these prices. Raises as `weights_of` and `fitting`."""
    sold = weights_of(name, quantities)
    fitting(prices, sold)
    values = prices * sold
    shares: Floats = values / values.sum(axis=-1, keepdims=True)
    return shares


def fitting(*arrays: Floats) -> None:
    """Raise MismatchError unless all arrays have at least one product, as many along the last axis."""
    counts = {array.shape[-1] if array.ndim else 0 for array in arrays}
    if len(counts) != 1 or 0 in counts:
        raise MismatchError(f"arrays of shapes {', '.join(str(array.shape) for array in arrays)} do not fit")


def groups(begins: Sequence[int], count: int) -> list[slice]:
    """Where the components of several indices lie that stand side by side, each from one of `begins` on.

    Raises MismatchError where these do not rise from 0, or lie beyond the components.
    """
    bounds = [*begins, count]
    if bounds[0] != 0 or any(first >= end for first, end in pairwise(bounds)):
        raise MismatchError(f"begins rise from 0 and lie below {count}")
    return [slice(first, end) for first, end in pairwise(bounds)]


def totals(parts: Floats, begins: Sequence[int]) -> Floats:
    """What the components of each index add up to, along the last axis.

    Each is summed by itself, so that what stands beside it changes no bit.
    """
    found = [parts[..., own].sum(axis=-1) for own in groups(begins, parts.shape[-1])]
    return np.array(found).T


def of_each(wholes: Floats, begins: Sequence[int], count: int) -> Floats:
    """For each component, what is told of its index along the last axis."""
    found: Floats = np.repeat(wholes, np.diff([*begins, count]), axis=-1)
    return found


def positions(name: str, values: Sequence[int], length: int) -> Positions:
    """Places in a series of this length, at least one. Raises MismatchError where one lies outside."""
    found = np.asarray(values)
    if found.ndim != 1 or not found.size or found.dtype.kind not in "iu":
        raise MismatchError(f"{name}: expected at least one place in the series")
    if found.min() < 0 or found.max() >= length:
        raise MismatchError(f"{name}: places lie between 0 and {length - 1}")
    places: Positions = found.astype(np.intp)
    return places
