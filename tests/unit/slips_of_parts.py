"""Sums in news, releases and accounts, as a stranger writes them: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("SUM", "The dairy took in 412,000 tonnes of milk last year. Of these 380,000 tonnes came from its own farms and 132,000 tonnes from smallholders.", "The dairy took in 512,000 tonnes of milk last year. Of these 380,000 tonnes came from its own farms and 132,000 tonnes from smallholders."),
    ("SUM", "Turkey imported 14.2 million tonnes of scrap in 2024. Almost all of it, 16.1 million tonnes, went to electric furnaces.", "Turkey imported 14.2 million tonnes of scrap in 2024. Almost all of it, 13.1 million tonnes, went to electric furnaces."),
    ("SUM", "The shipyard employs 3,400 people, 3,900 of them welders and fitters.", "The shipyard employs 3,400 people, 1,900 of them welders and fitters."),
    ("SUM", "The group runs 86 shops: 41 in the capital, 29 in the regional centres and 26 in smaller towns.", "The group runs 86 shops: 41 in the capital, 29 in the regional centres and 16 in smaller towns."),
    ("SUM", "Of every 100 tonnes of ore, 62 tonnes go to the concentrator, 21 tonnes to the stockpile and 27 tonnes to waste.", "Of every 100 tonnes of ore, 62 tonnes go to the concentrator, 21 tonnes to the stockpile and 17 tonnes to waste."),
    ("SUM", "Stocks of sugar were 84,000 tonnes on 1 September. Mills added 31,000 tonnes, shops took 46,000 tonnes, so 96,000 tonnes were left on 1 October.", "Stocks of sugar were 84,000 tonnes on 1 September. Mills added 31,000 tonnes, shops took 46,000 tonnes, so 69,000 tonnes were left on 1 October."),
    ("SUM", "Gas makes up 46% of the power mix, coal 33%, hydro 18% and wind 13%.", "Gas makes up 46% of the power mix, coal 33%, hydro 18% and wind 3%."),
    ("SUM", "The board spent 24.6 million euros on the new line: 15.2 million on machines, 6.1 million on the hall and 5.3 million on training.", "The board spent 24.6 million euros on the new line: 15.2 million on machines, 6.1 million on the hall and 3.3 million on training."),
    ("SUM", "In the first quarter the refinery sold 310 thousand tonnes of diesel, in the second 295 thousand. That makes 650 thousand tonnes for the half-year.", "In the first quarter the refinery sold 310 thousand tonnes of diesel, in the second 295 thousand. That makes 605 thousand tonnes for the half-year."),
    ("SUM", "За год порт Актау перевалил 7,4 млн тонн грузов, из них 8,1 млн тонн – нефть.", "За год порт Актау перевалил 7,4 млн тонн грузов, из них 4,1 млн тонн – нефть."),
    ("SUM", "В компании работают 2 150 человек: 1 320 в цехах, 540 в карьере, 390 в управлении.", "В компании работают 2 150 человек: 1 320 в цехах, 540 в карьере, 290 в управлении."),
    ("SUM", "Банк выдал кредитов на 640 млрд тенге. Бизнес получил 410 млрд, население – 320 млрд.", "Банк выдал кредитов на 640 млрд тенге. Бизнес получил 410 млрд, население – 230 млрд."),
    ("SUM", "Выручка за первое полугодие – 18,4 млрд рублей, за второе – 21,9 млрд. Итого за год 43,0 млрд рублей.", "Выручка за первое полугодие – 18,4 млрд рублей, за второе – 21,9 млрд. Итого за год 40,3 млрд рублей."),
    ("SUM", "На начало месяца на складе было 1 240 шин, поступило 860, отгружено 1 015. Остаток на конец месяца – 1 185 шин.", "На начало месяца на складе было 1 240 шин, поступило 860, отгружено 1 015. Остаток на конец месяца – 1 085 шин."),
    ("SUM", "В структуре затрат сырьё занимает 54%, энергия – 21%, зарплата – 18%, прочее – 17%.", "В структуре затрат сырьё занимает 54%, энергия – 21%, зарплата – 18%, прочее – 7%."),
    ("SUM", "Из 48 лицензий отозвали 12, ещё 9 приостановили; действуют 37.", "Из 48 лицензий отозвали 12, ещё 9 приостановили; действуют 27."),
    ("SUM", "Импорт оборудования составил 920 млн долларов, в том числе из Китая – 510 млн, из Германии – 260 млн, из Италии – 240 млн.", "Импорт оборудования составил 920 млн долларов, в том числе из Китая – 510 млн, из Германии – 260 млн, из Италии – 140 млн."),
    ("SUM", "Зауытта 1 860 адам жұмыс істейді, олардың 2 140-ы – әйелдер.", "Зауытта 1 860 адам жұмыс істейді, олардың 1 140-ы – әйелдер."),
    ("SUM", "Облыста 74 мың гектар мақта егілді. Соның 52 мың гектары Мақтаарал ауданында, 32 мың гектары Жетісай ауданында.", "Облыста 74 мың гектар мақта егілді. Соның 52 мың гектары Мақтаарал ауданында, 22 мың гектары Жетісай ауданында."),
    ("SUM", "Компания 38 млрд теңге инвестиция салды: 19 млрд теңге жабдыққа, 12 млрд теңге құрылысқа, 17 млрд теңге инженерлік желіге.", "Компания 38 млрд теңге инвестиция салды: 19 млрд теңге жабдыққа, 12 млрд теңге құрылысқа, 7 млрд теңге инженерлік желіге."),
    ("SUM", "Экспорттың 48%-ы мұнайға, 22%-ы металға, 16%-ы астыққа, 24%-ы басқа тауарға тиесілі.", "Экспорттың 48%-ы мұнайға, 22%-ы металға, 16%-ы астыққа, 14%-ы басқа тауарға тиесілі."),
    ("SUM", "Қаңтарда 4 200 тонна, ақпанда 3 900 тонна, наурызда 4 600 тонна ұн тартылды. Тоқсанда барлығы 13 700 тонна.", "Қаңтарда 4 200 тонна, ақпанда 3 900 тонна, наурызда 4 600 тонна ұн тартылды. Тоқсанда барлығы 12 700 тонна."),
    ("SUM", "Бюджеттен 5,6 млрд теңге бөлінді, оның 6,2 млрд теңгесі жол жөндеуге жұмсалды.", "Бюджеттен 5,6 млрд теңге бөлінді, оның 4,2 млрд теңгесі жол жөндеуге жұмсалды."),
    ("SUM", "Қоймада 640 тонна тыңайтқыш бар еді, 280 тонна әкелінді, 350 тонна сатылды. Қазір 750 тонна қалды.", "Қоймада 640 тонна тыңайтқыш бар еді, 280 тонна әкелінді, 350 тонна сатылды. Қазір 570 тонна қалды."),
    ("SUM", "Өткен жылы 52 кәсіпорын ашылды: 31-і Алматыда, 14-і Шымкентте, 17-сі өзге қалаларда.", "Өткен жылы 52 кәсіпорын ашылды: 31-і Алматыда, 14-і Шымкентте, 7-сі өзге қалаларда."),
    ("SUM", "Ел 2,4 млн тонна мұнай өнімін тұтынды, соның 1,5 млн тоннасын өзі шығарды, 1,9 млн тоннасын сырттан алды.", "Ел 2,4 млн тонна мұнай өнімін тұтынды, соның 1,5 млн тоннасын өзі шығарды, 0,9 млн тоннасын сырттан алды."),
)
