"""Amounts that agree on a rate of exchange, in a text that names no year, are of a year of their own."""

import pytest

from ondiris.audit import audit

RIGHT = (
    "Чемпионға 250 мың доллар (37,5 млн теңге), күміс жүлдегерге 150 мың доллар (22,5 млн теңге) берілді.",
    "Чемпион получил 250 тыс. долларов (37,5 млн тенге), второй призёр – 150 тыс. долларов (22,5 млн тенге).",
    "The champion was given $250,000 (37.5 million tenge), the runner-up $150,000 (22.5 million tenge).",
)
WRONG = (
    "Чемпионға 250 мың доллар (37,5 млн теңге) берілді.",
    "2024 жылы чемпионға 250 мың доллар (37,5 млн теңге), екінші орынға 150 мың доллар (22,5 млн теңге) "
    "берілді.",
    "Чемпион получил 250 тыс. долларов (37,5 млн тенге).",
    "The champion was given $250,000 (37.5 million tenge).",
)


@pytest.mark.parametrize("text", RIGHT)
def test_rates_that_agree_are_not_far_off(text: str) -> None:
    assert "FX004" not in {each.code for each in audit(text).findings}


@pytest.mark.parametrize("text", WRONG)
def test_a_rate_alone_or_of_a_known_year_is_far_off(text: str) -> None:
    assert "FX004" in {each.code for each in audit(text).findings}
