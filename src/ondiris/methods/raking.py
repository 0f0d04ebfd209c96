"""Raking: the cells of a table changed as little as they can be so that they add up to given totals.

A cell's change costs the square of it over the cell's size, so that cells change in proportion. Cells that
are not alterable stay; totals that are alterable may move a little themselves.

Formula: x = y + V G' (G V G' + U)^+ (g - G y), V = diag(alterability x |y|), U = diag(total alterability x
|g|), G sums the cells of each total

>>> raked = raking([25.0, 5.0], [[1.0, 1.0]], [40.0])
>>> bool(np.allclose(raked, [100 / 3, 20 / 3])) == True
True
>>> table = raking([1.0, 1.0, 1.0, 1.0], margins_of_table(2, 2), [3.0, 3.0, 2.0, 4.0])
>>> bool(np.allclose(table, [1.0, 2.0, 1.0, 2.0])) == True
True

Source: Dagum and Cholette, Benchmarking, Temporal Distribution, and Reconciliation Methods for Time Series,
Springer, 2006, chapters 11 and 12; Bérubé and Fortier, PROC TSRAKING: An in-house SAS procedure for
balancing time series, JSM Proceedings, 2009.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.arrays import Floats, coefficients, finite

#: How far, in parts of a total, it may be missed: rounding of floats, not of tables.
_MET = 1e-9


def raking(
    cells: ArrayLike,
    margins: ArrayLike,
    totals: ArrayLike,
    *,
    alterability: ArrayLike = 1.0,
    total_alterability: ArrayLike = 0.0,
) -> Floats:
    """The raked cells, of shape (cells,).

    `margins` of shape (totals, cells) holds 1 where a cell belongs to a total, else 0. `alterability` of
    shape (cells,) or a number, 0 for a cell that stays; `total_alterability` likewise. Raises MismatchError
    where shapes do not fit, UndefinedError where a value is missing, a coefficient negative, or the totals
    cannot be met by what is alterable.
    """
    values, sums, wanted = finite("cells", cells), finite("margins", margins), finite("totals", totals)
    if values.ndim != 1 or wanted.ndim != 1 or sums.shape != (len(wanted), len(values)):
        raise MismatchError(f"margins of {sums.shape} do not fit {wanted.size} totals of {values.size} cells")
    free = coefficients("alterability", alterability, values) * np.abs(values)
    loose = coefficients("total alterability", total_alterability, wanted) * np.abs(wanted)
    spread = (sums * free) @ sums.T + np.diag(loose)
    gap = wanted - sums @ values
    change = np.linalg.pinv(spread, hermitian=True) @ gap
    if (np.abs(spread @ change - gap) > _MET * np.maximum(1.0, np.abs(wanted))).any():
        raise UndefinedError(
            "the totals contradict each other, or too little of the table is alterable;"
            " let cells, or totals that are rounded, be alterable"
        )
    raked: Floats = values + free * (sums.T @ change)
    return raked


def margins_of_table(rows: int, columns: int) -> Floats:
    """The margins of a table read row by row: totals of its rows, then of its columns."""
    across = np.kron(np.eye(rows), np.ones(columns))
    down = np.kron(np.ones(rows), np.eye(columns))
    margins: Floats = np.vstack([across, down])
    return margins
