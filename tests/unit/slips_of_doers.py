"""Units that those who make, take in or are heated are never told in: (code, wrong, right)."""

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "UNT",
        "The road will be 46 kilograms long and carry 18,000 vehicles a day.",
        "The road will be 46 kilometres long and carry 18,000 vehicles a day.",
    ),
    (
        "UNT",
        "The new dam is 120 tonnes high.",
        "The new dam is 120 metres high.",
    ),
    (
        "UNT",
        "Power stations generated 61.2 billion tonnes in the first half of the year.",
        "Power stations generated 61.2 billion kWh in the first half of the year.",
    ),
    (
        "UNT",
        "The furnace runs at 1,600 hectares.",
        "The furnace runs at 1,600 degrees.",
    ),
    (
        "UNT",
        "Three new schools will take 4,200 litres in September.",
        "Three new schools will take 4,200 pupils in September.",
    ),
    (
        "UNT",
        "The hydro plant turned out 9.6 million tenge of electricity a day.",
        "The hydro plant turned out 9.6 million kWh of electricity a day.",
    ),
    (
        "UNT",
        "A wind farm is being built near the town. Its capacity is 120 tonnes.",
        "A wind farm is being built near the town. Its capacity is 120 MW.",
    ),
    (
        "UNT",
        "The spinning shop has a capacity of 30,000 kilowatt-hours a year.",
        "The spinning shop has a capacity of 30,000 tonnes a year.",
    ),
    (
        "UNT",
        "The solar park produced 14 million litres in May.",
        "The solar park produced 14 million kWh in May.",
    ),
    (
        "UNT",
        "The pipe is 1.4 litres wide and the trench 3 metres deep.",
        "The pipe is 1.4 metres wide and the trench 3 metres deep.",
    ),
    (
        "UNT",
        "Новые школы примут 61 тыс. баррелей.",
        "Новые школы примут 61 тыс. учеников.",
    ),
    (
        "UNT",
        "Детский сад рассчитан на 280 тонн.",
        "Детский сад рассчитан на 280 мест.",
    ),
    (
        "UNT",
        "На каждой из двух печей температура держится у 1 500 гектаров.",
        "На каждой из двух печей температура держится у 1 500 градусов.",
    ),
    (
        "UNT",
        "Мощность прядильного цеха – 30 тыс. киловатт-часов в год.",
        "Мощность прядильного цеха – 30 тыс. тонн в год.",
    ),
    (
        "UNT",
        "Электростанции выработали за полугодие 61,2 млрд тонн.",
        "Электростанции выработали за полугодие 61,2 млрд кВт·ч.",
    ),
    (
        "UNT",
        "Под городом строят солнечную станцию. Её мощность – 80 тонн.",
        "Под городом строят солнечную станцию. Её мощность – 80 МВт.",
    ),
    (
        "UNT",
        "ГЭС даёт в сутки 9,6 млн тенге электроэнергии.",
        "ГЭС даёт в сутки 9,6 млн кВт·ч электроэнергии.",
    ),
    (
        "UNT",
        "Печь греют до 1 200 километров.",
        "Печь греют до 1 200 градусов.",
    ),
    (
        "UNT",
        "Плотина поднимется на 120 тонн в высоту.",
        "Плотина поднимется на 120 метров в высоту.",
    ),
    (
        "UNT",
        "Мост имеет 840 тонн в длину.",
        "Мост имеет 840 метров в длину.",
    ),
    (
        "UNT",
        "Больница вмещает 320 киловатт.",
        "Больница вмещает 320 пациентов.",
    ),
    (
        "UNT",
        "Жаңа мектептер 54 мың баррель қабылдайды.",
        "Жаңа мектептер 54 мың оқушы қабылдайды.",
    ),
    (
        "UNT",
        "Пештегі қызу 1 500 гектардан төмен түспейді.",
        "Пештегі қызу 1 500 градустан төмен түспейді.",
    ),
    (
        "UNT",
        "Пештегі температура 1 500 гектардан аспайды.",
        "Пештегі температура 1 500 градустан аспайды.",
    ),
    (
        "UNT",
        "Жаңатас маңындағы жел паркін банк қаржыландырады. Оның қуаты 120 тонна, құны 105 млрд теңге.",
        "Жаңатас маңындағы жел паркін банк қаржыландырады. Оның қуаты 120 МВт, құны 105 млрд теңге.",
    ),
    (
        "UNT",
        "Балабақша 280 тоннаға есептелген.",
        "Балабақша 280 балаға есептелген.",
    ),
    (
        "UNT",
        "Электр стансалары жарты жылда 61,2 млрд тонна өндірді.",
        "Электр стансалары жарты жылда 61,2 млрд кВт·сағ өндірді.",
    ),
    (
        "UNT",
        "Мектеп 600 тонна орынға арналған.",
        "Мектеп 600 орынға арналған.",
    ),
)
