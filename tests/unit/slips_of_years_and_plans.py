"""Years that cannot be, what is next told in a month gone by, plans of a year held against months: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "PER",
        "In four months of this year the service placed 38,400 people. The next report is due in March of this year.",
        "In four months of this year the service placed 38,400 people. The next report is due in September of this year.",
    ),
    (
        "PER",
        "The grant is 230.4 billion tenge. It was approved in 2052, the agency recalled last week.",
        "The grant is 230.4 billion tenge. It was approved in 2025, the agency recalled last week.",
    ),
    (
        "PER",
        "Construction peaked in 2023, and in the following year, 2042, the last plants were handed over.",
        "Construction peaked in 2023, and in the following year, 2024, the last plants were handed over.",
    ),
    (
        "PER",
        "Building began in 2021 and the first washing machine left the line in 2014.",
        "Building began in 2021 and the first washing machine left the line in 2024.",
    ),
    (
        "GRO",
        "Revenue in the half-year was 9.84 trillion tenge, 108% of the yearly plan of 20.5 trillion.",
        "Revenue in the half-year was 9.84 trillion tenge, 48% of the yearly plan of 20.5 trillion.",
    ),
    (
        "DIR",
        "In four months the centres placed 38,400 people, which is more than the 115,000 planned for the year.",
        "In four months the centres placed 38,400 people, which is a third of the 115,000 planned for the year.",
    ),
    (
        "PER",
        "За четыре месяца текущего года трудоустроили 38,4 тыс. человек. Следующий отчёт министр представит в марте этого же года.",
        "За четыре месяца текущего года трудоустроили 38,4 тыс. человек. Следующий отчёт министр представит в сентябре этого же года.",
    ),
    (
        "PER",
        "Пик стройки пришёлся на 2023 год, а в следующем, 2042-м, сдали последние объекты.",
        "Пик стройки пришёлся на 2023 год, а в следующем, 2024-м, сдали последние объекты.",
    ),
    (
        "PER",
        "Грант на 230 млрд тенге утвердили в 2052 году, напомнили на прошлой неделе в агентстве.",
        "Грант на 230 млрд тенге утвердили в 2025 году, напомнили на прошлой неделе в агентстве.",
    ),
    (
        "DIR",
        "За четыре месяца трудоустроили 38,4 тыс. человек – это больше запланированных на год 115 тыс.",
        "За четыре месяца трудоустроили 38,4 тыс. человек – это треть запланированных на год 115 тыс.",
    ),
    (
        "GRO",
        "Доходы за полугодие – 9,84 трлн тенге, 108% годового плана в 20,5 трлн.",
        "Доходы за полугодие – 9,84 трлн тенге, 48% годового плана в 20,5 трлн.",
    ),
    (
        "PER",
        "По плану на 2207 год назначено девять заводов.",
        "По плану на 2027 год назначено девять заводов.",
    ),
    (
        "PER",
        "Зауыттың құрылысы 2021 жылы басталып, алғашқы машина 2014 жылы құрастырылды.",
        "Зауыттың құрылысы 2021 жылы басталып, алғашқы машина 2024 жылы құрастырылды.",
    ),
    (
        "PER",
        "Құрылыстың қызған шағы 2023 жыл еді, соңғы нысандар келесі, 2042 жылы тапсырылды.",
        "Құрылыстың қызған шағы 2023 жыл еді, соңғы нысандар келесі, 2024 жылы тапсырылды.",
    ),
    (
        "DIR",
        "Төрт айда 41 мың адам жұмысқа орналасты, бұл жылға жоспарланған 120 мыңнан көп.",
        "Төрт айда 41 мың адам жұмысқа орналасты, бұл жылға жоспарланған 120 мыңнан аз.",
    ),
    (
        "GRO",
        "Жарты жылдағы кіріс 9,84 трлн теңге, бұл 20,5 трлн теңгелік жылдық жоспардың 108%-ы.",
        "Жарты жылдағы кіріс 9,84 трлн теңге, бұл 20,5 трлн теңгелік жылдық жоспардың 48%-ы.",
    ),
)
