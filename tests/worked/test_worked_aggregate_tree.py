"""Worked example. India, index of industrial production (Ministry of Statistics, base 2011-12): 23
divisions make manufacturing; with mining and electricity, the general index; 160 months."""

import numpy as np
import pytest
from cases import needs_cases, rows

from ondiris.methods.aggregate_tree import aggregate_tree
from ondiris.methods.arithmetic import MismatchError, UndefinedError


def test_in_one_step_or_two_it_is_the_same() -> None:
    leaves, weights = np.array([[110.0, 90.0, 120.0]]), [20.0, 30.0, 50.0]
    two_steps, _ = aggregate_tree(leaves, weights, parents=[3, 3, 4, 4, -1])
    one_step, _ = aggregate_tree(leaves, weights, parents=[3, 3, 3, -1])
    assert two_steps[0, 4] == pytest.approx(one_step[0, 3])
    assert two_steps[0, 3] == pytest.approx(98.0)


@needs_cases
def test_india() -> None:
    table = rows("india_iip_2011_12_weights.csv")
    index = {
        (row["code"], row["period"]): float(row["index"]) for row in rows("india_iip_2011_12_monthly.csv")
    }
    months = sorted({period for _, period in index})
    under = {row["code"]: row for row in table if row["parent"] in ("MFG", "GEN")}
    leaves = [code for code, row in under.items() if code != "MFG"]
    order = [*leaves, "MFG", "GEN"]
    parents = [order.index(under[code]["parent"]) if code in under else -1 for code in order]
    found, weights = aggregate_tree(
        [[index[code, month] for code in leaves] for month in months],
        [float(under[code]["weight"]) for code in leaves],
        parents,
    )
    assert weights[0, -1] == pytest.approx(100, abs=1e-3)
    assert found[:, -2] == pytest.approx([index["MFG", month] for month in months], abs=0.05)
    assert found[:, -1] == pytest.approx([index["GEN", month] for month in months], abs=0.08)


@pytest.mark.parametrize("parents", [[0, -1], [1, -1, -1], [3, 3, -1, -1, 3], [2, 2, 3, 2], [5, -1], [-1]])
def test_what_is_no_tree_over_these_leaves_is_refused(parents: list[int]) -> None:
    with pytest.raises(MismatchError):
        aggregate_tree([[1.0, 1.0]], [1.0, 1.0], parents)


def test_a_node_without_weight_is_refused() -> None:
    with pytest.raises(UndefinedError, match="no weight"):
        aggregate_tree([[1.0, 1.0]], [0.0, 0.0], [2, 2, -1])
