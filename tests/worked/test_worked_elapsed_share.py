"""Worked example. By hand, on the even schedule of ISO 21508:2018: a third of the year is over in April."""

from decimal import Decimal

import pytest
from printed import level, printed

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.elapsed_share import elapsed_share, figure
from ondiris.model.period import Period

CARS = printed(level("pcs"), "46,000", qualifier="over")
PLAN = printed(level("pcs", "2024", nature="plan"), "160,000")


def test_four_of_twelve_months() -> None:
    assert round(elapsed_share(Period.parse("2024-01..2024-04"), Period.parse("2024")).value, 1) == Decimal(
        "33.3"
    )


def test_as_a_figure_it_is_a_share_of_time_and_exact() -> None:
    found = figure(CARS, PLAN)
    assert (found.rounded, found.qualifier) == (Decimal("33.3"), "exact")
    assert str(found.key) == "zz/time/-/ZZ/-/share:2024/pct/actual/2024-01..2024-04"


def test_months_from_the_middle_are_not_elapsed() -> None:
    with pytest.raises(MismatchError, match="does not begin with"):
        elapsed_share(Period.parse("2024-02..2024-04"), Period.parse("2024"))
