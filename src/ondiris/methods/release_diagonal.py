"""First, second, third releases of every period, from all vintages: the diagonals of the revision triangle.

Formula: release k of a period = the value in the k-th vintage that has one

>>> triangle = [[1.0, 1.1, 1.2], [np.nan, 2.0, 2.1], [np.nan, np.nan, 3.0]]
>>> bool(np.array_equal(release_diagonal(triangle, 2), [[1.0, 1.1], [2.0, 2.1], [3.0, np.nan]], True)) == True
True

Source: OECD and Eurostat, Guidelines on Revisions Policy and Analysis, on revision triangles; McKenzie and
Gamba, Interpreting the results of revision analyses, OECD, 2008.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.arrays import Floats


def release_diagonal(vintages: ArrayLike, releases: int) -> Floats:
    """Values of shape (periods, releases); NaN where a period has fewer.

    `vintages` is of shape (periods, vintages), the vintages in order of publication, NaN where a vintage does
    not have the period. Raises MismatchError on other shapes.
    """
    found = np.asarray(vintages, dtype=np.float64)
    if found.ndim != 2 or releases < 1:
        raise MismatchError("expected periods by vintages, and at least one release")
    # A stable sort of what is missing brings the known values forward, in their order.
    order = np.argsort(np.isnan(found), axis=1, kind="stable")[:, :releases]
    diagonal = np.full((len(found), releases), np.nan)
    diagonal[:, : order.shape[1]] = np.take_along_axis(found, order, axis=1)
    return diagonal
