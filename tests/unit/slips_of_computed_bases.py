"""Changes told as an amount and in per cent, and two periods told side by side: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("GRO", "The average pay at the plant went up from $1,420 to $1,510, which is $80 more.", "The average pay at the plant went up from $1,420 to $1,510, which is $90 more."),
    ("GRO", "Output fell from 840,000 tonnes to 795,000 tonnes, a drop of 55,000 tonnes.", "Output fell from 840,000 tonnes to 795,000 tonnes, a drop of 45,000 tonnes."),
    ("GRO", "The fleet grew from 112 to 131 aircraft, 29 more than a year earlier.", "The fleet grew from 112 to 131 aircraft, 19 more than a year earlier."),
    ("GRO", "Средняя зарплата на комбинате поднялась с 420 тыс. тенге до 480 тыс. тенге, то есть на 40 тыс. тенге.", "Средняя зарплата на комбинате поднялась с 420 тыс. тенге до 480 тыс. тенге, то есть на 60 тыс. тенге."),
    ("GRO", "Численность персонала сократилась с 1 840 до 1 690 человек, это на 250 человек меньше.", "Численность персонала сократилась с 1 840 до 1 690 человек, это на 150 человек меньше."),
    ("GRO", "Добыча выросла с 3,2 млн тонн до 3,7 млн тонн, прибавка составила 0,7 млн тонн.", "Добыча выросла с 3,2 млн тонн до 3,7 млн тонн, прибавка составила 0,5 млн тонн."),
    ("GRO", "A welder earns €2,450 a month on average, €150 more than the €2,200 of last year.", "A welder earns €2,450 a month on average, €150 more than the €2,300 of last year."),
    ("GRO", "In 2024 sales dropped by $24m, or 20%, to $176m from a year earlier.", "In 2024 sales dropped by $24m, or 12%, to $176m from a year earlier."),
    ("GRO", "In 2023 net profit rose on 2022 by 45%, or €30 million, to €130 million.", "In 2023 net profit rose on 2022 by 30%, or €30 million, to €130 million."),
    ("GRO", "В 2024 году к 2023 году выручка выросла на 12 млрд тенге, или на 25%, и достигла 72 млрд тенге.", "В 2024 году к 2023 году выручка выросла на 12 млрд тенге, или на 20%, и достигла 72 млрд тенге."),
    ("GRO", "В 2024 году к 2023 году экспорт сократился на 40 млн долларов (18%) до 360 млн долларов.", "В 2024 году к 2023 году экспорт сократился на 40 млн долларов (10%) до 360 млн долларов."),
    ("GRO", "2024 жылы өткен жылмен салыстырғанда кәсіпорын кірісі 12 млрд теңгеге, яғни 25%-ға өсіп, 72 млрд теңгеге жетті.", "2024 жылы өткен жылмен салыстырғанда кәсіпорын кірісі 12 млрд теңгеге, яғни 20%-ға өсіп, 72 млрд теңгеге жетті."),
    ("MAG", "Second-quarter revenue at the toolmaker amounted to $82 million. A year earlier it had been $79 billion.", "Second-quarter revenue at the toolmaker amounted to $82 million. A year earlier it had been $79 million."),
    ("MAG", "The plant made 12.4 thousand cars in May and 11.8 million in June.", "The plant made 12.4 thousand cars in May and 11.8 thousand in June."),
    ("MAG", "Exports came to $3.1 billion in 2021 and $3.4 million in 2022.", "Exports came to $3.1 billion in 2021 and $3.4 billion in 2022."),
    ("MAG", "Gas output was 24.6 billion cubic metres in 2020; in 2021 it reached 25.3 million cubic metres.", "Gas output was 24.6 billion cubic metres in 2020; in 2021 it reached 25.3 billion cubic metres."),
    ("MAG", "В январе комбинат выпустил 6,3 тыс. тонн цинка, в феврале — 6,1 млн тонн.", "В январе комбинат выпустил 6,3 тыс. тонн цинка, в феврале — 6,1 тыс. тонн."),
    ("MAG", "Экспорт зерна в 2021 году достиг 7,4 млн тонн, а в 2022 году составил 8,1 млрд тонн.", "Экспорт зерна в 2021 году достиг 7,4 млн тонн, а в 2022 году составил 8,1 млн тонн."),
    ("MAG", "Бірінші тоқсанда экспорт көлемі 320 млн доллар болса, екінші тоқсанда 345 мың долларға жетті.", "Бірінші тоқсанда экспорт көлемі 320 млн доллар болса, екінші тоқсанда 345 млн долларға жетті."),
    ("MAG", "Зауыт мамырда 14,2 мың тонна, маусымда 14,9 млн тонна болат шығарды.", "Зауыт мамырда 14,2 мың тонна, маусымда 14,9 мың тонна болат шығарды."),
    ("MAG", "Былтыр кәсіпорын 2,3 млрд теңге салық төледі, биыл 2,5 млн теңге төледі.", "Былтыр кәсіпорын 2,3 млрд теңге салық төледі, биыл 2,5 млрд теңге төледі."),
)
