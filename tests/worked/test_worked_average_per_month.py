"""Worked example. Cars of Kazakhstan, January-April 2024 (government meeting of 28 May 2024)."""

from decimal import Decimal

from printed import level, printed

from ondiris.methods.average_per_month import average_per_month, figure
from ondiris.model.period import Period
from ondiris.model.quantities import Level

CARS = printed(level("pcs"), "46,000", qualifier="over")
PLAN = printed(level("pcs", "2024", nature="plan"), "160,000")


def test_11_500_a_month() -> None:
    found = average_per_month(Level(Decimal(46_000), "pcs"), Period.parse("2024-01..2024-04"))
    assert found == Level(Decimal(11_500), "pcs-per-month")


def test_as_a_figure() -> None:
    found = figure(CARS)
    assert (found.rounded, found.qualifier, found.key.unit) == (Decimal(11_500), "over", "pcs-per-month")


def test_a_plan_can_be_averaged_too() -> None:
    assert figure(PLAN).rounded == 13_333
