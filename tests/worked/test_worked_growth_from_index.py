"""Worked example. The January-April 2024 index of manufacturing of Kazakhstan, 105.2, published by its
Bureau of National Statistics; and the Office for National Statistics, CPI Technical Manual 2019, table
7, with base 100."""

from decimal import Decimal

import pytest
from printed import level, printed, rate

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.growth_from_index import figure, growth_from_index
from ondiris.model.interval import Interval
from ondiris.model.quantities import GrowthRate, Index


def test_an_index_of_105_2_is_growth_of_5_2_percent() -> None:
    assert growth_from_index(Index(Decimal("105.2"))) == GrowthRate(Decimal("5.2"))


def test_as_a_figure_it_keeps_subject_period_comparison_and_digits() -> None:
    found = figure(printed(rate("index:yoy", "index"), "105.2"))
    assert str(found.key) == rate("growth:yoy")
    assert (found.rounded, found.lineage.formula) == (Decimal("5.2"), "105.2 - 100")
    assert found.interval == Interval(Decimal("5.15"), Decimal("5.25"))


def test_a_level_has_no_growth() -> None:
    with pytest.raises(MismatchError, match="expected a index"):
        figure(printed(level(), "7.1", 12))
