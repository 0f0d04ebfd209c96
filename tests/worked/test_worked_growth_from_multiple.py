"""Worked example. Railway engineering of Kazakhstan, January-April 2024, 2.5-fold (government meeting of
28 May 2024)."""

from decimal import Decimal

from printed import printed, rate

from ondiris.methods.growth_from_multiple import figure, growth_from_multiple
from ondiris.model.quantities import GrowthRate, Multiple


def test_2_5_fold_is_growth_of_150_percent_not_250() -> None:
    assert growth_from_multiple(Multiple(Decimal("2.5"))) == GrowthRate(Decimal(150))


def test_as_a_figure_it_says_about() -> None:
    found = figure(printed(rate("multiple:yoy", "fold"), "2.5"))
    assert (found.rounded, found.qualifier, found.lineage.formula) == (
        Decimal(150),
        "about",
        "(2.5 - 1) x 100",
    )
