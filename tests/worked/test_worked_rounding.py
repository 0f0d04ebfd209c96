"""Worked example. The rounding of the January-April 2024 figures in the report of the government meeting
of 28 May 2024."""

from decimal import Decimal

import pytest

from ondiris.methods.rounding import rounded, unit_exponent


def test_half_goes_away_from_zero() -> None:
    assert rounded(Decimal("28.75"), -1) == Decimal("28.8")
    assert rounded(Decimal("-28.75"), -1) == Decimal("-28.8")
    assert rounded(Decimal(403_250), 2) == Decimal(403_300)


@pytest.mark.parametrize(
    ("value", "width", "unit"),
    [
        ("15.98e9", "0.225e9", 9),  # 16 billion
        ("907.45e6", "0.245e6", 6),  # 907 million
        ("2.25e9", "2.25e9", 9),  # from 1 trillion: 2 billion, a second digit would be invented
        ("3.38e9", "0.225e9", 8),  # from 1.5 trillion: 3.4 billion, for two digits
        ("5.2", "0.1", -1),
    ],
)
def test_the_unit_shown_is_not_finer_than_what_is_known(value: str, width: str, unit: int) -> None:
    assert unit_exponent(Decimal(value), Decimal(width)) == unit
