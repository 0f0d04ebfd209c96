"""Worked example. Metallurgy of Kazakhstan, plans for 2024 (government meeting of 28 May 2024): 21
projects worth 464.2 billion tenge."""

from decimal import Decimal

from printed import printed

from ondiris.methods.average_per import average_per, figure
from ondiris.model.quantities import Level


def test_22_billion_a_project() -> None:
    found = figure(
        printed("zz/projects_value/C24/ZZ/-/level/XTS/plan/2024", "464.2", 9),
        printed("zz/projects_number/C24/ZZ/-/level/projects/plan/2024", "21"),
    )
    assert (found.rounded, found.scale, found.key.unit) == (Decimal("22.10"), 9, "XTS-per-projects")


def test_levels() -> None:
    found = average_per(Level(Decimal(420), "XTS"), Level(Decimal(21), "projects"))
    assert found == Level(Decimal(20), "XTS-per-projects")
