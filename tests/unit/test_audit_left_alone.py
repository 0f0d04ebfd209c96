"""Right sentences that were once flagged, by what made them look wrong."""

import pytest

from ondiris.audit import audit

SENTENCES = (
    # another period's total, a base beside the age of a machine, a list that was over
    "Exports were 12.6 billion m3, of which 6.3 billion went to Europe, 4.8 billion to Turkey and 1.5 "
    "billion to Georgia. In the same six months of 2023 the total had been 12.4 billion.",
    "In July 2024 the firm replaced two ovens from 1987, which cut gas consumption by 18% compared "
    "with July 2023.",
    "Сауда айналымы 35,7 млрд долларға жетті: экспорт — 15,2 млрд, импорт — 20,5 млрд. Сонда тапшылық "
    "5,3 млрд доллар болды.",
    # a better share, days of a month, the same digits by chance, a part named otherwise
    "Overdue loans now are 2.9% of all instead of 3.4% in 2023, an improvement of half a percentage point.",
    "Some 640,000 tonnes were loaded between 6 and 12 October 2024, of which 410,000 tonnes was wheat.",
    "Фабрика продала за 2024 год 21,6 тыс. тонн сладостей. Внутри страны осталось 16,2 тыс. тонн, за границу "
    "ушло 5,4 тыс. тонн.",
    "According to the ministry, the economy grew by 6.3% in 2024 compared with 2023. Goods "
    "production added 8.1%.",
    # a comparative that a case hides, six that is no gold, a family that uses water
    "Тігіншінің жалақысы 265 мың теңге, бұл 2023 жылғы 230 мың теңгеден 35 мың теңгеге көп.",
    "Стансалар алты айда 1,9 млрд кВт·сағ қуат өндірді.",
    "Фабрика 46 200 тонна қауын сатты. Қауынның 30 800 тоннасы елде қалды, қалған 15 400 тоннасы шекара "
    "асты.",
    "Шаруашылықтарда 184 мың қой, 37 мың сиыр және 29 мың жылқы бар, жиынтығында 250 мың бас мал тіркелген.",
    "Зауыт тәулігіне 75 тонна сүт өңдейді, бірақ оның қуаты 100 тоннаға есептелген.",
    "Директор ұнның бағасы өзгермегенін айтты: 50 келісі 11 500 теңге.",
    "Семья из четырёх человек расходует в месяц около 14 кубометров воды.",
    "С 640 тыс. га собрано 1,6 млн т подсолнечника.",
    "Net debt was brought down from 412 million to 367 million euros, or 1.6 times EBITDA.",
    "In 2023 the plant made 930 cars, up 55% from 600 in 2022.",
    "In 2023 sales came to 84 tonnes, up 40% from 60 in 2022.",
    "A ticket will cost 39.90 euros, a bed in a double compartment from 119 euros.",
    # ends of a range, verbs with over and up, a price in another unit behind, years, fines
    "Diesel traded between $690 and $705 a tonne in May 2024, while freight rates slipped 2.5% from April.",
    "The insurer paid 1.62 billion kronor, spread over 48,000 claims, which makes about 34,000 kronor each.",
    "Wheat stood at 221 euros a tonne, 4 euros below Wednesday's 225 euros. A 30,000-tonne parcel was sold.",
    "With the two older halls, of 9,000 and 11,500 square metres, it has 35,000 square metres under roof.",
    "Pupils in years 9 to 11 took 46 computers apart, rebuilt 29 of them and kept the other 17.",
    "Штраф – 5 МРП, то есть 18 460 тенге при 3 692 тенге за один МРП, повторное – вдвое дороже.",
    "За сезон поймано 640 тыс. тонн, можно ещё 160 тыс. В прошлую путину на эту дату было 610 тыс. тонн.",
    "Зауыт 155 автобус құрастырды. Онда 640 адам жұмыс істейді, жыл соңына дейін тағы 45 адам қабылданбақ.",
    "Бағдарлама 5 340 ауылды қамтыған еді, бүгінде 5 610-ға жетті, демек 270 ауыл қосылды. 240 ауыл қалды.",
    "Былтыр 1 420 ота жасалды, бұл алдыңғы жылғыдан 160-қа көп. Соның 1 363-і, яғни 96 %-ы асқынусыз өтті.",
    "In 2015 only 11% of homes had gas; by 2024 it was 44%, four times the share.",
    "Поступило 14,8 млрд. План на год составляет 30,0 млрд, за три квартала выполнено 82% плана.",
    "Переехали 2 060 семей. Из 9,3 млрд, предусмотренных на три года, освоено 6,7 млрд, то есть 72 %.",
    "Расходы – 715 млрд, включая 96 млрд капитальных. Долг равнялся 4,9 трлн драмов, 52% этой суммы – евро.",
    # plain reports: a rise by half, a turnover behind its balance, months of a quarter told before
    "In 2024 the mill will take its staff from 800 to 1,200, that is up by half.",
    "Вывоз в 2024 году составил 41,6 млрд долларов, ввоз – 30,2 млрд, сальдо – 11,4, оборот – 71,8 млрд.",
    "Завод отчитался за III квартал 2024 года. За три месяца собрано 180 машин, в июле – 55, в августе – 60, "
    "в сентябре – 65.",
    "Налогов собрано 540 млрд тенге при плане 500 млрд, перевыполнение – 8%.",
    "Мощность завода – 6 млн квадратных метров плитки в год.",
    "К площадкам подвели 18 км дорог и 25 км водопровода.",
    "Ауданы 290 гектар аймақта құны 410 млрд теңге болатын 14 жоба жүзеге асырылып жатыр.",
    "Жалақы 462 мың теңгеге жетіп, былтырғы 412 мың теңгеден 12,1%-ға асты. Нақты жалақы 3,4%-ға көбейген.",
    # fine copper, landed cod, mains of water, the level of a river, land under rice
    "Output of the three mines rose from 71,300 to 77,900 tonnes of fine copper between 2022 and 2023.",
    "Herring landings reached 23,400 tonnes by week 20 of 2024.",
    "The loan pays for 38 km of water mains and two pumping stations.",
    "Уровень воды у причала поднимался до 410 сантиметров при опасной отметке 520.",
    "Алқапта 74 мың гектар жер суарылды, оның 26 мың гектары күріш.",
    # a change of another thing, prices behind their receipts, a difference for so many, a turnover
    "Coffee stocks fell to 1.62 million bags at the end of May 2024 from 1.84 million a month earlier. "
    "Production was up 2.5% on the month.",
    "Receipts came to $3.46 billion, or $1,940 a tonne, against $1,710 in 2022.",
    "The new tariff of 13.55 tenge replaces 12.10 tenge. For a family that uses 10 cubic metres a month, the "
    "difference comes to 14.50 tenge.",
    "Завод получил за прошлый год 7,8 млн евро прибыли при обороте 184 млн евро. Оборот снизился на 5% "
    "относительно предыдущего года.",
    "Of last year's 126 trainees, 104 signed a contract, that is 83%.",
    "Қалдық үлесі 4,2%-дан 3,4%-ға түсті, айырма −0,8 пайыздық тармақ.",
    # real growth of one thing and nominal of another, overdue loans in points, a fall to a half
    "In 2024 real GDP grew by 4.8% from 2023, prices by 3.1%, and nominal exports rose by 1.7%.",
    "Реальные доходы за 2024 год выросли на 2,8%, инфляция составила 9%, номинальные доходы прибавили 12%.",
    "Просрочка в кредитном портфеле за 2024 год выросла на 0,4 процентного пункта к 2023 году.",
    "Портфельдегі мерзімі өткен берешек 2024 жылы 2023 жылға қарағанда 0,4 пайыздық тармаққа өсті.",
    "The overdue part of the portfolio fell by 2 percentage points in 2024 from 2023.",
    "За 2024 год ввоз сахара вырос с 30 до 90 тыс. тонн. Брак удалось снизить с 4 до 2 %, вдвое.",
    "In 2024 exports fell from 812 tonnes to 203 tonnes, just 25% of the volume of 2023.",
    "2024 жылы экспорт 812 тоннадан 203 тоннаға дейін төмендеп, 2023 жылғы көлемнің 25%-ын құрады.",
    # what pays for a road, what a main gives, land and its border, rice under water, units spoken of
    "В 2024 году за счет бюджета отремонтировано 640 км дорог, уложено 30 км труб.",
    "Трубопровод длиной 300 км питает водой район, газопровод протяженностью 61 км снабжает газом город.",
    "The region has 5,400 hectares of rice fields and 120 km of land border.",
    "The canal fed 46 km of water pipelines; in 2024 it sent 1,150 GWh of electricity ashore.",
    "Шахта ауылдан 200 шақырым жерде, 2024 жылы 30 тонна жер жыныстары шығарылды.",
    "В 2024 году масса плиты составила тонну, объем вывоза составил тонн 300.",
    "In 2024 the clean-up amounted to tonnes of paper.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_right_sentence_is_left_alone(sentence: str) -> None:
    assert [(each.code, sentence[each.start : each.end]) for each in audit(sentence).findings] == []
