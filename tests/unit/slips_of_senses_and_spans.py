"""Numbers told again in other words of one sense, and spans that are of another number of years."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS = [
    (
        "CON",
        "It makes 1.2 million tonnes of lime. Designed to turn out 1.5 million tonnes of lime, it is new.",
        "It makes 1.2 million tonnes of lime. Designed to turn out 1.2 million tonnes of lime, it is new.",
    ),
    (
        "CON",
        "Exports of potash came to 3.4 million tonnes in 2023. Most of the 3.7 million tonnes sold abroad went to Asia.",
        "Exports of potash came to 3.4 million tonnes in 2023. Most of the 3.4 million tonnes sold abroad went to Asia.",
    ),
    (
        "CON",
        "In all 36 turbines will be set up. Each of the 38 turbines weighs 90 tonnes.",
        "In all 36 turbines will be set up. Each of the 36 turbines weighs 90 tonnes.",
    ),
    (
        "CON",
        "Под Аркалыком установят 36 ветряков. Каждый из 38 ветряков весит 90 тонн.",
        "Под Аркалыком установят 36 ветряков. Каждый из 36 ветряков весит 90 тонн.",
    ),
    (
        "CON",
        "За год в крае запустили 14 новых производств. На 17 запущенных производствах идёт набор.",
        "За год в крае запустили 14 новых производств. На 14 запущенных производствах идёт набор.",
    ),
    (
        "CON",
        "Сборка машин за январь–август 2024 года выросла на 12,3% к прошлому году. Рост на 13,2% дали новинки.",
        "Сборка машин за январь–август 2024 года выросла на 12,3% к прошлому году. Рост на 12,3% дали новинки.",
    ),
    (
        "CON",
        "Lithium project to create 450 jobs\n\nA miner will build a plant in the east. It will employ 540 people.",
        "Lithium project to create 450 jobs\n\nA miner will build a plant in the east. It will employ 450 people.",
    ),
    (
        "PER",
        "Зауыт 2021–2024 жылдар аралығында, яғни он жыл ішінде, 18 млрд теңге жұмсады.",
        "Зауыт 2021–2024 жылдар аралығында, яғни төрт жыл ішінде, 18 млрд теңге жұмсады.",
    ),
    (
        "PER",
        "Стройка началась в марте 2022 года, а в ноябре 2021 года она была завершена.",
        "Стройка началась в марте 2022 года, а в ноябре 2023 года она была завершена.",
    ),
    (
        "CON",
        "Мощность станции – 75 МВт. Станция мощностью 57 МВт обеспечит энергией два района.",
        "Мощность станции – 75 МВт. Станция мощностью 75 МВт обеспечит энергией два района.",
    ),
    (
        "CON",
        "A fire caused damage of 3.5 million euros. Insurers will cover the loss of 5.3 million euros.",
        "A fire caused damage of 3.5 million euros. Insurers will cover the loss of 3.5 million euros.",
    ),
    (
        "CON",
        "Экспорт муки достиг 1,9 млн тонн. Из проданных за рубеж 1,6 млн тонн муки многое ушло на юг.",
        "Экспорт муки достиг 1,9 млн тонн. Из проданных за рубеж 1,9 млн тонн муки многое ушло на юг.",
    ),
    (
        "PER",
        "Unit 2, built in 1998, turned 35 in 2023.",
        "Unit 2, built in 1988, turned 35 in 2023.",
    ),
    (
        "PER",
        "The programme runs for a decade from 2020 to 2025.",
        "The programme runs for a decade from 2020 to 2030.",
    ),
    (
        "PER",
        "В четвёртом квартале, то есть в октябре–ноябре, карьер отгрузил 640 тыс. тонн щебня.",
        "В четвёртом квартале, то есть в октябре–декабре, карьер отгрузил 640 тыс. тонн щебня.",
    ),
    (
        "RND",
        "One in three parts – 48% to be exact – is bought nearby.",
        "One in three parts – 33% to be exact – is bought nearby.",
    ),
    (
        "RND",
        "A quarter of the budget, or $36 million out of $90 million, goes to filters.",
        "Two fifths of the budget, or $36 million out of $90 million, goes to filters.",
    ),
    (
        "RND",
        "Цехта шамамен 800 адам (дәл саны – 1 120) жұмыс істейді.",
        "Цехта шамамен 800 адам (дәл саны – 812) жұмыс істейді.",
    ),
    (
        "LBL",
        "2024 жылы экспорт 5,4 млрд доллар, импорт 3,9 млрд доллар болып, 1,5 млрд доллар тапшылық қалыптасты.",
        "2024 жылы экспорт 5,4 млрд доллар, импорт 3,9 млрд доллар болып, 1,5 млрд доллар профицит қалыптасты.",
    ),
    (
        "CON",
        "The firm employs 3,850 people. Half of its 3,580 staff work underground.",
        "The firm employs 3,850 people. Half of its 3,850 staff work underground.",
    ),
    (
        "CON",
        "На ремонт печи ушло 730 млн тенге. Потраченные на ремонт печи 780 млн тенге окупятся.",
        "На ремонт печи ушло 730 млн тенге. Потраченные на ремонт печи 730 млн тенге окупятся.",
    ),
    (
        "PER",
        "С мая 2022 года по март 2022 года завод заменил печи.",
        "С мая 2021 года по март 2022 года завод заменил печи.",
    ),
    (
        "PER",
        "The plant assembled 3,200 vehicles in January-May 2024. In May alone 3,900 vehicles left the line.",
        "The plant assembled 3,200 vehicles in January-May 2024. In May alone 900 vehicles left the line.",
    ),
]
