"""Blanks of further forms that stand for a number, in sentences of our own: (code, wrong, right)."""

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "EMP001",
        "In 2024 the fund paid a premium of ●●● tenge on each ton of feed.",
        "In 2024 the fund paid a premium of 900 tenge on each ton of feed.",
    ),
    (
        "EMP001",
        "In 2024 a repair took long; the mean delay was ___ days.",
        "In 2024 a repair took long; the mean delay was 14 days.",
    ),
    (
        "EMP001",
        "Of the 48 lines, 30 ran in 2024 and 18 were % idle.",
        "Of the 48 lines, 30 ran in 2024 and 18 were idle.",
    ),
    (
        "EMP001",
        "In 2024 the loan will pay for xx boilers in small towns.",
        "In 2024 the loan will pay for 19 boilers in small towns.",
    ),
    (
        "EMP001",
        "В 2024 году заём пойдёт на ремонт хх котельных района.",
        "В 2024 году заём пойдёт на ремонт 19 котельных района.",
    ),
    ("EMP001", "Средний срок поставки в 2024 году — … дней.", "Средний срок поставки в 2024 году — 40 дней."),
    (
        "EMP001",
        "Оформление в 2024 году длилось 38 минут, а раньше ?? минуты.",
        "Оформление в 2024 году длилось 38 минут, а раньше 52 минуты.",
    ),
    (
        "EMP001",
        "В 2024 году надбавка составила ●●● тенге на тонну.",
        "В 2024 году надбавка составила 900 тенге на тонну.",
    ),
    (
        "EMP001",
        "2024 жылы тексеру 44 минут жүрді, бұрын ?? минут кететін.",
        "2024 жылы тексеру 44 минут жүрді, бұрын 57 минут кететін.",
    ),
    (
        "EMP001",
        "2024 жылы үстеме ақы тоннасына ●●● теңге болды.",
        "2024 жылы үстеме ақы тоннасына 900 теңге болды.",
    ),
)
