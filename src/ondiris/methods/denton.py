"""Benchmarking by Denton: a monthly or quarterly series that meets yearly totals and keeps its movement.

The correction moves as little as it can from one period to the next. With `power` 1 it is proportional to
the indicator, with 0 additive. The modified form leaves the first period free (Cholette), so the start does
not bend towards the preliminary series. Periods after the last benchmark keep its last correction.

Formula: minimize the sum over t > 1 of (c(t) - c(t-1)) ^ 2, c = (x - s) / s ^ power, subject to the sum
(or mean) of x over each benchmark's periods = the benchmark

>>> quarters = denton([50.0, 100.0, 150.0, 100.0], [500.0], [0], [4])
>>> bool(np.allclose(quarters, [62.5, 125.0, 187.5, 125.0])) == True
True

Source: Quarterly National Accounts Manual 2017, IMF, chapter 6, equations 6.4-6.6 and annex 6.1;
Dagum and Cholette, Benchmarking, Temporal Distribution, and Reconciliation Methods for Time Series,
Springer, 2006, chapter 6.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.arrays import Floats, finite, positive
from ondiris.methods.benchmarks import coverage


def denton(
    indicator: ArrayLike,
    benchmarks: ArrayLike,
    starts: Sequence[int],
    ends: Sequence[int],
    *,
    power: float = 1.0,
    average: bool = False,
    differences: int = 1,
) -> Floats:
    """The benchmarked series of shape (periods,).

    `benchmarks` cover the periods from `starts` up to, not including, `ends`: their sums, or means where
    `average`. `differences` is 1 (first difference of the correction) or 2, which takes two benchmarks.
    Raises MismatchError where shapes or spans do not fit, or benchmarks overlap; UndefinedError where a value
    is missing, or, with a power, an indicator is not above zero.
    """
    series = (positive if power else finite)("indicator", indicator)
    totals = finite("benchmarks", benchmarks)
    sums = coverage(series, totals, starts, ends, average=average)
    if differences not in (1, 2) or len(series) <= differences or len(totals) < differences:
        raise MismatchError("expected first or second differences, the second with two benchmarks")
    scale = series**power
    return series + scale * _smoothest(sums * scale, totals - sums @ series, differences)


def _smoothest(sums: Floats, totals: Floats, differences: int) -> Floats:
    """The correction c of least squared differences with sums @ c = totals: one linear system."""
    count, periods = sums.shape
    change = np.diff(np.eye(periods), n=differences, axis=0)
    # Rows of one size: benchmarks in billions beside differences of one would lose digits.
    norms = np.linalg.norm(sums, axis=1, keepdims=True)
    bound = sums / norms
    system = np.block([[change.T @ change, bound.T], [bound, np.zeros((count, count))]])
    right = np.concatenate([np.zeros(periods), totals / norms[:, 0]])
    solution: Floats = np.linalg.solve(system, right)[:periods]
    return solution
