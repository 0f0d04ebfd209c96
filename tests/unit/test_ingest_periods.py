"""Periods and dates as people type them, in three languages."""

from datetime import date

import pytest

from ondiris.ingest.form import lexicon
from ondiris.ingest.when import Unclear, read_date, read_period
from ondiris.model.period import Period


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("2024-04", "2024-04"), ("2024-q1", "2024-Q1"), ("2024", "2024"), ("2024-01..2024-04",
        "2024-01..2024-04"),
        ("апрель 2024", "2024-04"), ("2024 ж. сәуір", "2024-04"), ("April 2024", "2024-04"), ("04.2024",
        "2024-04"),
        ("2024/04", "2024-04"), ("202404", "2024-04"), ("Apr-2024", "2024-04"),
        ("янв-апр 2024", "2024-01..2024-04"), ("Jan-Apr 2024", "2024-01..2024-04"),
        ("январь–апрель 2024 года", "2024-01..2024-04"), ("за январь-апрель 2024 г.", "2024-01..2024-04"),
        ("2024 жылғы қаңтар-сәуір", "2024-01..2024-04"), ("January to April 2024", "2024-01..2024-04"),
        ("декабрь 2023 - март 2024", "2023-12..2024-03"), ("I квартал 2024 года", "2024-Q1"), ("Q2 2024",
        "2024-Q2"),
        ("2024 ж. 1 тоқсан", "2024-Q1"), ("2024 год", "2024"), ("2024 жыл", "2024"), ("24.04.2024",
        "2024-04-24"),
        ("24.04.2024 г.", "2024-04-24"), ("2024-M04", "2024-04"), ("2024-S2", "2024-07..2024-12"),
        ("2024-A1", "2024"), ("2024-01/P4M", "2024-01..2024-04"), ("2024-01-01/P4M", "2024-01..2024-04"),
    ],
)  # fmt: skip
def test_a_period_is_read(text: str, period: str) -> None:
    assert read_period(text, lexicon()) == Period.parse(period)


@pytest.mark.parametrize(
    "text",
    ["апрель", "foo", "2024-13", "2024-00/P0M", "99.99.2024", "5 квартал 2024", "апр май июн 2024",
    "04/05/2024",
     "апрель 2024 - январь 2024", "", "2023-2024"],
)  # fmt: skip
def test_what_is_no_one_period_is_unclear(text: str) -> None:
    assert isinstance(read_period(text, lexicon()), Unclear)


def test_a_month_alone_takes_the_year_of_its_sheet() -> None:
    assert read_period("апрель", lexicon(), year=2024) == Period.parse("2024-04")


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("24.04.2024", date(2024, 4, 24)), ("2024-04-24", date(2024, 4, 24)), ("24/04/2024",
        date(2024, 4, 24)),
        ("4/24/2024", date(2024, 4, 24)), ("04/05/2024", None), ("5.4.24", date(2024, 4, 5)),
        (45383, date(2024, 4, 1)),
        (45383.5, None), ("2024-04-24T00:00:00", date(2024, 4, 24)), ("31.02.2024", None), ("", None),
        ("45383", date(2024, 4, 1)),
    ],
)  # fmt: skip
def test_a_day_is_read(cell: object, day: date | None) -> None:
    assert read_date(cell) == day
