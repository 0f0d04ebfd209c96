"""Right sentences of press releases and reports that were once flagged; and lines without a stop."""

import pytest

from ondiris.audit import audit

SENTENCES = (
    "The regatta has 16 boats still to finish. All four Tasmanian boats are home.",
    "The court heard six witnesses on Monday. On Tuesday it named the six of the eight witnesses who "
    "will return.",
    "A patrol was called to the area 100 kilometres west of the mine.",
    "Geologists left the survey area 12 days ago.",
    "The ratio of net debt to earnings rose to 0.35 times in 2024.",
    "A ratio of debt to profit of 0.20 times on higher cash flow was told for 2024.",
    "Savings were $248 million in 2024 (2023: $135 million), exceeding the target of $200 million.",
    "Freight for a 60,000-tonne cargo from the Gulf was fixed at $41.75.",
    "Sales rose to €512 million from €470 million, and the firm will lift its dividend to 18 cents a "
    "share from 16.5.",
    "We tested 40 of 180 orders. In 31 of these the three offers were on file; in nine they were not.",
    "The club spent 0.8 billion tenge. The board should note that heating alone took 1,240 million "
    "tenge in two years.",
    "He cleared 5.70 metres. Kenya headed the table with 7 medals.",
    "Spending fell 31.2% on 2021 because of a gain against the loss of $0.6 million made in 2021.",
    "Экспедицию вызвали в район площадью 40 га, лагерь стоит в 100 км к западу от рудника.",
    "Геологи покинули площадь участка 12 дней назад.",
    "Отношение чистого долга к прибыли выросло до 0,35 раза в 2024 году.",
    "Экономия – 248 млн тенге (в 2023 году – 135 млн тенге), что выше плана в 200 млн тенге.",
    "Мы проверили 40 заказов из 180. В 31 из них три предложения были в деле, в девяти – нет.",
    "Геологтар алаңнан 12 күн бұрын кетті, лагерь кеніштен 100 шақырым қашықтықта тұр.",
    "2024 жылы үнем 248 млн теңге болды (2023 жылы – 135 млн теңге), бұл 200 млн теңге жоспардан артық.",
    "Таза қарыздың пайдаға қатынасы 2024 жылы 0,35 есе болды.",
    # lines without a stop are no one sentence
    "Revenue for the full year was $6,150 million, 38% higher than in 2020 on a better price of copper sold\n"
    "EBITDA was $3,920 million, 64% higher than in 2020\n"
    "Cash flow from operations was $3,310 million, 85% higher than in 2020",
    "Выручка за год составила 615 млрд тенге, на 38% больше, чем в 2020 году, благодаря цене на медь и цинк\n"
    "Прибыль до налога составила 392 млрд тенге, на 64% больше, чем в 2020 году\n"
    "Денежный поток составил 331 млрд тенге, на 85% больше, чем в 2020 году",
    # two amounts of the year before, what remains of a plan, a corridor, a slide of a talk
    "За 2024 год выручка рудника – 2,06 млрд долларов, прибыль – 480 млн. Годом раньше было 1,1 млрд и "
    "120 млн. "
    "Прибыль, таким образом, выросла вчетверо.",
    "In January-September the city laid 740 kilometres of pipes, so 220 kilometres of this year's programme "
    "of 960 kilometres remain to be laid in the fourth quarter.",
    "Inflation over the month was 1.0%. The rate stays at 14.5% with a corridor of plus or minus 1 "
    "percentage "
    "point, that is, from 13.5% to 15.5%.",
    "Comment for the quarterly slide: in the second quarter of 2024 the depot shipped 18,400 pallets, "
    "twice the "
    "9,200 of the first quarter.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_right_sentence_of_a_report_is_left_alone(sentence: str) -> None:
    assert [(each.code, sentence[each.start : each.end]) for each in audit(sentence).findings] == []
