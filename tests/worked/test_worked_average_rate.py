"""Worked example. Average rates of Kazakhstan by quarter of 2024, 450.36, 447.7, 477.65 and 499.87 tenge
per US dollar (regulator ARDFM, data of the R package AFR 0.3.7), and of the year, 468.9."""

from decimal import Decimal

import pytest
from printed import printed

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.average_rate import average_rate, figure
from ondiris.model.quantities import Level

RATE = "zz/exchange_rate_{}/-/ZZ/XXX/level/XTS-per-XXX/actual/{}"

QUARTERS = (
    ("01..2024-03", "450.36"),
    ("04..2024-06", "447.70"),
    ("07..2024-09", "477.65"),
    ("10..2024-12", "499.87"),
)


def test_the_quarters_make_the_year() -> None:
    found = figure(
        *(printed(RATE.format("average", f"2024-{months}"), number) for months, number in QUARTERS)
    )
    assert (found.rounded, str(found.key.period)) == (Decimal("468.90"), "2024")


def test_months_weigh_by_number() -> None:
    rates = [Level(Decimal(450), "XTS-per-XXX"), Level(Decimal(460), "XTS-per-XXX")]
    assert average_rate(rates, [3, 1]) == Level(Decimal("452.5"), "XTS-per-XXX")


def test_a_gap_or_a_daily_rate_is_refused() -> None:
    first = printed(RATE.format("average", "2024-01..2024-03"), "450.36")
    with pytest.raises(MismatchError):
        figure(first, printed(RATE.format("average", "2024-05"), "441.0"))
    with pytest.raises(MismatchError):
        figure(printed(RATE.format("official", "2024-04-24"), "444.32"))
