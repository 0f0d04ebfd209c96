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
]
