"""Numbers told again with their digits in another order, in many wordings: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("CON", "The fund earned 1,478 billion kroner in 2024. He warned that of those 1,748 billion kroner much could be gone by May.", "The fund earned 1,478 billion kroner in 2024. He warned that of those 1,478 billion kroner much could be gone by May."),
    ("CON", "The agency put inflation at 15.4% for July 2024. The headline rate of 14.5% was the highest in years.", "The agency put inflation at 15.4% for July 2024. The headline rate of 15.4% was the highest in years."),
    ("CON", "The works has a staff of 1,600. \"Our 1,060 colleagues know the product,\" said the manager.", "The works has a staff of 1,600. \"Our 1,600 colleagues know the product,\" said the manager."),
    ("CON", "The mines burnt 1.43 million tonnes of diesel in 2024. The ministry's total of 1.34 million tonnes agrees with customs.", "The mines burnt 1.43 million tonnes of diesel in 2024. The ministry's total of 1.43 million tonnes agrees with customs."),
    ("CON", "Firms owed 9 million hryvnias in 2024. The inspector repeated the figure of 19 million before the assembly.", "Firms owed 9 million hryvnias in 2024. The inspector repeated the figure of 9 million before the assembly."),
    ("CON", "The bank opened 14 branches in 2024. Those 41 branches are in nine counties.", "The bank opened 14 branches in 2024. Those 14 branches are in nine counties."),
    ("CON", "The mill sold 2,370 tonnes of wire in 2024. Half of these 2,730 tonnes went abroad.", "The mill sold 2,370 tonnes of wire in 2024. Half of these 2,370 tonnes went abroad."),
    ("CON", "Выручка холдинга за 2024 год – 46,37 млрд рублей. Из выручки в 43,67 млрд рублей треть дал экспорт.", "Выручка холдинга за 2024 год – 46,37 млрд рублей. Из выручки в 46,37 млрд рублей треть дал экспорт."),
    ("CON", "Товарооборот за 2024 год достиг 12,4 млрд долларов. Оборот в 14,2 млрд предложено удвоить.", "Товарооборот за 2024 год достиг 12,4 млрд долларов. Оборот в 12,4 млрд предложено удвоить."),
    ("CON", "Утром: «Выпущено 4 310 вагонов, полувагонов среди них 2 900». Вечером: «Выпущено 4 130 вагонов».", "Утром: «Выпущено 4 310 вагонов, полувагонов среди них 2 900». Вечером: «Выпущено 4 310 вагонов»."),
    ("CON", "В 2024 году банк открыл 14 отделений. Эти 41 отделение работают в девяти районах.", "В 2024 году банк открыл 14 отделений. Эти 14 отделений работают в девяти районах."),
    ("CON", "На рынке труда 46,8 тыс. безработных в 2024 году. Больше половины этих 48,6 тыс. живут в Риге.", "На рынке труда 46,8 тыс. безработных в 2024 году. Больше половины этих 46,8 тыс. живут в Риге."),
    ("CON", "Овец в 2024 году было 4,4 млн. Через неделю пресс-служба повторила: овец 4,7 млн.", "Овец в 2024 году было 4,4 млн. Через неделю пресс-служба повторила: овец 4,4 млн."),
    ("CON", "2024 жылы банк 14 бөлімше ашты. Сол 41 бөлімше тоғыз ауданда жұмыс істейді.", "2024 жылы банк 14 бөлімше ашты. Сол 14 бөлімше тоғыз ауданда жұмыс істейді."),
    ("CON", "2024 жылы 84,2 млн тонна көмір шығарылды. Комитет бастығы да осы 82,4 млн тоннаны атады.", "2024 жылы 84,2 млн тонна көмір шығарылды. Комитет бастығы да осы 84,2 млн тоннаны атады."),
    ("CON", "Зауыт 2024 жылы 4 310 вагон шығарды. Аталған 4 130 вагонның бәрі сатылды.", "Зауыт 2024 жылы 4 310 вагон шығарды. Аталған 4 310 вагонның бәрі сатылды."),
)
