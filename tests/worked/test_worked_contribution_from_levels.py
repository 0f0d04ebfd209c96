"""Worked example. INSEE, Definitions, c1207: growth of a component times its weight in the previous
period; from levels it is its change over the whole before."""

from decimal import Decimal

from printed import level, printed

from ondiris.methods.contribution import contribution
from ondiris.methods.contribution_from_levels import contribution_from_levels, figure
from ondiris.methods.growth_from_levels import growth_from_levels
from ondiris.methods.share import share
from ondiris.model.quantities import Level


def test_it_is_share_times_growth() -> None:
    now, before, whole = (Level(Decimal(n), "t") for n in (42, 40, 100))
    by_levels = contribution_from_levels(now, before, whole)
    assert by_levels == contribution(share(before, whole), growth_from_levels(now, before))
    assert by_levels.value == 2


def test_as_a_figure() -> None:
    found = figure(
        printed(level("pcs", activity="C29"), "460"),
        printed(level("pcs", "2023-01..2023-04", "C29"), "420"),
        printed(level("pcs", "2023-01..2023-04"), "1,600"),
    )
    assert (str(found.key.measure), found.rounded) == ("contribution:C", Decimal("2.50"))
