"""Less than the plan told as more, and value added out of scale with output: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("DIR", "Carmakers assembled over 46,000 vehicles, exceeding the 160,000 planned for the whole of 2024.", "Carmakers assembled over 46,000 vehicles; 160,000 are planned for the whole of 2024, more than last year's 147,000."),
    ("DIR", "The plants built 46,000 cars in four months, beating the annual plan of 160,000.", "The plants built 14,200 cars in May, more than the monthly plan; the plan for the year is 160,000."),
    ("DIR", "Car production hit 46,000 units, above the 160,000 targeted for 2024.", "The target was raised to 160,000 cars, above the 146,000 produced last year."),
    ("DIR", "The plan of 160,000 cars was exceeded: 46,000 were made.", "The plan of 160,000 cars was missed: only 146,000 were made."),
    ("DIR", "The mill rolled 118,000 tonnes of steel, more than the target of 132,000 tonnes.", "The mill rolled 138,000 tonnes of steel, more than the target of 132,000 tonnes."),
    ("DIR", "The ministry commissioned 214 projects in 2023, falling short of the 198 it had planned.", "The ministry commissioned 184 projects in 2023, falling short of the 198 it had planned."),
    ("DIR", "Revenue came to 812 million tenge, which is higher than the budgeted 870 million.", "Revenue came to 892 million tenge, which is higher than the budgeted 870 million."),
    ("DIR", "With 5,300 jobs created, the region is ahead of its goal of 7,500 jobs.", "With 5,300 jobs created, the region is on course to exceed the goal of 7,500 jobs."),
    ("DIR", "Выпущено более 46 тысяч автомобилей, что больше запланированных на 2024 год 160 тысяч.", "Выпущено более 46 тысяч автомобилей, это больше четверти запланированных на год 160 тысяч."),
    ("DIR", "Произведено 46 тыс. машин против 160 тыс. по годовому плану, план перевыполнен.", "Собрано 46 тысяч машин, годовой план – 160 тысяч, это больше, чем выпустили в прошлом году."),
    ("DIR", "Выпуск автомобилей превысил план в 160 тысяч и составил 46 тысяч.", "До конца года предприятие намерено превысить план в 160 тысяч; пока собрано 46 тысяч машин."),
    ("DIR", "План в 160 тыс. автомобилей перевыполнен: собрано 46 тыс. машин.", "План в 160 тыс. автомобилей не выполнен: собрано 146 тыс. машин."),
    ("DIR", "Завод выпустил 118 тыс. тонн проката, превысив плановые 132 тыс. тонн.", "Завод выпустил 138 тыс. тонн проката, превысив плановые 132 тыс. тонн."),
    ("DIR", "Введено 214 проектов, что ниже запланированных 198 проектов.", "Введено 184 проекта, что ниже запланированных 198 проектов."),
    ("DIR", "2024 жылға жоспарланған 160 мың автокөліктен асып, 46 мыңнан астам автомобиль шығарылды.", "Төрт айда 46 мың автомобиль шығарылды, жылдық жоспар – 160 мың, бұл былтырғыдан көп."),
    ("DIR", "Автомобиль шығару 46 мыңға жетті, бұл жылдық 160 мың жоспардан көп.", "Жоспар бойынша 160 мың автомобиль шығарылады, бұл былтырғы 147 мыңнан көп."),
    ("DIR", "46 мың автомобиль шығарылып, 160 мың деген жоспар асыра орындалды.", "166 мың автомобиль шығарылып, 160 мың деген жоспар асыра орындалды."),
    ("DIR", "Зауыт 118 мың тонна илек шығарып, 132 мың тонна жоспардан асып түсті.", "Зауыт 118 мың тонна илек шығарып, 112 мың тонна жоспардан асып түсті."),
    ("MAG", "Kazakhstan's factories turned out goods worth 7.1 trillion tenge in four months and added 4.3 billion tenge to gross domestic product.", "Kazakhstan's factories turned out goods worth 7.1 trillion tenge in four months. The food industry contributed 60 million tenge to a training fund."),
    ("MAG", "Industrial output reached 21.6 trillion roubles in 2023. The sector's contribution to GDP amounted to 9.4 billion roubles.", "Industrial output reached 21.6 trillion roubles in 2023. The sector's contribution to GDP amounted to 9.4 trillion roubles."),
    ("MAG", "In 2023 the food industry produced goods worth 3.1 trillion tenge; it brought 1.2 billion tenge into the economy.", "In 2023 the food industry produced goods worth 3.1 trillion tenge; it brought 1.2 trillion tenge into the economy."),
    ("MAG", "Manufacturing made goods for 7.1 trillion tenge, with value added of 2.6 billion tenge.", "Manufacturing made goods for 7.1 trillion tenge, with value added of 2.6 trillion tenge."),
    ("MAG", "Промышленность региона произвела в 2023 году продукции на 1,9 трлн рублей. В валовой продукт региона отрасль внесла 640 млн рублей.", "Объём промышленного производства в 2023 году – 1,9 трлн рублей. Предприятия внесли в фонд развития 640 млн рублей."),
    ("MAG", "Объём промышленного производства в 2023 году – 21,6 трлн тенге. Валовая добавленная стоимость отрасли составила 9,4 млрд тенге.", "Объём промышленного производства в 2023 году – 21,6 трлн тенге. Валовая добавленная стоимость отрасли составила 9,4 трлн тенге. Вклад производства красок – 9,4 млрд тенге."),
    ("MAG", "Пищевая промышленность за год дала продукции на 3,1 трлн тенге, принеся экономике 1,2 млрд тенге.", "Пищевая промышленность за год дала продукции на 3,1 трлн тенге, принеся экономике 1,2 трлн тенге."),
    ("MAG", "Төрт айда өңдеу өнеркәсібінде 7,1 трлн теңгенің өнімі өндірілді. Сала экономикаға 4,3 млрд теңге үлес қосты.", "Төрт айда өңдеу өнеркәсібінде 7,1 трлн теңгенің өнімі өндірілді. Сала экономикаға 4,3 трлн теңге үлес қосты."),
    ("MAG", "2023 жылы өнеркәсіп өндірісінің көлемі 21,6 трлн теңгеге жетті. Саланың жалпы қосылған құны 9,4 млрд теңге болды.", "2023 жылы өнеркәсіп өндірісінің көлемі 21,6 трлн теңгеге жетті. Саланың жалпы қосылған құны 9,4 трлн теңге болды."),
    ("MAG", "Тамақ өнеркәсібі бір жылда 3,1 трлн теңгенің өнімін шығарды, экономикаға 1,2 млрд теңге әкелді.", "Тамақ өнеркәсібі бір жылда 3,1 трлн теңгенің өнімін шығарды, экономикаға 1,2 трлн теңге әкелді."),
)
