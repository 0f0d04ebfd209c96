"""Right sentences of releases about industry that were once flagged, by what made them look wrong."""

import pytest

from ondiris.audit import audit

SENTENCES = (
    # a sign that is that of the amount behind it, a market that is weighed, a space that is missing
    "За полгода вывезено 8,4 млн тонн концентрата: 5,1 млн тонн на $612,3 млн – в Китай, 3,3 млн тонн на "
    "$398 млн – в Россию.",
    "Если каждый выпивает 240 литров, то объем рынка составит 4,6 млн тонн молока.",
    "За полугодие завод вывез кожу на сумму $11,4 млн.Общий объем проданной за рубеж продукции составил 2,7 "
    "млн квадратных метров.Больше всего её купила Италия.",
    # a day without its year that is of the next one
    "АЛМАТЫ, 9 янв — агентство. В январе-ноябре 2024 года ткани вывезли на 1,8 миллиарда долларов.",
    # a mean month that stands nowhere in the text
    "В октябре 2022 года объем производства составил 8,412 млрд рублей и вырос на 1,4% к сентябрю. Запасы "
    "готовой продукции на конец периода составили 4,6155 млрд рублей, что составляет 66,9% от "
    "среднемесячного объема производства.",
    # a month held against itself a year before, a number behind the year that it is held against
    "Объем производства плит в январе-апреле 2022 года сократился на 6,5 % к январю-апрелю 2021 года, до "
    "140,2 тысячи тонн. В апреле аналогичный показатель составил 82,9 тысячи тонн — на 3,1 % больше, чем в "
    "апреле 2021 года.\nВ 2021 году выпустили 480 тысяч тонн. В конце 2021 года пущена линия.",
    "Выручка за 2019 г. сократилась по сравнению с 2018 г. – 2,14 млрд рублей против 2,31 млрд рублей.",
    # a plan at a level above a hundred
    "В 2024 году выпуск лекарств запланирован на уровне 106%.",
)


@pytest.mark.parametrize("text", SENTENCES)
def test_a_right_sentence_is_left_alone(text: str) -> None:
    found = [finding for finding in audit(text).findings if finding.severity.name != "NOTE"]
    assert not found, found
