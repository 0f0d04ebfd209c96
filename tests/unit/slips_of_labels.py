"""Numbers under a wrong word, in sentences of our own: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS: tuple[tuple[str, str, str], ...] = (
    # An amount is called a rate or an index.
    ("LBL001", "The rate of growth of the chemical industry stood at 940 billion tenge in 2023.",
     "The output of the chemical industry stood at 940 billion tenge in 2023."),
    ("LBL001", "In 2023 the unemployment rate was 4.6 million people.", "In 2023 the unemployment rate was 4.6%."),
    ("LBL001", "In 2023 the consumer price index reached 12.4 billion dollars.", "In 2023 the consumer price index reached 109.8%."),
    ("LBL001", "Индекс физического объема в 2023 году составил 940 млрд тенге.", "Индекс физического объема в 2023 году составил 104,1%."),
    ("LBL001", "Уровень безработицы в 2023 году составил 4,6 млн человек.", "Уровень безработицы в 2023 году составил 4,6%."),
    ("LBL001", "Темпы роста химической промышленности в 2023 году достигли 940 млрд тенге.",
     "Темпы роста химической промышленности в 2023 году достигли 9,4% к прошлому году."),
    ("LBL001", "2023 жылы нақты көлем индексі 940 млрд теңгені құрады.", "2023 жылы нақты көлем индексі 104,1%-ды құрады."),
    ("LBL001", "2023 жылы химия өнеркәсібінің өсім қарқыны 940 млрд теңгеге жетті.",
     "2023 жылы химия өнеркәсібінің өндіріс көлемі 940 млрд теңгеге жетті."),
    # A price in tonnes.
    ("LBL002", "The average price of wheat in 2023 was 5.2 million tonnes.", "The average price of wheat in 2023 was 210 dollars per tonne."),
    ("LBL002", "Цена на пшеницу в 2023 году составила 5,2 млн тонн.", "Цена на пшеницу в 2023 году составила 95 000 тенге за тонну."),
    ("LBL002", "2023 жылы бидай бағасы 5,2 млн тонна болды.", "2023 жылы бидай бағасы тоннасына 95 000 теңге болды."),
    # A volume in per cent.
    ("LBL004", "The volume of exports stood at 7.3% in 2023, according to the ministry.",
     "The volume of exports grew by 7.3% in 2023, according to the ministry."),
    ("LBL004", "Output of the branch was 12.8% in 2023.", "Output of the branch grew by 12.8% in 2023."),
    ("LBL004", "Инвестиции в основной капитал составили 12,8% в 2023 году.",
     "Инвестиции в основной капитал выросли на 12,8% в 2023 году."),
    ("LBL004", "Объём промышленного производства составил 103,4%, сообщили в министерстве.",
     "Индекс промышленного производства составил 103,4%, сообщили в министерстве."),
    ("LBL004", "2023 жылы экспорт көлемі 12,8% болды.", "2023 жылы экспорт көлемі 12,8%-ға өсті."),
    # A percentage or money called a count.
    ("LBL005", "In 2024 the number of exporters stood at 41%.", "In 2024 the share of exporters stood at 41%."),
    ("LBL005", "The quantity sold in 2024 amounted to 3.1 billion dollars.", "The quantity sold in 2024 amounted to 3.1 million tonnes."),
    ("LBL005", "The number of subsidies in 2024 was 12 billion tenge.", "The amount of subsidies in 2024 was 12 billion tenge."),
    ("LBL005", "Число экспортеров в 2024 году достигло 41%.", "Доля экспортеров в 2024 году достигла 41%."),
    ("LBL005", "Количество субсидий в 2024 году составило 12 млрд тенге.", "Сумма субсидий в 2024 году составила 12 млрд тенге."),
    ("LBL005", "Численность занятых в 2024 году составила 41%.", "Доля занятых в 2024 году составила 41%."),
    ("LBL005", "2024 жылы экспорттаушылардың саны 41%-ға жетті.", "2024 жылы экспорттаушылардың үлесі 41%-ға жетті."),
    ("LBL005", "2024 жылы субсидиялардың саны 12 млрд теңге болды.", "2024 жылы субсидиялардың сомасы 12 млрд теңге болды."),
    # An amount called a share.
    ("LBL006", "In 2023 the share of the chemical industry reached 940 billion tenge.", "In 2023 the share of the chemical industry reached 4.1%."),
    ("LBL006", "Удельный вес химической промышленности в 2023 году составил 940 млрд тенге.",
     "Удельный вес химической промышленности в 2023 году составил 4,1%."),
    ("LBL006", "Доля экспорта в 2023 году достигла 4,1 млн тонн.", "Доля экспорта в 2023 году достигла 41%."),
    ("LBL006", "2023 жылы химия өнеркәсібінің үлес салмағы 940 млрд теңгеге жетті.",
     "2023 жылы химия өнеркәсібінің үлес салмағы 4,1%-ға жетті."),
    # One change told as real and as nominal.
    ("LBL007", "Industrial output grew by 8.4% in 2023 year on year in real terms. In money terms output rose by 8.4%.",
     "Industrial output grew by 8.4% in 2023 year on year in real terms. In money terms output rose by 15.1%."),
    ("LBL007", "In 2023 the physical volume index was 108.4% year on year; output at current prices grew by 8.4%.",
     "In 2023 the physical volume index was 108.4% year on year; output at current prices grew by 15.1%."),
    ("LBL007", "В 2023 году ИФО составил 108,4% к прошлому году. В номинальном выражении выпуск вырос на 8,4%.",
     "В 2023 году ИФО составил 108,4% к прошлому году. В номинальном выражении выпуск вырос на 15,1%."),
    ("LBL007", "В реальном выражении выпуск вырос на 8,4% к 2022 году, в стоимостном выражении - на 8,4%.",
     "В реальном выражении выпуск вырос на 8,4% к 2022 году, в стоимостном выражении - на 15,1%."),
    ("LBL007", "2023 жылы НКИ өткен жылмен салыстырғанда 108,4% болды. Номиналды мәнде өндіріс 8,4%-ға өсті.",
     "2023 жылы НКИ өткен жылмен салыстырғанда 108,4% болды. Номиналды мәнде өндіріс 15,1%-ға өсті."),
    # A phrase that contradicts itself.
    ("LBL008", "Nominal pay, adjusted for inflation, rose by 3.1% in 2024 year on year.", "Real pay, adjusted for inflation, rose by 3.1% in 2024 year on year."),
    ("LBL008", "In real terms, at current prices, output rose by 9.2% in 2024 year on year.", "In nominal terms, at current prices, output rose by 9.2% in 2024 year on year."),
    ("LBL008", "В 2024 году номинальные доходы, с поправкой на инфляцию, выросли на 3,1% к 2023 году.",
     "В 2024 году реальные доходы, с поправкой на инфляцию, выросли на 3,1% к 2023 году."),
    ("LBL008", "В 2024 году реальный рост выпуска в текущих ценах составил 9,2% к 2023 году.",
     "В 2024 году номинальный рост выпуска в текущих ценах составил 9,2% к 2023 году."),
    ("LBL008", "2024 жылы номиналды өсім, инфляцияны ескергенде, 2023 жылмен салыстырғанда 3,1% болды.",
     "2024 жылы нақты өсім, инфляцияны ескергенде, 2023 жылмен салыстырғанда 3,1% болды."),
    # A volume or a quantity with the unit of a price.
    ("LBL005", "In 2024 deliveries of wire averaged 640 dollars per tonne.", "In 2024 the price of wire averaged 640 dollars per tonne."),
    ("LBL005", "В 2024 году отгрузка проволоки составила 290 тыс. тенге за тонну.", "В 2024 году цена проволоки составила 290 тыс. тенге за тонну."),
    # A money label, an area, a weight and people in another unit.
    ("UNT003", "In 2024 net profit was 211 million tonnes.", "In 2024 net profit was 211 million tenge."),
    ("UNT003", "The new hall occupies 36 kilograms.", "The new hall occupies 36 hectares."),
    ("UNT003", "В 2024 году чистая прибыль составила 25 млн тонн.", "В 2024 году чистая прибыль составила 25 млн тенге."),
    ("UNT003", "Новый цех занимает 36 килограммов.", "Новый цех занимает 36 гектаров."),
    ("UNT003", "Өнеркәсіп орнының таза пайдасы 2024 жылы 19 млн тонна болды.", "Өнеркәсіп орнының таза пайдасы 2024 жылы 19 млн теңге болды."),
)  # fmt: skip
