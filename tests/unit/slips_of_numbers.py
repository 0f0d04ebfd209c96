"""Slips of magnitude, separator, currency and unit, in sentences of our own: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS: tuple[tuple[str, str, str], ...] = (
    # Growth "above 100%" of many branches is an index above a hundred.
    (
        "IDX003",
        "Growth exceeding 100% was recorded in nine regions in 2023 year on year.",
        "Growth was recorded in nine regions in 2023 year on year.",
    ),
    (
        "IDX003",
        "In 2023 twelve sectors showed growth of over 100 per cent year on year.",
        "In 2023 twelve sectors showed growth of over 10 per cent year on year.",
    ),
    (
        "IDX003",
        "В 2023 году рост более 100% к прошлому году зафиксирован в девяти районах.",
        "В 2023 году рост к прошлому году зафиксирован в девяти районах.",
    ),
    (
        "IDX003",
        "Рост выше 100% к 2022 году обеспечили 14 регионов в 2023 году.",
        "Рост к 2022 году обеспечили 14 регионов в 2023 году.",
    ),
    (
        "IDX003",
        "2023 жылы 14 өңірде өсім 2022 жылмен салыстырғанда 100 пайыздан жоғары болды.",
        "2023 жылы 14 өңірде өсім 2022 жылмен салыстырғанда 10 пайыздан жоғары болды.",
    ),
    # One sign in two meanings.
    (
        "MAG005",
        "In 2023 the mill sold 2,340 tonnes at home and 7,5 tonnes abroad.",
        "In 2023 the mill sold 2,340 tonnes at home and 7.5 tonnes abroad.",
    ),
    (
        "MAG005",
        "Exports were 12,480 tonnes in 2022 and 9,86 tonnes in 2023 by another route.",
        "Exports were 12,480 tonnes in 2022 and 9,860 tonnes in 2023 by another route.",
    ),
    # The decimal sign of one end of a change was taken for a group of thousands.
    (
        "MAG004",
        "Zinc output is to grow from 2,456 million tonnes in 2023 to 2.55 million tonnes in 2024.",
        "Zinc output is to grow from 2.456 million tonnes in 2023 to 2.55 million tonnes in 2024.",
    ),
    (
        "MAG004",
        "Выпуск проката вырос с 2 865 млн тонн в 2022 году до 2,95 млн тонн в 2023 году.",
        "Выпуск проката вырос с 2,865 млн тонн в 2022 году до 2,95 млн тонн в 2023 году.",
    ),
    (
        "MAG004",
        "Болат өндірісі 3 923 млн тоннадан 2024 жылы 4,1 млн тоннаға дейін өседі.",
        "Болат өндірісі 3,923 млн тоннадан 2024 жылы 4,1 млн тоннаға дейін өседі.",
    ),
    # The magnitude of one end is of both.
    (
        "DIR001",
        "In 2023 furniture output increased from 96 to 93 billion tenge.",
        "In 2023 furniture output increased from 93 to 96 billion tenge.",
    ),
    (
        "DIR001",
        "За 2023 год объем производства мебели вырос с 96 до 93 млрд тенге.",
        "За 2023 год объем производства мебели вырос с 93 до 96 млрд тенге.",
    ),
    (
        "DIR001",
        "2023 жылы жиһаз өндірісінің көлемі 96-дан 93 млрд теңгеге дейін өсті.",
        "2023 жылы жиһаз өндірісінің көлемі 93-тен 96 млрд теңгеге дейін өсті.",
    ),
    # Two amounts held against each other, with the change between them.
    (
        "DIR001",
        "Exports came to $4.1 billion in 2023, an increase of 9.3% over the $4.5 billion of 2022.",
        "Exports came to $4.5 billion in 2023, an increase of 9.8% over the $4.1 billion of 2022.",
    ),
    (
        "DIR001",
        "Output was 18.2 trillion tenge in 2022, a rise of 12% compared with 20.4 trillion tenge in 2021.",
        "Output was 20.4 trillion tenge in 2022, a rise of 12% compared with 18.2 trillion tenge in 2021.",
    ),
    (
        "DIR001",
        "Экспорт за 2023 год составил 4,1 млрд долларов, рост на 9,8% к 4,5 млрд долларов 2022 года.",
        "Экспорт за 2023 год составил 4,5 млрд долларов, рост на 9,8% к 4,1 млрд долларов 2022 года.",
    ),
    # What is planned was counted before.
    (
        "DIR004",
        "Plants made more than 12,000 tractors in the first half of 2023, up from the 30,000 planned for 2023.",
        "Plants made more than 12,000 tractors in the first half of 2023, out of the 30,000 planned for 2023.",
    ),
    # A sign of one currency, the word of another.
    (
        "UNT002",
        "In 2023 enterprises sold goods for €3.2 billion somoni.",
        "In 2023 enterprises sold goods for 3.2 billion somoni.",
    ),
    (
        "UNT002",
        "За 2023 год произведено продукции на $16,6 млрд сомони.",
        "За 2023 год произведено продукции на 16,6 млрд сомони.",
    ),
    ("UNT002", "2023 жылы $4,2 млрд сомони өнім өндірілді.", "2023 жылы 4,2 млрд сомони өнім өндірілді."),
    (
        "GRO",
        "Пшеница подорожала за неделю на 4 доллара, с 228 до 252 долларов за тонну.",
        "Пшеница подорожала за неделю на 24 доллара, с 228 до 252 долларов за тонну.",
    ),
)
