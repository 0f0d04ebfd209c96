# ruff: noqa: E501 - words in rows
"""A Document of an invented country in three languages, with every kind of block, chart and letter."""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path

from ondiris.briefing.render.wording import Wording
from ondiris.model.document import (
    Bullets,
    Chart,
    Document,
    Heading,
    Label,
    Line,
    Mark,
    Number,
    Paragraph,
    Table,
    Words,
)
from ondiris.model.figure import Derivation, Figure, Observation, RowRef
from ondiris.model.key import Key

ROOT = Path(__file__).parents[2]
LANGUAGES = ("en", "ru", "kk")
SOURCES = {"MIN": "Ministry <of> Industry & Works, https://example.org/a?b=1&c=2"}


def wording(language: str) -> Wording:
    return Wording.of(tomllib.loads((ROOT / f"packs/languages/{language}/page.toml").read_text("utf-8")))


def figure(key: str, value: str, scale: int, decimals: int, row: int = 2, day: int = 28) -> Figure:
    return Figure(
        Key.parse(f"zz/{key}"), Decimal(value), scale, decimals,
        Observation("MIN", date(2024, 5, day), RowRef("figures/output.csv", "0" * 64, "", row)),
    )  # fmt: skip


def number(made: Figure, language: str, sign: bool = False) -> Number:
    text = f"{abs(made.rounded):,f}"
    if language != "en":
        text = text.replace(",", "\u00a0").replace(".", ",")
    return Number(made, ("−" if made.value < 0 else "+" if sign else "") + text)


OUTPUT = figure("output/C/ZZ/-/level/ZZD/actual/2024-01..2024-04", "7.1e12", 12, 1)
RATE = figure("exchange_rate_average/-/ZZ/USD/level/ZZD-per-USD/actual/2024-01..2024-04", "448.73", 0, 2, 9)
DOLLARS = Figure(
    Key.parse("zz/output/C/ZZ/-/level/USD/actual/2024-01..2024-04"), Decimal("15822432197"), 9, 1,
    Derivation("flow_conversion", "amount ÷ average rate of the period", (OUTPUT, RATE)),
)  # fmt: skip
GROWTH = figure("output/C/ZZ/-/growth:yoy/pct/actual/2024-01..2024-04", "5.2", 0, 1, 3)
BRANCHES = [
    ("RAILWAY", "150.3"), ("MACHINES", "22.0"), ("C20", "6.0"), ("C24", "5.1"), ("C23", "1.1"), ("C13", "-4.4"),
    ("C15", "-18.9"),
]  # fmt: skip
PARTS = [("C24", "2.1"), ("MACHINES", "1.9"), ("C20", "0.4"), ("C23", "0.1"), ("C13", "-0.2")]
CARS = figure("production/AUTO/ZZ/cars/level/pcs/actual/2024-01..2024-04", "46421", 0, 0, 20)
CARS_PLAN = figure("production/AUTO/ZZ/cars/level/pcs/plan/2024", "160000", 0, 0, 21)
VINTAGES = [
    [("2024-01", "1.61e12"), ("2024-01..2024-02", "3.3e12"), ("2024-01..2024-03", "5.2e12")],
    [("2024-01", "1.63e12"), ("2024-01..2024-02", "3.3e12"), ("2024-01..2024-03", "5.3e12"),
     ("2024-01..2024-04", "7.1e12")],
]  # fmt: skip
REGIONS = [
    ("ZZ-1", 38, 464.2, 4710),
    ("ZZ-2", 21, 29.0, 720),
    ("ZZ-3", 12, 203.4, 1350),
    ("ZZ-4", 4, 7.2, 85),
]

_SAID: dict[str, dict[str, list[str] | str]] = {
    "en": {
        "title": "Industry in ", "period": "January–April 2024", "months": ["January", "January–February", "January–March", "January–April"],
        "sub": "Statistical briefing, data known on ", "date": "28 May 2024",
        "names": ["Railway engineering", "Machine building", "Chemical industry", "Metallurgy", "Construction materials: cement, glass and bricks", "Textiles", "Leather goods"],
        "regions": ["Northern Highlands", "Lake Region", "City of Ondiris", "Far Coast"], "units": ["Projects", "Money, bn", "Jobs"],
        "heads": ["Output and growth", "Branches", "Projects by region", "Method"],
        "body": ["Manufacturing output reached ", " trillion (about ", " billion US dollars), ", "% more in real terms than in the same period of the previous year. Railway engineering drove the growth; textiles and leather held it back."],
        "cars": "Cars made", "natures": ["made", "planned"], "pub": "published ", "rate": "Rate: ", "note": "The rate is the average of the period. Amounts are rounded once.",
        "chart": ["Railway engineering grew fastest; leather fell", "Metallurgy and machine building made most of the growth", "Cars are behind the even pace of the yearly plan", "Each publication revised the first months a little", "The northern highlands have most projects"],
        "unit": "percent change on the same period of the previous year", "pp": "percentage points", "whole": "Manufacturing, growth", "pcs": "pieces", "tn": "trillion",
        "branch": "Branch", "change": "Growth, %", "part": "Contribution, points", "key": ["Output, trillion", "Real growth, %", "Cars made"], "table": "Growth by branch, ",
    },
    "ru": {
        "title": "Промышленность: ", "period": "январь–апрель 2024 года", "months": ["январь", "январь–февраль", "январь–март", "январь–апрель"],
        "sub": "Статистическая справка, данные на ", "date": "28 мая 2024 года",
        "names": ["Железнодорожное машиностроение", "Машиностроение", "Химическая промышленность", "Металлургия", "Строительные материалы: цемент, стекло и кирпич", "Текстиль", "Изделия из кожи"],
        "regions": ["Северное нагорье", "Озёрный край", "Город Ондирис", "Дальний берег"], "units": ["Проекты", "Деньги, млрд", "Рабочие места"],
        "heads": ["Выпуск и рост", "Отрасли", "Проекты по регионам", "Методика"],
        "body": ["Выпуск обрабатывающей промышленности составил ", " трлн (около ", " млрд долларов США), что в реальном выражении на ", "% больше, чем в том же периоде прошлого года. Рост обеспечило железнодорожное машиностроение; текстиль и кожа его сдержали."],
        "cars": "Выпуск автомобилей", "natures": ["выпущено", "по плану"], "pub": "публикация ", "rate": "Курс: ", "note": "Курс средний за период. Суммы округлены один раз.",
        "chart": ["Быстрее всех росло железнодорожное машиностроение; кожа упала", "Больше всего рост обеспечили металлургия и машиностроение", "Автомобили отстают от равномерного темпа годового плана", "Каждая публикация немного уточняла первые месяцы", "Больше всего проектов в северном нагорье"],
        "unit": "изменение к тому же периоду прошлого года, %", "pp": "процентные пункты", "whole": "Обрабатывающая промышленность, рост", "pcs": "штук", "tn": "трлн",
        "branch": "Отрасль", "change": "Рост, %", "part": "Вклад, п. п.", "key": ["Выпуск, трлн", "Реальный рост, %", "Автомобили"], "table": "Рост по отраслям, ",
    },
    "kk": {
        "title": "Өнеркәсіп: ", "period": "2024 жылғы қаңтар–сәуір", "months": ["қаңтар", "қаңтар–ақпан", "қаңтар–наурыз", "қаңтар–сәуір"],
        "sub": "Статистикалық анықтама, деректер мына күнге: ", "date": "2024 жылғы 28 мамыр",
        "names": ["Теміржол машинасын жасау", "Машина жасау", "Химия өнеркәсібі", "Металлургия", "Құрылыс материалдары: цемент, шыны және кірпіш", "Тоқыма өнеркәсібі", "Былғары бұйымдары"],
        "regions": ["Солтүстік таулы өңір", "Көл өңірі", "Өндіріс қаласы", "Шеткі жағалау"], "units": ["Жобалар", "Қаржы, млрд", "Жұмыс орындары"],
        "heads": ["Өндіріс және өсім", "Салалар", "Өңірлердегі жобалар", "Әдістеме"],
        "body": ["Өңдеу өнеркәсібінің өндірісі ", " трлн (шамамен ", " млрд АҚШ доллары) болды, бұл өткен жылдың сәйкес кезеңінен нақты мәнде ", "% артық. Өсімді теміржол машинасын жасау қамтамасыз етті; тоқыма мен былғары оны тежеді. Һәм ₸ белгісі."],
        "cars": "Автомобиль шығару", "natures": ["шығарылды", "жоспар"], "pub": "жарияланған күні ", "rate": "Бағам: ", "note": "Бағам кезеңнің орташасы. Сомалар бір рет дөңгелектелген.",
        "chart": ["Теміржол машинасын жасау ең жылдам өсті; былғары төмендеді", "Өсімнің көбін металлургия мен машина жасау берді", "Автомобиль шығару жылдық жоспардың біркелкі қарқынынан артта", "Әр жарияланым алғашқы айларды аздап нақтылады", "Жобалардың көбі солтүстік таулы өңірде"],
        "unit": "өткен жылдың сәйкес кезеңіне өзгеріс, %", "pp": "пайыздық тармақ", "whole": "Өңдеу өнеркәсібі, өсім", "pcs": "дана", "tn": "трлн",
        "branch": "Сала", "change": "Өсім, %", "part": "Үлесі, тармақ", "key": ["Өндіріс, трлн", "Нақты өсім, %", "Автомобиль"], "table": "Салалар бойынша өсім, ",
    },
}  # fmt: skip


def document(language: str, kind: str = "briefing") -> Document:
    said = _SAID[language]
    names = said["names"]
    period = Label(str(said["period"]), "period:2024-01..2024-04")
    day = Label(str(said["date"]), "date:2024-05-28")

    def words(key: str, at: int | None = None) -> Words:
        entry = said[key]
        return Words(entry if isinstance(entry, str) else entry[at or 0])

    def plain(key: str, at: int | None = None) -> Line:
        return (words(key, at),)

    growth = {
        code: figure(f"output/{code}/ZZ/-/growth:yoy/pct/actual/2024-01..2024-04", value, 0, 1, 30 + i)
        for i, (code, value) in enumerate(BRANCHES)
    }
    part = {
        code: figure(f"output/{code}/ZZ/-/contribution:C/pp/actual/2024-01..2024-04", value, 0, 1, 50 + i)
        for i, (code, value) in enumerate(PARTS)
    }
    label = {code: (Words(names[i]),) for i, (code, _) in enumerate(BRANCHES)}
    paragraph = Paragraph((
        words("body", 0), number(OUTPUT, language), words("body", 1), number(DOLLARS, language), words("body", 2),
        number(GROWTH, language), words("body", 3),
    ))  # fmt: skip
    key = Table(
        "key-figures", plain("heads", 0), (plain("branch"), plain("change")),
        tuple((plain("key", i), (number(made, language, sign=i == 1),)) for i, made in enumerate((OUTPUT, GROWTH, CARS))),
    )  # fmt: skip
    table = Table(
        "branches", (words("table"), period), (plain("branch"), plain("change"), plain("part")),
        tuple(
            (label[code], (number(made, language, True),), (number(part[code], language, True),) if code in part else ())
            for code, made in growth.items()
        ),
        plain("note"),
    )  # fmt: skip
    charts = _charts(language, growth, part, label, said)
    opening = (key, paragraph, charts[0])
    if kind == "press-release":
        return Document("press-release", "zz", language, (words("title"), period), (words("sub"), day), opening,
                        ((words("rate"), number(RATE, language)),))  # fmt: skip
    body = (
        Heading(1, plain("heads", 0)), *opening, charts[3], Heading(1, plain("heads", 1)), table, charts[1], charts[2],
        Heading(1, plain("heads", 2)), charts[4], Heading(2, plain("heads", 3)),
        Bullets((plain("note"), (words("rate"), number(RATE, language)))),
    )  # fmt: skip
    return Document("briefing", "zz", language, (words("title"), period), (words("sub"), day), body,
                    (plain("note"), (words("rate"), number(RATE, language), Words(" <&>"))))  # fmt: skip


def _charts(language: str, growth: dict[str, Figure], part: dict[str, Figure], label: dict[str, Line],
            said: dict[str, list[str] | str]) -> list[Chart]:  # fmt: skip
    def one(key: str, at: int | None = None) -> Line:
        entry = said[key]
        return (Words(entry if isinstance(entry, str) else entry[at or 0]),)

    bars = tuple(Mark(label[code], number(made, language, True)) for code, made in growth.items())
    parts = (Mark(one("whole"), number(GROWTH, language, True)),
             *(Mark(label[code], number(made, language, True)) for code, made in part.items()))  # fmt: skip
    plan = tuple(
        Mark(one("cars"), number(made, language), one("natures", i))
        for i, made in enumerate((CARS, CARS_PLAN))
    )
    dates = [Label("15.04.2024", "date:2024-04-15"), Label("28.05.2024", "date:2024-05-28")]
    vintages = tuple(
        Mark(one("months", i), number(figure(f"output/C/ZZ/-/level/ZZD/actual/{period}", value, 12, 1, 60 + i, 14 + 14 * at), language),
             (*one("pub"), dates[at]))
        for at, rows in enumerate(VINTAGES) for i, (period, value) in enumerate(rows)
    )  # fmt: skip
    regions = tuple(
        Mark(one("regions", i), number(made, language), one("units", at))
        for i, (code, count, money, jobs) in enumerate(REGIONS)
        for at, made in enumerate((
            figure(f"projects_number/C/{code}/-/level/projects/plan/2024", str(count), 0, 0, 70 + i),
            figure(f"projects_value/C/{code}/-/level/ZZD/plan/2024", f"{money}e9", 9, 1, 80 + i),
            figure(f"projects_jobs/C/{code}/-/level/jobs/plan/2024", str(jobs), 0, 0, 90 + i),
        ))
    )  # fmt: skip
    drawn = (("growth", "bars", bars, "unit"), ("contributions", "contributions", parts, "pp"),
             ("cars", "attainment", plan, "pcs"), ("vintages", "vintages", vintages, "tn"),
             ("regions", "regions", regions, ""))  # fmt: skip
    return [
        Chart(
            id_,
            kind,
            one("chart", i),
            (*one("chart", i), Words(": "), marks[0].number, Words(".")),
            marks,
            one(unit) if unit else (),
        )
        for i, (id_, kind, marks, unit) in enumerate(drawn)
    ]
