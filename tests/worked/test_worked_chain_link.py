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


@pytest.mark.parametrize(("old", "printed"), [(104.47, 104.82), (101.88, 102.22), (100.00, 100.34)])
def test_old_bases_are_continued_by_the_new_index(old: float, printed: float) -> None:
    """Statistics Finland, online course on indices, section 3.6, Linking old indices, case A.

    In December 2003 indices of 2000 = 100 and December 2002 = 100 stood at 104.47 and 101.88; the index of
    December 2003 = 100 was 100.34 in January 2004, which continues them as 104.82 and 102.22. The products of
    the printed numbers are 104.825 and 102.226, so they were computed from unrounded ones.
    """
    found = chain_link([old / 100, 100.34 / 100], starts=[0, 1], references=[[], [0]])
    assert found[0] == pytest.approx(old)
    left_open = 0.005 * (1 + old / 100 + 1.0034)  # by the printing of the result, and of both it is made of
    assert found[1] == pytest.approx(printed, abs=left_open)


def test_series_of_several_bases_grow_alike() -> None:
    """Statistics Finland, building cost index, April 2011, appendix table 5: chained series.

    January to April: totals of 2005 = 100 and of 2000, 1990, 1973 and 1951 = 100 continued by it.
    """
    newest = [115.9, 116.2, 117.0, 117.6]
    continued = [
        [129.4, 129.7, 130.6, 131.3],
        [146.0, 146.4, 147.4, 148.1],
        [640.9, 642.6, 647.1, 650.2],
        [1839.3, 1844.3, 1856.9, 1866.0],
    ]
    for series in continued:
        found = chain_link([series[0] / 100, *(each / newest[0] for each in newest[1:])], [0, 1], [[], [0]])
        allowed = [0.05 * (1 + 2 * value / newest[0]) for value in series]
        assert (np.abs(found - series) <= allowed).all()
