"""Direction, role, kind, hedge, plan, pairs, parts, periods and subjects, told in varied words."""

from datetime import date

import pytest

from ondiris.audit.api import read, read_claims
from ondiris.model.claim import Claim

DAY = date(2024, 5, 28)


def one(text: str, number: int = 0, language: str | None = None) -> Claim:
    return read_claims(text, language=language, date=DAY)[number]


CHANGES = [
    ("Output increased by 5.2%.", "growth", "up", "by"),
    ("Steel output was down 3.4% in April.", "growth", "down", "by"),
    ("The branch posted a 6% drop.", "growth", "down", "by"),
    ("Growth amounted to 4.1%.", "growth", "up", "by"),
    ("Exports tripled.", "multiple", "up", "by"),
    ("Imports shrank 2.5-fold.", "multiple", "down", "by"),
    ("The volume index was 105.2%.", "index", "", ""),
    ("The share of machinery reached 14%.", "share", "", ""),
    ("It accounts for 14% of exports.", "share", "", ""),
    ("The annual plan was fulfilled by 29%, or 29% of the plan.", None, "", ""),
    ("Производство стали сократилось на 3,4%.", "growth", "down", "by"),
    ("Прирост составил 4,1%.", "growth", "up", "by"),
    ("ИФО составил 105,2%.", "index", "", ""),
    ("Удельный вес машиностроения – 14%.", "share", "", ""),
    ("Экспорт вырос в 2,5 раза.", "multiple", "up", "by"),
    ("Импорт упал вдвое.", "multiple", "down", "by"),
    ("Болат өндірісі 3,4%-ға төмендеді.", "growth", "down", "by"),
    ("Нақты көлем индексі 105,2% болды.", "index", "", ""),
    ("Машина жасаудың үлесі 14 пайызды құрады.", "share", "", ""),
    ("Экспорт 2,5 есе өсті.", "multiple", "up", "by"),
]


@pytest.mark.parametrize(("text", "kind", "direction", "role"), CHANGES)
def test_kind_direction_and_role(text: str, kind: str | None, direction: str, role: str) -> None:
    claim = one(text)
    assert (kind is None or claim.kind == kind, claim.direction, claim.role) == (True, direction, role)


def test_percent_of_the_plan() -> None:
    assert one("The works fulfilled 29% of the plan.").kind == "attainment"
    assert one("План выполнен на 98%.").kind == "attainment"


HEDGES = [
    ("some 20 tonnes", "about"), ("more than 20 tonnes", "over"), ("nearly 20 tonnes", "under"),
    ("20 or more tonnes", "over"), ("no fewer than 20 tonnes", "over"), ("up to 20 tonnes", "under"),
    ("около 20 тонн", "about"), ("свыше 20 тонн", "over"), ("до 20 тонн", "under"),
    ("более чем 20 тонн", "over"),
    ("20 тоннадан астам көмір", "over"), ("шамамен 20 тонна көмір", "about"),
    ("20 тоннаға жуық көмір", "under"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "hedge"), HEDGES)
def test_hedges(text: str, hedge: str) -> None:
    assert one(text).qualifier == hedge


FROM_TO = [
    "Exports fell from $7.1bn to $6.5bn.",
    "Экспорт снизился с 7,1 млрд до 6,5 млрд долларов.",
    "Экспорт 7,1 млрд доллардан 6,5 млрд долларға дейін төмендеді.",
]


@pytest.mark.parametrize("text", FROM_TO)
def test_from_and_to_know_each_other(text: str) -> None:
    first, second = read_claims(text)
    assert (first.role, first.pair, second.role, second.pair) == ("from", 1, "to", 0)
    assert (first.direction, second.direction, first.unit) == ("down", "down", "USD")


CONVERTED = [
    "It cost 7.1 trillion tenge ($16 billion).",
    "It cost $16 billion, or 7.1 trillion tenge.",
    "Стоимость – 7,1 трлн тенге (около 16 млрд долларов США).",
    "Құны 7,1 трлн теңге (16 млрд АҚШ доллары).",
]


@pytest.mark.parametrize("text", CONVERTED)
def test_converted_amounts(text: str) -> None:
    first, second = read_claims(text)
    assert (first.role, second.role, second.pair) == ("", "converted", 0)


PLANS = [
    "The works made 46,000 cars against a plan of 160,000.",
    "Завод выпустил 46 тыс. автомобилей при плане 160 тыс.",
    "Зауыт 46 мың автомобиль шығарды, жоспар – 160 мың.",
]


@pytest.mark.parametrize("text", PLANS)
def test_plan_against_actual(text: str) -> None:
    made, plan = read_claims(text)
    assert (made.nature, plan.nature, plan.role, plan.pair) == ("actual", "plan", "plan", 0)
    assert made.unit == plan.unit == "pcs"


PARTS = [
    "Exports came to $25bn, including $5bn of metals.",
    "Экспорт составил 25 млрд долларов, в том числе 5 млрд – металлы.",
    "Экспорт 25 млрд доллар болды, оның ішінде 5 млрд доллар – металл.",
]


@pytest.mark.parametrize("text", PARTS)
def test_part_of_a_whole(text: str) -> None:
    whole, part = read_claims(text)
    assert (whole.role, part.role, part.pair, part.unit) == ("whole", "part", 0, "USD")


PERIODS = [
    ("Во второй половине 2023 года выпуск вырос на 5%.", "2023-07..2023-12"),
    ("Выпуск растёт с весны прошлого года. В марте 2024 года он вырос на 5%.", "2024-03"),
    (
        "В первом квартале 2024 года (четвёртый квартал 2023 года слабый) выпуск вырос на 5%.",
        "2024-01..2024-03",
    ),
    ("In four months of this year output grew 5%.", "2024-01..2024-04"),
    ("In January–April 2023 output grew 5%.", "2023-01..2023-04"),
    ("Output grew 5% in the first quarter of 2024.", "2024-01..2024-03"),
    ("In Q3 2023 output grew 5%.", "2023-07..2023-09"),
    ("Output grew 5% last year.", "2023"),
    ("In the first half of 2024 output grew 5%.", "2024-01..2024-06"),
    ("In March output grew 5%.", "2024-03"),
    ("За январь-апрель 2024 года выпуск вырос на 5%.", "2024-01..2024-04"),
    ("За 4 месяца текущего года выпуск вырос на 5%.", "2024-01..2024-04"),
    ("По итогам пяти месяцев 2023 г. выпуск вырос на 5%.", "2023-01..2023-05"),
    ("В I квартале 2024 года выпуск вырос на 5%.", "2024-01..2024-03"),
    ("В первом полугодии выпуск вырос на 5%.", "2024-01..2024-06"),
    ("В прошлом году выпуск вырос на 5%.", "2023"),
    ("2024 жылғы қаңтар-сәуірде өндіріс 5%-ға өсті.", "2024-01..2024-04"),
    ("Биылғы төрт айда өндіріс 5%-ға өсті.", "2024-01..2024-04"),
    ("2024 жылдың бірінші тоқсанында өндіріс 5%-ға өсті.", "2024-01..2024-03"),
    ("Былтыр өндіріс 5%-ға өсті.", "2023"),
]


@pytest.mark.parametrize(("text", "period"), PERIODS)
def test_periods(text: str, period: str) -> None:
    claims = read_claims(text, date=DAY)
    assert [(claim.printed.rstrip("-ға"), str(claim.period)) for claim in claims] == [("5%", period)]


COMPARISONS = [
    ("Output grew 5% year on year.", "yoy"),
    ("Output grew 5% compared with the same period last year.", "yoy"),
    ("Output grew 5% from the previous month.", "pop"),
    ("In 2023 output grew 5% compared with 2019.", "2019"),
    ("Выпуск вырос на 5% к соответствующему периоду прошлого года.", "yoy"),
    ("Выпуск вырос на 5% по сравнению с аналогичным периодом 2023 года.", "yoy"),
    ("Выпуск вырос на 5% к предыдущему месяцу.", "pop"),
    ("Өндіріс өткен жылдың сәйкес кезеңімен салыстырғанда 5%-ға өсті.", "yoy"),
    ("Output grew 5%.", ""),
]


@pytest.mark.parametrize(("text", "base"), COMPARISONS)
def test_comparisons(text: str, base: str) -> None:
    assert one(text).comparison == base


def test_the_industry_is_the_one_named_before() -> None:
    text = "Metallurgy made 3 million tonnes of steel. The industry grew by 5%, with 21 projects under way."
    claims = read_claims(text)
    assert [claim.subject.activity for claim in claims[1:]] == ["C24", "C24"]
    assert claims[1].subject.indicator == "output"


def test_an_activity_of_another_paragraph_is_not_taken_over_without_a_word() -> None:
    claims = read_claims("Metallurgy grew by 5%.\n\nExports grew by 7%.")
    assert claims[1].subject.activity == ""


@pytest.mark.parametrize(
    "text", ["5-7%", "from 5 to 7%", "between 5 and 7 percent", "от 5 до 7%", "5–7 процентов", "5-7 пайыз"]
)
def test_both_ends_of_a_range_leave_the_range_open(text: str) -> None:
    low, high = read_claims(text, language="kk" if "пайыз" in text else None)
    assert low.interval == high.interval
    assert low.interval.low is not None
    assert low.interval.high is not None
    assert (float(low.interval.low), float(high.interval.high or 0)) == (4.5, 7.5)
    assert low.unit == high.unit == "pct"


def test_each_paragraph_in_its_language() -> None:
    found = read("Output grew 5%.\n\nВыпуск вырос на 5%.\n\nӨндіріс 5%-ға өсті.")
    assert [part.language for part in found.paragraphs] == ["en", "ru", "kk"]
    assert [(claim.paragraph, claim.direction) for claim in found.claims] == [(0, "up"), (1, "up"), (2, "up")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "From January 2023 to March 2024 the plant made 12,000 tonnes."),
        ("ru", "С января 2023 года по март 2024 года выпущено 12 тыс. тонн стали."),
    ],
)
def test_a_period_over_the_turn_of_a_year(language: str, text: str) -> None:
    assert str(read_claims(text, language=language)[0].period) == "2023-01..2024-03"


@pytest.mark.parametrize(
    ("text", "activity"),
    [
        ("2024 жылы өнеркәсіп 4,5%-ға өсті.", "BTE"),
        ("2024 жылы өнеркәсіп өндірісінің көлемі 4,5%-ға артты.", "BTE"),
        ("2024 жылы еліміздің өнеркәсібі 4,5%-ға өсті.", "BTE"),
        ("2024 жылы республика өнеркәсібі 4,5%-ға өсті.", "BTE"),
        ("2024 жылы жеңіл өнеркәсіп 4,5%-ға өсті.", "LIGHT_INDUSTRY"),
        ("2024 жылы химия өнеркәсібі 4,5%-ға өсті.", "C20"),
        ("2024 жылы кен өндіру өнеркәсібі 4,5%-ға өсті.", "B"),
    ],
)
def test_kazakh_industry_is_the_whole_only_where_no_branch_is_named(text: str, activity: str) -> None:
    (claim,) = read_claims(text)
    assert (claim.subject.indicator, claim.subject.activity) == ("output", activity)
