"""Fractions and round numbers in words against the numbers beside them, and the same mended: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("RND", "The mine sold 24 million tonnes of coal in 2024. Exports took 6 million tonnes, or nearly two thirds.", "The mine sold 24 million tonnes of coal in 2024. Exports took 15.5 million tonnes, or nearly two thirds."),
    ("RND", "The dam gave 960 million kWh in 2024; 240 million kWh, that is more than a third, went to the city.", "The dam gave 960 million kWh in 2024; 340 million kWh, that is more than a third, went to the city."),
    ("RND", "The season closed with a catch of 1.94 million tonnes, in other words about one million.", "The season closed with a catch of 1.94 million tonnes, in other words about two million."),
    ("RND", "The board proposes to pay out three quarters of the profit: 12 of 30 million euros.", "The board proposes to pay out two fifths of the profit: 12 of 30 million euros."),
    ("RND", "Exactly 2,140 farms deliver milk. This is almost four thousand farms.", "Exactly 2,140 farms deliver milk. This is more than two thousand farms."),
    ("RND", "Из 36 млрд киловатт-часов, которые дали за год станции, 9 млрд ушло за границу, то есть две трети.", "Из 36 млрд киловатт-часов, которые дали за год станции, 24 млрд ушло за границу, то есть две трети."),
    ("RND", "Совет направит на дивиденды пятую часть прибыли: 12 из 24 млн евро.", "Совет направит на дивиденды половину прибыли: 12 из 24 млн евро."),
    ("RND", "В 2024 году добыто 48 млн тонн руды. На экспорт ушло 15 млн тонн, или почти две трети.", "В 2024 году добыто 48 млн тонн руды. На экспорт ушло 31 млн тонн, или почти две трети."),
    ("RND", "Сезон дал 1,92 млн тонн рыбы, другими словами, около одного миллиона.", "Сезон дал 1,92 млн тонн рыбы, другими словами, около двух миллионов."),
    ("RND", "Молоко сдают 2 140 хозяйств. Это почти четыре тысячи хозяйств.", "Молоко сдают 2 140 хозяйств. Это более двух тысяч хозяйств."),
    ("RND", "Өндірілгені – 6,3 млн тонна. Экспортқа кеткені – 2,1 млн тонна, өндірілген көлемнің үштен екісі.", "Өндірілгені – 6,3 млн тонна. Экспортқа кеткені – 4,2 млн тонна, өндірілген көлемнің үштен екісі."),
    ("RND", "СЭС былтыр 960 млн киловатт-сағат өндірді. Соның 240 млн-ы, яғни жартысынан көбі, қалаға жіберілді.", "СЭС былтыр 960 млн киловатт-сағат өндірді. Соның 520 млн-ы, яғни жартысынан көбі, қалаға жіберілді."),
    ("RND", "2024 жылы 48 млн тонна кен өндірілді, оның 16 млн тоннасы, яғни төрттен бірі, экспортталды.", "2024 жылы 48 млн тонна кен өндірілді, оның 12 млн тоннасы, яғни төрттен бірі, экспортталды."),
    ("RND", "Зауыт былтыр 9 млн тонна мұнай өңдеді. Соның 3 млн тоннасы, яғни жартысы, қоймада.", "Зауыт былтыр 9 млн тонна мұнай өңдеді. Соның 4,5 млн тоннасы, яғни жартысы, қоймада."),
    ("RND", "Көрмеге тура 978 компания келді. Бұл – екі мыңға жуық компания.", "Көрмеге тура 978 компания келді. Бұл – мыңға жуық компания."),
)
