"""What is called a difference, and is not that of the two amounts: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("SUM", "Hotels earned 842 million euros and spent 795 million euros. The surplus of 147 million euros was paid out.", "Hotels earned 842 million euros and spent 795 million euros. The surplus of 47 million euros was paid out."),
    ("MAG", "Hotels earned 842 million euros and spent 795 million euros. The surplus of 47 billion euros was paid out.", "Hotels earned 842 million euros and spent 795 million euros, so the surplus was 47 million euros."),
    ("SUM", "The mine raised 26.4 million tonnes of ore and milled 23.1 million tonnes, leaving 3.9 million tonnes in stock.", "The mine raised 26.4 million tonnes of ore and milled 23.1 million tonnes, leaving 3.3 million tonnes in stock."),
    ("SUM", "Fishermen may land 180,000 tonnes; they have landed 142,000 tonnes, and 83,000 tonnes are still to be caught.", "Fishermen may land 180,000 tonnes; they have landed 142,000 tonnes, and 38,000 tonnes are still to be caught."),
    ("MAG", "The region used 7.4 billion kWh and made 5.1 billion kWh itself; the shortfall of 2.3 million kWh was bought.", "The region used 7.4 billion kWh and made 5.1 billion kWh itself; the shortfall of 2.3 billion kWh was bought."),
    ("SUM", "Exports came to $64.2 billion and imports to $58.7 billion, so the trade surplus was $15.5 billion.", "Exports came to $64.2 billion and imports to $58.7 billion, so the trade surplus was $5.5 billion."),
    ("SUM", "Доходы округа составили 914 млн рублей, расходы — 968 млн рублей, дефицит — 45 млн рублей.", "Доходы округа составили 914 млн рублей, расходы — 968 млн рублей, дефицит — 54 млн рублей."),
    ("MAG", "Доходы округа составили 914 млн рублей, расходы — 968 млн рублей. Дефицит в 54 тыс. рублей покрыл кредит.", "Доходы округа составили 914 млн рублей, расходы — 968 млн рублей. Дефицит в 54 млн рублей покрыл кредит."),
    ("SUM", "Намолочено 3,84 млн тонн зерна, продано 2,91 млн тонн. Остаток в 0,83 млн тонн лежит на элеваторах.", "Намолочено 3,84 млн тонн зерна, продано 2,91 млн тонн. Остаток в 0,93 млн тонн лежит на элеваторах."),
    ("SUM", "Вывоз достиг 17,3 млрд долларов, ввоз — 12,9 млрд. Положительное сальдо равно 5,4 млрд долларов.", "Вывоз достиг 17,3 млрд долларов, ввоз — 12,9 млрд. Положительное сальдо равно 4,4 млрд долларов."),
    ("MAG", "На дорогу выделено 6,20 млрд рублей, освоено 4,85 млрд рублей; не освоенный остаток — 1,35 млн рублей.", "На дорогу выделено 6,20 млрд рублей, освоено 4,85 млрд рублей; не освоенный остаток — 1,35 млрд рублей."),
    ("SUM", "Область произвела 9,6 млрд кВт·ч, израсходовала 7,2 млрд кВт·ч; излишек, 4,2 млрд кВт·ч, отдан соседям.", "Область произвела 9,6 млрд кВт·ч, израсходовала 7,2 млрд кВт·ч; излишек, 2,4 млрд кВт·ч, отдан соседям."),
    ("SUM", "Ауданның кірісі 742 млн теңге, шығысы 781 млн теңге болды. Тапшылық 93 млн теңгені құрады.", "Ауданның кірісі 742 млн теңге, шығысы 781 млн теңге болды. Тапшылық 39 млн теңгені құрады."),
    ("MAG", "Ауданның кірісі 742 млн теңге, шығысы 781 млн теңге болды. Тапшылық 39 мың теңгені құрады.", "Ауданның кірісі 742 млн теңге, шығысы 781 млн теңге болды, тапшылық 39 млн теңге."),
    ("SUM", "Жоспар бойынша 560 мың тонна астық тасылуы тиіс еді, 485 мың тонна тасылды. Қалғаны 57 мың тонна.", "Жоспар бойынша 560 мың тонна астық тасылуы тиіс еді, 485 мың тонна тасылды. Қалғаны 75 мың тонна."),
    ("SUM", "Экспорт 8,7 млрд доллар, импорт 6,3 млрд доллар болды. Оң сальдо 3,4 млрд долларға тең.", "Экспорт 8,7 млрд доллар, импорт 6,3 млрд доллар болды. Оң сальдо 2,4 млрд долларға тең."),
    ("MAG", "Қоймаға 12,6 мың тонна көмір түсті, 9,1 мың тонна жағылды. Артылған 3,5 млн тонна келер жылға сақталды.", "Қоймаға 12,6 мың тонна көмір түсті, 9,1 мың тонна жағылды. Артылған 3,5 мың тонна келер жылға сақталды."),
)
