"""The Montgomery-Vartia index (Vartia I): log price relatives weighted by logarithmic means of values.

With its quantity index it makes up the ratio of values (factor reversal), and it is consistent in
aggregation; where all prices change alike and quantities do not, it does not always return that change.

Formula: log P = sum of L(v1, v0) / L(V1, V0) x log (p1 / p0), v = p q, V = sum of v, L the logarithmic mean

>>> p1, p0, q1, q0 = np.array([2.0, 3.0]), np.array([1.0, 2.0]), np.array([4.0, 6.0]), np.array([5.0, 5.0])
>>> both = montgomery_vartia(p1, p0, q1, q0) * montgomery_vartia(q1, q0, p1, p0)
>>> bool(np.isclose(both, (p1 @ q1) / (p0 @ q0))) == True
True

Source: Balk, Price and Quantity Index Numbers, Cambridge University Press, 2008, chapter 3, equation 3.87;
Vartia, Ideal log-change index numbers, Scandinavian Journal of Statistics 3, 1976.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, fitting, positive
from ondiris.methods.logarithmic_mean import logarithmic_mean


def montgomery_vartia(
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
    values, values_before = now * sold, before * sold_before
    total = logarithmic_mean(values.sum(axis=-1), values_before.sum(axis=-1))
    sums = (logarithmic_mean(values, values_before) * np.log(now / before)).sum(axis=-1)
    index: Floats = np.exp(sums / total)
    return index
