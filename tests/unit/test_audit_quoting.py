"""How messages quote the numbers of a text: without the case their sentence put them in."""

import pytest

from ondiris.audit import audit
from ondiris.audit.lexicon.load import load_lexicon
from ondiris.audit.quoting import quoted
from ondiris.model.finding import Finding


def findings(text: str) -> dict[str, Finding]:
    return {each.code: each for each in audit(text).findings}


@pytest.mark.parametrize(
    ("printed", "bare"),
    [
        ("106,5%-ға", "106,5%"),
        ("72 300 данаға", "72 300 дана"),
        ("13,2 трлн теңгеден", "13,2 трлн теңге"),
        ("12,4 пайызды", "12,4 пайыз"),
        ("2,3 млрд АҚШ долларына", "2,3 млрд АҚШ доллары"),
        ("40 мың Гонконг долларынан", "40 мың Гонконг доллары"),
        ("2,4 млрд кВт·сағатын", "2,4 млрд кВт·сағат"),
        ("12 км/сағ", "12 км/сағ"),
        ("5-7%", "5-7%"),
        ("300-ге", "300"),
        ("7,1", "7,1"),
    ],
)
def test_a_kazakh_quantity_is_quoted_in_its_base_form(printed: str, bare: str) -> None:
    assert quoted(printed, load_lexicon("kk").stems) == bare


def test_quantities_of_other_languages_are_quoted_as_they_stand() -> None:
    assert quoted("72 300 единиц", load_lexicon("ru").stems) == "72 300 единиц"
    assert quoted("65,100 units", load_lexicon("en").stems) == "65,100 units"


def test_message_and_evidence_quote_alike_and_the_fix_keeps_the_case() -> None:
    found = findings("Автомобиль шығару 65 100 данадан 72 300 данаға дейін төмендеді.")["DIR001"]
    assert found.message == "төмендеу деп айтылған, бірақ 72 300 дана — 65 100 дана дегеннен көп"
    assert found.evidence == ("72 300 дана > 65 100 дана",)
    index = findings("2024 жылғы қаңтар-сәуірде химия өнеркәсібі өткен жылмен салыстырғанда 105,2%-ға өсті.")
    assert index["IDX001"].message.startswith("105,2% — индекс")
    assert index["IDX001"].fix is not None
    assert index["IDX001"].fix.replacement == "5,2%-ға"


@pytest.mark.parametrize(
    ("text", "points", "replacement"),
    [
        ("The share of exports rose from 12.4% to 12.9%, by 0.5%.", "pp", "0.5 percentage points"),
        ("Доля экспорта выросла с 12,4% до 12,9%, на 0,5%.", "п. п.", "0,5 процентного пункта"),
        ("Доля экспорта выросла с 12% до 18%, на 6%.", "п. п.", "6 п. п"),
        ("Экспорттың үлесі 12,4%-дан 12,9%-ға дейін, 0,5%-ға өсті.", "п. т.", "0,5 пайыздық тармаққа"),
    ],
)
def test_points_are_told_and_mended_in_the_language_of_the_text(
    text: str, points: str, replacement: str
) -> None:
    found = findings(text)["PPT001"]
    assert found.evidence[0].endswith(points)
    assert (found.fix and found.fix.replacement) == replacement


@pytest.mark.parametrize(
    "text",
    [
        "План на год составляет XX трлн тенге.",
        "Жылдық жоспар XX трлн теңге.",
        "Инвестиции выросли до хх млрд тенге.",
    ],
)
def test_a_placeholder_before_a_magnitude_is_told_once(text: str) -> None:
    assert [each.code for each in audit(text).findings] == ["EMP001"]
