"""Worked example. Statistics Canada, documentation of the package gseries, tsraking, examples 1 and 2: sales
of cars and vans in three provinces, the vans of one of them fixed."""

import pytest

from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.raking import margins_of_table, raking

SALES = [12.0, 14.0, 13.0, 20.0, 20.0, 24.0]
TOTALS = [40.0, 53.0, 30.0, 31.0, 32.0]


def test_a_row_in_proportion() -> None:
    assert raking([25.0, 5.0], [[1.0, 1.0]], [40.0]) == pytest.approx([100 / 3, 20 / 3])


def test_a_table_with_a_fixed_cell() -> None:
    found = raking(SALES, margins_of_table(2, 3), TOTALS, alterability=[1, 1, 1, 1, 0, 1])
    assert found == pytest.approx([14.312977, 11.0, 14.687023, 15.687023, 20.0, 17.312977], abs=5e-7)


def test_totals_that_contradict_each_other_are_refused_unless_alterable() -> None:
    off = [40.0, 53.1, 30.0, 31.0, 32.0]
    with pytest.raises(UndefinedError, match="contradict"):
        raking(SALES, margins_of_table(2, 3), off)
    found = raking(SALES, margins_of_table(2, 3), off, total_alterability=0.01)
    assert 93.0 < found.sum() < 93.1


def test_nothing_alterable_is_refused() -> None:
    with pytest.raises(UndefinedError):
        raking([25.0, 5.0], [[1.0, 1.0]], [40.0], alterability=0.0)
