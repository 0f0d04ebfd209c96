"""Bases of the next year, and spans told again by another number of their months: (family, wrong, right)."""

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "PER",
        "In January-May 2023 the smelter poured 2.4 million tonnes, 3.1% more than in January-May 2024.",
        "In January-May 2024 the smelter poured 2.4 million tonnes, 3.1% more than in January-May 2023.",
    ),
    (
        "PER",
        "In May 2023 the quarry shipped 42,000 tonnes, 12% fewer than in May 2024.",
        "In May 2024 the quarry shipped 42,000 tonnes, 12% fewer than in May 2023.",
    ),
    (
        "PER",
        "За первый квартал 2023 года выпущено 12,4 тыс. тонн, на 4% больше, чем за первый квартал 2024 года.",
        "За первый квартал 2024 года выпущено 12,4 тыс. тонн, на 4% больше, чем за первый квартал 2023 года.",
    ),
    (
        "PER",
        "2023 жылғы қаңтар-мамырда зауыт 2,4 млн тонна өңдеді, бұл 2024 жылғы қаңтар-мамырдан 3,1%-ға артық.",
        "2024 жылғы қаңтар-мамырда зауыт 2,4 млн тонна өңдеді, бұл 2023 жылғы қаңтар-мамырдан 3,1%-ға артық.",
    ),
    (
        "PER",
        "In January-August (the first seven months of the year) the port handled 5.2 million tonnes.",
        "In January-August (the first eight months of the year) the port handled 5.2 million tonnes.",
    ),
    (
        "PER",
        "За январь-август, то есть за первые семь месяцев года, порт перевалил 5,2 млн тонн.",
        "За январь-август, то есть за первые восемь месяцев года, порт перевалил 5,2 млн тонн.",
    ),
    (
        "PER",
        "Қаңтар-тамызда, яғни жылдың алғашқы жеті айында, порт 5,2 млн тонна жүк өткізді.",
        "Қаңтар-тамызда, яғни жылдың алғашқы сегіз айында, порт 5,2 млн тонна жүк өткізді.",
    ),
)
