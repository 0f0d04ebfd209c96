"""Worked example. Office for National Statistics, Consumer Prices Indices Technical Manual 2019, table 7,
read backwards: 129.9 and 4.7% lead to 136.0."""

from decimal import Decimal

import pytest
from printed import level, printed, rate

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.level_from_growth import figure, level_from_growth, previous_level_from_growth
from ondiris.model.quantities import GrowthRate, Level


def test_the_manuals_example_backwards() -> None:
    after = level_from_growth(Level(Decimal("129.9"), "pt"), GrowthRate(Decimal("4.7")))
    assert round(after.value, 1) == Decimal("136.0")
    before = previous_level_from_growth(Level(Decimal("136.0"), "pt"), GrowthRate(Decimal("4.7")))
    assert round(before.value, 1) == Decimal("129.9")


GROWTH = "zz/production/C/ZZ/-/growth:yoy/pct/actual/2024-01..2024-04"


def test_the_periods_tell_the_direction() -> None:
    later = figure(printed(level("pcs", "2023-01..2023-04"), "42,357"), printed(GROWTH, "8.6"))
    assert (str(later.key.period), later.rounded) == ("2024-01..2024-04", Decimal(46000))
    earlier = figure(printed(level("pcs"), "46,000"), printed(GROWTH, "8.6"))
    assert (str(earlier.key.period), earlier.rounded) == ("2023-01..2023-04", Decimal(42357))


def test_growth_of_the_volume_does_not_lead_from_money_to_money() -> None:
    with pytest.raises(MismatchError, match="not the growth of output in XTS"):
        figure(printed(level(), "7.1", 12), printed(rate("growth:yoy"), "5.2"))
