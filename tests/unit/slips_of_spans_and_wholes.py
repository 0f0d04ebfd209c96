"""What is told a day and a year, parts by their endings, averages of lists: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("MAG", "The dairy takes in 1,200 tonnes of milk a day, which adds up to about 440 million tonnes a year.", "The dairy takes in 1,200 tonnes of milk a day, which adds up to about 440,000 tonnes a year."),
    ("MAG", "Зауыт тәулігіне 500 тонна қант шығарады, бұл айына 15 млн тонна деген сөз.", "Зауыт тәулігіне 500 тонна қант шығарады, бұл айына 15 мың тонна деген сөз."),
    ("MAG", "Насосная станция качает 2 400 кубометров воды в час, то есть 57,6 млн кубометров в сутки.", "Насосная станция качает 2 400 кубометров воды в час, то есть 57,6 тыс. кубометров в сутки."),
    ("MAG", "Фабрика выпекает 85 тыс. батонов в день, что составляет 30 тыс. батонов в год.", "Фабрика выпекает 85 тыс. батонов в день, что составляет 30 млн батонов в год."),
    ("SUM", "Hourly pay differs widely between the four depots: $18 in Dover, $21 in Kent, $22 in Hull and $25 in Leeds, with the average standing at $27.", "Hourly pay differs widely between the four depots: $18 in Dover, $21 in Kent, $22 in Hull and $25 in Leeds, with the average standing at $21.50."),
    ("SUM", "The ministry owns 62% of the carrier; a Gulf fund holds 30% and small investors have 18%.", "The ministry owns 62% of the carrier; a Gulf fund holds 30% and small investors have 8%."),
    ("GRO", "Turnover at the brickworks stood at £54.0m, some £6.0m (20%) higher than twelve months before.", "Turnover at the brickworks stood at £54.0m, some £6.0m (12.5%) higher than twelve months before."),
    ("MAG", "Half of the 18 million barrels in storage, some 9 billion barrels, will be sold by autumn.", "Half of the 18 million barrels in storage, some 9 million barrels, will be sold by autumn."),
    ("SUM", "Холдингтің 820 млрд теңге қарызының 300 трлн теңгесі шетел банктеріне тиесілі.", "Холдингтің 820 млрд теңге қарызының 300 млрд теңгесі шетел банктеріне тиесілі."),
    ("UNT", "Биыл мақта 120 мың литр жерге егілді.", "Биыл мақта 120 мың гектар жерге егілді."),
    ("UNT", "Су қоймасының көлемі 640 млн шаршы метр.", "Су қоймасының көлемі 640 млн текше метр."),
    ("SUM", "Out of 1,180 inspections carried out at building sites, 1,310 ended with a fine.", "Out of 1,180 inspections carried out at building sites, 310 ended with a fine."),
    ("SUM", "Yields varied from 18 to 31 tonnes per hectare between districts, for an overall average of 34 tonnes per hectare.", "Yields varied from 18 to 31 tonnes per hectare between districts, for an overall average of 24 tonnes per hectare."),
    ("MAG", "The brewery's exports were worth $6.4 million in the first six months; in the same period of last year they came to $5.9 billion.", "The brewery's exports were worth $6.4 million in the first six months; in the same period of last year they came to $5.9 million."),
    ("UNT", "Debt fell from £310 million to $275 million over the year.", "Debt fell from £310 million to £275 million over the year."),
    ("UNT", "Жел электр станциясы жылына 320 млн кВт электр энергиясын өндіреді.", "Жел электр станциясы жылына 320 млн кВт·сағ электр энергиясын өндіреді."),
)
