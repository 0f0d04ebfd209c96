"""Worked example. Euro area, harmonised index of consumer prices (Eurostat): the published Ribe
contributions of 12 divisions to the annual rate."""

import numpy as np
import pytest
from cases import needs_cases, rows

from ondiris.methods.additive_path import additive_path
from ondiris.methods.chain_link import unchain
from ondiris.methods.ribe_contribution import ribe_contribution

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


def test_within_one_link_it_is_share_times_growth() -> None:
    paths, _ = additive_path([[1.0, 1.0], [1.05, 1.02]], [[0.4, 0.6]], [0])
    assert ribe_contribution(paths, lag=1)[1] == pytest.approx([2.0, 1.2])


@needs_cases
def test_the_published_contributions() -> None:
    months, index, weights, published = euro_area()
    starts = [0, *range(1, len(months), 12)]
    relatives = unchain(index, starts, [[], *([first - 1] for first in starts[1:])])
    relatives[0] = 1.0
    paths, total = additive_path(relatives, weights[starts], starts)
    found = ribe_contribution(paths, lag=12)
    rate = 100 * (total[12:] / total[:-12] - 1)
    assert found[12:].sum(axis=1) == pytest.approx(rate, abs=1e-9)
    told = [[float(published[code, time]["ribe"] or "nan") for code in DIVISIONS] for time in months[13:61]]
    difference = np.abs(found[13:61] - np.array(told))
    assert difference.size == 576
    # The total chained from rounded divisions differs a little from the published one, which they used.
    assert np.nanmax(difference) < 0.0065
