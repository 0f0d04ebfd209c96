"""Benchmarking of a stock: levels known on some days are met, and the correction is smooth in between.

Benchmarking methods made for sums bend a stock's correction at each benchmark. Here the corrections at the
benchmarks (ratios, or differences) are joined by a cubic spline. Beyond the first and last benchmark the
correction dies away towards the bias by `rho` a period: one knot a year away, then a knot each period.

Formula: x = s x f, f the spline through b / s at the benchmarks and, d periods beyond them, through
bias + rho ^ d x (b / s - bias) (x = s + f with differences where additive)

>>> found = stock_benchmarking([10.0] * 9, [11.0, 13.0, 12.0], [0, 4, 8], per_year=4, rho=0.729)
>>> bool(np.allclose(found[[0, 4, 8]], [11.0, 13.0, 12.0])) == True
True

Source: Statistics Canada, Theory and Application of Benchmarking (course 0436), 2012, chapter 5,
Benchmarking stock; the end knots as in the documentation of its package gseries, 3.0.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.arrays import Floats, finite, positions, positive
from ondiris.methods.natural_spline import natural_spline

#: The curve is made flat at its ends by this many knots of one value within one period.
_FLAT = 100

#: The fading of a month above which the correction is held straight at once, without the knot a year away.
_NEARLY_ONE = 0.995


def stock_benchmarking(
    indicator: ArrayLike,
    benchmarks: ArrayLike,
    places: Sequence[int],
    *,
    per_year: int,
    rho: float,
    proportional: bool = True,
    estimate_bias: bool = True,
) -> Floats:
    """The benchmarked series of shape (periods,).

    `benchmarks` are levels at `places`, two at least, in order; `per_year` periods make a year; `rho` is of
    [0, 1]. Raises MismatchError where shapes or places do not fit, UndefinedError where a value is missing
    or, where proportional, not above zero.
    """
    check = positive if proportional else finite
    series, levels = check("indicator", indicator), finite("benchmarks", benchmarks)
    at = positions("places", places, len(series))
    if levels.shape != at.shape or len(at) < 2 or (np.diff(at) <= 0).any():
        raise MismatchError("expected at least two benchmarks, each with its place, in order")
    if not 0.0 <= rho <= 1.0 or per_year < 1:
        raise MismatchError("rho lies between 0 and 1, and a year has at least one period")
    known = levels / series[at] if proportional else levels - series[at]
    bias = 1.0 if proportional else 0.0
    if estimate_bias:
        bias = levels.sum() / series[at].sum() if proportional else (levels - series[at]).mean()
    first, last = int(at[0]), int(at[-1])
    year_away = 0 if rho > _NEARLY_ONE ** (12 / per_year) else per_year
    before = _beyond(first, year_away, per_year)
    after = _beyond(len(series) - 1 - last, year_away, per_year)
    early = bias + rho**before * (known[0] - bias)
    late = bias + rho**after * (known[-1] - bias)
    flat = np.arange(1, _FLAT + 1) / _FLAT
    x = np.concatenate(
        [(first - before[-1] - flat)[::-1], (first - before)[::-1], at, last + after, last + after[-1] + flat]
    )
    y = np.concatenate([np.full(_FLAT, early[-1]), early[::-1], known, late, np.full(_FLAT, late[-1])])
    curve = natural_spline(x, y, np.arange(len(series), dtype=np.float64))
    return series * curve if proportional else series + curve


def _beyond(length: int, year_away: int, per_year: int) -> Floats:
    """Distances of the knots beyond a benchmark: a year away, then each period to a year past the series."""
    nearest = year_away or 1
    return np.arange(nearest, max(length, nearest) + per_year + 1, dtype=np.float64)
