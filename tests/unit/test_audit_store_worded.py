"""Published figures in everyday wordings: right ones are verified, wrong ones contradicted, never the other way."""

# ruff: noqa: E501 - one sentence a line

import re
from pathlib import Path

import pytest

from ondiris.audit import audit
from ondiris.audit.confirmation import Confirm, Verdict

_CHOICE = re.compile(r"\{([^|]*)\|([^|]*)\|([^}]*)\}")
#: Language, and a sentence with {the figure|a wrong one|that of another period, or nothing}.
SENTENCES = (
    (
        "en",
        "Kazakhstan's manufacturing produced goods worth {7.1|8.1|5.122} trillion tenge in the first four months of 2024.",
    ),
    (
        "en",
        "According to the bureau, manufacturing in Kazakhstan expanded {5.6|6.6|5.2} percent in the first quarter of 2024 year on year.",
    ),
    ("en", "Mining and quarrying output for January-June 2024 was put at {10.7|12.7|21.7} trillion tenge."),
    (
        "en",
        "Fixed capital investment in manufacturing reached {403.2|430.2|} billion tenge between January and April 2024.",
    ),
    ("en", "Metallurgy grew {6.9|7.9|5.1}% in 2024, the prime minister said."),
    ("en", "In 2023 industrial output totalled {46.4|44.6|} trillion tenge."),
    (
        "en",
        "Machine building was up by {22|32|} percent in January-April 2024 compared with the same period of 2023.",
    ),
    ("en", "From January to April 2025 manufacturing output rose {7.2|9.2|8.7}% from a year earlier."),
    ("en", "Manufacturers exported goods worth {5.6|6.5|} billion dollars in January-April 2024."),
    (
        "ru",
        "За четыре месяца 2024 года обрабатывающая промышленность Казахстана произвела продукции на {7,1|8,1|5,122} трлн тенге.",
    ),
    (
        "ru",
        "Обрабатывающая промышленность в первом квартале 2024 года прибавила {5,6|6,6|5,2}% к тому же периоду прошлого года.",
    ),
    (
        "ru",
        "Горнодобывающая промышленность за первое полугодие 2024 года выпустила продукции на {10,7|12,7|21,7} трлн тенге.",
    ),
    (
        "ru",
        "Инвестиции в основной капитал обрабатывающей промышленности за январь-апрель 2024 года — {403,2|430,2|} млрд тенге.",
    ),
    ("ru", "Металлургия в 2024 году выросла на {6,9|7,9|5,1}%, сообщил премьер-министр."),
    ("ru", "Объём промышленного производства в 2023 году — {46,4|44,6|} трлн тенге."),
    ("ru", "Машиностроение в январе-апреле 2024 года увеличило выпуск на {22|32|}% год к году."),
    (
        "ru",
        "С января по апрель 2025 года выпуск обрабатывающей промышленности вырос на {7,2|9,2|8,7}% в годовом выражении.",
    ),
    (
        "ru",
        "Экспорт обрабатывающей промышленности в январе-апреле 2024 года достиг {5,6|6,5|} млрд долларов.",
    ),
    (
        "kk",
        "2024 жылдың төрт айында Қазақстанның өңдеу өнеркәсібі {7,1|8,1|5,122} трлн теңгенің өнімін шығарды.",
    ),
    (
        "kk",
        "2024 жылғы бірінші тоқсанда өңдеу өнеркәсібі өткен жылдың сәйкес кезеңімен салыстырғанда {5,6|6,6|5,2}%-ға өсті.",
    ),
    (
        "kk",
        "Тау-кен өндіру өнеркәсібінің 2024 жылғы қаңтар-маусымдағы өнім көлемі {10,7|12,7|21,7} трлн теңге болды.",
    ),
    (
        "kk",
        "2024 жылғы қаңтар-сәуірде өңдеу өнеркәсібінің негізгі капиталына салынған инвестиция – {403,2|430,2|} млрд теңге.",
    ),
    ("kk", "Металлургия 2024 жылы {6,9|7,9|5,1}%-ға өсті, деді премьер-министр."),
    ("kk", "2023 жылы өнеркәсіп өндірісінің көлемі {46,4|44,6|} трлн теңгеге жетті."),
    (
        "kk",
        "Машина жасау 2024 жылғы қаңтар-сәуірде {22|32|}%-ға артты, бұл былтырғы осы кезеңмен салыстырғанда.",
    ),
    (
        "kk",
        "2025 жылғы қаңтар-сәуірде өңдеу өнеркәсібінің өндірісі бір жыл бұрынғымен салыстырғанда {7,2|9,2|8,7}%-ға ұлғайды.",
    ),
    ("kk", "2024 жылғы қаңтар-сәуірде өңдеу өнеркәсібінің экспорты {5,6|6,5|} млрд долларға жетті."),
    (
        "en",
        "The chemical industry added {6|9|11.4} percent in the first four months of 2024 against the same period of 2023.",
    ),
    ("en", "Output of the mining industry went up {1.9|3.9|0.3}% year on year in the first quarter of 2024."),
    (
        "en",
        "In January-February 2024 the country's industry made products worth {7.5|5.7|11.524} trillion tenge.",
    ),
    ("en", "Pharmaceutical output came to {72.7|92.7|} billion tenge in the first half of 2023."),
    (
        "en",
        "Electricity, gas and steam supply grew by {5.5|8.5|} per cent in January-March 2024 from a year before.",
    ),
    (
        "ru",
        "Химическая промышленность за четыре месяца 2024 года выросла на {6|9|11,4}% по сравнению с аналогичным периодом 2023 года.",
    ),
    ("ru", "Добыча полезных ископаемых в январе-марте 2024 года увеличилась на {1,9|3,9|0,3}% год к году."),
    (
        "ru",
        "В январе-феврале 2024 года промышленность страны произвела продукции на {7,5|5,7|11,524} трлн тенге.",
    ),
    (
        "ru",
        "Выпуск фармацевтической продукции в первом полугодии 2023 года составил {72,7|92,7|} млрд тенге.",
    ),
    (
        "ru",
        "Лёгкая промышленность за январь-апрель 2024 года прибавила лишь {0,3|2,3|}% к уровню прошлого года.",
    ),
    (
        "kk",
        "Химия өнеркәсібі 2024 жылғы қаңтар-сәуірде {6|9|11,4}%-ға өсті, бұл 2023 жылғы сәйкес кезеңмен салыстырғанда.",
    ),
    (
        "kk",
        "2024 жылғы бірінші тоқсанда тау-кен өндіру өнеркәсібінің өнімі былтырғыдан {1,9|3,9|0,3}%-ға артты.",
    ),
    ("kk", "2024 жылғы қаңтар-ақпанда ел өнеркәсібі {7,5|5,7|11,524} трлн теңгенің өнімін өндірді."),
    ("kk", "2023 жылғы бірінші жартыжылдықта фармацевтика өнімінің көлемі {72,7|92,7|} млрд теңгені құрады."),
    (
        "kk",
        "Жеңіл өнеркәсіп 2024 жылғы қаңтар-сәуірде өткен жылмен салыстырғанда {0,3|2,3|}%-ға ғана ұлғайды.",
    ),
)
#: Of all sentences so many have to be decided; the others are left open.
LEAST = 0.8


def verdicts(confirm: Confirm, lexicons: Path, choice: int) -> list[Verdict | None]:
    found = []
    for language, sentence in SENTENCES:
        number = _CHOICE.findall(sentence)[0][choice]
        if number:
            text = _CHOICE.sub(number, sentence)
            told = audit(text, language=language, country="kz", confirm=confirm, cache=lexicons)
            place = next(at for at, claim in enumerate(told.claims) if number in claim.printed)
            each = told.confirmations.get(place)
            found.append(None if each is None else each.verdict)
    return found


@pytest.mark.parametrize(
    ("choice", "wanted", "never"),
    [
        (0, Verdict.VERIFIED, {Verdict.CONTRADICTED, Verdict.OTHER}),
        (1, Verdict.CONTRADICTED, {Verdict.VERIFIED}),
        (2, Verdict.OTHER, {Verdict.VERIFIED}),
    ],
)
def test_a_figure_is_recognised_in_other_words(
    choice: int, wanted: Verdict, never: set[Verdict], confirm: Confirm, lexicons: Path
) -> None:
    found = verdicts(confirm, lexicons, choice)
    assert not never & set(found)
    assert found.count(wanted) >= LEAST * len(found), found
