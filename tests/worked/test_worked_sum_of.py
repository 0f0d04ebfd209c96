"""Worked example. Projects of Kazakhstan planned for 2024 (government meeting of 28 May 2024): 21 in
metallurgy, 14 in chemicals, 12 in light industry."""

from decimal import Decimal

import pytest
from printed import printed

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.sum_of import figure, sum_of
from ondiris.model.quantities import Level

PROJECTS = "zz/projects_number/{}/ZZ/-/level/projects/plan/2024"


def test_47_projects_in_three_branches() -> None:
    parts = [
        printed(PROJECTS.format(code), count)
        for code, count in (("C24", "21"), ("C20", "14"), ("LIGHT", "12"))
    ]
    found = figure(*parts)
    assert (found.rounded, found.key.activity) == (Decimal(47), "C20+C24+LIGHT")
    assert found.lineage.formula == "21 + 14 + 12"


def test_over_4_700_and_720_jobs_are_over_5_420() -> None:
    jobs = "zz/projects_jobs/{}/ZZ/-/level/jobs/plan/2024"
    found = figure(
        printed(jobs.format("C24"), "4,700", qualifier="over"), printed(jobs.format("LIGHT"), "720")
    )
    assert (found.rounded, found.qualifier) == (Decimal(5_420), "over")


def test_a_sum_shows_the_unit_of_its_coarsest_part() -> None:
    money = "zz/projects_value/{}/ZZ/-/level/XTS/plan/2024"
    found = figure(printed(money.format("C24"), "464.2", 9), printed(money.format("C20"), "29", 9))
    assert (found.rounded, found.scale) == (Decimal(493), 9)


@pytest.mark.parametrize(("one", "other"), [("C", "C24"), ("C24", "C24"), ("C24", "-")])
def test_what_may_overlap_is_refused(one: str, other: str) -> None:
    with pytest.raises(MismatchError, match="may count the same twice"):
        figure(printed(PROJECTS.format(one), "21"), printed(PROJECTS.format(other), "14"))


def test_levels() -> None:
    assert sum_of(Level(Decimal(21), "projects"), Level(Decimal(14), "projects")) == Level(
        Decimal(35), "projects"
    )
    with pytest.raises(MismatchError):
        sum_of(Level(Decimal(1), "t"), Level(Decimal(1), "pcs"))
