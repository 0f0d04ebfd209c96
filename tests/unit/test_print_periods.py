"""Periods, dates and comparisons as each language writes them: the table is the specification."""

# ruff: noqa: E501 - the tables are read across

from datetime import date

import pytest
from figures_to_print import figure

from ondiris.model.document import Label, text_of
from ondiris.model.period import Period
from ondiris.packs.country import load_country
from ondiris.packs.language import load_printer

KZ = load_country("kz")
CASES = [
    ("2024-01..2024-04", "in", "in January–April 2024", "в январе-апреле 2024 года", "2024 жылғы қаңтар-сәуірде"),
    ("2024-01..2024-04", "label", "January–April 2024", "январь-апрель 2024 года", "2024 жылғы қаңтар-сәуір"),
    ("2024-01..2024-04", "of", "January–April 2024", "января-апреля 2024 года", "2024 жылғы қаңтар-сәуірдегі"),
    ("2024", "in", "in 2024", "в 2024 году", "2024 жылы"),
    ("2024-02", "in", "in February 2024", "в феврале 2024 года", "2024 жылғы ақпанда"),
    ("2024-04..2024-06", "in", "in the second quarter of 2024", "во втором квартале 2024 года", "2024 жылғы екінші тоқсанда"),
    ("2024-05..2024-12", "in", "in May–December 2024", "в мае-декабре 2024 года", "2024 жылғы мамыр-желтоқсанда"),
    ("2023-11..2024-02", "label", "November 2023 to February 2024", "ноябрь 2023 года – февраль 2024 года",
     "2023 жылғы қараша – 2024 жылғы ақпан"),
    ("2024-04-24", "label", "24\u00a0April 2024", "24\u00a0апреля 2024 года", "2024 жылғы 24\u00a0сәуір"),
]  # fmt: skip


@pytest.mark.parametrize(("period", "form", "en", "ru", "kk"), CASES)
def test_a_period_in_three_languages(period: str, form: str, en: str, ru: str, kk: str) -> None:
    for language, wanted in (("en", en), ("ru", ru), ("kk", kk)):
        (label,) = load_printer(KZ, language).period(Period.parse(period), form)
        assert isinstance(label, Label)
        assert (label.text, label.ref) == (wanted, f"period:{Period.parse(period)}")


def test_a_date_refers_to_itself() -> None:
    (label,) = load_printer(KZ, "en").day(date(2024, 4, 24))
    assert isinstance(label, Label)
    assert (label.text, label.ref) == ("24\u00a0April 2024", "date:2024-04-24")


@pytest.mark.parametrize(
    ("period", "measure", "en", "ru", "kk"),
    [
        ("2024-01..2024-04", "growth:yoy", "compared with the same period of the previous year",
         "по сравнению с соответствующим периодом предыдущего года", "өткен жылдың сәйкес кезеңімен салыстырғанда"),
        ("2024", "growth:yoy", "compared with the previous year", "по сравнению с предыдущим годом",
         "алдыңғы жылмен салыстырғанда"),
        ("2024-04", "growth:pop", "compared with the previous month", "по сравнению с предыдущим месяцем",
         "алдыңғы аймен салыстырғанда"),
        ("2023", "growth:2018", "compared with 2018", "по сравнению с 2018 годом", "2018 жылмен салыстырғанда"),
    ],
)  # fmt: skip
def test_what_a_change_is_compared_with(period: str, measure: str, en: str, ru: str, kk: str) -> None:
    made = figure("5.2", "pct", measure, decimals=1, period=period)
    for language, wanted in (("en", en), ("ru", ru), ("kk", kk)):
        assert text_of(load_printer(KZ, language).versus(made)) == wanted
