"""Lists that come to more than their whole, which no word joins to them: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("SUM", "The orchard picked 840 tonnes of fruit last autumn. Apples made 420 tonnes, pears 260 tonnes and plums 460 tonnes.", "The orchard picked 840 tonnes of fruit last autumn. Apples made 420 tonnes, pears 260 tonnes and plums 160 tonnes."),
    ("SUM", "Trade between the two was $9.2 billion, with exports of $5.1 billion and imports of $6.1 billion.", "Trade between the two was $9.2 billion, with exports of $5.1 billion and imports of $4.1 billion."),
    ("SUM", "Депо приняло за год 1 260 вагонов. Крытых было 540, цистерн 410, платформ 810.", "Депо приняло за год 1 260 вагонов. Крытых было 540, цистерн 410, платформ 310."),
    ("SUM", "Товарооборот равен 7,4 млрд долларов: экспорт — 4,6 млрд, импорт — 3,8 млрд.", "Товарооборот равен 7,4 млрд долларов: экспорт — 4,6 млрд, импорт — 2,8 млрд."),
    ("SUM", "Қоймада 960 тонна дән бар. Бидай 430 тонна, арпа 310 тонна, сұлы 420 тонна.", "Қоймада 960 тонна дән бар. Бидай 430 тонна, арпа 310 тонна, сұлы 220 тонна."),
    ("SUM", "Мектепте 640 оқушы бар: 310 ұл және 430 қыз.", "Мектепте 640 оқушы бар: 310 ұл және 330 қыз."),
)
