"""Bases in the next sentence or in a bracket, deficits and losses that rise: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read side by side
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("GRO", "Lorry output grew by 40% to 41,600 units. A year earlier it was 32,000 units.", "Lorry output grew by 30% to 41,600 units. A year earlier it was 32,000 units."),
    ("NFL", "Lead output increased 1.3-fold and reached 49,600 tonnes. A year ago 32,000 tonnes were produced.", "Lead output increased 1.3-fold and reached 41,600 tonnes. A year ago 32,000 tonnes were produced."),
    ("GRO", "Deliveries of gas fell by 4% to 61.9 million cubic metres. In the previous year they were 74.5 million cubic metres.", "Deliveries of gas fell by 4% to 61.9 million cubic metres. In the previous year they were 64.5 million cubic metres."),
    ("DIR", "The reserve fell to 41,600 tonnes. A year earlier it was 32,300 tonnes.", "The reserve rose to 41,600 tonnes. A year earlier it was 32,300 tonnes."),
    ("GRO", "Выпуск прицепов вырос на 40% до 41,6 тыс. штук. Годом ранее было выпущено 32,0 тыс. штук.", "Выпуск прицепов вырос на 30% до 41,6 тыс. штук. Годом ранее было выпущено 32,0 тыс. штук."),
    ("GRO", "Добыча соли снизилась на 4%, до 61,9 млн тонн. Год назад она составляла 74,5 млн тонн.", "Добыча соли снизилась на 4%, до 61,9 млн тонн. Год назад она составляла 64,5 млн тонн."),
    ("GRO", "Экспорт масла увеличился на 42% и достиг 416 тыс. тонн. В прошлом году показатель составлял 320 тыс. тонн.", "Экспорт масла увеличился на 30% и достиг 416 тыс. тонн. В прошлом году показатель составлял 320 тыс. тонн."),
    ("GRO", "Трактор өндірісі 40%-ға өсіп, 41,6 мың данаға жетті. Бір жыл бұрын 32,0 мың дана шығарылған еді.", "Трактор өндірісі 30%-ға өсіп, 41,6 мың данаға жетті. Бір жыл бұрын 32,0 мың дана шығарылған еді."),
    ("GRO", "Тұз өндіру 4%-ға төмендеп, 61,9 млн тоннаны құрады. Былтыр бұл көрсеткіш 74,5 млн тонна болған.", "Тұз өндіру 4%-ға төмендеп, 61,9 млн тоннаны құрады. Былтыр бұл көрсеткіш 64,5 млн тонна болған."),
    ("DIR", "The state's deficit in 2024 widened to 2.3% of GDP from 3.1% a year before.", "The state's deficit in 2024 narrowed to 2.3% of GDP from 3.1% a year before."),
    ("DIR", "The airline's loss in 2024 narrowed to 18.6 million euros from 13.2 million euros.", "The airline's loss in 2024 widened to 18.6 million euros from 13.2 million euros."),
    ("DIR", "Дефицит бюджета области в 2024 году сократился до 3,4% с 2,8% годом ранее.", "Дефицит бюджета области в 2024 году вырос до 3,4% с 2,8% годом ранее."),
    ("DIR", "Бюджет тапшылығы 2024 жылы 2,6%-дан 3,3%-ға дейін төмендеді.", "Бюджет тапшылығы 2024 жылы 2,6%-дан 3,3%-ға дейін өсті."),
    ("DIR", "In March output was 6.8 million tonnes, lower than in February (6.1 million tonnes).", "In March output was 6.8 million tonnes, higher than in February (6.1 million tonnes)."),
    ("DIR", "Unemployment was 6.2% in March, below the February figure of 5.7%.", "Unemployment was 6.2% in March, above the February figure of 5.7%."),
    ("DIR", "В марте отгружено 6,8 млн тонн, что ниже февральского показателя (6,1 млн тонн).", "В марте отгружено 6,8 млн тонн, что выше февральского показателя (6,1 млн тонн)."),
    ("DIR", "Уровень безработицы в марте составил 6,2%, что ниже, чем в феврале (5,7%).", "Уровень безработицы в марте составил 6,2%, что выше, чем в феврале (5,7%)."),
    ("GRO", "In 2024 the quarry grew by 35 hectares to 265 hectares. A year earlier it was 240 hectares.", "In 2024 the quarry grew by 35 hectares to 265 hectares. A year earlier it was 230 hectares."),
    ("GRO", "Ввоз бумаги увеличился на 1,4 млн тонн до 8,7 млн тонн. Годом ранее он составлял 6,3 млн тонн.", "Ввоз бумаги увеличился на 1,4 млн тонн до 8,7 млн тонн. Годом ранее он составлял 7,3 млн тонн."),
    ("GRO", "Егістік алаңы 35 гектарға кеңейіп, 265 гектар болды. Бір жыл бұрын ол 240 гектар еді.", "Егістік алаңы 35 гектарға кеңейіп, 265 гектар болды. Бір жыл бұрын ол 230 гектар еді."),
)
