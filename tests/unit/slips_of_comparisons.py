"""Changes whose base is missing, and the same with it, in many wordings: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "CMP",
        "The dairy has raised its deliveries by 14%.",
        "The dairy has raised its deliveries by 14% on the year.",
    ),
    (
        "CMP",
        "Bakeries raised the output of rusks by 8.2%. The chain runs 64 shops. Each shop serves about 900 customers a day.",
        "Bakeries raised the output of rusks by 8.2% over the past season. The chain runs 64 shops.",
    ),
    (
        "CMP",
        "Premiums of all kinds went up by 9%.",
        "Premiums of all kinds went up by 9% against the same quarter of last year.",
    ),
    (
        "CMP",
        "Steel output jumped 12%, the ministry said.",
        "Steel output jumped 12% from a year earlier, the ministry said.",
    ),
    (
        "CMP",
        "Freight turnover declined by 3.4 percent. The company employs 1,200 people.",
        "Freight turnover declined by 3.4 percent year on year. The company employs 1,200 people.",
    ),
    ("CMP", "The plant's exports have doubled.", "The plant's exports have doubled in two years."),
    ("CMP", "Demand for bricks is up 20%.", "Demand for bricks is up 20% since January."),
    ("CMP", "Orders for wagons grew 2.5 times.", "Orders for wagons grew 2.5 times over five years."),
    ("CMP", "Cement production is 7% higher.", "Cement production is 7% higher than last year."),
    ("CMP", "Consumer prices climbed 4.1%.", "Consumer prices climbed 4.1% in May."),
    (
        "CMP",
        "In 2024 the mine produced 3.1 million tonnes, which is 8% more compared with.",
        "In 2024 the mine produced 3.1 million tonnes, which is 8% more compared with 2023.",
    ),
    (
        "CMP",
        "Vehicle production rose by 9% compared with to 54,500 units in the first half of 2025.",
        "Vehicle production rose by 9% compared with 2024 to 54,500 units in the first half of 2025.",
    ),
    (
        "CMP",
        "In March 2025 retail sales were 4% higher than.",
        "In March 2025 retail sales were 4% higher than in March 2024.",
    ),
    (
        "CMP",
        "Imports of copper fell in 2025 by 3% relative to.",
        "Imports of copper fell in 2025 by 3% relative to 2024.",
    ),
    ("CMP", "In 2024 output grew by 5% against.", "In 2024 output grew by 5% against 2023."),
    (
        "CMP",
        "В первом полугодии 2024 года добыча увеличилась на 6% по сравнению с. Объём составил 410 тыс. тонн.",
        "В первом полугодии 2024 года добыча увеличилась на 6% по сравнению с прошлым годом. Объём составил 410 тыс. тонн.",
    ),
    (
        "CMP",
        "Ввоз меди в 2025 году упал на 3% по отношению к.",
        "Ввоз меди в 2025 году упал на 3% по отношению к 2024 году.",
    ),
    (
        "CMP",
        "Выпуск труб вырос на 9% относительно и составил 40 тыс. тонн в 2024 году.",
        "Выпуск труб вырос на 9% относительно 2023 года и составил 40 тыс. тонн в 2024 году.",
    ),
    ("CMP", "Производство цемента выросло на 7%.", "Производство цемента выросло на 7% за год."),
    (
        "CMP",
        "Погрузка на сети увеличилась на 4,2%, сообщила железная дорога.",
        "Погрузка на сети увеличилась на 4,2% к прошлому году, сообщила железная дорога.",
    ),
    (
        "CMP",
        "Продажи выросли на 17%. Персонал - 64 человека.",
        "Продажи выросли на 17% к предыдущему сезону. Персонал - 64 человека.",
    ),
    ("CMP", "Весь портфель подорожал на 6%.", "Весь портфель подорожал на 6% за квартал."),
    (
        "CMP",
        "Онлайн-магазины прибавили 23% выручки. Средний чек у них - 1 840 рублей.",
        "Онлайн-магазины прибавили 23% выручки к прошлогоднему уровню. Средний чек у них - 1 840 рублей.",
    ),
    ("CMP", "Спрос на кирпич вырос в 1,5 раза.", "Спрос на кирпич вырос в 1,5 раза с начала года."),
    (
        "CMP",
        "Тұз өндіру 2024 жылғы бірінші жартыжылдықта салыстырғанда 4% артты.",
        "Тұз өндіру 2024 жылғы бірінші жартыжылдықта өткен жылмен салыстырғанда 4% артты.",
    ),
    (
        "CMP",
        "2025 жылы мыс импорты салыстырғанда 3% кеміді.",
        "2025 жылы мыс импорты 2024 жылмен салыстырғанда 3% кеміді.",
    ),
    (
        "CMP",
        "2025 жылы мыс импорты қарағанда 3%-ға азайды.",
        "2025 жылы мыс импорты өткен жылға қарағанда 3%-ға азайды.",
    ),
    (
        "CMP",
        "Кондитерлер шоколад шығаруды 3,9%-ға ұлғайтты.",
        "Кондитерлер шоколад шығаруды былтырғыдан 3,9%-ға ұлғайтты.",
    ),
    ("CMP", "Портфель құны 4%-ға өсті.", "Портфель құны тоқсан ішінде 4%-ға өсті."),
    (
        "CMP",
        "Тапсырыс 6%-ға молайды, орташа сапар құны - 1 100 теңге.",
        "Тапсырыс өткен айға қарағанда 6%-ға молайды, орташа сапар құны - 1 100 теңге.",
    ),
    (
        "CMP",
        "Интернет-дүкендер түсімін 28%-ға ұлғайтты.",
        "Интернет-дүкендер түсімін алдыңғы жылға қарағанда 28%-ға ұлғайтты.",
    ),
    ("CMP", "Инвестиция көлемі 11%-ға көп.", "Инвестиция көлемі бір жыл бұрынғыдан 11%-ға көп."),
    ("CMP", "Астық экспорты екі есе артты.", "Астық экспорты бес жылда екі есе артты."),
    (
        "CMP",
        "Цемент өндірісі 7 пайызға өсті, деп хабарлады министрлік.",
        "Цемент өндірісі бір жылда 7 пайызға өсті, деп хабарлады министрлік.",
    ),
)
