"""Correct paragraphs that are easily misread: shares, remainders, plans and dates in which nothing is wrong."""

# ruff: noqa: E501 - a paragraph a line

import pytest

from ondiris.audit import audit
from ondiris.model.finding import Severity

CLEAN = (
    ("en", "Industrial output rose by 5.2% in January-April 2024 compared with the same period of 2023, the ministry said on 15 May 2024. In April alone output was 1.8 trillion tenge."),
    ("en", "In 2023 the company employed 12,480 people, of whom 9,310 worked at plants and 3,170 in the office. Women made up 41% of staff and 28% of managers."),
    ("en", "The share of exports in revenue was 40%, or 13.0 billion tenge, and net profit 8.1 billion tenge in 2023. The remaining debt of 5.2 billion tenge is to be paid by 2030."),
    ("en", "On 20 October 2025 the minister said the plan for January-December 2025 was 160,000 cars. In nine months 110,000 were made, 69% of the plan."),
    ("en", "Real wages rose by 3.7% in 2024, while nominal wages grew by 12.0%. In current prices GDP was 130 trillion tenge."),
    ("en", "Output of metals reached 101.2% of the level of 2023, and the number of enterprises grew by 4% to 1,280."),
    ("ru", "За январь-апрель 2024 года объем производства вырос на 5,2% к аналогичному периоду 2023 года, сообщили 15 мая 2024 года в министерстве. Из 47 проектов 21 в металлургии и 14 в химии."),
    ("ru", "В 2023 году на предприятии работали 12 480 человек, из них 9 310 на заводах и 3 170 в управлении. Женщины составляют 41% работников и 28% руководителей."),
    ("ru", "Доля экспорта в выручке - 40%, остальная продукция продана внутри страны. Остаток долга - 5,2 млрд тенге на 1 января 2024 года."),
    ("ru", "Реальная зарплата в 2024 году выросла на 3,7% к 2023 году, а номинальная - на 12,0%. В текущих ценах ВВП составил 130 трлн тенге."),
    ("ru", "Повторим прошлогодний результат: 3,4 млн тонн. В 2024 году план - 3,6 млн тонн."),
    ("kk", "2024 жылғы қаңтар-сәуірде өндіріс көлемі 2023 жылғы қаңтар-сәуірмен салыстырғанда 5,2%-ға өсті. Оның ішінде металлургия 3,1%-ға артты."),
    ("kk", "2023 жылы кәсіпорында 12 480 адам жұмыс істеді, оның 9 310-ы зауыттарда, 3 170-і кеңседе. Әйелдер қызметкерлердің 41%-ын, басшылардың 28%-ын құрайды."),
    ("kk", "Экспорттың үлесі 40%, қалған өнім елде сатылды. 2024 жылғы 1 қаңтарда қарыз қалдығы 5,2 млрд теңге болды."),
    ("kk", "Нақты жалақы 2024 жылы 3,7%-ға, ал номиналды жалақы 12,0%-ға өсті. Жоспардың 104%-ы орындалды."),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text"), CLEAN)
def test_nothing_is_flagged(language: str, text: str) -> None:
    found = audit(text, language=language).findings
    told = [(each.code, text[each.start : each.end]) for each in found if each.severity is not Severity.NOTE]
    assert told == []
