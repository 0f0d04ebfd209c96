"""Every quantity of the model report, checked by hand."""

from decimal import Decimal
from pathlib import Path

import pytest

from ondiris.audit.api import read_claims
from ondiris.model.claim import Claim

REPORT = Path(__file__).parents[2] / "../shared/seed_report.txt"
pytestmark = pytest.mark.skipif(
    not REPORT.exists(), reason="the model report lies beside the repository only"
)

YTD = "2024-01..2024-04"
# printed, value, unit, kind, qualifier, direction, role, pair (number of the other), nature
HAND = [
    ("5.2%", "5.2", "pct", "growth", "exact", "up", "by", 1, "actual"),
    ("7.1 trillion tenge", "7.1e12", "KZT", "level", "exact", "up", "to", -1, "actual"),
    ("US$16 billion", "16e9", "USD", "level", "exact", "up", "converted", 1, "actual"),
    ("$5.6 billion", "5.6e9", "USD", "level", "exact", "", "", -1, "actual"),
    ("20%", "20", "pct", "growth", "about", "up", "by", 5, "actual"),
    ("403.2 billion tenge", "403.2e9", "KZT", "level", "exact", "up", "to", -1, "actual"),
    ("$910 million", "910e6", "USD", "level", "exact", "up", "converted", 5, "actual"),
    ("105.2%", "105.2", "pct", "growth", "exact", "up", "by", -1, "actual"),
    ("4.3 billion tenge", "4.3e9", "KZT", "contribution", "exact", "", "", -1, "actual"),
    ("$9.7 million", "9.7e6", "USD", "contribution", "exact", "", "converted", 8, "actual"),
    ("5.1%", "5.1", "pct", "growth", "exact", "up", "by", -1, "actual"),
    ("21 projects", "21", "projects", "level", "exact", "", "", -1, "plan"),
    ("464.2 billion tenge", "464.2e9", "KZT", "level", "exact", "", "", -1, "plan"),
    ("$1 billion", "1e9", "USD", "level", "exact", "", "converted", 12, "plan"),
    ("4,700 jobs", "4700", "jobs", "level", "over", "", "", -1, "plan"),
    ("22%", "22", "pct", "growth", "exact", "up", "by", -1, "actual"),
    ("8.6%", "8.6", "pct", "growth", "exact", "up", "by", -1, "actual"),
    ("46,000 cars", "46000", "pcs", "level", "over", "up", "to", 18, "actual"),
    ("160,000", "160000", "pcs", "level", "exact", "up", "from", 17, "plan"),
    ("2.5-fold", "2.5", "fold", "multiple", "exact", "up", "by", -1, "actual"),
    ("3.8 times", "3.8", "fold", "multiple", "exact", "up", "by", -1, "actual"),
    ("6%", "6", "pct", "growth", "exact", "up", "by", -1, "actual"),
    ("14 projects", "14", "projects", "level", "exact", "", "", -1, "plan"),
    ("29 billion tenge", "29e9", "KZT", "level", "exact", "", "", -1, "plan"),
    ("US$65.4 million", "65.4e6", "USD", "level", "exact", "", "converted", 23, "plan"),
    ("0.3%", "0.3", "pct", "growth", "exact", "up", "by", -1, "actual"),
    ("12 investment projects", "12", "projects", "level", "exact", "", "", -1, "plan"),
    ("23.4 billion tenge", "23.4e9", "KZT", "level", "exact", "", "", -1, "plan"),
    ("US$52.8 million", "52.8e6", "USD", "level", "exact", "", "converted", 27, "plan"),
    ("720 job opportunities", "720", "jobs", "level", "exact", "", "", -1, "plan"),
    ("1.1%", "1.1", "pct", "growth", "exact", "up", "by", -1, "actual"),
    ("68%", "68", "pct", "share", "exact", "", "", -1, "actual"),
    ("30 billion tenge", "30e9", "KZT", "level", "exact", "", "", -1, "actual"),
    ("US$67.7 million", "67.7e6", "USD", "level", "exact", "", "converted", 32, "actual"),
    ("37 small industrial zones", "37", "zones", "level", "exact", "", "", -1, "actual"),
    ("eight regions", "8", "regions", "level", "exact", "", "", -1, "actual"),
    ("200,000 square meters", "200000", "m2", "level", "exact", "", "", -1, "actual"),
    ("180 projects", "180", "projects", "level", "exact", "", "", -1, "actual"),
    ("1.5 trillion tenge", "1.5e12", "KZT", "level", "exact", "", "", -1, "actual"),
    ("$3.3 billion", "3.3e9", "USD", "level", "exact", "", "converted", 38, "actual"),
    ("18,000 permanent jobs", "18000", "jobs", "level", "exact", "", "", -1, "actual"),
]
# number -> indicator, activity, product
SUBJECTS = {
    0: ("output", "C", ""), 1: ("output", "C", ""), 3: ("exports", "C", ""), 5: ("investment_fixed", "", ""),
    10: ("output", "C24", ""), 11: ("projects_number", "C24", ""), 12: ("projects_value", "C24", ""),
    14: ("projects_jobs", "C24", ""), 15: ("output", "MACHINE_BUILDING", ""),
    16: ("output", "AUTOMOTIVE", ""),
    17: ("production", "AUTOMOTIVE", "vehicles"), 19: ("output", "RAILWAY_ENGINEERING", ""),
    20: ("output", "HOUSEHOLD_APPLIANCES", ""), 21: ("output", "C20", ""), 23: ("projects_value", "C20", ""),
    25: ("output", "LIGHT_INDUSTRY", ""), 30: ("output", "C23", ""), 31: ("domestic_share", "C23", ""),
    34: ("zones_number", "", ""), 36: ("zones_area", "", "small_industrial_zones"),
    38: ("projects_value", "", ""),
}  # fmt: skip
PERIODS = {
    0: YTD,
    1: YTD,
    3: YTD,
    4: YTD,
    7: YTD,
    10: YTD,
    17: YTD,
    18: "2024",
    25: YTD,
    26: "2024",
    37: "2024",
}


@pytest.fixture(scope="module")
def claims() -> list[Claim]:
    return read_claims(REPORT.read_text("utf-8"))


def test_each_number_is_read_and_nothing_else(claims: list[Claim]) -> None:
    found = [
        (
            claim.printed, claim.value, claim.unit, claim.kind, claim.qualifier, claim.direction, claim.role,
            claim.pair, claim.nature,
        )
        for claim in claims
    ]  # fmt: skip
    assert found == [(row[0], Decimal(row[1]), *row[2:]) for row in HAND]


@pytest.mark.parametrize("number", sorted(SUBJECTS))
def test_what_is_measured(claims: list[Claim], number: int) -> None:
    subject = claims[number].subject
    assert (subject.indicator, subject.activity, subject.product) == SUBJECTS[number]


@pytest.mark.parametrize("number", sorted(PERIODS))
def test_of_which_period(claims: list[Claim], number: int) -> None:
    assert str(claims[number].period) == PERIODS[number]


def test_rounding_stays_open(claims: list[Claim]) -> None:
    output, jobs, about = (claims[number].interval for number in (1, 14, 4))
    assert (output.low, output.high) == (Decimal("7.05e12"), Decimal("7.15e12"))
    assert (jobs.low, jobs.high) == (Decimal(4700), None)
    assert (about.low, about.high) == (Decimal(15), Decimal(25))


def test_places(claims: list[Claim]) -> None:
    text = REPORT.read_text("utf-8")
    assert all(text[claim.start : claim.end] == claim.printed for claim in claims)
    assert [claims[number].paragraph for number in (0, 4, 17, 40)] == [0, 1, 3, 9]
