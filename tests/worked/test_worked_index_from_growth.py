"""Worked example. The same release as in `test_worked_growth_from_index`, the other way."""

from decimal import Decimal

from printed import printed, rate

from ondiris.methods.index_from_growth import figure, index_from_growth
from ondiris.model.quantities import GrowthRate, Index


def test_growth_of_5_2_percent_is_an_index_of_105_2() -> None:
    assert index_from_growth(GrowthRate(Decimal("5.2"))) == Index(Decimal("105.2"))


def test_about_20_percent_is_an_index_of_about_120() -> None:
    found = figure(printed(rate("growth:yoy"), "20", qualifier="about"))
    assert (found.rounded, found.qualifier) == (Decimal(120), "about")
    assert str(found.key) == rate("index:yoy", "index")
