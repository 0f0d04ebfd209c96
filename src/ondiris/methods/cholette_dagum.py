"""Regression-based benchmarking by Dagum and Cholette: totals met, errors of the indicator autocorrelated.

The indicator's error follows an autoregression of the first order with `rho`; after the last benchmark the
correction dies away towards the bias. `power` 0 makes the correction additive, 1 proportional, 0.5 with rho 0
is prorating. As rho nears 1 it becomes Denton's method; for rho = 1 use `denton`.

Formula: x = z + V J' (J V J' + U)^+ (a - J z), V = C R C, R(i, j) = rho ^ |i - j|,
C = diag(square root of alterability x |z| ^ power), U = diag(benchmark alterability x |a|), z = the
indicator less its bias, J sums over each benchmark's periods

>>> prorated = cholette_dagum([1.0, 3.0], [8.0], [0], [2], rho=0.0, power=0.5)
>>> bool(np.allclose(prorated, [2.0, 6.0])) == True
True

Source: Dagum and Cholette, Benchmarking, Temporal Distribution, and Reconciliation Methods for Time Series,
Springer, 2006, chapters 3 and 5; Quenneville and Fortier, Restoring accounting constraints in time series,
in Economic Time Series: Modeling and Seasonality, Chapman and Hall, 2012.
"""

from collections.abc import Sequence
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.arrays import Floats, coefficients, finite
from ondiris.methods.benchmarks import coverage

Bias = float | Literal["none", "estimated"]


def cholette_dagum(
    indicator: ArrayLike,
    benchmarks: ArrayLike,
    starts: Sequence[int],
    ends: Sequence[int],
    *,
    rho: float,
    power: float = 1.0,
    bias: Bias = "none",
    alterability: ArrayLike = 1.0,
    benchmark_alterability: ArrayLike = 0.0,
    average: bool = False,
) -> Floats:
    """The benchmarked series of shape (periods,).

    `benchmarks` cover the periods from `starts` up to, not including, `ends`: their sums, or means where
    `average`. `rho` is of [0, 1). `bias` is added to the indicator where `power` is 0 and multiplied into it
    otherwise; "estimated" takes it from all benchmarks together. `alterability` of shape (periods,) or a
    number: 0 keeps the (bias-corrected) value; `benchmark_alterability` likewise: 0 binds. Raises
    MismatchError where shapes or spans do not fit, UndefinedError where a value is missing, an alterability
    is negative, or the benchmarks cannot be met.
    """
    series, totals = finite("indicator", indicator), finite("benchmarks", benchmarks)
    sums = coverage(series, totals, starts, ends, average=average)
    if not 0.0 <= rho < 1.0:
        raise MismatchError(f"rho is {rho}; expected 0 or more and below 1 (rho = 1 is denton)")
    free = coefficients("alterability", alterability, series)
    loose = coefficients("benchmark alterability", benchmark_alterability, totals)
    corrected = _corrected(series, totals, sums, power, bias)
    scale = np.sqrt(free) * (np.abs(corrected) ** power if power else 1.0)
    places = np.arange(len(series))
    errors = scale[:, np.newaxis] * _autocorrelation(rho, places) * scale
    spread = sums @ errors @ sums.T + np.diag(loose * np.abs(totals))
    gap = totals - sums @ corrected
    found: Floats = corrected + errors @ sums.T @ (np.linalg.pinv(spread, hermitian=True) @ gap)
    missed = np.abs(sums @ found - totals)[loose == 0]
    if (missed > 1e-6 * np.maximum(1.0, np.abs(totals[loose == 0]))).any():
        raise UndefinedError("a benchmark cannot be met: all that it covers is zero or not alterable")
    return found


def _autocorrelation(rho: float, places: np.ndarray) -> Floats:
    apart = np.abs(places[:, np.newaxis] - places)
    found: Floats = np.where(apart == 0, 1.0, rho ** apart.astype(np.float64))
    return found


def _corrected(series: Floats, totals: Floats, sums: Floats, power: float, bias: Bias) -> Floats:
    if bias == "estimated":
        bias = estimated_bias(series, totals, sums, power)
    if bias == "none":
        return series
    return series * float(bias) if power else series + float(bias)


def estimated_bias(series: Floats, totals: Floats, sums: Floats, power: float) -> float:
    """What all benchmarks together ask for: a difference for each period where `power` is 0, else a ratio."""
    whole = float((sums @ series).sum())
    if not power:
        return float((totals.sum() - whole) / sums.sum())
    if whole == 0:
        raise UndefinedError("the indicator is zero over all benchmarks: its bias is not defined")
    return float(totals.sum() / whole)
