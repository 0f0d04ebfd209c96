"""Summary statistics of revisions: is there a bias, and how large is a revision usually.

Formula: R = later - earlier; mean revision = sum of R / n; mean absolute revision = sum of |R| / n; root mean
square revision = square root of (sum of R ^ 2 / n)

>>> found = revision_statistics([1.0, 2.0, 3.0, 4.0], [2.0, 2.0, 2.0, 6.0])
>>> (found.mean, found.mean_absolute, found.number) == (0.5, 1.0, 4)
True

Source: McKenzie and Gamba, Interpreting the results of revision analyses: recommended summary statistics,
OECD, 2008.
"""

from dataclasses import astuple, dataclass

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError, UndefinedError


@dataclass(frozen=True)
class RevisionStatistics:
    """Of all periods with both releases, in the unit of the series; signs are parts of 1."""

    number: int
    mean: float
    deviation: float
    least: float
    tenth: float
    median: float
    nine_tenths: float
    greatest: float
    positive: float
    zero: float
    negative: float
    mean_absolute: float
    root_mean_square: float

    @property
    def values(self) -> tuple[float, ...]:
        """All of them, in this order."""
        return astuple(self)


def revision_statistics(earlier: ArrayLike, later: ArrayLike) -> RevisionStatistics:
    """Statistics of the revisions from one release to a later one, both of shape (periods,).

    Periods without both (NaN) do not count; quantiles are interpolated. Raises MismatchError where shapes do
    not fit, UndefinedError where fewer than two periods have both.
    """
    first, second = np.asarray(earlier, dtype=np.float64), np.asarray(later, dtype=np.float64)
    if first.ndim != 1 or first.shape != second.shape:
        raise MismatchError(f"releases of shapes {first.shape} and {second.shape} do not fit")
    revisions = second - first
    revisions = revisions[~np.isnan(revisions)]
    if len(revisions) < 2:
        raise UndefinedError("fewer than two periods have both releases")
    tenth, median, nine_tenths = np.quantile(revisions, [0.1, 0.5, 0.9])
    return RevisionStatistics(
        number=len(revisions),
        mean=float(revisions.mean()),
        deviation=float(revisions.std(ddof=1)),
        least=float(revisions.min()),
        tenth=float(tenth),
        median=float(median),
        nine_tenths=float(nine_tenths),
        greatest=float(revisions.max()),
        positive=float((revisions > 0).mean()),
        zero=float((revisions == 0).mean()),
        negative=float((revisions < 0).mean()),
        mean_absolute=float(np.abs(revisions).mean()),
        root_mean_square=float(np.sqrt((revisions**2).mean())),
    )
