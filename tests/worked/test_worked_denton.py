"""Worked example. Quarterly National Accounts Manual 2001, IMF, chapter VI, example of the proportional
Denton method: quarters of 1998 to 2000 from an indicator and the totals of two years, printed to 0.1."""

import numpy as np
import pytest

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.denton import denton

INDICATOR = [98.2, 100.8, 102.2, 100.8, 99.0, 101.6, 102.7, 101.5, 100.5, 103.0, 103.5, 101.5]
PRINTED = [969.8, 998.4, 1018.3, 1013.4, 1007.2, 1042.9, 1060.3, 1051.0, 1040.6, 1066.5, 1071.7, 1051.0]


def test_the_manuals_quarters() -> None:
    found = denton(INDICATOR, [4000.0, 4161.4], [0, 4], [4, 8])
    # 1999 Q2 is printed 1042.9 where the method gives 1042.848.
    assert found == pytest.approx(PRINTED, abs=0.052)
    assert found[:4].sum() == pytest.approx(4000.0)


def test_ahead_of_the_last_total_its_correction_stays() -> None:
    found = denton(INDICATOR, [4000.0, 4161.4], [0, 4], [4, 8]) / INDICATOR
    assert found[8:] == pytest.approx(np.full(4, found[7]))


def test_additive_without_movement_shares_out_evenly() -> None:
    assert denton([0.0] * 4, [10.0], [0], [4], power=0) == pytest.approx([2.5] * 4)


def test_means_are_met_as_totals_are() -> None:
    totals = denton(INDICATOR[:8], [4000.0, 4161.4], [0, 4], [4, 8])
    means = denton(INDICATOR[:8], [1000.0, 1040.35], [0, 4], [4, 8], average=True)
    assert means == pytest.approx(totals)


def test_spans_that_do_not_fit_are_refused() -> None:
    for starts, ends in (([0], [13]), ([4, 0], [8, 4]), ([0, 2], [4, 8]), ([0], [0])):
        with pytest.raises(MismatchError):
            denton(INDICATOR, [4000.0] * len(starts), starts, ends)
    with pytest.raises(UndefinedError):
        denton([0.0, *INDICATOR], [4000.0], [0], [4])
