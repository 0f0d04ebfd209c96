"""The GEKS index (Gini, Eltetö, Köves, Szulc): a transitive index from a bilateral one over a whole window.

Each period is compared with the first through every period of the window; going round in a circle, one
comes back to where one was. The bilateral index passes time reversal.

Formula: P(t) = product over k of (P(0, k) x P(k, t)) ^ (1 / T)

>>> there_and_back = geks([[1.0, 2.0], [2.0, 3.0], [1.0, 2.0]], [[5.0, 5.0], [4.0, 6.0], [5.0, 5.0]])
>>> bool(np.isclose(there_and_back[2], 1.0)) == True
True

Source: Consumer Price Index Manual: Concepts and Methods, IMF and others, 2020, chapter 10, on multilateral
methods (GEKS-Törnqvist, also CCDI); Ivancic, Diewert and Fox, Journal of Econometrics 161, 2011.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.arrays import Floats, positive
from ondiris.methods.tornqvist import tornqvist

Bilateral = Callable[[Floats, Floats, Floats, Floats], Floats]


def geks(prices: ArrayLike, quantities: ArrayLike, bilateral: Bilateral = tornqvist) -> Floats:
    """The index of each period of the window, 1 in the first.

    Both of shape (periods, products); `bilateral` takes prices now and before, quantities now and before.
    Raises MismatchError where shapes do not fit, UndefinedError where a price or quantity is missing or not
    above zero.
    """
    paid, sold = positive("prices", prices), positive("quantities", quantities)
    if paid.ndim != 2 or paid.shape != sold.shape:
        raise MismatchError(f"prices of shape {paid.shape} do not fit quantities of {sold.shape}")
    shape = (len(paid), *paid.shape)
    now, before = np.broadcast_to(paid[:, None], shape), np.broadcast_to(paid[None], shape)
    logs = np.log(
        bilateral(now, before, np.broadcast_to(sold[:, None], shape), np.broadcast_to(sold[None], shape))
    )
    # logs[t, k] compares t with k; time reversal makes the mean over k of t less that of the first.
    index: Floats = np.exp(logs.mean(axis=1) - logs[0].mean())
    return index
