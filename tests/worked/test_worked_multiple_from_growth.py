"""Worked example. The other way of `test_worked_growth_from_multiple`."""

from decimal import Decimal

from printed import printed, rate

from ondiris.methods.multiple_from_growth import figure, multiple_from_growth
from ondiris.model.quantities import GrowthRate, Multiple


def test_150_percent_more_is_2_5_fold() -> None:
    assert multiple_from_growth(GrowthRate(Decimal(150))) == Multiple(Decimal("2.5"))


def test_as_a_figure() -> None:
    found = figure(printed(rate("growth:yoy"), "150.0"))
    assert (found.rounded, str(found.key)) == (Decimal("2.5"), rate("multiple:yoy", "fold"))
