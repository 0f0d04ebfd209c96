"""What each product contributes to a Fisher index, less 1, so that the contributions add up.

The Fisher index is a geometric mean of two means; each is written as a geometric mean of the relatives, their
weights are averaged, and the result is written as an arithmetic mean, whose terms are the contributions.

Formula: c = w (r - 1), w ~ (u + v) / L(r, F), u ~ s0 L(r, Laspeyres), v ~ s1 L(1 / r, 1 / Paasche), each of
w, u, v summing to 1; r = p1 / p0, L the logarithmic mean; sum of c = F - 1

>>> points = fisher_contribution([2.0, 3.0], [1.0, 2.0], [4.0, 6.0], [5.0, 5.0])
>>> bool(np.isclose(points.sum() + 1.0, (25 / 15 * 26 / 16) ** 0.5)) == True
True

Source: Balk, Price and Quantity Index Numbers, Cambridge University Press, 2008, chapter 4, on
decompositions of the Fisher index; Reinsdorf, Diewert and Ehemann, Additive decompositions for Fisher,
Törnqvist and geometric mean indexes, Journal of Economic and Social Measurement 28, 2002.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, fitting, positive, value_shares
from ondiris.methods.fisher import fisher
from ondiris.methods.laspeyres import laspeyres
from ondiris.methods.logarithmic_mean import logarithmic_mean
from ondiris.methods.paasche import paasche


def fisher_contribution(
    current: ArrayLike, base: ArrayLike, current_quantity: ArrayLike, base_quantity: ArrayLike
) -> Floats:
    """Contributions of shape (..., products), as parts of 1. Raises as `fisher`."""
    now, before = positive("current", current), positive("base", base)
    fitting(now, before)
    relatives = now / before
    ends = [
        _scaled(
            value_shares("base quantity", before, base_quantity)
            * logarithmic_mean(relatives, laspeyres(now, before, base_quantity)[..., np.newaxis])
        ),
        _scaled(
            value_shares("current quantity", now, current_quantity)
            * logarithmic_mean(1.0 / relatives, 1.0 / paasche(now, before, current_quantity)[..., np.newaxis])
        ),
    ]
    index = fisher(now, before, current_quantity, base_quantity)[..., np.newaxis]
    weights = _scaled((ends[0] + ends[1]) / logarithmic_mean(relatives, index))
    points: Floats = weights * (relatives - 1.0)
    return points


def _scaled(weights: Floats) -> Floats:
    total: Floats = weights.sum(axis=-1, keepdims=True)
    return weights / total
