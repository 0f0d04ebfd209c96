"""A number told again with another digit, or rounded to another: of what it is, the words say once more."""

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "CON",
        "Unemployment stood at 4.6% in May 2024. With unemployment at 4.9%, the fund cut its fees.",
        "Unemployment stood at 4.6% in May 2024. With unemployment at 4.6%, the fund cut its fees.",
    ),
    (
        "CON",
        "The pit's annual output is 340,000 tonnes. The output of 390,000 tonnes makes the pit the largest.",
        "The pit's annual output is 340,000 tonnes. The output of 340,000 tonnes makes the pit the largest.",
    ),
    (
        "CON",
        "Дефицит бюджета в 2024 году составил 2,7% ВВП. При дефиците бюджета 2,4% долг почти не растет.",
        "Дефицит бюджета в 2024 году составил 2,7% ВВП. При дефиците бюджета 2,7% долг почти не растет.",
    ),
    (
        "CON",
        "На ремонт мостов направлено 8,4 млрд тенге. Управление отчиталось, что 6,4 млрд тенге на "
        "ремонт мостов освоены.",
        "На ремонт мостов направлено 8,4 млрд тенге. Управление отчиталось, что 8,4 млрд тенге на "
        "ремонт мостов освоены.",
    ),
    (
        "CON",
        "Построен склад зерна площадью 12,9 га. Здесь уложен бетон. Склад зерна площадью 12,5 га "
        "открыли весной.",
        "Построен склад зерна площадью 12,5 га. Здесь уложен бетон. Склад зерна площадью 12,5 га "
        "открыли весной.",
    ),
    (
        "CON",
        "Көпірлерді жөндеуге 8,4 млрд теңге бөлінді. Көпірлерді жөндеуге бөлінген 6,4 млрд теңге игерілді.",
        "Көпірлерді жөндеуге 8,4 млрд теңге бөлінді. Көпірлерді жөндеуге бөлінген 8,4 млрд теңге игерілді.",
    ),
    (
        "CON",
        "Жұмыссыздық 4,6%-ға дейін төмендеді. Жұмыссыздық 4,2% болған кезде қор жарнаны азайтты.",
        "Жұмыссыздық 4,6%-ға дейін төмендеді. Жұмыссыздық 4,6% болған кезде қор жарнаны азайтты.",
    ),
    (
        "RND",
        "Output of lime was 12,483 thousand tonnes. Lime output of about 12.8 million tonnes covers demand.",
        "Output of lime was 12,483 thousand tonnes. Lime output of about 12.5 million tonnes covers demand.",
    ),
    (
        "RND",
        "Exports of wool came to $5,647 million in 2024. The deputy said that exports of about "
        "$5.9 billion were a record.",
        "Exports of wool came to $5,647 million in 2024. The deputy said that exports of about "
        "$5.6 billion were a record.",
    ),
    (
        "RND",
        "The mill's staff is 2,847 people. Of nearly 2,500 workers a third are under 35.",
        "The mill's staff is 2,847 people. Of nearly 2,900 workers a third are under 35.",
    ),
    (
        "RND",
        "The pit shipped 18,463 tonnes of ore in May 2024. The rounded figure of 18,600 tonnes "
        "stands in the plan.",
        "The pit shipped 18,463 tonnes of ore in May 2024. The rounded figure of 18,500 tonnes "
        "stands in the plan.",
    ),
    (
        "RND",
        "Инвестиции в порт достигли 1 126 млрд тенге. Инвестиции в 1,3 трлн тенге позволили "
        "открыть 4 причала.",
        "Инвестиции в порт достигли 1 126 млрд тенге. Инвестиции в 1,1 трлн тенге позволили "
        "открыть 4 причала.",
    ),
    (
        "RND",
        "На заводе трудится 3 184 человека. Из почти 3,5 тыс. работников треть - женщины.",
        "На заводе трудится 3 184 человека. Из почти 3,2 тыс. работников треть - женщины.",
    ),
    (
        "RND",
        "Ауданда 1 264 шаруашылық тіркелген. Шамамен 1,6 мың шаруашылықтың жартысы мал өсіреді.",
        "Ауданда 1 264 шаруашылық тіркелген. Шамамен 1,3 мың шаруашылықтың жартысы мал өсіреді.",
    ),
    (
        "RND",
        "Жүн экспорты 5 647 млн долларды құрады. Экспорттың шамамен 5,9 млрд доллары - қой жүні.",
        "Жүн экспорты 5 647 млн долларды құрады. Экспорттың шамамен 5,6 млрд доллары - қой жүні.",
    ),
)
