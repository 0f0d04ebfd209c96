"""From elementary indices to those above: with which weights, and what each part adds to the change.

A link's relatives r refer to its base. Laspeyres weighs them by the values w0 of the year before. With older
weights kept as they are this is the Young index; Lowe moves them first by the volumes since their year.
Paasche weighs by the values of the link's own year at the prices of its base, Fisher is the geometric mean of
Laspeyres and Paasche, Tornqvist the geometric mean of relatives by the mean shares of both years. Where a
link's own year has no weights yet, these three stand on Laspeyres, and are revised when they come.

Formula: Fisher: F - 1 = sum of (w0 (P + 1) + w1 (L + 1)) / (2 (F + 1)) x (r - 1);
Tornqvist: T - 1 = sum of (w0 + w1) / 2 x ln r x L(T, 1), L the logarithmic mean

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapters 15 and 16;
International Recommendations for the Index of Industrial Production 2010, United Nations, chapter V;
Reinsdorf, Diewert and Ehemann, Additive decompositions for Fisher, Törnqvist and geometric mean indexes,
Journal of Economic and Social Measurement 28, 2002.
"""

import numpy as np

from ondiris.methods.arrays import Floats
from ondiris.methods.logarithmic_mean import logarithmic_mean
from ondiris.model.errors import OndirisError

#: Those that need the weights of a link's own year as well.
SUPERLATIVE = ("fisher", "tornqvist")
WITH_CURRENT = ("paasche", *SUPERLATIVE)


def additive(
    relatives: Floats, weights: Floats, current: Floats, starts: tuple[int, ...], formula: str
) -> tuple[Floats, Floats]:
    """Relatives and weights whose weighted arithmetic mean is the index of the formula, in every month.

    `relatives` of shape (months, leaves), `weights` and `current` of (links, leaves), a row of zeros where a
    year's are unknown. Raises OndirisError where Tornqvist meets a zero.
    """
    if formula not in WITH_CURRENT:
        return relatives, weights
    relatives, weights = relatives.copy(), weights.copy()
    ends = [*starts[1:], len(relatives)]
    for link, (first, end) in enumerate(zip(starts, ends, strict=True)):
        total = current[link].sum()
        if not total > 0:
            continue
        if formula == "paasche":
            weights[link] = current[link]
            continue
        base, own = weights[link] / weights[link].sum(), current[link] / total
        mean = (base + own) / 2
        points = _POINTS[formula](relatives[first:end], base, own)
        relatives[first:end] = 1.0 + np.divide(points, mean, out=np.zeros_like(points), where=mean > 0)
        weights[link] = mean
    return relatives, weights


def _fisher(relatives: Floats, base: Floats, own: Floats) -> Floats:
    laspeyres = (relatives * base).sum(axis=1, keepdims=True)
    paasche = (relatives * own).sum(axis=1, keepdims=True)
    index = np.sqrt(laspeyres * paasche)
    points: Floats = (
        (base * (paasche + 1.0) + own * (laspeyres + 1.0)) / (2.0 * (index + 1.0)) * (relatives - 1.0)
    )
    return points


def _tornqvist(relatives: Floats, base: Floats, own: Floats) -> Floats:
    weighs = (base + own) > 0
    if (relatives[:, weighs] <= 0).any():
        raise OndirisError("the formula tornqvist takes no product that stands at zero; fisher does")
    logs = np.log(np.where(weighs, relatives, 1.0)) * (base + own) / 2
    index = np.exp(logs.sum(axis=1))
    points: Floats = logs * logarithmic_mean(index, np.ones_like(index))[:, np.newaxis]
    return points


_POINTS = {"fisher": _fisher, "tornqvist": _tornqvist}
