"""Slips as they stand in plain monthly reports, of several kinds: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    # A whole is a thousand times off, and its parts are right.
    ("MAG", "The depot cost 68 million tenge: 44 billion tenge was borrowed and 24 billion came from the owner.", "The depot cost 68 billion tenge: 44 billion tenge was borrowed and 24 billion came from the owner."),
    ("MAG", "Депо стоимостью 68 млн тенге построено за счёт займа в 44 млрд тенге и собственных средств в 24 млрд.", "Депо стоимостью 68 млрд тенге построено за счёт займа в 44 млрд тенге и собственных средств в 24 млрд."),
    ("MAG", "Құны 68 млн теңге депо 44 млрд теңге қарызға және 24 млрд теңге өз қаражатына салынды.", "Құны 68 млрд теңге депо 44 млрд теңге қарызға және 24 млрд теңге өз қаражатына салынды."),
    # A percentage in the bracket of a part that a pronoun calls one.
    ("SUM", "The bakery employs 1,450 people, 580 of them women (50%).", "The bakery employs 1,450 people, 580 of them women (40%)."),
    ("SUM", "В пекарне работают 1 450 человек, из них 580 женщин (50%).", "В пекарне работают 1 450 человек, из них 580 женщин (40%)."),
    ("SUM", "Наубайханада 1 450 адам жұмыс істейді, оның 580-і әйел (50%).", "Наубайханада 1 450 адам жұмыс істейді, оның 580-і әйел (40%)."),
    # Pay, and what it was a year before.
    ("GRO", "Средняя зарплата выросла на 12% и составила 336 тыс. тенге, год назад она составляла 270 тыс. тенге.", "Средняя зарплата выросла на 12% и составила 336 тыс. тенге, год назад она составляла 300 тыс. тенге."),
    ("GRO", "Орташа жалақы 12%-ға өсіп, 336 мың теңгеге жетті, бір жыл бұрын 270 мың теңге болатын.", "Орташа жалақы 12%-ға өсіп, 336 мың теңгеге жетті, бір жыл бұрын 300 мың теңге болатын."),
    ("GRO", "Мұнай өңдеу 12%-ға артып, 33,6 млн тоннаны құрады (былтыр 27,0 млн тонна).", "Мұнай өңдеу 12%-ға артып, 33,6 млн тоннаны құрады (былтыр 30,0 млн тонна)."),
    # A plan that is met by so much.
    ("GRO", "Tax revenue came to 3,618 billion tenge against a plan of 3,780 billion, the plan was met by 85.7%.", "Tax revenue came to 3,618 billion tenge against a plan of 3,780 billion, the plan was met by 95.7%."),
    # Counts taken up again, with what they will do.
    ("CON", "There are 46 plants in the region. These 64 plants will hire 5,200 workers.", "There are 46 plants in the region. These 46 plants will hire 5,200 workers."),
    ("CON", "В области строится 43 завода. Эти 48 заводов дадут работу 5,2 тыс. человек.", "В области строится 43 завода. Эти 43 завода дадут работу 5,2 тыс. человек."),
)
