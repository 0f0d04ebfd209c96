"""Worked example. Office for National Statistics, Consumer Prices Indices Technical Manual 2019, table 7:
136.0 over 129.9 is a change of 4.7%."""

from decimal import Decimal

import pytest
from printed import level, printed

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.growth_from_levels import figure, growth_from_levels
from ondiris.model.quantities import Level


def test_the_manuals_example() -> None:
    found = growth_from_levels(Level(Decimal("136.0"), "pt"), Level(Decimal("129.9"), "pt"))
    assert round(found.value, 1) == Decimal("4.7")


def test_growth_of_money_is_named_nominal_and_prints_what_two_digits_allow() -> None:
    now, before = printed(level(), "7.1", 12), printed(level(period="2023-01..2023-04"), "6.6", 12)
    found = figure(now, before)
    assert found.key.indicator == "output_nominal"
    assert (str(found.key.measure), found.rounded) == ("growth:yoy", Decimal(8))
    assert found.interval.contains(Decimal("6.1"))
    assert found.interval.contains(Decimal("9.1"))


def test_growth_of_pieces_keeps_its_name() -> None:
    found = figure(printed(level("pcs"), "46,000"), printed(level("pcs", "2023-01..2023-04"), "42,357"))
    assert (found.key.indicator, found.rounded) == ("production", Decimal("8.6"))


def test_four_months_do_not_compare_with_a_year() -> None:
    with pytest.raises(MismatchError, match="does not compare with 2024"):
        figure(printed(level("pcs"), "46,000"), printed(level("pcs", "2024", nature="plan"), "160,000"))
