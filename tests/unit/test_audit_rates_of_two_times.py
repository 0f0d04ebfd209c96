"""Amounts and their conversions are of one rate where they are of one time."""

# ruff: noqa: E501 - a sentence a line

import pytest

from ondiris.audit import audit

OF_TWO_TIMES = (
    (
        "en",
        "Sales rose to 8,686 billion tenge (18,845 million dollars) from 6,459 billion tenge (15,161 million dollars).",
    ),
    (
        "en",
        "Sales were 8,686 billion tenge (18,845 million dollars). A year earlier they were 6,459 billion tenge (15,161 million dollars).",
    ),
    (
        "ru",
        "Выручка выросла с 6 459 млрд тенге (15 161 млн долларов) до 8 686 млрд тенге (18 845 млн долларов).",
    ),
    (
        "ru",
        "Выручка составила 8 686 млрд тенге (18 845 млн долларов), годом ранее – 6 459 млрд тенге (15 161 млн долларов).",
    ),
    (
        "kk",
        "Түсім 6 459 млрд теңгемен (15 161 млн доллар) салыстырғанда 34,5%-ға өсіп, 8 686 млрд теңгеге (18 845 млн доллар) жетті.",
    ),
    (
        "kk",
        "Түсім 6 459 млрд теңгеден (15 161 млн доллар) 8 686 млрд теңгеге (18 845 млн доллар) дейін өсті.",
    ),
    (
        "kk",
        "Таза пайда 2020 жылғы 21 млрд теңгемен (51 млн доллар) салыстырғанда 31 есе өсіп, 644 млрд теңгеге жетті.",
    ),
)
OF_ONE_TIME = (
    (
        "en",
        "Sales were 8,686 billion tenge (18,845 million dollars), costs 6,459 billion tenge (15,161 million dollars).",
    ),
    (
        "ru",
        "Выручка составила 8 686 млрд тенге (18 845 млн долларов), расходы – 6 459 млрд тенге (15 161 млн долларов).",
    ),
    ("kk", "Шығын 8 686 млрд теңге (18 845 млн доллар), пайда 6 459 млрд теңге (15 161 млн доллар) болды."),
)


@pytest.mark.parametrize(("language", "text"), OF_TWO_TIMES)
def test_amounts_of_two_times_are_not_held_to_one_rate(language: str, text: str) -> None:
    told = [each.code for each in audit(text, language=language).findings if each.severity != "note"]
    assert told == []


@pytest.mark.parametrize(("language", "text"), OF_ONE_TIME)
def test_amounts_of_one_time_are(language: str, text: str) -> None:
    assert "FX001" in {each.code for each in audit(text, language=language).findings}
