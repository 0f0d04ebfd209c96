"""Courses that end before they begin, and energy told as power: (code, wrong, right)."""

SLIPS: tuple[tuple[str, str, str], ...] = (
    (
        "PER011",
        "Repayment will start in 2028 and last until 2024.",
        "Repayment will start in 2028 and last until 2034.",
    ),
    (
        "PER011",
        "Выплаты начнутся в 2027 году и продлятся до 2023 года.",
        "Выплаты начнутся в 2027 году и продлятся до 2033 года.",
    ),
    (
        "PER011",
        "Төлем 2027 жылы басталып, 2023 жылға дейін созылады.",
        "Төлем 2027 жылы басталып, 2033 жылға дейін созылады.",
    ),
    (
        "UNT006",
        "In 2024 electricity generation was 8.1 billion kW and consumption 6.4 billion kWh.",
        "In 2024 electricity generation was 8.1 billion kWh and consumption 6.4 billion kWh.",
    ),
    (
        "UNT006",
        "Выработка электроэнергии в 2024 году — 4,2 млрд кВт, потребление — 3,1 млрд кВт·ч.",
        "Выработка электроэнергии в 2024 году — 4,2 млрд кВт·ч, потребление — 3,1 млрд кВт·ч.",
    ),
)
