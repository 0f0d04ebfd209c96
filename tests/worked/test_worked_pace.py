"""Worked example. Cars of Kazakhstan, January-April 2024 (government meeting of 28 May 2024): 28.75% of
the plan when a third of the year is over."""

from decimal import Decimal

from printed import level, printed

from ondiris.methods.attainment import attainment
from ondiris.methods.elapsed_share import elapsed_share
from ondiris.methods.pace import figure, pace
from ondiris.model.period import Period
from ondiris.model.quantities import Level

CARS = printed(level("pcs"), "46,000", qualifier="over")
PLAN = printed(level("pcs", "2024", nature="plan"), "160,000")


def test_it_is_attainment_over_the_elapsed_share() -> None:
    so_far, year = Period.parse("2024-01..2024-04"), Period.parse("2024")
    made, planned = Level(Decimal(46_000), "pcs"), Level(Decimal(160_000), "pcs")
    found = pace(made, planned, so_far, year).value
    assert found == Decimal("86.25")
    by_definition = 100 * attainment(made, planned).value / elapsed_share(so_far, year).value
    assert abs(found - by_definition) < Decimal("1e-20")


def test_as_a_figure() -> None:
    found = figure(CARS, PLAN)
    assert (found.rounded, found.qualifier) == (Decimal("86.2"), "over")
    assert str(found.key.measure) == "attainment:even-pace"
    assert found.lineage.formula == "46,000 / (160,000 x 4 / 12) x 100"
