"""Numbers with their units, as each language prints them: the table is the specification."""

# ruff: noqa: E501 - the tables are read across

from decimal import Decimal
from typing import Any

import pytest
from babel.numbers import format_decimal
from figures_to_print import figure
from hypothesis import given
from hypothesis import strategies as st

from ondiris.model.document import Number, Words, text_of
from ondiris.packs.country import load_country
from ondiris.packs.language import load_language, load_printer
from ondiris.packs.language.numerals import last_word, numeral, suffixed

KZ = load_country("kz")
SPACE = "\N{NO-BREAK SPACE}"
HYPHEN = "\N{NON-BREAKING HYPHEN}"
MINUS = "\N{MINUS SIGN}"

TENGE: dict[str, Any] = {"unit": "KZT", "scale": 12, "decimals": 1}
PROJECTS: dict[str, Any] = {"unit": "projects", "indicator": "projects_number"}
CARS: dict[str, Any] = {"unit": "pcs", "product": "vehicles", "indicator": "production"}
CASES = [
    # value, parts, case, en, ru, kk
    ("7.1", TENGE, "nom", "7.1 trillion tenge", "7,1 трлн тенге", "7,1 трлн теңге"),
    ("7.1", TENGE, "acc", "7.1 trillion tenge", "7,1 трлн тенге", "7,1 трлн теңгені"),
    ("7.1", TENGE, "dat", "7.1 trillion tenge", "7,1 трлн тенге", "7,1 трлн теңгеге"),
    ("24", {**TENGE, "decimals": 0, "qualifier": "over"}, "nom",
     "more than 24 trillion tenge", "более 24 трлн тенге", "24 трлн теңгеден астам"),
    ("5.6", {"unit": "USD", "scale": 9, "decimals": 1}, "nom",
     "US$5.6 billion", "5,6 млрд долларов США", "5,6 млрд АҚШ доллары"),
    ("5.6", {"unit": "USD", "scale": 9, "decimals": 1}, "acc",
     "US$5.6 billion", "5,6 млрд долларов США", "5,6 млрд АҚШ долларын"),
    ("1", PROJECTS, "nom", "1 project", "1 проект", "1 жоба"),
    ("21", PROJECTS, "nom", "21 projects", "21 проект", "21 жоба"),
    ("2", PROJECTS, "nom", "2 projects", "2 проекта", "2 жоба"),
    ("12", PROJECTS, "nom", "12 projects", "12 проектов", "12 жоба"),
    ("21", PROJECTS, "gen", "21 projects", "21 проекта", "21 жобаның"),
    ("21", {**PROJECTS, "qualifier": "over"}, "nom", "more than 21 projects", "более 21 проекта", "21-ден астам жоба"),
    ("180", PROJECTS, "acc", "180 projects", "180 проектов", "180 жобаны"),
    ("46000", CARS, "nom", "46,000 vehicles", "46 000 автомобилей", "46 000 автомобиль"),
    ("46000", {**CARS, "qualifier": "over"}, "nom",
     "more than 46,000 vehicles", "более 46 000 автомобилей", "46 000-нан астам автомобиль"),
    ("4700", {"unit": "jobs", "qualifier": "over"}, "nom",
     "more than 4,700 jobs", "более 4700 рабочих мест", "4700-ден астам жұмыс орны"),
    ("37", {"unit": "zones", "product": "small_industrial_zones"}, "nom",
     "37 small industrial zones", "37 малых промышленных зон", "37 шағын өнеркәсіптік аймақ"),
    ("8", {"unit": "regions", "product": "small_industrial_zones"}, "loc", "8 regions", "8 регионах", "8 өңірде"),
    ("834", {"unit": "t", "scale": 3}, "nom", "834 thousand tonnes", "834 тыс. тонн", "834 мың тонна"),
    ("834", {"unit": "t", "scale": 3}, "dat", "834 thousand tonnes", "834 тыс. тонн", "834 мың тоннаға"),
    ("1300", {"unit": "t", "scale": 3}, "nom", "1.3 million tonnes", "1,3 млн тонн", "1,3 млн тонна"),
    ("1345", {"unit": "t", "scale": 3}, "nom", "1,345 thousand tonnes", "1345 тыс. тонн", "1345 мың тонна"),
    ("5.2", {"unit": "pct", "measure": "growth:yoy", "decimals": 1}, "dat", "5.2%", "5,2%", "5,2%-ға"),
    ("-5.2", {"unit": "pct", "measure": "growth:yoy", "decimals": 1}, "nom", f"{MINUS}5.2%", f"{MINUS}5,2%", f"{MINUS}5,2%"),
    ("68", {"unit": "pct", "measure": "share:market"}, "acc", "68%", "68%", "68%-ды"),
    ("20", {"unit": "pct", "measure": "growth:yoy", "qualifier": "about"}, "nom", "about 20%", "около 20%", "шамамен 20%"),
    ("20", {"unit": "pct", "measure": "growth:yoy", "qualifier": "over"}, "dat", "more than 20%", "более 20%", "20%-дан астам"),
    ("2.5", {"unit": "fold", "measure": "multiple:yoy", "decimals": 1}, "nom", "2.5-fold", "в 2,5 раза", "2,5 есе"),
    ("2", {"unit": "fold", "measure": "multiple:yoy"}, "nom", "2-fold", "в 2 раза", "2 есе"),
    ("5", {"unit": "fold", "measure": "multiple:yoy"}, "nom", "5-fold", "в 5 раз", "5 есе"),
    ("2", {"unit": "fold", "measure": "multiple:yoy", "qualifier": "over"}, "nom",
     "more than 2-fold", "более чем в 2 раза", "2 еседен астам"),
    ("1.5", {"unit": "pp", "measure": "points:yoy", "decimals": 1}, "nom",
     "1.5 percentage points", "1,5 процентного пункта", "1,5 пайыздық тармақ"),
    ("1", {"unit": "pp", "measure": "points:yoy"}, "nom", "1 percentage point", "1 процентный пункт", "1 пайыздық тармақ"),
    ("5", {"unit": "pp", "measure": "points:yoy"}, "nom", "5 percentage points", "5 процентных пунктов", "5 пайыздық тармақ"),
    ("444.32", {"unit": "KZT-per-USD", "decimals": 2, "indicator": "exchange_rate_official", "product": "USD", "activity": "-"},
     "nom", "444.32 tenge per US dollar", "444,32 тенге за доллар США", "бір АҚШ доллары үшін 444,32 теңге"),
    ("14250", {**CARS, "unit": "pcs-per-month", "qualifier": "under"}, "nom",
     "nearly 14,250 vehicles", "почти 14 250 автомобилей", "14 250-ге жуық автомобиль"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "parts", "case", "en", "ru", "kk"), CASES)
def test_a_quantity_in_three_languages(value: str, parts: Any, case: str, en: str, ru: str, kk: str) -> None:
    made = figure(value, **parts)
    for language, wanted in (("en", en), ("ru", ru), ("kk", kk)):
        line = load_printer(KZ, language).quantity(made, case)
        assert text_of(line).replace(SPACE, " ").replace(HYPHEN, "-") == wanted
        assert [span for span in line if isinstance(span, Number)], "the digits are bound to the figure"


def test_without_sign_and_without_qualifier() -> None:
    made = figure("-6", "pct", "growth:yoy", qualifier="under")
    printer = load_printer(KZ, "ru")
    assert text_of(printer.quantity(made)) == f"почти {MINUS}6%"
    assert text_of(printer.quantity(made, magnitude=True, plain=True)) == "6%"


def test_number_and_unit_are_not_parted_at_the_end_of_a_line() -> None:
    line = load_printer(KZ, "en").quantity(figure("7.1", **TENGE))
    assert text_of(line) == f"7.1{SPACE}trillion{SPACE}tenge"


@given(st.decimals(-(10**9), 10**9, places=2), st.integers(0, 2), st.sampled_from(["en", "ru", "kk"]))
def test_numerals_are_those_of_cldr(value: Decimal, decimals: int, code: str) -> None:
    """Apart from the true minus and from four digits, which our ru and kk leave ungrouped."""
    language = load_language(code)
    rounded = value.quantize(Decimal(1).scaleb(-decimals), rounding="ROUND_HALF_UP")
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    wanted = format_decimal(rounded if rounded else abs(rounded), pattern, locale=code).replace("-", MINUS)
    if code != "en" and 1000 <= abs(rounded) < 10000:
        wanted = wanted.replace(SPACE, "", 1)
    assert numeral(language, value, decimals) == wanted


@pytest.mark.parametrize(
    ("number", "word"),
    [("0", 0), ("4", 4), ("10", 10), ("21", 1), ("40", 40), ("100", 100), ("4700", 100), ("46000", 1000),
     ("3000000", 10**6), ("5.2", 2), ("2.50", 50), ("1.0", 0), ("-106", 6)],
)  # fmt: skip
def test_the_last_word_of_a_number(number: str, word: int) -> None:
    assert last_word(Decimal(number)) == word


@pytest.mark.parametrize(
    ("number", "case", "wanted"),
    [("106", "dat", "106-ға"), ("4700", "abl", "4700-ден"), ("46000", "abl", "46000-нан"), ("12", "loc", "12-де"),
     ("40", "abl", "40-тан"), ("20", "abl", "20-дан"), ("3", "dat", "3-ке"), ("5.2", "dat", "5.2-ге")],
)  # fmt: skip
def test_kazakh_suffixes_follow_the_last_word(number: str, case: str, wanted: str) -> None:
    assert suffixed(load_language("kk"), number, Decimal(number), case) == wanted.replace("-", HYPHEN)


def test_an_ending_is_not_parted_from_its_digits() -> None:
    growth = figure("6", "pct", "growth:yoy")
    assert text_of(load_printer(KZ, "kk").quantity(growth, "dat")) == f"6%{HYPHEN}ға"
    fold = figure("2.5", "fold", "multiple:yoy", decimals=1)
    assert text_of(load_printer(KZ, "en").quantity(fold)) == f"2.5{HYPHEN}fold"


def test_words_never_hold_digits() -> None:
    for language in ("en", "ru", "kk"):
        for value, parts, case, *_ in CASES:
            for span in load_printer(KZ, language).quantity(figure(value, **parts), case):
                assert not isinstance(span, Words) or not any(sign.isdigit() for sign in span.text)
