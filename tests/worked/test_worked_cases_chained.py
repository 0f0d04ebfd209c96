"""Chained series of releases against their published totals: owner-occupied housing of the euro area."""

import numpy as np
import pytest
from cases import needs_cases, rows

from ondiris.methods.additive_path import additive_path
from ondiris.methods.chain_link import unchain

PARTS = ["DW_ACQ", "DW_OWN"]


@needs_cases
def test_housing_from_its_two_parts_linked_every_fourth_quarter() -> None:
    published = {(row["expend"], row["time"]): row for row in rows("ooh_ea_quarterly.csv")}
    quarters = sorted(time for code, time in published if code == "TOTAL")
    starts = [0, *range(1, len(quarters), 4)]
    index = np.array([[float(published[part, time]["index"]) for part in PARTS] for time in quarters])
    weights = [
        [float(published[part, quarters[first]]["expend_weight"]) for part in PARTS] for first in starts
    ]
    relatives = unchain(index, starts, [[], *([first - 1] for first in starts[1:])])
    relatives[0] = 1.0
    _, total = additive_path(relatives, weights, starts)
    told = np.array([float(published["TOTAL", time]["index"]) for time in quarters])
    assert len(quarters) == 41
    assert total * told[0] / 100 == pytest.approx(told, abs=0.0185)
