"""Worked example. Quarterly National Accounts Manual 2017, IMF, chapter 8, example 8.8: Fisher links
on the previous quarter of 2011, 100.74 99.92 100.08 100.33, chained 100.74 100.66 100.74 101.07."""

import numpy as np
import pytest
from cases import needs_cases, rows

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.chain_link import chain_link, unchain


def test_the_manuals_example() -> None:
    links = [1.0074, 0.9992, 1.0008, 1.0033]
    found = chain_link(links, starts=[0, 1, 2, 3], references=[[], [0], [1], [2]])
    assert found == pytest.approx([100.74, 100.66, 100.74, 101.07], abs=0.01)


@needs_cases
def test_all_twelve_quarters() -> None:
    table = rows("imf_qna2017_ex8_8_quarterly.csv")
    links = [float(row["fisher_link_prev_quarter_100"]) / 100 for row in table]
    found = chain_link(links, list(range(12)), [[], *([at] for at in range(11))])
    told = np.array([float(row["chain_fisher_2010_100"]) for row in table])
    # Links and chain are printed with two decimals: half a unit of each, and more over twelve of them.
    assert told[:-1] * links[1:] == pytest.approx(told[1:], abs=0.0155)
    assert found == pytest.approx(told, abs=0.02)


@needs_cases
def test_apples_and_oranges() -> None:
    """Australian Bureau of Statistics, Demystifying chain volume measures."""
    table = rows("abs_chain_volume_apples_oranges.csv")
    links = [float(row["laspeyres_volume_link_derived"] or 1) for row in table]
    found = chain_link(links, [0, 1, 2], [[], [0], [1]]) * 14 / 100
    assert found == pytest.approx(
        [float(row["chain_volume_ref_period1_derived"]) for row in table], abs=1e-12
    )


def test_annual_overlap_refers_to_the_mean_of_a_year() -> None:
    relatives = [0.9, 1.1, 1.0, 1.2]
    found = chain_link(relatives, starts=[0, 2], references=[[], [0, 1]])
    assert found == pytest.approx([90, 110, 100, 120])
    assert unchain(found, [0, 2], [[], [0, 1]]) == pytest.approx(relatives)


@pytest.mark.parametrize(
    ("starts", "references"),
    [([1], [[]]), ([0, 2, 1], [[], [0], [0]]), ([0, 2], [[], [2]]), ([0, 2], [[], []]), ([0], [])],
)
def test_links_out_of_order_are_refused(starts: list[int], references: list[list[int]]) -> None:
    with pytest.raises(MismatchError):
        chain_link(np.ones(4), starts, references)
