"""Worked example. Metallurgy and chemicals of Kazakhstan, January-April 2024: 5.1% and 6% (government
meeting of 28 May 2024)."""

from decimal import Decimal

import pytest
from printed import printed, rate

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.difference_in_points import difference_in_points, figure
from ondiris.model.quantities import GrowthRate, Points, Share


def test_from_5_1_to_6_0_percent_is_0_9_points() -> None:
    assert difference_in_points(GrowthRate(Decimal("6.0")), GrowthRate(Decimal("5.1"))) == Points(
        Decimal("0.9")
    )


def test_between_activities_the_base_is_the_other_activity_and_the_coarser_digits_win() -> None:
    found = figure(
        printed(rate("growth:yoy", activity="C20"), "6"), printed(rate("growth:yoy", activity="C24"), "5.1")
    )
    assert (str(found.key.measure), found.key.unit, found.rounded) == ("points:C24", "pp", Decimal(1))


def test_between_years_the_base_is_the_comparison() -> None:
    found = figure(
        printed(rate("share:market"), "68"), printed(rate("share:market", period="2023-01..2023-04"), "65")
    )
    assert (str(found.key.measure), found.rounded) == ("points:yoy", Decimal(3))


def test_points_between_an_index_and_a_rate_are_refused() -> None:
    with pytest.raises(MismatchError):
        difference_in_points(GrowthRate(Decimal(1)), Share(Decimal(1)))
    with pytest.raises(MismatchError, match="differ in activity, period"):
        figure(
            printed(rate("growth:yoy", activity="C20"), "6"),
            printed(rate("growth:yoy", period="2023"), "5.1"),
        )
