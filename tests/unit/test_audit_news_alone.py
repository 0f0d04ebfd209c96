"""Right sentences as news and releases write them, each near one that a rule took for an error."""

import pytest

from ondiris.audit import audit

SENTENCES = (
    # three numbers that by chance are a product but for a magnitude
    "Ветку открыли в марте, по ней за будний день проезжают 42 тыс. пассажиров, за праздничный – 18 тыс. "
    "Билет стоит два евро, проездной на месяц – 84 евро.",
    "A ticket costs two euros. On a working day 42 thousand people ride the line, on a holiday 18 thousand, "
    "and a pass for the month is 84 euros.",
    "Чемпиондарға 400 мың, күміс жүлдегерлерге 200 мың, қола жүлдегерлерге 100 мың теңгеден берілді. "
    "Соңғы кездесу 5 минут 20 секундқа созылды.",
    "Победителям дали по 400 тыс., вторым по 200 тыс., третьим по 100 тыс. тенге. Бой длился 2 минуты "
    "40 секунд.",
    "За лето в лагерях побывали 28 400 детей, из них 9 940, или 35%, бесплатно. Смена длилась десять дней. "
    "Лагерей было 74. На питание уходило 5 100 тенге в день. Путёвка стоила 145 тыс. тенге.",
    "Қазақстан Қытайға 5,20 млрд текше метр газ жөнелтіп, 1,04 млрд доллар тапты. Демек, мың текше "
    "метрдің орташа бағасы 200 доллар болды.",
    "Компания продала 5,20 млрд кубометров газа на 1,04 млрд долларов. Тысяча кубометров в среднем ушла "
    "за 200 долларов.",
    "The company sold 5.20 billion cubic metres of gas for $1.04 billion, so that per thousand cubic metres "
    "it was paid $200 on average.",
    "In the district 150 flats were built at 40,000 euros each, and it lent 80 million euros for roads.",
    "Построено 250 домов. На дороги выделили 90 млн тенге. Каждому из 12 врачей дали по 360 тыс. тенге.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_right_news_is_left_alone(sentence: str) -> None:
    assert [(each.code, sentence[each.start : each.end]) for each in audit(sentence).findings] == []
