"""What is added and what all come to, a mean month and its year, gaps between two: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("SUM", "The chain has 214 shops. It will open 36 more this year, bringing the total to 260.", "The chain has 214 shops. It will open 36 more this year, bringing the total to 250."),
    ("SUM", "Twelve years ago the district had 41 schools; another 9 were built since, so that there are now 60.", "Twelve years ago the district had 41 schools; another 9 were built since, so that there are now 50."),
    ("SUM", "The park has 28 tenants. Five letters of intent were signed in May, and 7 more firms will move in by autumn, taking the number of tenants to 39.", "The park has 28 tenants. Five letters of intent were signed in May, and 7 more firms will move in by autumn, taking the number of tenants to 35."),
    ("SUM", "В индустриальной зоне работают 52 предприятия, до конца года запустят ещё 18, и тогда их станет 60.", "В индустриальной зоне работают 52 предприятия, до конца года запустят ещё 18, и тогда их станет 70."),
    ("SUM", "Сейчас в парке автобусов 340 машин. Осенью придут дополнительно 60, и парк вырастет до 430 машин.", "Сейчас в парке автобусов 340 машин. Осенью придут дополнительно 60, и парк вырастет до 400 машин."),
    ("SUM", "В области действуют 86 теплиц, в следующем году построят ещё 14, и их общее число достигнет 110.", "В области действуют 86 теплиц, в следующем году построят ещё 14, и их общее число достигнет 100."),
    ("SUM", "Қалада 46 дәріхана бар, жыл соңына дейін тағы 12 дәріхана ашылады, сонда олардың саны 68-ге жетеді.", "Қалада 46 дәріхана бар, жыл соңына дейін тағы 12 дәріхана ашылады, сонда олардың саны 58-ге жетеді."),
    ("SUM", "Ауданда 31 балабақша жұмыс істейді, күзде қосымша 6 балабақша ашылады, сонда жалпы саны 47 болады.", "Ауданда 31 балабақша жұмыс істейді, күзде қосымша 6 балабақша ашылады, сонда жалпы саны 37 болады."),
    ("GRO", "On average the refinery processed 412 thousand tonnes a month, and over the year 5.94 million tonnes.", "On average the refinery processed 412 thousand tonnes a month, and over the year 4.94 million tonnes."),
    ("GRO", "The clinic saw 650 patients a month on average; over the year that was 8,700 people.", "The clinic saw 650 patients a month on average; over the year that was 7,800 people."),
    ("GRO", "В прошлом году собирали в среднем 85 тракторов в месяц, за год получилось 1 200.", "В прошлом году собирали в среднем 85 тракторов в месяц, за год получилось 1 020."),
    ("GRO", "В среднем в месяц порт принимал 240 тыс. тонн, за год – 3,8 млн тонн.", "В среднем в месяц порт принимал 240 тыс. тонн, за год – 2,88 млн тонн."),
    ("GRO", "Былтыр айына орта есеппен 75 трактор құрастырылды, жыл бойы 1 200 болды.", "Былтыр айына орта есеппен 75 трактор құрастырылды, жыл бойы 900 болды."),
    ("GRO", "Фабрика айына орта есеппен 140 тонна жүн өңдейді, бір жылда 2 680 тонна болады.", "Фабрика айына орта есеппен 140 тонна жүн өңдейді, бір жылда 1 680 тонна болады."),
    ("SUM", "Rents in Tartu came to 9.40 euros per square metre, in Tallinn to 13.10 euros. The gap between the two is 7.30 euros.", "Rents in Tartu came to 9.40 euros per square metre, in Tallinn to 13.10 euros. The gap between the two is 3.70 euros."),
    ("SUM", "Diesel costs 1,480 pesos in the capital and 1,610 pesos in the north, 310 pesos dearer.", "Diesel costs 1,480 pesos in the capital and 1,610 pesos in the north, 130 pesos dearer."),
    ("SUM", "Литр молока в Костанае стоит 420 тенге, в Павлодаре – 465 тенге, то есть на 54 тенге дороже.", "Литр молока в Костанае стоит 420 тенге, в Павлодаре – 465 тенге, то есть на 45 тенге дороже."),
    ("SUM", "Ақтөбеде тұрғын үйдің шаршы метрі 396 мың теңге тұрады. Оралда оны 372 мың теңгеге, яғни 42 мың теңгеге арзан береді.", "Ақтөбеде тұрғын үйдің шаршы метрі 396 мың теңге тұрады. Оралда оны 372 мың теңгеге, яғни 24 мың теңгеге арзан береді."),
    ("SUM", "Resort hotels received 48,700 foreign guests, nearly 49,000. Domestic visitors numbered 311,300, so that the total reached 630,000.", "Resort hotels received 48,700 foreign guests, nearly 49,000. Domestic visitors numbered 311,300, so that the total reached 360,000."),
    ("SUM", "Deposits reached 26.3 trillion tenge. Tenge deposits made up 20.5 trillion, or 78%, and foreign-currency deposits 8.5 trillion.", "Deposits reached 26.3 trillion tenge. Tenge deposits made up 20.5 trillion, or 78%, and foreign-currency deposits 5.8 trillion."),
    ("SUM", "Вклады достигли 18,6 трлн тенге. На тенговые пришлось 13,4 трлн, или 72%, на валютные 8,2 трлн.", "Вклады достигли 18,6 трлн тенге. На тенговые пришлось 13,4 трлн, или 72%, на валютные 5,2 трлн."),
    ("SUM", "The line cost 1,860 million. Own funds covered 1,302 million of it, or 70%, and bank loans 40%.", "The line cost 1,860 million. Own funds covered 1,302 million of it, or 70%, and bank loans 30%."),
    ("MAG", "Output of the region came to 41.2 trillion tenge. The index of physical volume was 105.4%. Mining accounted for 18.9 trillion tenge, manufacturing for 18.5 trillion and energy for 3.8 billion.", "Output of the region came to 41.2 trillion tenge. The index of physical volume was 105.4%. Mining accounted for 18.9 trillion tenge, manufacturing for 18.5 trillion and energy for 3.8 trillion."),
    ("MAG", "Объём производства составил 1 846 млрд тенге. Индекс физического объёма – 103,7%. На обработку пришлось 1 108 млрд тенге, на добычу – 554 млрд, на энергетику – 184 млн тенге.", "Объём производства составил 1 846 млрд тенге. Индекс физического объёма – 103,7%. На обработку пришлось 1 108 млрд тенге, на добычу – 554 млрд, на энергетику – 184 млрд тенге."),
    ("MAG", "Өндіріс көлемі 1 920 млрд теңге болды. Нақты көлем индексі – 104,6%. Өңдеуге 1 152 млрд теңге, өндіруге 576 млрд теңге, энергетикаға 192 млн теңге тиесілі.", "Өндіріс көлемі 1 920 млрд теңге болды. Нақты көлем индексі – 104,6%. Өңдеуге 1 152 млрд теңге, өндіруге 576 млрд теңге, энергетикаға 192 млрд теңге тиесілі."),
)
