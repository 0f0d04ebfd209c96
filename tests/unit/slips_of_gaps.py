"""Numbers that were never put in, in sentences of our own: (code, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("EMP", "In 2023 export revenue came to EUR billion, the association said.", "In 2023 export revenue came to EUR 3 billion, the association said."),
    ("EMP", "In 2024 the fund created NN jobs in three towns.", "In 2024 the fund created 400 jobs in three towns."),
    ("EMP", "In 2024 the zone attracted billion tenge of investment.", "In 2024 the zone attracted 5 billion tenge of investment."),
    ("EMP", "В 2024 году на субсидии фермерам направлено млрд тенге.", "В 2024 году на субсидии фермерам направлено 12 млрд тенге."),
    ("EMP", "В 2024 году выручка завода - млн тенге.", "В 2024 году выручка завода - 40 млн тенге."),
    ("EMP", "В 2024 году предприятия создали тыс. рабочих мест.", "В 2024 году предприятия создали несколько тыс. рабочих мест."),
    ("EMP", "В 2024 году на складе осталось ... тыс. тонн зерна.", "В 2024 году на складе осталось 40 тыс. тонн зерна."),
    ("EMP", "Число новых вагонов в 2024 году - N.", "Число новых вагонов в 2024 году - 40."),
    ("EMP", "2024 жылы зауытқа млрд теңге бөлінді.", "2024 жылы зауытқа бірнеше млрд теңге бөлінді."),
    ("EMP", "2024 жылы қоймада ... мың тонна астық қалды.", "2024 жылы қоймада 40 мың тонна астық қалды."),
    ("EMP", "2024 жылы халықтың %-ы қалада тұрды.", "2024 жылы халықтың 62%-ы қалада тұрды."),
)  # fmt: skip
