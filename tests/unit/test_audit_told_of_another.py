"""Right sentences whose numbers are alike, one digit apart or round, and of two things, times or sources."""

import pytest

from ondiris.audit import audit

SENTENCES = (
    "Unemployment is 4.6% in the north. Unemployment in the south is 4.8%.",
    "The first line has a capacity of 120,000 tonnes. The second line has a capacity of 150,000 tonnes.",
    "Exports were 34.2 million dollars in May 2024. Exports were 34.8 million dollars in June 2024.",
    "The farm sold 340 tonnes of milk. It also sold 320 tonnes of meat.",
    "The bank's capital is 340 billion tenge. A year earlier capital was 320 billion tenge.",
    "According to the bank, inflation is 8.3%. According to the ministry, inflation is 8.9%.",
    "The bank says inflation is 8.3%. The ministry reported that inflation is 8.9%.",
    "Corporate profit tax is 20%. The tax on profits was 25%.",
    "Of the exhibitors, 487 paid for a stand. Of the exhibitors, 187 came from abroad and 300 from here.",
    "The debt is 24 billion tenge. The debt limit is 25 billion tenge.",
    "Output of cement was 12,483 thousand tonnes. Cement use of about 12.8 million tonnes exceeds it.",
    "Exports were $5,647 million in May 2024. Exports had been about $5.9 billion in April 2024.",
    "The airport served 3,482,000 passengers. About 3.9 million passengers took the train.",
    "Инфляция составляет 8,3%. Министр сообщил, что инфляция в регионе составляет 8,9%.",
    "В Алматы построено 38 школ. В Шымкенте построено 48 школ.",
    "Построено 38 школ. Еще 48 школ построят позже.",
    "Запасы зерна - 340 тыс. тонн. Для запасов нужно 360 тыс. тонн зерна.",
    "На предприятии трудится 2 847 человек. Более 2 500 работников имеют льготы.",
    "Алматыда 38 мектеп салынды. Шымкентте 48 мектеп салынды.",
    "Жылыжайдың ауданы - 12,5 га. Ауданы 12,8 га болатын қойма салынды.",
    "Мұнай 75 доллар болса, бюджет артады. Мұнай 55 долларға түссе, бюджет азаяды.",
    "Тау-кен өнеркәсібінде индекс 97,4%. Өңдеу өнеркәсібінде индекс 97,8%.",
    "The firm exported tonnes and tonnes of sugar. The plant generated MWh figures for the report.",
    "Завод выпустил тонн 300 цинка.",
    "Поголовье дает 940 тыс. литров молока.",
    "Өзен 300 шақырым жерді алып жатыр.",
    "The farm has 340 tonnes of wheat. The 320 tonnes of barley were sold.",
    "Output was 340 tonnes of wheat. The 320 tonnes left in store is fodder.",
    "The share of online sales rose by 3 percentage points to 87 billion tenge in 2024 from 2023.",
    "Зауыт 3 400 тонна өнім шығарды. Зауыт 3 200 тонна өнім жөнелтті, қалғаны қоймада.",
    "Завод выпустил 3 400 тонн проката. Завод отгрузил 3 200 тонн проката, остальное на складе.",
    "The city has 24 schools and 28 kindergartens. The city's 28 kindergartens take 3,400 children.",
    "Exports of copper came to 340 million dollars. Exports of zinc came to 240 million dollars, and exports "
    "of lead to 140 million dollars.",
    "Инвестиции в хозяйства составили 340 млрд тенге. Инвестиции в переработку составили 240 млрд тенге, "
    "инвестиции в торговлю - 140 млрд тенге.",
    # what is levied is told in per cent
    "Export duty is 12%. The import duty of 15% stays.",
    "The export quota is 20%. The output gap is 2%.",
    "In the euro area inflation was 8.3%. Inflation in the euro area was 8.3%.",
    "Экспортная пошлина - 12%. Пошлина на экспорт масла составила 20%.",
    "Налог на прибыль составляет 20%, налог на дивиденды - 10%.",
    "Экспорттық баж - 12%. Пайдаға салынатын салық 20% болды.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_right_sentence_is_left_alone(sentence: str) -> None:
    assert [(each.code, sentence[each.start : each.end]) for each in audit(sentence).findings] == []
