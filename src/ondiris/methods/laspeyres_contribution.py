"""What each product contributes to a Laspeyres index, less 1.

Formula: c = s0 x (p1 / p0 - 1), s0 = p0 q0 / sum of p0 q0; sum of c = P - 1

>>> points = laspeyres_contribution([2.0, 3.0], [1.0, 2.0], [6.0, 5.0])
>>> points.tolist() == [0.375, 0.3125]
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 9, on the
decomposition of price changes; the formula, chapter 15, equation 15.8 (shares of the base period).
"""

from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, fitting, positive, value_shares


def laspeyres_contribution(current: ArrayLike, base: ArrayLike, base_quantity: ArrayLike) -> Floats:
    """Contributions of shape (..., products), as parts of 1. Raises as `laspeyres`."""
    now, before = positive("current", current), positive("base", base)
    fitting(now, before)
    points: Floats = value_shares("base quantity", before, base_quantity) * (now / before - 1.0)
    return points
