"""Measures of two systems, amounts in words and digits, net and gross, flows that go the other way."""

SLIPS = [
    (
        "RND",
        "В 2024 году на станки ушло полтора миллиарда тенге, то есть 1,05 млрд тенге.",
        "В 2024 году на станки ушло полтора миллиарда тенге, то есть 1,5 млрд тенге.",
    ),
    (
        "RND",
        "2024 жылы фабрикада екі жарым мың адам (2 050 адам) еңбек етті.",
        "2024 жылы фабрикада екі жарым мың адам (2 500 адам) еңбек етті.",
    ),
    (
        "RND",
        "The hall is 410 feet (152 m) long.",
        "The hall is 410 feet (125 m) long.",
    ),
    (
        "RND",
        "The crane lifts 40,000 kg (68,000 pounds).",
        "The crane lifts 40,000 kg (88,000 pounds).",
    ),
    (
        "LBL",
        "In 2024 the pit's EBITDA was 612 million dollars and its revenue 430 million dollars.",
        "In 2024 the pit's revenue was 612 million dollars and its EBITDA 430 million dollars.",
    ),
    (
        "LBL",
        "Масса нетто партии – 25,9 тонны, масса брутто – 24,1 тонны.",
        "Масса брутто партии – 25,9 тонны, масса нетто – 24,1 тонны.",
    ),
    (
        "LBL",
        "2024 жылы импорт экспорттан асып түсіп, оң сальдо 1,2 млрд доллар болды.",
        "2024 жылы экспорт импорттан асып түсіп, оң сальдо 1,2 млрд доллар болды.",
    ),
    (
        "LBL",
        "В 2024 году экспорт станков превысил импорт, и отрицательное сальдо составило 1,2 млрд долларов.",
        "В 2024 году импорт станков превысил экспорт, и отрицательное сальдо составило 1,2 млрд долларов.",
    ),
    (
        "LBL",
        "In nominal terms, that is after adjustment for inflation, sales grew by 3.1% in 2024 on 2023.",
        "In real terms, that is after adjustment for inflation, sales grew by 3.1% in 2024 on 2023.",
    ),
]
