"""Worked example. Manufacturing of Kazakhstan, January-April 2024: 7.1 trillion tenge (government meeting
of 28 May 2024), at the official rate of 24 April 2024, 444.32 tenge per US dollar."""

from decimal import Decimal

import pytest
from printed import level, printed

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.flow_conversion import figure, flow_conversion
from ondiris.model.quantities import Level

RATE = "zz/exchange_rate_{}/-/ZZ/XXX/level/XTS-per-XXX/actual/{}"


def test_7_1_trillion_is_known_to_a_billion_dollars_only() -> None:
    found = figure(printed(level(), "7.1", 12), printed(RATE.format("official", "2024-04-24"), "444.32"))
    assert (found.rounded, found.scale, found.key.unit) == (Decimal(16), 9, "XXX")
    assert found.interval.low is not None
    assert found.interval.high is not None
    assert round(found.interval.low / 10**9, 2) == Decimal("15.87")
    assert round(found.interval.high / 10**9, 2) == Decimal("16.09")
    assert found.lineage.formula == "7.1e12 / 444.32"


@pytest.mark.parametrize(
    ("amount", "scale", "dollars", "at"),
    [
        ("403.2", 9, "907", 6),
        ("464.2", 9, "1.045", 9),
        ("29", 9, "65", 6),
        ("1.5", 12, "3.4", 9),
        ("23.4", 9, "53", 6),
    ],
)
def test_no_more_digits_than_the_amount_allows(amount: str, scale: int, dollars: str, at: int) -> None:
    found = figure(printed(level(), amount, scale), printed(RATE.format("official", "2024-04-24"), "444.32"))
    assert (found.rounded, found.scale) == (Decimal(dollars), at)


def test_the_rate_is_of_the_period_or_refused() -> None:
    amount = printed(level(), "7.1", 12)
    assert figure(amount, printed(RATE.format("average", "2024-01..2024-04"), "449.7")).rounded == 16
    for kind, period in (("official", "2024-05-28"), ("average", "2024-01..2024-05"), ("average", "2024-04")):
        with pytest.raises(MismatchError, match="converts at"):
            figure(amount, printed(RATE.format(kind, period), "444.32"))


def test_levels_convert_both_ways_and_other_currencies_not() -> None:
    rate = Level(Decimal("444.32"), "XTS-per-XXX")
    assert flow_conversion(Level(Decimal(2), "XXX"), rate) == Level(Decimal("888.64"), "XTS")
    with pytest.raises(MismatchError):
        flow_conversion(Level(Decimal(2), "XPF"), rate)
