"""Balancing: the least change of numbers that makes them obey accounting rules, within bounds.

A number's change costs the square of it over the number's size and alterability: a number of twice the size
changes twice as much. Zeros and numbers of alterability 0 stay. Rules are linear, equalities or inequalities,
and each number may have a lower and an upper bound, such as zero.

Formula: minimize the sum of (x - y) ^ 2 / (alterability x |y|) subject to A x = b, C x >= d, low <= x <= high

>>> profits = balancing([15.0, 10.0, 10.0], [[1.0, -1.0, -1.0]], [0.0], alterability=[1.0, 1.0, 0.0])
>>> bool(np.allclose(profits, [18.0, 8.0, 10.0])) == True
True

Source: Quenneville and Fortier, Restoring accounting constraints in time series, in Economic Time Series:
Modeling and Seasonality, Chapman and Hall, 2012; the example is that of the documentation of Statistics
Canada's package gseries, 3.0, on tsbalancing.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.arrays import Floats, coefficients, finite
from ondiris.methods.least_distance import least_distance


def balancing(
    values: ArrayLike,
    rules: ArrayLike,
    sides: ArrayLike,
    *,
    alterability: ArrayLike = 1.0,
    low: ArrayLike = -np.inf,
    high: ArrayLike = np.inf,
    least_rules: ArrayLike = (),
    leasts: ArrayLike = (),
) -> Floats:
    """The balanced values, of shape (values,).

    `rules` of shape (rules, values) with `sides` of shape (rules,) are equalities; `least_rules` with
    `leasts` hold at least that much. `low` and `high`, of shape (values,) or a number, may be infinite.
    Raises MismatchError where shapes do not fit, UndefinedError where a number is missing, or nothing meets
    all.
    """
    found = finite("values", values)
    equal, equals = _rules("rules", rules, sides, found)
    least, leasts_of = _rules("least rules", least_rules, leasts, found)
    bounds = [_bound(name, bound, found) for name, bound in (("low", low), ("high", high))]
    weights = coefficients("alterability", alterability, found) * np.abs(found)
    scale, free = np.sqrt(weights), weights > 0
    below, above = (np.flatnonzero(np.isfinite(bound)) for bound in bounds)
    each = np.eye(len(found))
    least = np.vstack([least, each[below], -each[above]])
    leasts_of = np.concatenate([leasts_of, bounds[0][below], -bounds[1][above]])
    gap, short = _gap(equal, equals, found), _gap(least, leasts_of, found)
    move = np.zeros_like(found)
    move[free] = least_distance((equal * scale)[:, free], gap, (least * scale)[:, free], short)
    return found + scale * move


def _rules(name: str, rules: ArrayLike, sides: ArrayLike, values: Floats) -> tuple[Floats, Floats]:
    right = np.atleast_1d(finite(f"sides of {name}", sides))
    rows = finite(name, rules)
    if not right.size:
        return np.zeros((0, len(values))), np.zeros(0)
    if values.ndim != 1 or rows.shape != (len(right), len(values)):
        raise MismatchError(
            f"{name} of shape {rows.shape} do not fit {right.size} sides, {values.size} values"
        )
    return rows, right


def _bound(name: str, values: ArrayLike, like: Floats) -> Floats:
    found = np.asarray(values, dtype=np.float64)
    if found.ndim and found.shape != like.shape:
        raise MismatchError(f"{name}: of shape {found.shape}, where {like.shape} is expected")
    if np.isnan(found).any():
        raise UndefinedError(f"{name}: a bound is missing")
    return np.broadcast_to(found, like.shape)


def _gap(rows: Floats, sides: Floats, values: Floats) -> Floats:
    """How far the values are from the sides; what rounding of floats leaves is none."""
    gap = sides - rows @ values
    size = np.abs(rows) @ np.abs(values) + np.abs(sides)
    found: Floats = np.where(np.abs(gap) <= 1e-12 * size, 0.0, gap)
    return found
