"""Worked example. 160,000 cars planned for 2024 (Kazakhstan, government meeting of 28 May 2024), by the
end of April."""

from decimal import Decimal

from printed import level, printed

from ondiris.methods.even_pace import even_pace, figure
from ondiris.model.period import Period
from ondiris.model.quantities import Level

CARS = printed(level("pcs"), "46,000", qualifier="over")
PLAN = printed(level("pcs", "2024", nature="plan"), "160,000")


def test_four_months_of_160_000() -> None:
    found = even_pace(Level(Decimal(160_000), "pcs"), Period.parse("2024-01..2024-04"), Period.parse("2024"))
    assert round(found.value) == 53_333


def test_as_a_figure_it_is_a_plan_for_the_months_so_far() -> None:
    found = figure(CARS, PLAN)
    assert (found.rounded, found.qualifier) == (Decimal(53_333), "exact")
    assert str(found.key) == level("pcs", nature="plan")
