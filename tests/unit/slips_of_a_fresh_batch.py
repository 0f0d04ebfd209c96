"""Errors of every family as they came to mind, in texts of one sentence: (code, wrong, right)."""

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "IDX",
        "Output of the glass industry in the first half of 2025 rose by 106.3% in comparable prices.",
        "Output of the glass industry in the first half of 2025 rose by 6.3% in comparable prices.",
    ),
    (
        "DIR",
        "Ticket revenue came to 14.2 million euros, up from 15.9 million in 2023.",
        "Ticket revenue came to 14.2 million euros, down from 15.9 million in 2023.",
    ),
    (
        "DIR",
        "The kiln now burns 88 cubic metres of gas an hour, which is more than the previous 96.",
        "The kiln now burns 88 cubic metres of gas an hour, which is less than the previous 96.",
    ),
    (
        "PER",
        "The dairy opened in May 2023 and celebrated its tenth anniversary in May 2025.",
        "The dairy opened in May 2013 and celebrated its tenth anniversary in May 2023.",
    ),
    (
        "PER",
        "Exports for January–September were 4.1 billion dollars, of which October brought 0.6 billion.",
        "Exports for January–September were 4.1 billion dollars, of which August brought 0.6 billion.",
    ),
    (
        "PPT",
        "Capacity use at the brickworks climbed from 71% to 78%, a gain of 7%.",
        "Capacity use at the brickworks climbed from 71% to 78%, a gain of 7 percentage points.",
    ),
    (
        "CMP",
        "Wage arrears shrank by 18%, the labour inspector said.",
        "Wage arrears shrank by 18% over 2024, the labour inspector said.",
    ),
    (
        "UNT",
        "The new substation has a capacity of 250 tonnes.",
        "The new substation has a capacity of 250 MVA.",
    ),
    (
        "UNT",
        "The bakery baked 1,200 square metres of bread in March 2025.",
        "The bakery baked 1,200 tonnes of bread in March 2025.",
    ),
    (
        "EMP",
        "Net profit of the cannery amounted to €[x] million.",
        "Net profit of the cannery amounted to €3 million.",
    ),
    (
        "EMP",
        "Of the 64 lorries ordered, ## have arrived.",
        "Of the 64 lorries ordered, 20 have arrived.",
    ),
    (
        "LBL",
        "The inflation rate was 640 billion tenge in July.",
        "The budget deficit was 640 billion tenge in July.",
    ),
    (
        "LBL",
        "The number of vacancies stood at 4.8% in the third quarter.",
        "The share of vacancies stood at 4.8% in the third quarter.",
    ),
    (
        "IDX",
        "Индекс физического объёма строительства составил 4,2% к январю–маю прошлого года.",
        "Индекс физического объёма строительства составил 104,2% к январю–маю прошлого года.",
    ),
    (
        "IDX",
        "Производство мебели в мае увеличилось на 108,9 процента к маю прошлого года.",
        "Производство мебели в мае увеличилось на 8,9 процента к маю прошлого года.",
    ),
    (
        "DIR",
        "Выручка сократилась с 8,4 млрд до 9,1 млрд рублей.",
        "Выручка выросла с 8,4 млрд до 9,1 млрд рублей.",
    ),
    (
        "DIR",
        "В цехе трудится 214 человек, это меньше, чем 190 в прошлом году.",
        "В цехе трудится 214 человек, это больше, чем 190 в прошлом году.",
    ),
    (
        "PER",
        "За январь–июнь 2025 года выпущено 12 400 холодильников, из них в июле – 2 100.",
        "За январь–июнь 2025 года выпущено 12 400 холодильников, из них в июне – 2 100.",
    ),
    (
        "PER",
        "Договор подписан 31 июня 2025 года на сумму 1,2 млрд тенге.",
        "Договор подписан 30 июня 2025 года на сумму 1,2 млрд тенге.",
    ),
    (
        "PPT",
        "Доля экспорта в выручке поднялась с 22% до 29%, прибавив 7%.",
        "Доля экспорта в выручке поднялась с 22% до 29%, прибавив 7 процентных пунктов.",
    ),
    (
        "CMP",
        "Просроченная задолженность сократилась на 18%, отметили в банке.",
        "Просроченная задолженность за 2024 год сократилась на 18%, отметили в банке.",
    ),
    (
        "UNT",
        "Средняя урожайность пшеницы составила 14,2 километра с гектара.",
        "Средняя урожайность пшеницы составила 14,2 центнера с гектара.",
    ),
    (
        "UNT",
        "Площадь теплиц доведена до 86 тонн.",
        "Площадь теплиц доведена до 86 гектаров.",
    ),
    (
        "EMP",
        "Выпуск шин достиг ХХ,Х тыс. штук.",
        "Выпуск шин достиг 12,4 тыс. штук.",
    ),
    (
        "LBL",
        "Цена экспорта зерна составила 8,1 млн тонн.",
        "Объём экспорта зерна составил 8,1 млн тонн.",
    ),
    (
        "LBL",
        "Численность безработных – 4,7%.",
        "Уровень безработицы – 4,7%.",
    ),
    (
        "IDX",
        "2025 жылғы қаңтар–мамырда тамақ өнеркәсібі өткен жылмен салыстырғанда 104,8%-ға өсті.",
        "2025 жылғы қаңтар–мамырда тамақ өнеркәсібі өткен жылмен салыстырғанда 4,8%-ға өсті.",
    ),
    (
        "DIR",
        "Зауыттың түсімі 12,4 млрд теңгеден 11,8 млрд теңгеге дейін артты.",
        "Зауыттың түсімі 12,4 млрд теңгеден 11,8 млрд теңгеге дейін кеміді.",
    ),
    (
        "DIR",
        "Цехта қазір 214 адам істейді, бұл былтырғы 190 адамнан аз.",
        "Цехта қазір 214 адам істейді, бұл былтырғы 190 адамнан көп.",
    ),
    (
        "PER",
        "Көпір 2022 жылы салына бастап, 2019 жылы пайдалануға берілді.",
        "Көпір 2019 жылы салына бастап, 2022 жылы пайдалануға берілді.",
    ),
    (
        "PER",
        "Келісімге 2025 жылғы 31 маусымда қол қойылды.",
        "Келісімге 2025 жылғы 30 маусымда қол қойылды.",
    ),
    (
        "PPT",
        "Экспорттың үлесі 22%-дан 29%-ға көтеріліп, 7%-ға өсті.",
        "Экспорттың үлесі 22%-дан 29%-ға көтеріліп, 7 пайыздық тармаққа өсті.",
    ),
    (
        "CMP",
        "Мерзімі өткен берешек 18%-ға азайды, деді банк өкілі.",
        "2024 жылы мерзімі өткен берешек 18%-ға азайды, деді банк өкілі.",
    ),
    (
        "UNT",
        "Жылыжайлардың ауданы 86 тоннаға жетті.",
        "Жылыжайлардың ауданы 86 гектарға жетті.",
    ),
    (
        "UNT",
        "Бидайдың орташа шығымдылығы 14,2 километр болды.",
        "Бидайдың орташа шығымдылығы гектарына 14,2 центнер болды.",
    ),
    (
        "EMP",
        "Шина шығару көлемі ХХ мың данаға жетті.",
        "Шина шығару көлемі 12 мың данаға жетті.",
    ),
    (
        "LBL",
        "Астық экспортының бағасы 8,1 млн тонна болды.",
        "Астық экспортының көлемі 8,1 млн тонна болды.",
    ),
    (
        "LBL",
        "Жұмыссыздар саны – 4,7%.",
        "Жұмыссыздық деңгейі – 4,7%.",
    ),
)
