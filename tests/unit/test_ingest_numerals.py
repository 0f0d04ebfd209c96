"""Numbers as people type them."""

from decimal import Decimal

import pytest

from ondiris.ingest.form import lexicon
from ondiris.ingest.numeral import NotRead, Numeral, decimal_sign, read_numeral


@pytest.mark.parametrize(
    ("text", "value", "decimals"),
    [
        ("12", "12", 0), ("12.5", "12.5", 1), ("12,5", "12.5", 1), ("12,50", "12.50", 2),
        ("12,5¹", "12.5", 1), ("12,5*", "12.5", 1), ("12,5 1)", "12.5", 1), ("12,5[2]", "12.5", 1),
        ("12,5¹⁾", "12.5", 1), ("7 100,5", "7100.5", 1), ("7\u00a0100,5", "7100.5", 1),
        ("7\u2009100", "7100", 0), ("7\u202f100", "7100", 0), ("1'234.5", "1234.5", 1), ("1’234’567",
        "1234567", 0),
        ("1,234.56", "1234.56", 2), ("1.234,56", "1234.56", 2), ("1,234,567", "1234567", 0),
        ("1,234,567.8", "1234567.8", 1), ("−3,2", "-3.2", 1), ("–3,2", "-3.2", 1), ("- 3,2", "-3.2", 1),
        ("+3,2", "3.2", 1), ("0,125", "0.125", 3), ("1234,567", "1234.567", 3), ("  12,5  ", "12.5", 1),
        ("007", "7", 0),
    ],
)  # fmt: skip
def test_a_number_is_read(text: str, value: str, decimals: int) -> None:
    assert read_numeral(text, lexicon()) == Numeral(Decimal(value), decimals)


@pytest.mark.parametrize(
    "text", ["", " ", "…", "...", "-", "–", "—", "x", "х", "н/д", "n/a", "м/ж", "*", "…¹", "Н/Д"]
)
def test_a_sign_that_there_is_no_number(text: str) -> None:
    assert read_numeral(text, lexicon()) is NotRead.MISSING


@pytest.mark.parametrize(
    "text",
    [
        "12,51)", "1 23", "1,2,3", "1.2.3", "12 345 67", "1e5", "(12)", "12(3)", "abc", "٣", "12,5 млн",
        "#DIV/0!",
        "1,23,456", "12..5", "--5", "5-", "1/2", "½", "9" * 50, "1 234.567,8", "Infinity",
    ],
)  # fmt: skip
def test_what_is_no_number_is_not_guessed(text: str) -> None:
    assert read_numeral(text, lexicon()) is NotRead.WRONG


def test_a_percent_sign_is_told() -> None:
    assert read_numeral("12,5 %", lexicon()) == Numeral(Decimal("12.5"), 1, percent=True)


@pytest.mark.parametrize("text", ["1,234", "1.234", "12,345", "-123.456", "1,234*"])
def test_one_sign_before_three_digits_is_ambiguous(text: str) -> None:
    assert read_numeral(text, lexicon()) is NotRead.AMBIGUOUS


@pytest.mark.parametrize(
    ("decimal", "decimals", "value"),
    [(",", None, "1.234"), (".", None, "1234"), ("", 3, "1.234"), ("", 0, "1234")],
)
def test_the_file_or_the_row_settles_it(decimal: str, decimals: int | None, value: str) -> None:
    found = read_numeral("1,234", lexicon(), decimal, decimals)
    assert isinstance(found, Numeral)
    assert found.value == Decimal(value)


@pytest.mark.parametrize(
    ("texts", "sign"),
    [
        (["1,234", "12,5"], ","), (["1.234", "12.5"], "."), (["1,234"], ""), (["12,5", "12.5"], ""),
        (["1,234,567"], "."), (["1.234,5"], ","), (["7 100,5"], ","), (["…", "x"], ""), (["0,125"], ","),
    ],
)  # fmt: skip
def test_the_numbers_of_a_file_show_its_decimal_sign(texts: list[str], sign: str) -> None:
    assert decimal_sign(texts) == sign
