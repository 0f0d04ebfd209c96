"""How establishments become the elementary index of a stratum: unit value, Dutot, Jevons or Carli.

The unit value counts the sum of what all units report or are imputed to. The others chain the movement, from
one month to the next, of the units that reported both above zero: Dutot the ratio of their sums, Jevons the
geometric mean of their ratios, Carli the arithmetic one. Where too few reported both, the movement is that of
the imputation.

Means of logarithms and ratios are summed as whole numbers, so that no order of rows and no engine changes a
bit: logarithms in thousand-millionths, made of additions, multiplications and divisions alone, which every
engine rounds alike, while each has a logarithm of its own; ratios as a whole part and thousand-millionths.

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, chapter 20, on elementary
indices, their axioms and the upward drift of a chained Carli; International Recommendations for the Index of
Industrial Production 2010, United Nations, chapter V, on products measured by quantities.
"""

from collections.abc import Callable
from math import log
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ondiris.indices.frame import Frame

if TYPE_CHECKING:
    import ibis.expr.types as ir

Whole = NDArray[np.int64]

#: Parts of one in which logarithms and ratios are counted.
PARTS = 1e9

#: The sums: units above zero in both months, logarithms of their ratios, ratios in whole and parts.
NAMES = ("both", "logs", "wholes", "parts")

_POWERS = tuple(10**power for power in range(19))
#: Centres that a number from 1 to 10 is divided by, and up to where each is used.
_CENTRES = tuple(1.5**power for power in range(6))
_LIMITS = tuple(centre * 1.225 for centre in _CENTRES[:-1])
_TERMS = tuple(1.0 / odd for odd in (13, 11, 9, 7, 5, 3, 1))


def columns(panel: "ir.Table", frame: Frame) -> tuple["ir.Table", dict[str, Any]]:
    """A panel with what is needed, and the sums by name and month; none where the recipe asks for none."""
    import ibis

    geometric, arithmetic = (
        [at for at, code in enumerate(frame.products) if code in frame.recipe.by_formula(each)]
        for each in ("jevons", "carli")
    )
    if not geometric and not arithmetic:
        return panel, {}
    months = range(frame.span.count)
    product = frame.product_of(panel)
    above = {f"up{place}": ibis.ifelse(panel[f"x{place}"] > 0, panel[f"x{place}"], None) for place in months}
    panel = panel.mutate(
        **above, jevons=product.isin(geometric) if geometric else False,
        carli=product.isin(arithmetic) if arithmetic else False,
    )  # fmt: skip
    if geometric:
        panel = _with_logs(panel, frame.span.count)
    ratios = {
        f"ratio{place}": panel[f"up{place}"].cast("float64") / panel[f"up{place - 1}"].cast("float64")
        for place in months[1:]
    }
    panel = panel.mutate(**ratios)
    found: dict[str, Any] = {}
    for place in months[1:]:
        ratio = panel[f"ratio{place}"]
        found[f"both{place}"] = ibis.ifelse(panel.jevons | panel.carli, ratio, None).count()
        if geometric:
            change = panel[f"log{place}"] - panel[f"log{place - 1}"]
            found[f"logs{place}"] = ibis.ifelse(panel.jevons, change, None).sum()
        if arithmetic:
            own = ibis.ifelse(panel.carli, ratio, None)
            found[f"wholes{place}"] = own.floor().cast("int64").sum()
            rest = own - own.floor().cast("float64")
            found[f"parts{place}"] = (rest * PARTS + 0.5).floor().cast("int64").sum()
    return panel, found


def _with_logs(panel: "ir.Table", count: int) -> "ir.Table":
    """The panel with `log0`, `log1` ... of the numbers above zero, as `fixed_log`.

    A step is a table of its own, so that the query does not repeat what it has.
    """
    import ibis

    def step(name: str, made: Callable[[int, Any], Any]) -> None:
        nonlocal panel
        panel = panel.mutate(**{f"{name}{place}": made(place, panel) for place in range(count)})

    def scale(place: int, at: Any) -> Any:
        digits = at[f"digits{place}"]
        return digits.cases(*((power, float(ten)) for power, ten in enumerate(_POWERS)), else_=None)

    def centre(place: int, at: Any) -> Any:
        number = at[f"first{place}"]
        cases = [(number < limit, centre) for limit, centre in zip(_LIMITS, _CENTRES, strict=False)]
        return ibis.cases(*cases, else_=_CENTRES[-1])

    def whole(place: int, at: Any) -> Any:
        rest, centred = at[f"rest{place}"], at[f"centre{place}"]
        logs = centred.cases(*((each, log(each)) for each in _CENTRES), else_=None)
        series = ibis.literal(_TERMS[0])
        for term in _TERMS[1:]:
            series = series * at[f"square{place}"] + term
        natural = at[f"digits{place}"].cast("float64") * log(10) + logs + rest * 2.0 * series
        return (natural * PARTS + 0.5).floor().cast("int64")

    step("digits", lambda place, at: (at[f"up{place}"].cast("string").length() - 1).cast("int64"))
    step("first", lambda place, at: at[f"up{place}"].cast("float64") / scale(place, at))
    step("centre", centre)
    step(
        "rest",
        lambda place, at: (
            (at[f"first{place}"] - at[f"centre{place}"]) / (at[f"first{place}"] + at[f"centre{place}"])
        ),
    )
    step("square", lambda place, at: at[f"rest{place}"] * at[f"rest{place}"])
    step("log", whole)
    return panel


def fixed_log(numbers: Whole) -> Whole:
    """Natural logarithms of whole numbers above zero, in thousand-millionths, as the engines make them."""
    digits = np.searchsorted(np.array(_POWERS), numbers, side="right") - 1
    first = numbers.astype(np.float64) / np.array([float(ten) for ten in _POWERS])[digits]
    place = np.searchsorted(np.array(_LIMITS), first, side="right")
    centre = np.array(_CENTRES)[place]
    rest = (first - centre) / (first + centre)
    square = rest * rest
    series = np.full(numbers.shape, _TERMS[0])
    for term in _TERMS[1:]:
        series = series * square + term
    logs = np.array([log(each) for each in _CENTRES])[place]
    natural = digits.astype(np.float64) * log(10) + logs + rest * 2.0 * series
    found: Whole = np.floor(natural * PARTS + 0.5).astype(np.int64)
    return found


def of_units(x: Whole, formula: str) -> dict[str, Whole]:
    """The same sums of the units of one stratum, of shape (months, units), zero where missing."""
    found = {name: np.zeros((len(x), 1), dtype=np.int64) for name in NAMES}
    if formula not in ("jevons", "carli") or len(x) < 2:
        return found
    both = (x[1:] > 0) & (x[:-1] > 0)
    here, last = np.where(both, x[1:], 1), np.where(both, x[:-1], 1)
    found["both"][1:, 0] = both.sum(axis=1)
    if formula == "jevons":
        found["logs"][1:, 0] = (fixed_log(here) - fixed_log(last)).sum(axis=1)
        return found
    ratio = here.astype(np.float64) / last.astype(np.float64)
    whole = np.floor(ratio)
    parts = np.floor((ratio - whole) * PARTS + 0.5)
    found["wholes"][1:, 0] = np.where(both, whole, 0).astype(np.int64).sum(axis=1)
    found["parts"][1:, 0] = np.where(both, parts, 0).astype(np.int64).sum(axis=1)
    return found
