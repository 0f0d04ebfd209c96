"""A part, its per cent and the whole told behind or between them: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("SUM", "Growers harvested 2.46 million hectares, or 28% of the 3.00 million under wheat.", "Growers harvested 2.46 million hectares, or 82% of the 3.00 million under wheat."),
    ("SUM", "The yard sold 168 million euros of glass, or 65% of the 300 million planned.", "The yard launched 168 hulls, which is 56% of the 300 on order."),
    ("SUM", "The office placed 245,700 people, or 19.0% of the 270,000 planned.", "The office placed 245,700 people, or 91.0% of the 270,000 planned."),
    ("SUM", "Фермеры убрали 2,46 млн гектаров, это 72 % от 3,0 млн гектаров пашни.", "Фермеры убрали 2,46 млн гектаров, это 82 % от 3,0 млн гектаров пашни."),
    ("SUM", "Отремонтировано 84 км дорог, то есть 53 % из 240 км.", "Отремонтировано 84 км дорог, то есть 35 % из 240 км."),
    ("SUM", "2,46 млн гектар егін жиналды, бұл 3,0 млн гектар алқаптың 72 %-ы.", "2,46 млн гектар егін жиналды, бұл 3,0 млн гектар алқаптың 82 %-ы."),
    ("SUM", "Жыл басынан бері 546 мың адам орналасты, бұл 840 мың адамдық меженің 56 %-ы.", "Жыл басынан бері 546 мың адам орналасты, бұл 840 мың адамдық меженің 65 %-ы."),
)
