"""Values and units in texts of any subject, in three languages; sentences written for these tests."""

from decimal import Decimal

import pytest

from ondiris.audit.api import read_claims

Expected = list[tuple[str, str]]

ENGLISH: list[tuple[str, Expected]] = [
    ("Stocks went up from 14 million tonnes to 16.", [("14e6", "t"), ("16e6", "t")]),
    ("Under sections 3, 4 and 5 of the law they paved 7 km of road.", [("7", "km")]),
    ("Two billion 400 million tenge was spent.", [("2.4e9", "KZT")]),
    ("Turnover reached 3 trillion 120 billion tenge.", [("3.12e12", "KZT")]),
    ("The patient was given 5 mg of the drug for 14 days.", [("5", "mg"), ("14", "days")]),
    ("Temperatures fell to -12°C while winds reached 90 km/h.", [("-12", "degC"), ("90", "km-per-h")]),
    ("She ran it in 2 hours 15 minutes.", [("2", "h"), ("15", "min")]),
    ("Unemployment rose by 0.3 percentage points to 4.7%.", [("0.3", "pp"), ("4.7", "pct")]),
    ("Support fell 3 points to 41%.", [("3", "pp"), ("41", "pct")]),
    ("The 5-year-old boy weighed 18 kg.", [("5", "years"), ("18", "kg")]),
    ("The law of 12 March 2019 sets a fine of €20m.", [("20e6", "EUR")]),
    ("It costs £350,000, or US$ 440,000.", [("350000", "GBP"), ("440000", "USD")]),
    ("The fund manages KZT 1.2 trillion.", [("1.2e12", "KZT")]),
    ("The river drains 1.4 million sq km.", [("1.4e6", "km2")]),
    ("Between 30 and 40 percent of the crop was lost.", [("30", "pct"), ("40", "pct")]),
    ("It takes 6-8 weeks.", [("6", "weeks"), ("8", "weeks")]),
    ("Half a million homes lost power.", [("500000", "")]),
    ("Twenty-three thousand four hundred and fifty people attended.", [("23450", "persons")]),
    ("Two and a half million tonnes.", [("2.5e6", "t")]),
    ("A million people came, three hundred left.", [("1e6", "persons"), ("300", "")]),
    ("A dozen companies and 1,500 workers.", [("12", "enterprises"), ("1500", "persons")]),
    ("The cable is 5m long; 5m people watched.", [("5", "m"), ("5e6", "persons")]),
    ("The reservoir holds 2.7 bn cubic metres.", [("2.7e9", "m3")]),
    ("The rate rose 50 basis points.", [("50", "bp")]),
    ("Gold costs $2,300 per ounce and oil $80 a barrel.", [("2300", "USD-per-oz"), ("80", "USD-per-bbl")]),
    ("Output doubled; imports halved.", [("2", "fold"), ("0.5", "fold")]),
    ("Prices are 3 times higher than in 2010.", [("3", "fold")]),
    ("Two thirds of voters agreed.", [("0.667", "")]),
    ("It cost 1 234 567.89 dollars.", [("1234567.89", "USD")]),
    ("He drove at 120 mph.", [("120", "mi-per-h")]),
    ("A 6.1-inch screen and 8 GB of memory.", [("6.1", "in"), ("8", "GB")]),
    ("Losses were −4.5% in May 2024.", [("-4.5", "pct")]),
    ("Minus 7 degrees.", [("-7", "deg")]),
    ("Spending was 1.9 per cent of GDP.", [("1.9", "pct")]),
    ("About 12 000 ha burned.", [("12000", "ha")]),
    ("The deal is worth $5bn (€4.6bn).", [("5e9", "USD"), ("4.6e9", "EUR")]),
    ("Create 250 new full-time jobs.", [("250", "jobs")]),
    ("Half a litre of milk, two-thirds of it fat-free.", [("0.5", "l"), ("0.667", "")]),
    ("The plant makes 344 vehicles a month.", [("344", "pcs-per-month")]),
    ("The rate was 480 tenge per euro.", [("480", "KZT-per-EUR")]),
    ("It fell to 0.5 from 0.7 yuan.", [("0.5", "CNY"), ("0.7", "CNY")]),
]
RUSSIAN: list[tuple[str, Expected]] = [
    ("Урожайность выше -171,4 центнера с гектара.", [("171.4", "c-per-ha")]),
    ("Сальдо составило -3,2 млн долларов.", [("-3.2e6", "USD")]),
    ("Выпуск без завода «Восток» -108,3 процента.", [("108.3", "pct")]),
    ("Займы NPL+90 (график 4) – 7%.", [("7", "pct")]),
    ("Сбор овса поднимется с 14 млн тонн до 16. Ввоза не будет.", [("14e6", "t"), ("16e6", "t")]),
    ("Бюджет вырос с двух триллионов 400 миллиардов тенге.", [("2.4e12", "KZT")]),
    (
        "Выпуск красок вырос в 2 р., клеев – в 1,4 р., тариф – 7 р. за кВт·ч.",
        [("2", "fold"), ("1.4", "fold"), ("7", "RUB-per-kWh")],
    ),
    ("Бюджет утверждён согласно приложениям 1, 2 и 3.", []),
    ("Рост цен составит 4,5−4,8%.", [("4.5", "pct"), ("4.8", "pct")]),
    ("Доходы порта – 18,2 млн. грн., расходы – 9 млн грн.", [("18.2e6", "UAH"), ("9e6", "UAH")]),
    ("Тел. + 996 (312) 412233. Добавилось +25 000 000 тонн.", [("25e6", "t")]),
    ("Оборот достиг 3 трлн 120 млрд тенге.", [("3.12e12", "KZT")]),
    ("Намолочено 2 млн 800,5 тыс. тонн.", [("2800500", "t")]),
    ("Вложено 5 млрд, 200 млн рублей осталось.", [("5e9", ""), ("200e6", "RUB")]),
    ("Назначили 5 мг препарата на 14 дней.", [("5", "mg"), ("14", "days")]),
    ("Температура упала до минус 12 градусов, ветер 25 м/с.", [("-12", "deg"), ("25", "m-per-s")]),
    ("Уровень безработицы вырос на 0,3 процентного пункта – до 4,7%.", [("0.3", "pp"), ("4.7", "pct")]),
    ("Башня высотой 324 метра весит 10 100 тонн.", [("324", "m"), ("10100", "t")]),
    ("Закон от 12 марта 2019 года предусматривает штраф в 20 млн евро.", [("20e6", "EUR")]),
    ("Квартира стоит 35 млн тг.", [("35e6", "KZT")]),
    ("Площадь бассейна – 1,4 млн кв. км.", [("1.4e6", "km2")]),
    ("Погибло от 30 до 40 процентов урожая.", [("30", "pct"), ("40", "pct")]),
    ("Полмиллиона домов остались без света.", [("500000", "")]),
    ("Двадцать одна тысяча триста пять человек.", [("21305", "persons")]),
    ("Полтора миллиона рублей и два с половиной миллиарда долларов.", [("1.5e6", "RUB"), ("2.5e9", "USD")]),
    ("Цены в три раза выше.", [("3", "fold")]),
    ("Экспорт вырос в 2,5 раза, импорт – вдвое.", [("2.5", "fold"), ("2", "fold")]),
    ("Стоимость – 99 тенге за килограмм.", [("99", "KZT-per-kg")]),
    ("Сертификация занимает 6–8 недель.", [("6", "weeks"), ("8", "weeks")]),
    ("Ёмкость 75 кВт·ч, мощность 150 кВт.", [("75", "kWh"), ("150", "kW")]),
    ("Более 350-ти предприятий.", [("350", "enterprises")]),
    ("Пятеро рабочих и двое детей.", [("5", "persons"), ("2", "")]),
    ("Порядка $12,5 млрд.", [("12.5e9", "USD")]),
    ("1,2 тыс. км дорог на 250 млрд тенге.", [("1200", "km"), ("250e9", "KZT")]),
    ("Налог вырос с 12 до 16 процентов.", [("12", "pct"), ("16", "pct")]),
    ("Озеро занимает 16,4 тыс. кв. километров; норма – 2000 ккал.", [("16400", "km2"), ("2000", "kcal")]),
    ("Скидка 20 % и 5,5-процентный налог.", [("20", "pct"), ("5.5", "pct")]),
    ("Выручка 1 234 567,89 тенге.", [("1234567.89", "KZT")]),
    ("Завтра до +25 °С.", [("25", "degC")]),
    ("Собрано 20-25 млн тонн зерна.", [("20e6", "t"), ("25e6", "t")]),
    ("Население превысило 20 миллионов.", [("20e6", "")]),
    ("Ставка повышена на 50 базисных пунктов.", [("50", "bp")]),
    ("Курс – 445 тенге за доллар.", [("445", "KZT-per-USD")]),
]
KAZAKH: list[tuple[str, Expected]] = [
    ("Базар 3 млрд 200 млн теңгеге салынды.", [("3.2e9", "KZT")]),
    ("Науқасқа 5 мг дәрі 14 күн бойы берілді.", [("5", "mg"), ("14", "days")]),
    ("Температура минус 12 градусқа дейін төмендеді.", [("-12", "deg")]),
    ("Жұмыссыздық 0,3 пайыздық тармаққа өсіп, 4,7%-ға жетті.", [("0.3", "pp"), ("4.7", "pct")]),
    ("Мұнараның биіктігі 324 метр, салмағы 10 100 тонна.", [("324", "m"), ("10100", "t")]),
    ("Заңның 5-бабында 20 млн еуро айыппұл көзделген.", [("20e6", "EUR")]),
    ("Пәтер 35 млн теңге тұрады.", [("35e6", "KZT")]),
    ("Алабының ауданы 1,4 млн шаршы шақырым.", [("1.4e6", "km2")]),
    ("Егіннің 30-40 пайызы жойылды.", [("30", "pct"), ("40", "pct")]),
    ("Жарты миллион үй жарықсыз қалды.", [("500000", "")]),
    ("Жиырма бір мың үш жүз бес адам жиналды.", [("21305", "persons")]),
    ("Бір жарым миллион рубль, екі жарым миллиард доллар бөлінді.", [("1.5e6", "RUB"), ("2.5e9", "USD")]),
    ("Бағалар үш есе жоғары.", [("3", "fold")]),
    ("20 мың тоннаға жуық күріш жөнелтілді.", [("20000", "t")]),
    ("Сатылым 3,4 млрд теңгеден 4,1 млрд теңгеге дейін өсті.", [("3.4e9", "KZT"), ("4.1e9", "KZT")]),
    ("350-ден аса кәсіпорын қатысады.", [("350", "enterprises")]),
    ("4 700-ден астам жұмыс орны ашылды.", [("4700", "jobs")]),
    ("46 мыңнан астам автомобиль шығарылды.", [("46000", "pcs")]),
    ("Сегіз өңірде 12 мектеп салынды.", [("8", "regions"), ("12", "")]),
    ("Он жеті өңірдің тоғызында өсім байқалды.", [("17", "regions"), ("9", "")]),
    ("Жалақы 15 пайызға өсіп, 400 мың теңгеге жуықтады.", [("15", "pct"), ("400e3", "KZT")]),
    ("Қуаты 150 кВт, сыйымдылығы 75 кВт·сағ.", [("150", "kW"), ("75", "kWh")]),
    ("Ел халқы 20 миллионнан асты.", [("20e6", "")]),
    ("Инвестиция 12,5 млрд АҚШ долларынан асады.", [("12.5e9", "USD")]),
    ("Ауданы 200 мың шаршы метр.", [("200e3", "m2")]),
    ("Құны – 1,5 триллион теңге.", [("1.5e12", "KZT")]),
    ("Айына 344 автомобиль шығару қажет.", [("344", "pcs-per-month")]),
    ("Жылдамдығы сағатына 60 км.", [("60", "km-per-h")]),
]


def _check(text: str, expected: Expected, language: str) -> None:
    found = read_claims(text, language=language)
    units = [claim.unit for claim in found]
    assert units == [unit for _, unit in expected], found
    for claim, (value, _) in zip(found, expected, strict=True):
        assert abs(claim.value - Decimal(value)) <= abs(Decimal(value)) * Decimal("0.001"), claim


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english(text: str, expected: Expected) -> None:
    _check(text, expected, "en")


@pytest.mark.parametrize(("text", "expected"), RUSSIAN)
def test_russian(text: str, expected: Expected) -> None:
    _check(text, expected, "ru")


@pytest.mark.parametrize(("text", "expected"), KAZAKH)
def test_kazakh(text: str, expected: Expected) -> None:
    _check(text, expected, "kk")


NO_QUANTITY = [
    ("en", "Article 5 and Table 3 on page 45 of ISO 9001."),
    ("en", "Flight BA 117 left Gate 12 at 10:45."),
    ("en", "In 2024, as in 1998 and the 1990s, COVID-19 and the A380 were in the news."),
    ("en", "Call +7 7172 74 12 34 or see https://example.org/2024/05/28?id=500."),
    ("en", "On May 28 the 25th meeting began at 3 p.m."),
    ("en", "The match ended 3-1; version 2.10.3 came out on 28.05.2024."),
    ("en", "1. First quarter of 2024"),
    ("en", "Thousands of people and millions of trees."),
    ("en", "One of them said no one knew."),
    ("en", "Case No. 23-411 was heard."),
    ("ru", "Статья 5, п. 3, рис. 2, приказ № 117 от 12.03.2019."),
    ("ru", "В 2024 году, 28 мая, в 10:45, Ту-154, COVID-19 и 90-е годы."),
    ("ru", "Тел.: 8 (7172) 74-12-34, +7 701 123 45 67."),
    ("ru", "На 5-м этаже прошло 10-е заседание, тысячи людей."),
    ("ru", "За I квартал 2024 года и первое полугодие 2023 г."),
    ("ru", "Один из них сказал."),
    ("kk", "2024 жылғы 28 мамырда 5-бап және 10-шы отырыс."),
    ("kk", "2024 жылдың бірінші тоқсанында, 2023 жылы."),
]


@pytest.mark.parametrize(("language", "text"), NO_QUANTITY)
def test_numbers_that_measure_nothing(language: str, text: str) -> None:
    assert read_claims(text, language=language) == []
