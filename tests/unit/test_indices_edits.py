"""The edit of Hidiroglou and Berthelot, against the formula in plain Python."""

from pathlib import Path
from statistics import median

import numpy as np
import pytest
from report_tables import RECIPE, frame_of, reduced, row

EDIT = """
[ratio_edit]
exponent = "{}"
least = 0.05
width = {}
months = {}
action = "{}"
"""


def reports(last: float) -> list[str]:
    rows = [row(f"E{unit}", "bread", "2023-01", 10 + unit) for unit in range(9)]
    rows += [row(f"E{unit}", "bread", "2023-02", (10 + unit) * (1 + unit / 100)) for unit in range(8)]
    return [*rows, row("E8", "bread", "2023-02", last)]


def framed(folder: Path, exponent: str = "half", width: int = 10, months: int = 1, action: str = "list"):  # type: ignore[no-untyped-def]
    return frame_of(folder, last="2023-02", recipe=RECIPE + EDIT.format(exponent, width, months, action))


@pytest.mark.parametrize(("exponent", "power"), [("none", 0.0), ("half", 0.5), ("full", 1.0)])
def test_effect_and_bounds_by_the_formula(exponent: str, power: float, tmp_path: Path) -> None:
    (found,) = reduced(tmp_path, reports(90), framed(tmp_path, exponent)).outliers
    pairs = [(10 + unit, round((10 + unit) * (1 + unit / 100), 3)) for unit in range(8)] + [(18, 90)]
    ratios = [here / last for last, here in pairs]
    middle = median(ratios)
    effects = [
        (ratio / middle - 1 if ratio >= middle else 1 - middle / ratio) * max(pair) ** power
        for ratio, pair in zip(ratios, pairs, strict=True)
    ]
    first, second, third = np.quantile(effects, [0.25, 0.5, 0.75])
    narrow = abs(0.05 * second)
    assert found.effect == pytest.approx(effects[-1])
    assert found.low == pytest.approx(second - 10 * max(second - first, narrow))
    assert found.high == pytest.approx(second + 10 * max(third - second, narrow))
    assert (found.establishment, found.month, found.reported, found.before) == ("E8", "2023-02", 90, 18)
    assert found.expected == pytest.approx(18 * middle)


def test_what_is_plausible_passes(tmp_path: Path) -> None:
    assert reduced(tmp_path, reports(19), framed(tmp_path)).outliers == ()


def test_listed_outliers_stay_and_imputed_ones_go(tmp_path: Path) -> None:
    kept = reduced(tmp_path, reports(90), framed(tmp_path)).sums
    gone = reduced(tmp_path, reports(90), framed(tmp_path, action="impute")).sums
    assert kept.units[1, 0] == 9
    assert gone.units[1, 0] == 8
    assert gone.reported[1, 0] == kept.reported[1, 0] - 90_000
    assert gone.silent[0, 1, 0] == 1
