"""Slips in how an amount stands to its base in a bracket, told in minor units or whole ones."""

SLIPS = [
    (
        "DIR",
        "A litre of diesel cost 1.62 euros on average, 3 cents dearer than a week earlier (1.65 euros).",
        "A litre of diesel cost 1.62 euros on average, 3 cents cheaper than a week earlier (1.65 euros).",
    ),
    (
        "DIR",
        "Cheese was sold at 7.20 euros, 0.30 euros less than in April (6.90 euros).",
        "Cheese was sold at 7.20 euros, 0.30 euros more than in April (6.90 euros).",
    ),
    (
        "DIR",
        "Литр бензина стоил 63,40 рубля, на 20 копеек дешевле, чем неделей раньше (63,20 рубля).",
        "Литр бензина стоил 63,40 рубля, на 20 копеек дороже, чем неделей раньше (63,20 рубля).",
    ),
]
