"""What stands for reports that are missing, and how much of a stratum it is.

A unit silent for up to `longest` months keeps what it reported last, moved by how its stratum moved since:
by the ratio of the units that reported both months; where they are too few, by the ratio of the product in
the whole country, else of its activity (parental); else not at all (carry forward). What is missing in the
first months of all is filled backwards in the same way, from what a unit reports first.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from ondiris.indices.reduce import Sums
from ondiris.indices.reports import THOUSANDTHS
from ondiris.methods.arrays import Floats
from ondiris.packs.recipe_rules import Imputation

Marks = NDArray[np.int8]
#: The marks of `Imputed.methods`, in order.
MARKS = ("ratio", "parental", "carry_forward")
RATIO, PARENTAL, CARRIED, NONE = 0, 1, 2, -1


@dataclass(frozen=True)
class Imputed:
    """Arrays of shape (months, strata), in units, not thousandths.

    `total` is reported and imputed together; `ratios` the movement of each month; `methods` the mark of
    the imputation used in a month, whether or not anything was missing: a place in `MARKS`, or -1 where the
    recipe has none that works, and nothing is imputed; `missing` is how many units were imputed.
    """

    reported: Floats
    imputed: Floats
    ratios: Floats
    methods: Marks
    missing: NDArray[np.int64]

    @property
    def total(self) -> Floats:
        summed: Floats = self.reported + self.imputed
        return summed


def impute(sums: Sums, rules: Imputation) -> Imputed:
    """Fill the gaps of every stratum."""
    ratios, methods = _ratios(sums, rules)
    months = len(sums.reported)
    filled = np.zeros(sums.reported.shape)
    for gap in range(1, rules.longest + 1):
        for place in range(gap, months):
            moved = np.prod(ratios[place - gap + 1 : place + 1], axis=0)
            filled[place] += sums.gaps[gap - 1, place] / THOUSANDTHS * moved
    missing = sums.silent.sum(axis=0, dtype=np.int64)
    for lead in range(1, min(rules.longest, months - 1) + 1):
        for place in range(lead):
            back = np.prod(ratios[place + 1 : lead + 1], axis=0)
            first = sums.leads[lead - 1] / THOUSANDTHS
            filled[place] += np.divide(first, back, out=np.zeros_like(first), where=back > 0)
            missing[place] += sums.late[lead - 1]
    return Imputed(sums.reported / THOUSANDTHS, filled, ratios, methods, missing)


def _ratios(sums: Sums, rules: Imputation) -> tuple[Floats, Marks]:
    ratios = np.zeros(sums.reported.shape)
    marks = np.full(sums.reported.shape, NONE, dtype=np.int8)
    for method in reversed(rules.methods):  # the first method to be tried has the last word
        if method == "ratio":
            _put(ratios, marks, RATIO, *_own(sums, rules.fewest))
        elif method == "parental":
            for parent in ("activity", "product"):
                _put(ratios, marks, PARENTAL, *_of_parent(sums, parent, rules.fewest))
        else:
            ratios[:], marks[:] = 1.0, CARRIED
    return ratios, marks


def _put(ratios: Floats, marks: Marks, mark: int, found: Floats, sure: NDArray[np.bool_]) -> None:
    ratios[sure] = found[sure]
    marks[sure] = mark


def _own(sums: Sums, fewest: int) -> tuple[Floats, NDArray[np.bool_]]:
    return _quotient(sums.now, sums.before, sums.matched >= fewest)


def _of_parent(
    sums: Sums, parent: Literal["product", "activity"], fewest: int
) -> tuple[Floats, NDArray[np.bool_]]:
    """The ratio of a product over all regions; or of an activity: the mean of those of its strata.

    Quantities of different products cannot be added, so an activity's is their mean by matched units.
    """
    own, sure = _quotient(sums.now, sums.before, sums.matched >= 1)
    part = 2 if parent == "product" else 1
    numbers: dict[str, int] = {}
    group = np.array(
        [numbers.setdefault(stratum[part], len(numbers)) for stratum in sums.strata], dtype=np.intp
    )
    count = int(group.max(initial=-1)) + 1

    def over(parts: NDArray[np.generic]) -> NDArray[np.generic]:
        summed = np.zeros((count, len(parts)), dtype=parts.dtype)
        np.add.at(summed, group, parts.T)
        return summed[group].T

    matched = np.where(sure, sums.matched, 0)
    enough = over(matched) >= fewest  # type: ignore[operator]
    if parent == "product":
        return _quotient(over(sums.now), over(sums.before), enough)  # type: ignore[arg-type]
    weighted = over(np.where(sure, own, 0.0) * matched)
    return _quotient(weighted, over(matched), enough)  # type: ignore[arg-type]


def _quotient(
    upper: NDArray[np.int64], lower: NDArray[np.int64], sure: NDArray[np.bool_]
) -> tuple[Floats, NDArray[np.bool_]]:
    good = sure & (lower > 0)
    return np.divide(upper, lower, out=np.ones(upper.shape), where=good), good
