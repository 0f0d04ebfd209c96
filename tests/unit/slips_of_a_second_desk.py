"""Slips of every kind in plain sentences, a second batch: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("SUM", "Copper, zinc and lead brought in 64, 22 and 9 billion tenge. Together the three metals earned 105 billion tenge.", "Copper, zinc and lead brought in 64, 22 and 9 billion tenge. Together the three metals earned 95 billion tenge."),
    ("SUM", "The port handled 14.6 million tonnes last year: 8.1 million of coal, 3.9 million of grain and 3.6 million of oil products.", "The port handled 14.6 million tonnes last year: 8.1 million of coal, 3.9 million of grain and 2.6 million of oil products."),
    ("SUM", "Крупнейшие потребители стали – строительство (52%), машиностроение (31%) и трубная промышленность (27%).", "Крупнейшие потребители стали – строительство (52%), машиностроение (31%) и трубная промышленность (17%)."),
    ("SUM", "На заводе 860 рабочих, из них в первую смену выходят 410, во вторую 290, в третью 260.", "На заводе 860 рабочих, из них в первую смену выходят 410, во вторую 290, в третью 160."),
    ("SUM", "За январь выплавлено 320 тыс. тонн, за февраль – 298 тыс., за март – 341 тыс.; итог квартала – 995 тыс. тонн.", "За январь выплавлено 320 тыс. тонн, за февраль – 298 тыс., за март – 341 тыс.; итог квартала – 959 тыс. тонн."),
    ("SUM", "Облыста 96 шағын зауыт бар, оның 41-і тамақ, 33-і жиһаз, 32-сі құрылыс материалдарын шығарады.", "Облыста 96 шағын зауыт бар, оның 41-і тамақ, 33-і жиһаз, 22-сі құрылыс материалдарын шығарады."),
    ("SUM", "Түсімнің 18,4 млрд теңгесі ішкі нарықтан, 6,7 млрд теңгесі экспорттан түсті, жиыны 21,5 млрд теңге.", "Түсімнің 18,4 млрд теңгесі ішкі нарықтан, 6,7 млрд теңгесі экспорттан түсті, жиыны 25,1 млрд теңге."),
    ("GRO", "The mine's costs were 310 dollars a tonne in 2023 and 279 dollars in 2024, a saving of 19%.", "The mine's costs were 310 dollars a tonne in 2023 and 279 dollars in 2024, a saving of 10%."),
    ("GRO", "By October the smelter had met 78% of its annual target of 250,000 tonnes: 159,000 tonnes.", "By October the smelter had met 78% of its annual target of 250,000 tonnes: 195,000 tonnes."),
    ("GRO", "Прибыль фабрики – 240 млн рублей против 200 млн годом ранее, рост на 12%.", "Прибыль фабрики – 240 млн рублей против 200 млн годом ранее, рост на 20%."),
    ("GRO", "Тариф на воду повысили с 62 до 71 тенге за кубометр, сразу на 19 тенге.", "Тариф на воду повысили с 62 до 71 тенге за кубометр, сразу на 9 тенге."),
    ("GRO", "Цена тонны выросла на 15%: было 40 тысяч тенге, стало 64 тысячи.", "Цена тонны выросла на 15%: было 40 тысяч тенге, стало 46 тысяч."),
    ("GRO", "Жоспар 120 мың тонна еді, іс жүзінде 102 мың тонна өндірілді, жоспардың 58%-ы.", "Жоспар 120 мың тонна еді, іс жүзінде 102 мың тонна өндірілді, жоспардың 85%-ы."),
    ("GRO", "Жалақы 280 мың теңгеден 322 мың теңгеге өсіп, өсім 51% болды.", "Жалақы 280 мың теңгеден 322 мың теңгеге өсіп, өсім 15% болды."),
    ("MAG", "Each of the 40 wagons costs 60 million tenge, so the order is worth 2.4 million tenge.", "Each of the 40 wagons costs 60 million tenge, so the order is worth 2.4 billion tenge."),
    ("MAG", "Industrial output was worth 47 trillion tenge, of which processing gave 22 billion tenge, or 46.8%.", "Industrial output was worth 47 trillion tenge, of which processing gave 22 trillion tenge, or 46.8%."),
    ("MAG", "Экспорт станков вырос с 18 млн до 21 млрд долларов.", "Экспорт станков вырос с 18 млн до 21 млн долларов."),
    ("MAG", "Фабрика выпустила за год 7,2 млн пар обуви, это 600 млн пар в месяц.", "Фабрика выпустила за год 7,2 млн пар обуви, это 600 тыс. пар в месяц."),
    ("MAG", "Тұрғын үйге 310 млрд теңге бөлінді, былтырғы 295 млн теңгемен салыстырғанда көп.", "Тұрғын үйге 310 млрд теңге бөлінді, былтырғы 295 млрд теңгемен салыстырғанда көп."),
    ("RND", "Production reached 11,620 tonnes, just under 11.5 thousand tonnes.", "Production reached 11,620 tonnes, just over 11.5 thousand tonnes."),
    ("RND", "A third of the budget, 46 million of 92 million, goes on energy.", "Half of the budget, 46 million of 92 million, goes on energy."),
    ("RND", "Доля брака – 1,96%, то есть немногим более 2%.", "Доля брака – 1,96%, то есть чуть менее 2%."),
    ("RND", "Цех дал 3 480 тонн, в отчёте округлили до 3,4 тыс. тонн.", "Цех дал 3 480 тонн, в отчёте округлили до 3,5 тыс. тонн."),
    ("RND", "Қоймада 5 870 тонна астық бар, яғни 6 мың тоннадан астам.", "Қоймада 5 870 тонна астық бар, яғни 6 мың тоннаға жуық."),
    ("CON", "Output of the shipyard was 64 vessels in 2024. Those 46 vessels went to nine countries.", "Output of the shipyard was 64 vessels in 2024. Those 64 vessels went to nine countries."),
    ("CON", "Wages in mining averaged 742,000 tenge in March. The average of 724,000 tenge is the highest of all branches, the bureau added.", "Wages in mining averaged 742,000 tenge in March. The average of 742,000 tenge is the highest of all branches, the bureau added."),
    ("CON", "Цех площадью 5 400 кв. метров построен за год. В паспорте объекта те же 4 500 кв. метров.", "Цех площадью 5 400 кв. метров построен за год. В паспорте объекта те же 5 400 кв. метров."),
    ("CON", "Зауыт 2 150 орын ашты. Осы 2 510 орынның жартысы ауылда.", "Зауыт 2 150 орын ашты. Осы 2 150 орынның жартысы ауылда."),
    ("NFL", "Revenue jumped threefold, from 15 to 60 million dollars.", "Revenue jumped fourfold, from 15 to 60 million dollars."),
    ("FX", "Бір доллар 480 теңге болғанда 25 млн доллар 21 млрд теңге болады.", "Бір доллар 480 теңге болғанда 25 млн доллар 12 млрд теңге болады."),
)
