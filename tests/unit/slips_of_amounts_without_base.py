"""An amount of a year, so much more than nothing that is told: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "CMP",
        "Fixed investment was 7.4% higher, the department reported on Friday. It amounted to 3.15 trillion tenge.",
        "Fixed investment was 7.4% higher than in 2023, the department reported on Friday. It amounted to 3.15 trillion tenge.",
    ),
    (
        "CMP",
        "In 2024 poultry farms produced 1.86 billion eggs, 5.1% more.",
        "In 2024 poultry farms produced 1.86 billion eggs, 5.1% more than in 2023.",
    ),
    (
        "CMP",
        "Over the year the farms collected 1.86 billion eggs, which is 5.1% more.",
        "Over the year the farms collected 1.86 billion eggs, which is 5.1% more than in 2023.",
    ),
    (
        "CMP",
        "The ports handled 46 million tonnes in nine months, or 9% less. Containers made up a third.",
        "The ports handled 46 million tonnes in nine months, or 9% less than a year before. Containers made up a third.",
    ),
    (
        "CMP",
        "Retail trade in the province grew by 6.1%, the statistics office said in a note of four pages.",
        "Retail trade in the province grew by 6.1% on January–June of last year, the statistics office said in a note of four pages.",
    ),
    (
        "CMP",
        "По данным облстата, птицефабрики получили за год 1,86 млрд яиц, на 5,1% больше. Десяток стоил в среднем 480 тенге.",
        "По данным облстата, птицефабрики получили за год 1,86 млрд яиц, на 5,1% больше, чем в 2023 году. Десяток стоил в среднем 480 тенге.",
    ),
    (
        "CMP",
        "За девять месяцев порты перевалили 46 млн тонн, это на 9% меньше.",
        "За девять месяцев порты перевалили 46 млн тонн, это на 9% меньше, чем годом ранее.",
    ),
    (
        "CMP",
        "Вложения в основной капитал выше на 7,4%, сообщили в пятницу в департаменте. Их сумма – 3,15 трлн тенге.",
        "Вложения в основной капитал выше прошлогодних на 7,4%, сообщили в пятницу в департаменте. Их сумма – 3,15 трлн тенге.",
    ),
    (
        "CMP",
        "Завод собрал за прошлый год 4 180 тракторов, что на 12% больше.",
        "Завод собрал за прошлый год 4 180 тракторов, что на 12% больше, чем в 2023 году.",
    ),
    (
        "CMP",
        "В июне на границе оформили 3 100 машин, т.е. на 15% меньше. Очередей нет.",
        "В июне на границе оформили 3 100 машин, т.е. на 15% меньше, чем в мае. Очередей нет.",
    ),
    (
        "CMP",
        "Құс фабрикалары бір жылда 1,74 млрд жұмыртқа өндірді, бұл 4,2%-ға көп.",
        "Құс фабрикалары бір жылда 1,74 млрд жұмыртқа өндірді, бұл 2023 жылғыдан 4,2%-ға көп.",
    ),
    (
        "CMP",
        "Порттар тоғыз айда 46 млн тонна жүк өткізді, яғни 9%-ға аз.",
        "Порттар тоғыз айда 46 млн тонна жүк өткізді, яғни былтырғыдан 9%-ға аз.",
    ),
    (
        "CMP",
        "Негізгі капиталға инвестиция 7,4%-ға жоғары, деп хабарлады департамент жұма күні.",
        "Негізгі капиталға инвестиция былтырғыдан 7,4%-ға жоғары, деп хабарлады департамент жұма күні.",
    ),
    (
        "CMP",
        "Маусымда шекарада 3 100 көлік рәсімделді, бұл 15%-ға төмен.",
        "Маусымда шекарада 3 100 көлік рәсімделді, бұл мамырдағыдан 15%-ға төмен.",
    ),
)
