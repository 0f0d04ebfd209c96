"""The nearest point of a polyhedron: equalities and inequalities met by the shortest move from zero.

Solved as a least-squares problem of its multipliers, those of inequalities not negative, by an active set;
the active rows then give the point as a shortest solution of linear equations. The answer is proven, not
trusted: it meets all rows, and is a combination of active rows with multipliers of the right sign, which for
a convex problem makes it the only one.

Formula: minimize the sum of z ^ 2 subject to A z = b and C z >= d

>>> point = least_distance([[1.0, 1.0]], [2.0], [[1.0, 0.0]], [1.5])
>>> bool(np.allclose(point, [1.5, 0.5])) == True
True

Source: Lawson and Hanson, Solving Least Squares Problems, Prentice-Hall, 1974 (SIAM, 1995), chapter 23,
algorithms NNLS (23.10) and LDP (23.27).
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.arrays import Floats, finite

Flags = NDArray[np.bool_]

#: Below this, of numbers about one, a multiplier's pull is rounding.
_TOLERANCE = 1e-10


def least_distance(equal: ArrayLike, equals: ArrayLike, least: ArrayLike, leasts: ArrayLike) -> Floats:
    """The point z of shape (n,), where `equal` @ z = `equals` and `least` @ z >= `leasts`.

    `equal` is of shape (equalities, n), `least` of (inequalities, n); either may have no rows. Raises
    MismatchError where shapes do not fit, UndefinedError where a number is missing or no point meets all.
    """
    a, b, c, d = (
        finite(name, values)
        for name, values in (("equal", equal), ("equals", equals), ("least", least), ("leasts", leasts))
    )
    of_rows = a.ndim == c.ndim == 2 and a.shape[1] == c.shape[1]
    if not of_rows or b.shape != a.shape[:1] or d.shape != c.shape[:1]:
        raise MismatchError(f"rows of {a.shape} and {c.shape} do not fit {b.shape} and {d.shape} right sides")
    rows, sides = _of_one_size(np.vstack([a, c]), np.concatenate([b, d]))
    unit = float(np.abs(sides).max(initial=0.0)) or 1.0
    free = np.arange(len(rows)) < len(a)
    multipliers = _multipliers(rows, sides / unit, free)
    active = free | (multipliers > 0)
    point: Floats = np.linalg.lstsq(rows[active], sides[active] / unit, rcond=None)[0].astype(np.float64)
    _prove(point, multipliers, rows, sides / unit, free)
    return unit * point


def _of_one_size(rows: Floats, sides: Floats) -> tuple[Floats, Floats]:
    norms = np.linalg.norm(rows, axis=1)
    norms = np.where(norms > 0, norms, 1.0)
    return rows / norms[:, np.newaxis], sides / norms


def _multipliers(rows: Floats, sides: Floats, free: Flags) -> Floats:
    """Multipliers of all rows, those that are not free not negative: the active set of Lawson and Hanson."""
    system = np.vstack([rows.T, sides])
    target = np.zeros(len(system))
    target[-1] = 1.0
    passive, found = free.copy(), _fit(system, target, free)
    for _ in range(10 * len(rows) + 10):
        pull = np.where(passive, -np.inf, system.T @ (target - system @ found))
        if not len(pull) or pull.max() <= _TOLERANCE:
            break
        passive[int(pull.argmax())] = True
        found = _retreat(system, target, found, passive, free)
    remainder = 1.0 - float(sides @ found)
    if remainder <= _TOLERANCE:
        raise UndefinedError("no point meets all equalities and inequalities")
    scaled: Floats = found / remainder
    return scaled


def _retreat(system: Floats, target: Floats, found: Floats, passive: Flags, free: Flags) -> Floats:
    """The fit of the passive rows, giving up (in `passive`) those that would turn negative on the way."""
    while True:
        wanted = _fit(system, target, passive)
        turned = passive & ~free & (wanted <= 0)
        if not turned.any():
            return wanted
        far = found[turned] / np.where(found[turned] == wanted[turned], 1.0, found[turned] - wanted[turned])
        found = found + far.min() * (wanted - found)
        passive &= free | (found > _TOLERANCE * 1e-3)
        found = np.where(passive, found, 0.0)


def _fit(system: Floats, target: Floats, passive: Flags) -> Floats:
    found = np.zeros(system.shape[1])
    if passive.any():
        found[passive] = np.linalg.lstsq(system[:, passive], target, rcond=None)[0]
    return found


def _prove(point: Floats, multipliers: Floats, rows: Floats, sides: Floats, free: Flags) -> None:
    """Raise UndefinedError unless the point meets all rows and is the combination that makes it nearest."""
    over = rows @ point - sides
    missed = np.where(free, np.abs(over), np.maximum(-over, 0.0)).max(initial=0.0)
    if missed > 1e-7:
        raise UndefinedError("no point meets all equalities and inequalities")
    if np.abs(rows.T @ multipliers - point).max(initial=0.0) > 1e-6 * max(1.0, float(np.abs(point).max())):
        raise UndefinedError("the nearest point was not found: the rows are too nearly dependent")
