"""Worked example. Railway engineering of Kazakhstan, January-April 2024, 2.5-fold (government meeting of
28 May 2024)."""

from decimal import Decimal

from printed import printed, rate

from ondiris.methods.index_from_multiple import figure, index_from_multiple
from ondiris.model.interval import Interval
from ondiris.model.quantities import Index, Multiple


def test_2_5_fold_is_an_index_of_250() -> None:
    assert index_from_multiple(Multiple(Decimal("2.5"))) == Index(Decimal(250))


def test_as_a_figure_it_is_about_250_for_2_5_leaves_ten_points_open() -> None:
    found = figure(printed(rate("multiple:yoy", "fold"), "2.5"))
    assert (found.rounded, found.qualifier) == (Decimal(250), "about")
    assert found.interval == Interval(Decimal(245), Decimal(255))
