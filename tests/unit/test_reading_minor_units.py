"""Minor units of money are read as amounts of their currency."""

from decimal import Decimal

import pytest

from ondiris.audit.api import read_claims

AMOUNTS = [
    ("en", "A pint costs 65p in the shop.", [("0.65", "GBP")]),
    ("en", "Copper gained 5.2 cents to $4.18.", [("0.052", "USD"), ("4.18", "USD")]),
    (
        "en",
        "Bread costs 1.30 euros in bakeries and 95 cents in supermarkets.",
        [("1.30", "EUR"), ("0.95", "EUR")],
    ),
    ("en", "Wages rose from 3 roubles 40 kopecks to 3.90 roubles.", [("3.40", "RUB"), ("3.90", "RUB")]),
    (
        "en",
        "Power costs 6.4c/kWh, petrol between 80 and 90 pence.",
        [("0.064", "USD-per-kWh"), ("0.80", "GBP"), ("0.90", "GBP")],
    ),
    (
        "en",
        "Bread costs 2 dollars, milk 95 cents or 80 in winter.",
        [("2", "USD"), ("0.95", "USD"), ("0.80", "USD")],
    ),
    (
        "ru",
        "Хлеб стоит 12 рублей 50 копеек, год назад — 11 руб. 80 коп.",
        [("12.50", "RUB"), ("11.80", "RUB")],
    ),
    ("ru", "Проезд в Киеве стоит 8 гривен, это на 50 копеек больше.", [("8", "UAH"), ("0.50", "UAH")]),
    ("ru", "Тариф вырос на 35 тиынов, до 21,4 тенге.", [("0.35", "KZT"), ("21.4", "KZT")]),
    ("kk", "Су тарифі 45 тиынға қымбаттап, 78 теңге 30 тиын болды.", [("0.45", "KZT"), ("78.30", "KZT")]),
    ("kk", "Пошта маркасы 65 цент тұрады.", [("0.65", "USD")]),
]


@pytest.mark.parametrize(("language", "text", "amounts"), AMOUNTS)
def test_minor_units_are_money(language: str, text: str, amounts: list[tuple[str, str]]) -> None:
    found = [(claim.value, claim.unit) for claim in read_claims(text, language=language)]
    assert found == [(Decimal(value), unit) for value, unit in amounts]


@pytest.mark.parametrize(
    "text",
    [
        "See p. 12 of the report.",
        "The phone 5c shows 1080p.",
        "Prices rose by 5 per cent.",
        "Article 5c applies.",
    ],
)
def test_letters_and_per_cent_are_no_minor_units(text: str) -> None:
    assert not any(claim.unit in ("GBP", "USD") for claim in read_claims(text, language="en"))
