"""Right sentences near relations that ordinary news tell: what looks like a base, a part or a product."""

import pytest

from ondiris.audit import audit
from ondiris.model.finding import Severity

SENTENCES = (
    # a change since another time than that of the next sentence, of another thing, in real terms
    "Output grew by 12% over the month to 41,600 units. A year earlier it was 32,300 units.",
    "In May exports rose 3% from April to 41,600 tonnes. A year earlier the figure was 32,300 tonnes.",
    "Output rose by 12% year on year to 41,600 units. A month earlier it was 49,300 units.",
    "In 2024 steel output grew by 12% to 41,600 tonnes. Last year exports of pipes were 32,300 tonnes.",
    "In 2024 industrial output grew by 4% to 904 billion tenge. A year earlier it was 753 billion tenge.",
    "Since 2020 output has grown by 42% to 41,600 tonnes. A year earlier it was 38,300 tonnes.",
    "In five years output grew by 42% to 41,600 tonnes. A year earlier it was 38,300 tonnes.",
    "С начала года запасы выросли на 12% до 41,6 тыс. тонн. Годом ранее они составляли 32,3 тыс. тонн.",
    "За месяц добыча выросла на 2% и составила 41,6 тыс. тонн. Годом ранее было добыто 32,3 тыс. тонн.",
    "За пять лет добыча выросла на 42% до 41,6 тыс. тонн. Годом ранее было добыто 38,3 тыс. тонн.",
    "В 2024 году добыча выросла на 12% до 41,6 тыс. тонн. Годом ранее экспорт составлял 32,3 тыс. тонн.",
    "В 2024 году добыча выросла на 12% до 41,6 тыс. тонн. Позапрошлым летом было добыто 27,3 тыс. тонн.",
    "Бір айда өндіріс 2%-ға өсіп, 41,6 мың тоннаға жетті. Бір жыл бұрын 32,3 мың тонна өндірілген.",
    "Бес жылда өндіріс 42%-ға өсіп, 41,6 мың тоннаға жетті. Бір жыл бұрын 38,3 мың тонна өндірілген.",
    "2024 жылы өндіріс 12%-ға өсіп, 41,6 мың тоннаға жетті. Былтыр экспорт 32,3 мың тонна болған.",
    # by how much a plan was missed, a bracket of something else, from a loss to a profit
    "Добыто 480 тонн, что ниже плана на 40 тонн.",
    "Завод превысил план на 1 200 вагонов и выпустил 1 900 вагонов.",
    "The mill made 480 tonnes in 2024, which is below the plan by 40 tonnes.",
    "Output was 4.8 million tonnes in March, higher than expected (growth was 4.6%).",
    "Unemployment was 4.8%, lower than in the region (4.6% of it among the young).",
    "Наурызда 4,8 млн тонна өндірілді, бұл жоспардан төмен (4,6 млн тонна сатылды).",
    "In 2024 earnings rose from a loss of 12.4 million to a profit of 9.1 million euros.",
    "В 2024 году результат вырос с убытка 12,4 млн до убытка 9,1 млн евро.",
    "Profit fell from 12.4 million euros to a loss of 15.1 million euros in 2024.",
    # an index and the growth of another time, branch or thing
    "In May the production index stood at 103.9%. Since January the increase was 9.3%.",
    "In May the production index stood at 103.9%. In April growth was 9.3%.",
    "In 2024 the production index was 103.9%, so investment rose by 9.3%.",
    "In 2024 output grew by 9.3%: the volume index of mining was 103.9%.",
    "The index stood at 103.9% in May. That is a growth of 2.1% on April.",
    "Индекс промышленного производства составил 96,2%, таким образом, спад за месяц равен 6,8%.",
    "Индекс производства – 107,4%. Годом ранее рост составил 4,7%.",
    "Индекс производства – 107,4%, рост в обработке составил 4,7%.",
    "ИФО составил 107,4%. Без учёта нефти рост составил 4,7%.",
    "Нақты көлем индексі 104,8% болды. Жыл басынан өсім 8,4%-ды құрады.",
    "Нақты көлем индексі 104,8% болды. Былтыр өсім 8,4% еді.",
    "Нақты көлем индексі 104,8% болды, яғни экспорт 8,4%-ға өсті.",
    # what follows from two amounts and is no change of them
    "Last year the quarry gave 42,800 tonnes. This year it gave 39,100 tonnes, so prices rose.",
    "Last year 428 kiosks worked in the town, now there are 391, so bread prices have risen.",
    "The port handled 42,800 containers last year. Rail carried 39,100 of them, so its share rose.",
    "Demand is 42,800 tonnes. Supply is 39,100 tonnes, so imports rose.",
    "Last year sales were 42,800 tonnes. This year they were 39,100 tonnes: revenue increased all the same.",
    "Last year the quarry gave 42,800 tonnes. This year it gave 39,100 tonnes, that is, output did not rise.",
    "В прошлом году карьер выдал 42,8 тыс. тонн. В этом году – 39,1 тыс. тонн, поэтому цены выросли.",
    "В 2023 году было 428 аварий, в 2024 году – 391: безопасность выросла.",
    "Карьер выдал 42,8 тыс. тонн. Отгрузил он 39,1 тыс. тонн, то есть запас вырос.",
    "Былтыр карьер 42,8 мың тонна берді. Биыл 39,1 мың тонна шығарылды, сондықтан баға өсті.",
    # growth in money beside an index of volume, an index of prices
    "In 2023 output rose 22.6% year on year in value; the volume index was 114.1%.",
    "Индекс цен в 2024 году составил 107,8%. Рост производства составил 3,9%.",
    "Индекс потребительских цен в 2024 году составил 107,8%. Рост производства составил 3,9%.",
    "In 2024 the index of real wages was 107.8%. Production growth was 3.9%.",
    "2024 жылы нақты жалақы индексі 107,8% болды. Өндіріс 3,9%-ға өсті.",
    "The purchasing managers' index was 53.1% in 2024. Output rose by 3.9%.",
    "В 2024 году индекс физического объёма ВВП составил 103,7%. Производство выросло на 5,9%.",
    "In 2024 the volume index of GDP was 103.7%. Production rose by 5.9%.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_right_sentence_is_left_alone(sentence: str) -> None:
    told = [each for each in audit(sentence).findings if each.severity is not Severity.NOTE]
    assert [(each.code, sentence[each.start : each.end]) for each in told] == []
