"""So many more than there were, told without a unit, and what one of several costs: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "GRO",
        "The sewing shop employs 640 people, 180 more than the 450 of last year.",
        "The sewing shop employs 640 people, 190 more than the 450 of last year.",
    ),
    (
        "DIR",
        "The sewing shop employs 640 people, 180 fewer than the 460 of last year.",
        "The sewing shop employs 280 people, 180 fewer than the 460 of last year.",
    ),
    (
        "GRO",
        "The depot ordered twelve low-floor cars for 25.2 million euros, or 1.2 million euros a car.",
        "The depot ordered twelve low-floor cars for 25.2 million euros, or 2.1 million euros a car.",
    ),
    (
        "GRO",
        "The town bought 12 buses for 25.2 million euros, that is 1.8 million euros each.",
        "The town bought 12 buses for 25.2 million euros, that is 2.1 million euros each.",
    ),
    (
        "GRO",
        "На швейной фабрике работают 640 человек, это на 180 больше, чем в прошлом году, когда их было 450.",
        "На швейной фабрике работают 640 человек, это на 190 больше, чем в прошлом году, когда их было 450.",
    ),
    (
        "DIR",
        "На швейной фабрике работают 640 человек – на 180 меньше, чем 460 год назад.",
        "На швейной фабрике работают 640 человек – на 180 больше, чем 460 год назад.",
    ),
    (
        "GRO",
        "Город купил 12 автобусов за 25,2 млн евро, то есть по 1,8 млн евро за автобус.",
        "Город купил 12 автобусов за 25,2 млн евро, то есть по 2,1 млн евро за автобус.",
    ),
    (
        "GRO",
        "Тігін фабрикасында 640 адам жұмыс істейді, бұл былтырғы 450-ден 180-ге көп.",
        "Тігін фабрикасында 640 адам жұмыс істейді, бұл былтырғы 450-ден 190-ға көп.",
    ),
    (
        "DIR",
        "Кеніш 2023 жылы 31,5 млн тонна кен шығарды, бұл алдыңғы жылғы 30,0 млн-нан 1,5 млн-ға кем.",
        "Кеніш 2023 жылы 31,5 млн тонна кен шығарды, бұл алдыңғы жылғы 30,0 млн-нан 1,5 млн-ға көп.",
    ),
    (
        "GRO",
        "Қала 25,2 млн еуроға 12 автобус сатып алды, яғни әр автобус 1,8 млн еуро тұрады.",
        "Қала 25,2 млн еуроға 12 автобус сатып алды, яғни әр автобус 2,1 млн еуро тұрады.",
    ),
)
