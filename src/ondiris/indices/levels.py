"""The volume of each stratum by month: its total, or the chain of its elementary formula."""

import numpy as np

from ondiris.indices.elementary import PARTS
from ondiris.indices.frame import Frame
from ondiris.indices.impute import Imputed
from ondiris.indices.reduce import Sums
from ondiris.methods.arrays import Floats


def levels(sums: Sums, imputed: Imputed, frame: Frame) -> Floats:
    """What stands for the volume of each stratum, of shape (months, strata): its total, or its chain."""
    total = imputed.total
    formulas = np.array([frame.recipe.formula_of(stratum[2]) for stratum in sums.strata])
    if (formulas == "unit_value").all():
        return total
    moved = np.where(imputed.methods < 0, np.nan, imputed.ratios)
    fewest = max(frame.recipe.imputation.fewest, 1)
    units = np.maximum(sums.both, 1)
    enough = sums.both >= fewest
    means = {
        "dutot": (sums.now / np.maximum(sums.before, 1), (sums.matched >= fewest) & (sums.before > 0)),
        "jevons": (np.exp(sums.logs / PARTS / units), enough),
        "carli": ((sums.wholes + sums.parts / PARTS) / units, enough),
    }
    for name, (mean, sure) in means.items():
        moved = np.where((formulas == name) & sure, mean, moved)
    chained = _chained(total, moved)
    found: Floats = np.where(formulas == "unit_value", total, chained)
    return found


def _chained(total: Floats, moved: Floats) -> Floats:
    """From the first total on, moved month by month; after months at zero or unknown, on by the totals."""
    level = total.copy()
    top, base = total[0].copy(), total[0].copy()
    for place in range(1, len(total)):
        jump = np.divide(top * total[place], base, out=total[place].copy(), where=base > 0)
        known = (level[place - 1] > 0) & ~np.isnan(moved[place])
        here = np.where(known, level[place - 1] * moved[place], jump)
        level[place] = np.where(total[place] > 0, here, 0.0)
        sure = (level[place] > 0) & (total[place] > 0)
        top, base = np.where(sure, level[place], top), np.where(sure, total[place], base)
    return level
