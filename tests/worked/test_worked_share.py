"""Worked example. Australian Bureau of Statistics, Understanding statistics, Percentages explained: four
of seven students are 57.1%."""

from decimal import Decimal

import pytest
from printed import level, printed

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.share import figure, share
from ondiris.model.quantities import Level


def test_the_bureaus_example() -> None:
    found = share(Level(Decimal(4), "persons"), Level(Decimal(7), "persons"))
    assert round(found.value, 1) == Decimal("57.1")


def test_as_a_figure_it_names_the_whole_and_counts_are_exact() -> None:
    found = figure(printed(level("pcs", activity="C29"), "4"), printed(level("pcs"), "7"))
    assert (str(found.key.measure), found.rounded) == ("share:C", Decimal("57.1"))


def test_rounded_money_allows_whole_percent_only() -> None:
    found = figure(printed(level(), "7.1", 12), printed(level(activity="BTE"), "15.45", 12))
    assert (str(found.key.measure), found.rounded) == ("share:BTE", Decimal(46))


def test_a_part_above_its_whole_is_refused() -> None:
    with pytest.raises(MismatchError, match="larger than its whole"):
        figure(printed(level(), "7.1", 12), printed(level(activity="BTE"), "6.9", 12))
