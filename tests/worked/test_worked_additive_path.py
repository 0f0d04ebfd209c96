"""Worked example. Euro area, harmonised index of consumer prices (Eurostat): the total of 12
divisions, linked every December, 60 months from 2015."""

import numpy as np
import pytest
from cases import needs_cases, rows

from ondiris.methods.additive_path import additive_path
from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.chain_link import unchain

DIVISIONS = [f"CP{number:02}" for number in range(1, 13)]


def euro_area() -> tuple[list[str], np.ndarray, np.ndarray, dict[tuple[str, str], dict[str, str]]]:
    """Months from December 2014, indices and weights of the divisions, and all published numbers."""
    published = {(row["coicop"], row["time"]): row for row in rows("hicp_ea_monthly.csv")}
    months = sorted(time for code, time in published if code == "CP00" and time >= "2014-12")
    index = np.array([[float(published[code, time]["index"]) for code in DIVISIONS] for time in months])
    weights = np.array(
        [[float(published[code, time]["coicop_weight"]) for code in DIVISIONS] for time in months]
    )
    return months, index, weights, published


def test_paths_add_up_to_the_chain() -> None:
    relatives = [[1.0, 1.0], [1.2, 1.0], [1.1, 1.3]]
    paths, index = additive_path(relatives, [[1.0, 1.0], [0.5, 0.5], [0.4, 0.6]], starts=[0, 1, 2])
    assert index == pytest.approx([100, 110, 110 * (0.4 * 1.1 + 0.6 * 1.3)])
    assert paths.sum(axis=1) == pytest.approx(index, abs=1e-12)


@needs_cases
def test_the_euro_areas_total_from_its_divisions() -> None:
    months, index, weights, published = euro_area()
    starts = [0, *range(1, len(months), 12)]
    references = [[], *([first - 1] for first in starts[1:])]
    relatives = unchain(index, starts, references)
    relatives[0] = 1.0
    _, total = additive_path(relatives, weights[starts], starts)
    told = [float(published["CP00", time]["index"]) for time in months]
    found = total * told[0] / 100
    assert len(months) >= 61
    assert found[:61] == pytest.approx(told[:61], abs=0.009)


def test_weights_are_one_row_for_each_link() -> None:
    with pytest.raises(MismatchError, match="do not fit"):
        additive_path([[1.0, 1.0]], [[1.0, 1.0], [1.0, 1.0]], [0])
