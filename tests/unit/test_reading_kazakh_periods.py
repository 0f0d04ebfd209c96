"""Quarters and halves of a year as the Kazakh press prints them: with a hyphen, "first", "half a year"."""

import pytest

from ondiris.audit import audit

PERIODS = (
    ("4-тоқсанында", "2024-10-01", "2024-12-31"),
    ("1-тоқсанындағы есеп бойынша", "2024-01-01", "2024-03-31"),
    ("II-тоқсанында", "2024-04-01", "2024-06-30"),
    ("алғашқы тоқсанында", "2024-01-01", "2024-03-31"),
    ("алғашқы жартысында", "2024-01-01", "2024-06-30"),
    ("2-жартыжылдығында", "2024-07-01", "2024-12-31"),
    ("бірінші жарты жылында", "2024-01-01", "2024-06-30"),
    ("екінші жарты жылында", "2024-07-01", "2024-12-31"),
)


@pytest.mark.parametrize(("printed", "first", "last"), PERIODS)
def test_a_part_of_the_year_is_a_period_and_no_number(printed: str, first: str, last: str) -> None:
    claims = audit(f"2024 жылдың {printed} экспорт 12 млн доллар болды.", language="kk").claims
    assert [claim.printed for claim in claims] == ["12 млн доллар"]
    period = claims[0].period
    assert period is not None
    assert (str(period.first), str(period.last)) == (first, last)
