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


COMPARED = (
    "2021 жылы түсім 2020 жылғы 2 254 млрд теңгемен салыстырғанда 3 122 млрд теңге болды.",
    "2021 жылы түсім 8%-ға өсті және өткен жылдың ұқсас кезеңімен салыстырғанда 3 122 млрд теңге болды.",
)


@pytest.mark.parametrize("text", COMPARED)
def test_what_is_compared_is_of_the_time_told_before(text: str) -> None:
    last = audit(text, language="kk").claims[-1]
    assert last.period is not None
    assert last.period.first.year == 2021
