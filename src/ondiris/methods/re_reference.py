"""Another reference period: the index that averages 100 over it. Growth rates stay what they are.

Formula: I' (t) = 100 x I(t) / mean of I over the reference period

>>> bool(np.allclose(re_reference([50.0, 100.0, 150.0], [0, 1]), [200 / 3, 400 / 3, 200])) == True
True

Source: Quarterly National Accounts Manual 2017, IMF, chapter 8, on the reference period of chain-linked
series.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.arrays import Floats, finite, positions


def re_reference(index: ArrayLike, reference: Sequence[int]) -> Floats:
    """The index with mean 100 over the places of `reference`.

    `index` is of shape (periods, ...). Raises MismatchError where a place lies outside, UndefinedError where
    a value is missing or the mean is zero.
    """
    found = finite("index", index)
    level = found[positions("reference", reference, len(found))].mean(axis=0)
    if np.any(level == 0):
        raise UndefinedError("reference: the index is zero there")
    scaled: Floats = 100.0 * found / level
    return scaled
