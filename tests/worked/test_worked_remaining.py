"""Worked example. Cars of Kazakhstan, January-April 2024 (government meeting of 28 May 2024)."""

from decimal import Decimal

import pytest
from printed import level, printed

from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.remaining import figure, remaining
from ondiris.model.quantities import Level

CARS = printed(level("pcs"), "46,000", qualifier="over")
PLAN = printed(level("pcs", "2024", nature="plan"), "160,000")


def test_114_000_are_left() -> None:
    assert remaining(Level(Decimal(46_000), "pcs"), Level(Decimal(160_000), "pcs")) == Level(
        Decimal(114_000), "pcs"
    )


def test_as_a_figure_it_is_a_plan_for_the_months_left_and_over_becomes_under() -> None:
    found = figure(CARS, PLAN)
    assert (found.rounded, found.qualifier) == (Decimal(114_000), "under")
    assert str(found.key) == level("pcs", "2024-05..2024-12", nature="plan")
    assert found.interval.low is None


def test_an_attained_plan_leaves_nothing() -> None:
    with pytest.raises(UndefinedError, match="already attained"):
        figure(printed(level("pcs"), "170,000"), PLAN)
