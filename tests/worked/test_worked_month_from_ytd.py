"""Worked example. Manufacturing of Kazakhstan, output at current prices: 7.1 trillion tenge in
January-April 2024 and 3.23 in January-February (en.trend.az, 25 March 2024; government meeting of 28
May 2024)."""

from decimal import Decimal

import pytest
from printed import level, printed

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.month_from_ytd import figure, month_from_ytd
from ondiris.model.quantities import Level


def test_march_and_april_are_the_difference_of_two_cumulations() -> None:
    found = figure(printed(level(), "7.1", 12), printed(level(period="2024-01..2024-02"), "3.23", 12))
    assert str(found.key.period) == "2024-03..2024-04"
    assert (found.value, found.rounded, found.scale) == (Decimal("3.87e12"), Decimal("3.9"), 12)


def test_levels() -> None:
    found = month_from_ytd(Level(Decimal("7.1"), "XTS"), Level(Decimal("3.23"), "XTS"))
    assert found == Level(Decimal("3.87"), "XTS")


@pytest.mark.parametrize(
    "period", ["2023-01..2023-03", "2024-02..2024-03", "2024-01..2024-05", "2024-01..2024-04"]
)
def test_other_spans_are_refused(period: str) -> None:
    with pytest.raises(MismatchError, match="not two cumulations of one year"):
        figure(printed(level(), "7.1", 12), printed(level(period=period), "3.23", 12))
