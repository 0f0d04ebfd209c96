"""Worked example. Statistics Canada, documentation of the package gseries, tsbalancing, example 1: revenues
less expenses are profits, and profits are fixed."""

import numpy as np
import pytest

from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.balancing import balancing

RULE = [[1.0, -1.0, -1.0]]
BEFORE = [[15, 10, 10], [4, 8, -1], [250, 250, 5], [8, 12, 0], [0, 45, -55]]
AFTER = [[18, 8, 10], [5, 6, -1], [252.5, 247.5, 5], [9.6, 9.6, 0], [0, 55, -55]]


@pytest.mark.parametrize(("before", "after"), list(zip(BEFORE, AFTER, strict=True)))
def test_the_documentations_periods(before: list[float], after: list[float]) -> None:
    found = balancing(before, RULE, [0.0], alterability=[1, 1, 0], low=[0.0, 0.0, -np.inf])
    assert found == pytest.approx(after)


def test_a_bound_that_binds() -> None:
    # Unbounded the parts would be 2 - 6 = -4 and 8 - 24 = -16 of -20.
    found = balancing([2.0, 8.0, 10.0], [[1.0, 1.0, -1.0]], [-2.0], alterability=[1, 1, 0], low=[3.0, 0, 0])
    assert found == pytest.approx([3.0, 5.0, 10.0])


def test_a_rule_that_is_no_equality() -> None:
    free = balancing([5.0, 5.0], [], [], least_rules=[[1.0, 1.0]], leasts=[8.0])
    assert free == pytest.approx([5.0, 5.0])
    bound = balancing([5.0, 5.0], [], [], least_rules=[[1.0, 1.0]], leasts=[12.0])
    assert bound == pytest.approx([6.0, 6.0])


def test_what_cannot_be_met_is_said() -> None:
    with pytest.raises(UndefinedError):
        balancing([1.0, 1.0], [[1.0, 1.0]], [5.0], high=2.0)
    with pytest.raises(UndefinedError):
        balancing([1.0, 1.0], [[1.0, 1.0]], [5.0], alterability=0.0)
