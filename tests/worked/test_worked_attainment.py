"""Worked example. Ivano-Frankivsk National Technical University of Oil and Gas, course 4724 on statistics,
example 3: 60 of the planned 65 are 92.31%. Cars of Kazakhstan, January-April 2024 (government meeting
of 28 May 2024): over 46,000 of 160,000 planned for the year."""

from decimal import Decimal

import pytest
from printed import level, printed

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.attainment import attainment, figure
from ondiris.model.quantities import Level

CARS = printed(level("pcs"), "46,000", qualifier="over")
PLAN = printed(level("pcs", "2024", nature="plan"), "160,000")


def test_the_courses_example() -> None:
    found = attainment(Level(Decimal(60), "XTS"), Level(Decimal(65), "XTS"))
    assert round(found.value, 2) == Decimal("92.31")


def test_over_46_000_of_160_000_is_over_28_7_percent_and_no_rise() -> None:
    found = figure(CARS, PLAN)
    assert (found.value, found.rounded, found.qualifier) == (Decimal("28.75"), Decimal("28.7"), "over")
    assert str(found.key) == "zz/production/C/ZZ/-/attainment:plan/pct/actual/2024-01..2024-04"
    assert found.lineage.formula == "46,000 / 160,000 x 100"


def test_an_exact_46_000_is_28_8_percent() -> None:
    assert figure(printed(level("pcs"), "46,000"), PLAN).rounded == Decimal("28.8")


def test_an_actual_is_no_plan() -> None:
    with pytest.raises(MismatchError, match="expected an actual and its plan"):
        figure(PLAN, CARS)
