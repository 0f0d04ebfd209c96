"""The Sato-Vartia index (Vartia II): log price relatives weighted by logarithmic means of value shares.

It is exact for preferences of constant elasticity of substitution, and passes time and factor reversal.

Formula: log P = sum of w log (p1 / p0), w = L(s1, s0) / sum of L(s1, s0), L the logarithmic mean

>>> p1, p0, q1, q0 = np.array([2.0, 3.0]), np.array([1.0, 2.0]), np.array([4.0, 6.0]), np.array([5.0, 5.0])
>>> both = sato_vartia(p1, p0, q1, q0) * sato_vartia(q1, q0, p1, p0)
>>> bool(np.isclose(both, (p1 @ q1) / (p0 @ q0))) == True
True

Source: Balk, Price and Quantity Index Numbers, Cambridge University Press, 2008, chapter 3, equation 3.90;
Sato, The ideal log-change index number, Review of Economics and Statistics 58, 1976.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, fitting, positive, value_shares
from ondiris.methods.logarithmic_mean import logarithmic_mean


def sato_vartia(
    current: ArrayLike, base: ArrayLike, current_quantity: ArrayLike, base_quantity: ArrayLike
) -> Floats:
    """The index of each row, base = 1.

    All of shape (..., products). Raises MismatchError where shapes do not fit, UndefinedError where a price
    or a quantity is missing or not above zero.
    """
    now, before = positive("current", current), positive("base", base)
    sold, sold_before = (
        positive("current quantity", current_quantity),
        positive("base quantity", base_quantity),
    )
    fitting(now, before, sold, sold_before)
    means = logarithmic_mean(
        value_shares("current quantity", now, sold), value_shares("base quantity", before, sold_before)
    )
    index: Floats = np.exp((means * np.log(now / before)).sum(axis=-1) / means.sum(axis=-1))
    return index
