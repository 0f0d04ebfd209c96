"""Prices of one, money of two currencies, units behind a hedge, averages, products of counts: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("MAG", "Last season the factory sold 24,000 tractors for a total of $1.2 million, its best result since 2014.", "Last season the factory sold 24,000 tractors for a total of $1.2 billion, its best result since 2014."),
    ("MAG", "Завод отгрузил торговым сетям 1 500 холодильников на общую сумму 225 тыс. тенге.", "Завод отгрузил торговым сетям 1 500 холодильников на общую сумму 225 млн тенге."),
    ("MAG", "Қала әкімдігі 200 жаңа автобус сатып алуға 18 млн теңге бөлді.", "Қала әкімдігі 200 жаңа автобус сатып алуға 18 млрд теңге бөлді."),
    ("MAG", "The railway signed a contract for 40 locomotives worth $160,000.", "The railway signed a contract for 40 locomotives worth $160 million."),
    ("MAG", "Farmers exported 2.4 million tonnes of wheat worth $610 billion.", "Farmers exported 2.4 million tonnes of wheat worth $610 million."),
    ("MAG", "Компания закупила 30 электровозов за 24 млн рублей.", "Компания закупила 30 электровозов за 24 млрд рублей."),
    ("MAG", "За год продано 320 тыс. тонн меди на 2,7 млн долларов.", "За год продано 320 тыс. тонн меди на 2,7 млрд долларов."),
    ("MAG", "Былтыр 12 мың тонна мақта 18 млрд долларға экспортталды.", "Былтыр 12 мың тонна мақта 18 млн долларға экспортталды."),
    ("MAG", "Компания 30 локомотивті 45 млн теңгеге сатып алды.", "Компания 30 локомотивті 45 млрд теңгеге сатып алды."),
    ("MAG", "The developer sold 340 apartments for €51,000 in all.", "The developer sold 340 apartments for €51 million in all."),
    ("UNT", "Net profit rose by a tenth, from $40 million in 2021 to €44 million in 2022.", "Net profit rose by a tenth, from $40 million in 2021 to $44 million in 2022."),
    ("UNT", "Sales of the chain reached £212 million, up from €198 million a year earlier.", "Sales of the chain reached £212 million, up from £198 million a year earlier."),
    ("UNT", "Exports came to $3.4 billion against €3.1 billion in 2021.", "Exports came to $3.4 billion against $3.1 billion in 2021."),
    ("UNT", "Чистая прибыль выросла с 38 млрд тенге до 44 млрд рублей.", "Чистая прибыль выросла с 38 млрд тенге до 44 млрд тенге."),
    ("UNT", "Экспорт составил 3,4 млрд долларов против 3,1 млрд евро годом ранее.", "Экспорт составил 3,4 млрд долларов против 3,1 млрд долларов годом ранее."),
    ("UNT", "Компания табысы 38 млрд теңгеден 44 млрд рубльге дейін өсті.", "Компания табысы 38 млрд теңгеден 44 млрд теңгеге дейін өсті."),
    ("UNT", "Биыл экспорт 3,4 млрд доллар болды, бір жыл бұрын 3,1 млрд еуро болған.", "Биыл экспорт 3,4 млрд доллар болды, бір жыл бұрын 3,1 млрд доллар болған."),
    ("UNT", "The gas pipeline stretches for 640 square kilometres between the field and the export terminal.", "The gas pipeline stretches for 640 kilometres between the field and the export terminal."),
    ("UNT", "The packing hall offers 18,000 cubic metres of floor space and was finished ahead of schedule.", "The packing hall offers 18,000 square metres of floor space and was finished ahead of schedule."),
    ("UNT", "Each of the dump trucks bought for the quarry carries a load of up to 90 kilometres.", "Each of the dump trucks bought for the quarry carries a load of up to 90 tonnes."),
    ("UNT", "Farmers in the steppe districts sowed wheat on 1.2 million tonnes this spring.", "Farmers in the steppe districts sowed wheat on 1.2 million hectares this spring."),
    ("UNT", "Ячмень посеяли на 340 тыс. тонн, рассказали в управлении.", "Ячмень посеяли на 340 тыс. гектаров, рассказали в управлении."),
    ("UNT", "Кен орнында газ өндіру көлемі 18 млрд шаршы метрге жетті.", "Кен орнында газ өндіру көлемі 18 млрд текше метрге жетті."),
    ("UNT", "Объем добычи нефти составил 12 млн гектаров.", "Объем добычи нефти составил 12 млн тонн."),
    ("UNT", "The volume of cement shipped by rail was 3.4 million square metres.", "The volume of cement shipped by rail was 3.4 million tonnes."),
    ("SUM", "Margins at the three paper mills ranged from 4.2% at Halden to 9.8% at Moss, giving the group an average of 11.3%.", "Margins at the three paper mills ranged from 4.2% at Halden to 9.8% at Moss, giving the group an average of 7.3%."),
    ("SUM", "Рентабельность трёх фабрик составила 4,2%, 7,1% и 9,8%, в среднем по холдингу — 11,3%.", "Рентабельность трёх фабрик составила 4,2%, 7,1% и 9,8%, в среднем по холдингу — 7,3%."),
    ("SUM", "Wages at the yards were $2,100, $2,450 and $2,700, an average of $2,860.", "Wages at the yards were $2,100, $2,450 and $2,700, an average of $2,416."),
    ("SUM", "Үш фабриканың табыстылығы 4,2%, 7,1% және 9,8% болды, орта есеппен 11,3%.", "Үш фабриканың табыстылығы 4,2%, 7,1% және 9,8% болды, орта есеппен 7,3%."),
    ("SUM", "The division booked revenue of €748m against operating costs of €691m, so it closed the year with an operating profit of €75m.", "The division booked revenue of €748m against operating costs of €691m, so it closed the year with an operating profit of €57m."),
    ("SUM", "The new line will add 45,000 tonnes a year to the 180,000 tonnes the site can already make, bringing its total capacity to 245,000 tonnes.", "The new line will add 45,000 tonnes a year to the 180,000 tonnes the site can already make, bringing its total capacity to 225,000 tonnes."),
    ("GRO", "На предприятии 12 сборочных линий, каждая собирает 350 насосов в месяц. Всего с конвейеров сходит 4 600 насосов ежемесячно.", "На предприятии 12 сборочных линий, каждая собирает 350 насосов в месяц. Всего с конвейеров сходит 4 200 насосов ежемесячно."),
)
