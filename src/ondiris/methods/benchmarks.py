"""What benchmarking methods take: benchmarks, each with the periods that it covers."""

from collections.abc import Sequence

import numpy as np

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.arrays import Floats


def coverage(
    series: Floats, benchmarks: Floats, starts: Sequence[int], ends: Sequence[int], *, average: bool = False
) -> Floats:
    """The matrix of shape (benchmarks, periods) that sums (or averages) over each benchmark's periods.

    A benchmark covers the periods from its start up to, not including, its end. Raises MismatchError where
    they do not lie in the series, in order and apart.
    """
    if series.ndim != 1 or benchmarks.ndim != 1 or not len(benchmarks):
        raise MismatchError("expected one series and at least one benchmark")
    if not len(benchmarks) == len(starts) == len(ends):
        raise MismatchError(f"{len(benchmarks)} benchmarks do not fit {len(starts)} starts, {len(ends)} ends")
    sums = np.zeros((len(benchmarks), len(series)))
    free = 0
    for row, (start, end) in enumerate(zip(starts, ends, strict=True)):
        if not free <= start < end <= len(series):
            raise MismatchError(
                f"benchmark {row} covers {start} to {end}: not in the series, or not in order"
            )
        sums[row, start:end] = 1.0 / (end - start) if average else 1.0
        free = end
    return sums
