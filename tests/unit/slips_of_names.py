"""Numbers called what they are not, in many wordings: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("LBL", "Wages were 5.5% higher in 2024 than in 2023. As consumer prices rose by 2.2% in the same period, nominal wages went up by 3.2%.", "Wages were 5.5% higher in 2024 than in 2023. As consumer prices rose by 2.2% in the same period, real wages went up by 3.2%."),
    ("LBL", "Nominal wages in industry grew by 12% in 2024 over 2023; after prices, which rose 7%, real wages were up 16.7%.", "Nominal wages in industry grew by 12% in 2024 over 2023; after prices, which rose 7%, real wages were up 4.7%."),
    ("LBL", "The unemployment rate averaged 2.79 million in 2024.", "The number of unemployed averaged 2.79 million in 2024."),
    ("LBL", "At 14.6%, the net turnover in 2024 was the best in the history of the group.", "At 14.6%, the net margin in 2024 was the best in the history of the group."),
    ("LBL", "In 2024 the quantity of Brent, meanwhile, was $74 a barrel.", "In 2024 the price of Brent, meanwhile, was $74 a barrel."),
    ("LBL", "Exports in 2024 came to 9,284 billion yen and imports to 8,690 billion, leaving a deficit of 594 billion yen.", "Exports in 2024 came to 9,284 billion yen and imports to 8,690 billion, leaving a surplus of 594 billion yen."),
    ("LBL", "In 2024 imports stood at $12.1 billion and exports at $9.0 billion; the trade surplus was $3.1 billion.", "In 2024 imports stood at $12.1 billion and exports at $9.0 billion; the trade deficit was $3.1 billion."),
    ("LBL", "The average length of the loans in 2024 was $31,000.", "The average size of the loans in 2024 was $31,000."),
    ("LBL", "Номинальные доходы стали за 2024 год больше на 9,6%. Цены были выше на 4,7%, так что номинальные доходы увеличились на 4,7%.", "Номинальные доходы стали за 2024 год больше на 9,6%. Цены были выше на 4,7%, так что реальные доходы увеличились на 4,7%."),
    ("LBL", "Средняя номинальная зарплата за 2024 год выросла на 10%, цены - на 4%, реальная зарплата - на 14,3%.", "Средняя номинальная зарплата за 2024 год выросла на 10%, цены - на 4%, реальная зарплата - на 5,8%."),
    ("LBL", "Средняя мощность трактора в 2024 году – 3,1 млн рублей.", "Средняя цена трактора в 2024 году – 3,1 млн рублей."),
    ("LBL", "Средний срок по ипотеке в 2024 году – 12,5% годовых.", "Средний процент по ипотеке в 2024 году – 12,5% годовых."),
    ("LBL", "Уровень занятости в 2024 году достиг 866 тыс. человек.", "Численность занятых в 2024 году достигла 866 тыс. человек."),
    ("LBL", "Процентная прибыль по агрокредитам в 2024 году равна 19% годовых.", "Процентная ставка по агрокредитам в 2024 году равна 19% годовых."),
    ("LBL", "За 2024 год 7,9 млрд долларов – вывоз, 4,5 млрд – ввоз. Отрицательное сальдо в 3,4 млрд долларов всех устраивает.", "За 2024 год 7,9 млрд долларов – вывоз, 4,5 млрд – ввоз. Положительное сальдо в 3,4 млрд долларов всех устраивает."),
    ("LBL", "Средняя урожайность тонны пшеницы в 2024 году – 16 300 рублей.", "Средняя цена тонны пшеницы в 2024 году – 16 300 рублей."),
    ("LBL", "2024 жылы билеттің орташа ұзақтығы – 41 мың теңге.", "2024 жылы билеттің орташа бағасы – 41 мың теңге."),
    ("LBL", "Бір кеме үшін 2024 жылы алынатын орташа ұзындық – 310 мың доллар.", "Бір кеме үшін 2024 жылы алынатын орташа төлем – 310 мың доллар."),
    ("LBL", "2024 жылы экспорт 7,9 млрд теңге, импорт 4,5 млрд теңге болды. Теріс сальдо – 3,4 млрд теңге.", "2024 жылы экспорт 7,9 млрд теңге, импорт 4,5 млрд теңге болды. Оң сальдо – 3,4 млрд теңге."),
)
