"""Worked example. India, index of industrial production, March 2024: the Ministry of Statistics names
basic metals (division 24) first among the contributors, 1.53 points of 5.5 (release of 10 May 2024;
weights of base 2011-12)."""

from decimal import Decimal

import pytest
from printed import printed, rate

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.contribution import contribution, figure
from ondiris.model.quantities import GrowthRate, Share

#: Weight of division 24 in the general index in percent; indices of March 2023 and March 2024; general index.
WEIGHT, BEFORE, AFTER, GENERAL = Decimal("12.8043"), Decimal("214.0"), Decimal("232.1"), Decimal("151.7")


def test_share_of_the_comparison_period_times_growth() -> None:
    share = Share(WEIGHT * BEFORE / GENERAL)
    growth = GrowthRate(100 * AFTER / BEFORE - 100)
    assert round(contribution(share, growth).value, 2) == Decimal("1.53")


def test_as_a_figure_it_is_points_of_the_whole() -> None:
    found = figure(printed(rate("share:BTE", period="2023"), "46.5"), printed(rate("growth:yoy"), "5.2"))
    assert (str(found.key.measure), found.key.unit, found.rounded) == (
        "contribution:BTE",
        "pp",
        Decimal("2.4"),
    )
    assert found.lineage.formula == "46.5 x 5.2 / 100"


def test_a_share_of_another_period_is_refused() -> None:
    with pytest.raises(MismatchError, match=r"compared with 2023-01\.\.2023-04"):
        figure(printed(rate("share:BTE"), "46.5"), printed(rate("growth:yoy"), "5.2"))
