"""Worked example. Cars of Kazakhstan, January-April 2024 (government meeting of 28 May 2024)."""

from decimal import Decimal

import pytest
from printed import level, printed

from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.required_rate import figure, required_rate
from ondiris.model.period import Period
from ondiris.model.quantities import Level

CARS = printed(level("pcs"), "46,000", qualifier="over")
PLAN = printed(level("pcs", "2024", nature="plan"), "160,000")


def test_14_250_a_month_from_may_to_december() -> None:
    so_far, year = Period.parse("2024-01..2024-04"), Period.parse("2024")
    found = required_rate(Level(Decimal(46_000), "pcs"), Level(Decimal(160_000), "pcs"), so_far, year)
    assert found == Level(Decimal(14_250), "pcs-per-month")


def test_as_a_figure() -> None:
    found = figure(CARS, PLAN)
    assert (found.rounded, found.qualifier) == (Decimal(14_250), "under")
    assert str(found.key) == level("pcs-per-month", "2024-05..2024-12", nature="plan").replace(
        "output", "production"
    )
    assert found.lineage.formula == "(160,000 - 46,000) / 8"


def test_a_year_that_is_over_requires_nothing() -> None:
    with pytest.raises(UndefinedError, match="no month of 2024 is left"):
        figure(printed(level("pcs", "2024"), "150,000"), PLAN)
