"""A part, its per cent and the whole, one of them wrong: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("SUM", "The town has 48,000 voters. By noon 31,200 of them, or 56%, had voted.", "The town has 48,000 voters. By noon 31,200 of them, or 65%, had voted."),
    ("SUM", "The harvest was 2.4 million tonnes, of which 0.6 million tonnes, 35%, went abroad.", "The harvest was 2.4 million tonnes, of which 0.6 million tonnes, 25%, went abroad."),
    ("SUM", "The firm turned over $640 million and earned $48 million, a margin of 17.5%.", "The firm turned over $640 million and earned $48 million, a margin of 7.5%."),
    ("SUM", "Of 1,250 applicants 475 (83%) passed.", "Of 1,250 applicants 475 (38%) passed."),
    ("SUM", "На складе 1 640 тонн зерна, из них 410 тонн, то есть 52%, отсырело.", "На складе 1 640 тонн зерна, из них 410 тонн, то есть 25%, отсырело."),
    ("SUM", "Опросили 1 200 покупателей. Довольны 780 человек (56%).", "Опросили 1 200 покупателей. Довольны 780 человек (65%)."),
    ("SUM", "Кітапханада 64 000 кітап бар, соның 41 600-і, яғни 56%-ы, қазақ тілінде.", "Кітапханада 64 000 кітап бар, соның 41 600-і, яғни 65%-ы, қазақ тілінде."),
    ("SUM", "Сауалнамаға 1 500 адам қатысты, 570 адам (83%) қарсы болды.", "Сауалнамаға 1 500 адам қатысты, 570 адам (38%) қарсы болды."),
    ("MAG", "Costs in the quarter were 84 million euros. Wages took 31 thousand euros, or 37% of the total.", "Costs in the quarter were 84 million euros. Wages took 31 million euros, or 37% of the total."),
    ("MAG", "Бюджет района — 3,6 млрд рублей. На школы пойдёт 1,26 млн рублей, или 35% расходов.", "Бюджет района — 3,6 млрд рублей. На школы пойдёт 1,26 млрд рублей, или 35% расходов."),
    ("MAG", "Қала бюджеті 92 млрд теңге. Мектептерге 23 млн теңге, яғни 25%-ы бөлінді.", "Қала бюджеті 92 млрд теңге. Мектептерге 23 млрд теңге, яғни 25%-ы бөлінді."),
)
