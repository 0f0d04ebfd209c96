"""Indices, per cent, points and times told for one another, and directions against the numbers.

(family, wrong, right), in many wordings.
"""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    # The index told once more as a change.
    ("IDX", "With 2020 as 100, labour productivity reached 117.6 in 2024; over four years it rose by 117.6%.", "With 2020 as 100, labour productivity reached 117.6 in 2024; over four years it rose by 17.6%."),
    ("IDX", "The producer price index for May was 98.3% of April, so over the month prices fell by 98.3%.", "The producer price index for May was 98.3% of April, so over the month prices fell by 1.7%."),
    ("IDX", "The freight index stood at 104.8 in June (May = 100), a gain of 104.8% over May.", "The freight index stood at 104.8 in June (May = 100), a gain of 4.8% over May."),
    ("IDX", "Индекс тарифов на перевозки в июне 2024 года к маю равен 103,4%. Таким образом, перевозки подорожали за месяц на 103,4%.", "Индекс тарифов на перевозки в июне 2024 года к маю равен 103,4%. Таким образом, перевозки подорожали за месяц на 3,4%."),
    ("IDX", "Если взять 2019 год за 100, то выработка в 2024 году составила 121,7, то есть за пять лет прибавила 121,7%.", "Если взять 2019 год за 100, то выработка в 2024 году составила 121,7, то есть за пять лет прибавила 21,7%."),
    ("IDX", "Индекс строительных цен за год к прошлому году оказался на отметке 97,9%: стройка подешевела на 97,9%.", "Индекс строительных цен за год к прошлому году оказался на отметке 97,9%: стройка подешевела на 2,1%."),
    ("IDX", "2020 жылды 100 деп алсақ, 2024 жылғы еңбек өнімділігі 113,8 болды, демек төрт жылда 113,8%-ға артты.", "2020 жылды 100 деп алсақ, 2024 жылғы еңбек өнімділігі 113,8 болды, демек төрт жылда 13,8%-ға артты."),
    ("IDX", "Мамырда азық-түлік бағасының индексі сәуірге қарағанда 101,7% болды, яғни тағам бір айда 101,7%-ға қымбаттады.", "Мамырда азық-түлік бағасының индексі сәуірге қарағанда 101,7% болды, яғни тағам бір айда 1,7%-ға қымбаттады."),
    # A growth told as an index against its base.
    ("IDX", "The index of real wages was 1.9% in the second quarter of 2024 compared with the second quarter of 2023.", "The index of real wages was 101.9% in the second quarter of 2024 compared with the second quarter of 2023."),
    ("IDX", "With the previous month as 100, the index of export prices was 0.7 in August.", "With the previous month as 100, the index of export prices was 100.7 in August."),
    ("IDX", "Индекс реальной зарплаты во втором квартале 2024 года к тому же кварталу 2023 года составил 2,3%.", "Индекс реальной зарплаты во втором квартале 2024 года к тому же кварталу 2023 года составил 102,3%."),
    ("IDX", "Если прошлый год принять за 100, индекс перевозок составил 6,4.", "Если прошлый год принять за 100, индекс перевозок составил 106,4."),
    ("IDX", "Шілдеде баға индексі маусымға қарағанда 0,6% болды.", "Шілдеде баға индексі маусымға қарағанда 100,6% болды."),
    # The ratio told as growth, the thing named by another word.
    ("IDX", "Last year the depot shipped 320 wagons, this year 400 wagons. Deliveries went up by 125%.", "Last year the depot shipped 320 wagons, this year 400 wagons. Deliveries went up by 25%."),
    ("IDX", "В прошлом году мастерская сшила 640 курток, в этом 736 курток. Производство прибавило 115%.", "В прошлом году мастерская сшила 640 курток, в этом 736 курток. Производство прибавило 15%."),
    ("IDX", "Былтыр цех 250 станок жинаса, биыл 290 станок жинады, жұмыс 116%-ға көбейді.", "Былтыр цех 250 станок жинаса, биыл 290 станок жинады, жұмыс 16%-ға көбейді."),
    # What was made above the plan told as what was made of it.
    ("IDX", "The plan was 640 tonnes, the plant made 672 tonnes. The plan was fulfilled by 5.0%.", "The plan was 640 tonnes, the plant made 672 tonnes. The plan was fulfilled by 105.0%."),
    ("IDX", "План — 250 тыс. тонн, выпустили 262 тыс. тонн. План выполнен на 4,8%.", "План — 250 тыс. тонн, выпустили 262 тыс. тонн. План выполнен на 104,8%."),
    # The direction against the numbers, the thing named by another word.
    ("DIR", "In March 2024 a litre of diesel cost 58.40 roubles, in April 2024 it cost 60.15 roubles. Over the month fuel fell by 3.0%.", "In March 2024 a litre of diesel cost 58.40 roubles, in April 2024 it cost 60.15 roubles. Over the month fuel rose by 3.0%."),
    ("DIR", "Farms hold 412 thousand hectares of beet. Last season it was 380 thousand hectares: the crop shrank by 8.4%.", "Farms hold 412 thousand hectares of beet. Last season it was 380 thousand hectares: the crop grew by 8.4%."),
    ("DIR", "Под свёклу отвели 412 тыс. гектаров. В прошлом сезоне было 380 тыс. гектаров, стало быть, клин сократился на 8,4%.", "Под свёклу отвели 412 тыс. гектаров. В прошлом сезоне было 380 тыс. гектаров, стало быть, клин вырос на 8,4%."),
    ("DIR", "В 2023 году музей принял 64 300 гостей, в 2024 году 59 800 гостей. Посещаемость выросла на 7,0%.", "В 2023 году музей принял 64 300 гостей, в 2024 году 59 800 гостей. Посещаемость снизилась на 7,0%."),
    ("DIR", "Фабрика 2023 жылы 4,5 млн тонна, 2024 жылы 4,1 млн тонна қағаз шығарды. Өндіріс 8,9%-ға көбейді.", "Фабрика 2023 жылы 4,5 млн тонна, 2024 жылы 4,1 млн тонна қағаз шығарды. Өндіріс 8,9%-ға азайды."),
    # Points of a price, of a volume and of real pay.
    ("PPT", "A tonne of scrap cost 310 dollars in May 2024 and 325.5 dollars in June 2024. The price rose by 5.0 percentage points.", "A tonne of scrap cost 310 dollars in May 2024 and 325.5 dollars in June 2024. The price rose by 5.0%."),
    ("PPT", "Since January 2024 bread has become 4.2 percentage points dearer.", "Since January 2024 bread has become 4.2% dearer."),
    ("PPT", "Реальные доходы семей за 2024 год к 2023 году выросли на 3,1 процентного пункта.", "Реальные доходы семей за 2024 год к 2023 году выросли на 3,1%."),
    ("PPT", "За июль 2024 года к июню цемент подешевел на 2,4 процентного пункта.", "За июль 2024 года к июню цемент подешевел на 2,4%."),
    ("PPT", "2024 жылғы шілдеде маусымға қарағанда цемент 2,4 пайыздық тармаққа арзандады.", "2024 жылғы шілдеде маусымға қарағанда цемент 2,4 пайызға арзандады."),
    ("PPT", "2024 жылы нақты жалақы 2023 жылмен салыстырғанда 3,1 пайыздық тармаққа өсті.", "2024 жылы нақты жалақы 2023 жылмен салыстырғанда 3,1 пайызға өсті."),
    # Per cent for the difference of two shares.
    ("PPT", "In 2019 the forest covered 18.4% of the district. Now it covers 13.1%. That is 5.3 per cent down.", "In 2019 the forest covered 18.4% of the district. Now it covers 13.1%. That is 5.3 percentage points down."),
    ("PPT", "The dam is 61.5% full; a year ago it was 74.0% full. The difference is 12.5%.", "The dam is 61.5% full; a year ago it was 74.0% full. The difference is 12.5 percentage points."),
    ("PPT", "Элеватор заполнен на 61,5%, год назад был заполнен на 74,0%. Разница — 12,5%.", "Элеватор заполнен на 61,5%, год назад был заполнен на 74,0%. Разница — 12,5 процентного пункта."),
    ("PPT", "Егістіктің 63,5 пайызы орылды, бір апта бұрын 48,0 пайызы орылған еді, айырма – 15,5 пайыз.", "Егістіктің 63,5 пайызы орылды, бір апта бұрын 48,0 пайызы орылған еді, айырма – 15,5 пайыздық тармақ."),
    # A fall below one.
    ("NFL", "After the new line opened in 2024, the queue fell 0.4 times against 2023.", "After the new line opened in 2024, the queue fell 2.5 times against 2023."),
    ("NFL", "За 2024 год число жалоб к 2023 году сократилось в 0,4 раза.", "За 2024 год число жалоб к 2023 году сократилось в 2,5 раза."),
    ("NFL", "2024 жылы шағым саны 2023 жылмен салыстырғанда 0,4 есе кеміді.", "2024 жылы шағым саны 2023 жылмен салыстырғанда 2,5 есе кеміді."),
    # One time too many, or a point lost.
    ("NFL", "The bridge carries 26,000 vehicles a day, two times more than the 13,000 that used the old one.", "The bridge carries 26,000 vehicles a day, twice as many as the 13,000 that used the old one."),
    ("NFL", "In 2019 the country had 1,250 kilometres of fibre. In 2023 it had 3,750 kilometres, three times more.", "In 2019 the country had 1,250 kilometres of fibre. In 2023 it had 3,750 kilometres, three times as much."),
    ("DIR", "Wheat costs 14,300 roubles a tonne, 650 roubles more than in July, when it cost 14,950 roubles.", "Wheat costs 14,300 roubles a tonne, 650 roubles less than in July, when it cost 14,950 roubles."),
)
