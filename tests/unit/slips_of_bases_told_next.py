"""A change and what it led to, with its base in the next sentence: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read side by side
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("GRO", "Lorry output grew by 40% to 41,600 units. A year earlier it was 32,000 units.", "Lorry output grew by 30% to 41,600 units. A year earlier it was 32,000 units."),
    ("GRO", "Lead output increased 1.3-fold and reached 49,600 tonnes. A year ago 32,000 tonnes were produced.", "Lead output increased 1.3-fold and reached 41,600 tonnes. A year ago 32,000 tonnes were produced."),
    ("GRO", "Deliveries of gas fell by 4% to 61.9 million cubic metres. In the previous year they were 74.5 million cubic metres.", "Deliveries of gas fell by 4% to 61.9 million cubic metres. In the previous year they were 64.5 million cubic metres."),
    ("DIR", "The reserve fell to 41,600 tonnes. A year earlier it was 32,300 tonnes.", "The reserve rose to 41,600 tonnes. A year earlier it was 32,300 tonnes."),
    ("GRO", "Выпуск прицепов вырос на 40% до 41,6 тыс. штук. Годом ранее было выпущено 32,0 тыс. штук.", "Выпуск прицепов вырос на 30% до 41,6 тыс. штук. Годом ранее было выпущено 32,0 тыс. штук."),
    ("GRO", "Добыча соли снизилась на 4%, до 61,9 млн тонн. Год назад она составляла 74,5 млн тонн.", "Добыча соли снизилась на 4%, до 61,9 млн тонн. Год назад она составляла 64,5 млн тонн."),
    ("GRO", "Экспорт масла увеличился на 42% и достиг 416 тыс. тонн. В прошлом году показатель составлял 320 тыс. тонн.", "Экспорт масла увеличился на 30% и достиг 416 тыс. тонн. В прошлом году показатель составлял 320 тыс. тонн."),
    ("GRO", "Трактор өндірісі 40%-ға өсіп, 41,6 мың данаға жетті. Бір жыл бұрын 32,0 мың дана шығарылған еді.", "Трактор өндірісі 30%-ға өсіп, 41,6 мың данаға жетті. Бір жыл бұрын 32,0 мың дана шығарылған еді."),
    ("GRO", "Тұз өндіру 4%-ға төмендеп, 61,9 млн тоннаны құрады. Былтыр бұл көрсеткіш 74,5 млн тонна болған.", "Тұз өндіру 4%-ға төмендеп, 61,9 млн тоннаны құрады. Былтыр бұл көрсеткіш 64,5 млн тонна болған."),
)
