"""Worked example. Cars of Kazakhstan, January-April 2024 (government meeting of 28 May 2024): 14,250 a
month are needed after 11,500 a month."""

from decimal import Decimal

from printed import level, printed

from ondiris.methods.required_multiple import figure, required_multiple
from ondiris.model.period import Period
from ondiris.model.quantities import Level

CARS = printed(level("pcs"), "46,000", qualifier="over")
PLAN = printed(level("pcs", "2024", nature="plan"), "160,000")


def test_14_250_over_11_500() -> None:
    so_far, year = Period.parse("2024-01..2024-04"), Period.parse("2024")
    found = required_multiple(Level(Decimal(46_000), "pcs"), Level(Decimal(160_000), "pcs"), so_far, year)
    assert abs(found.value - Decimal(14_250) / Decimal(11_500)) < Decimal("1e-20")


def test_as_a_figure_it_is_compared_with_the_months_so_far() -> None:
    found = figure(CARS, PLAN)
    assert (found.rounded, found.qualifier) == (Decimal("1.24"), "under")
    assert str(found.key.measure) == "multiple:2024-01..2024-04"
