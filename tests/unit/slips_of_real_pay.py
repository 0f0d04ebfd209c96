"""Two amounts as they were paid, whose growth is called real: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "LBL010",
        "The average pension was 336 dollars in 2024, up from 300 dollars in 2023. The real increase is 12%, with inflation of 9%.",
        "The average pension was 336 dollars in 2024, up from 300 dollars in 2023. The nominal increase is 12%, with inflation of 9%.",
    ),
    (
        "LBL010",
        "Wages rose from 300 dollars in 2023 to 345 dollars in 2024, a real rise of 15%, and consumer prices went up by 7%.",
        "Wages rose from 300 dollars in 2023 to 345 dollars in 2024, a nominal rise of 15%, and consumer prices went up by 7%.",
    ),
    (
        "LBL010",
        "At current prices sales were worth 44.8 billion tenge in 2024 compared with 40.0 billion in 2023. Real growth was 12.0%.",
        "At current prices sales were worth 44.8 billion tenge in 2024 compared with 40.0 billion in 2023. Nominal growth was 12.0%.",
    ),
    (
        "LBL010",
        "Средняя пенсия в 2024 году составила 134,4 тыс. тенге, в 2023 году она равнялась 120,0 тыс. Реальный прирост — 12,0%. Цены за год прибавили 9,1%.",
        "Средняя пенсия в 2024 году составила 134,4 тыс. тенге, в 2023 году она равнялась 120,0 тыс. Номинальный прирост — 12,0%. Цены за год прибавили 9,1%.",
    ),
    (
        "LBL010",
        "Зарплата выросла с 300 тыс. тенге в 2023 году до 345 тыс. тенге в 2024 году, реальный рост на 15%, а цены поднялись на 8%.",
        "Зарплата выросла с 300 тыс. тенге в 2023 году до 345 тыс. тенге в 2024 году, номинальный рост на 15%, а цены поднялись на 8%.",
    ),
    (
        "LBL010",
        "2024 жылы орташа зейнетақы 134,4 мың теңге болды, 2023 жылы ол 120,0 мың теңге еді. Нақты өсім — 12,0%, ал баға осы уақытта 9%-ға көтерілді.",
        "2024 жылы орташа зейнетақы 134,4 мың теңге болды, 2023 жылы ол 120,0 мың теңге еді. Номиналды өсім — 12,0%, ал баға осы уақытта 9%-ға көтерілді.",
    ),
)
