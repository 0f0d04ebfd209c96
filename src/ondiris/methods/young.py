"""The Young index: the mean of relatives weighted by fixed value shares of some period.

With the shares of the base period it is the Laspeyres index. It is how indices of branches, with the
weights of a base year, become the index of industry.

Formula: I = (sum of w r) / (sum of w)

>>> bool(young([1.10, 1.02], [40.0, 60.0]) == (0.4 * 1.10 + 0.6 * 1.02))
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 15, on the Young
index. International Recommendations for the Index of Industrial Production 2010, United Nations: weights
of gross value added.
"""

from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, finite, fitting, weights_of


def young(relatives: ArrayLike, weights: ArrayLike) -> Floats:
    """The weighted mean of each row, in the unit of the relatives (1 or 100 at the base).

    Both of shape (..., products); weights need not sum to 1. Raises MismatchError where shapes do not fit,
    UndefinedError where a relative is missing or the weights are missing, negative or all zero.
    """
    found, shares = finite("relatives", relatives), weights_of("weights", weights)
    fitting(found, shares)
    mean: Floats = (found * shares).sum(axis=-1) / shares.sum(axis=-1)
    return mean
