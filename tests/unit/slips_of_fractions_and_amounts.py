"""A fraction in words beside the amount that it is of another one: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("RND", "The owner wants to hire 40 people, half of them (40) for the night shift.", "The owner wants to hire 40 people, half of them (20) for the night shift."),
    ("RND", "The plant ordered 360 presses. A third of them, 180, will be made at home.", "The plant ordered 360 presses. A third of them, 120, will be made at home."),
    ("RND", "The fund holds 840 billion tenge; a quarter, 310 billion, is in bonds.", "The fund holds 840 billion tenge; a quarter, 210 billion, is in bonds."),
    ("RND", "Half of the 1,240 wagons, 720, have been repaired.", "Half of the 1,240 wagons, 620, have been repaired."),
    ("RND", "Of the March tonnage of 234,000, two thirds, or 116,000 tonnes, was sold abroad.", "Of the March tonnage of 234,000, two thirds, or 156,000 tonnes, was sold abroad."),
    ("MAG", "Gross regional product came to 5.6 trillion tenge; half of it, 2.8 billion, is industry.", "Gross regional product came to 5.6 trillion tenge; half of it, 2.8 trillion, is industry."),
    ("MAG", "Валовой продукт в текущих ценах равен 5,6 трлн тенге, половину, 2,8 млрд, даёт промышленность.", "Валовой продукт в текущих ценах равен 5,6 трлн тенге, половину, 2,8 трлн, даёт промышленность."),
    ("RND", "Хозяин ищет 40 человек, половину из них (40) – в ночную смену.", "Хозяин ищет 40 человек, половину из них (20) – в ночную смену."),
    ("RND", "Завод заказал 360 прессов. Треть, 180, сделают в стране.", "Завод заказал 360 прессов. Треть, 120, сделают в стране."),
    ("RND", "Из 840 млрд тенге четверть, 310 млрд, вложена в облигации.", "Из 840 млрд тенге четверть, 210 млрд, вложена в облигации."),
    ("RND", "Половина из 1 240 вагонов, 720, уже отремонтирована.", "Половина из 1 240 вагонов, 620, уже отремонтирована."),
    ("RND", "На рынке чуть меньше половины, 52%, держат пять крупных ферм.", "На рынке чуть меньше половины, 48%, держат пять крупных ферм."),
    ("MAG", "Ағымдағы бағамен ол 4,8 трлн теңге, тең жартысын, 2,4 млрд теңгені, өнеркәсіп береді.", "Ағымдағы бағамен ол 4,8 трлн теңге, тең жартысын, 2,4 трлн теңгені, өнеркәсіп береді."),
    ("RND", "Иесі 40 адам іздеп жүр, соның жартысы, яғни 40-ы, түнгі ауысымға керек.", "Иесі 40 адам іздеп жүр, соның жартысы, яғни 20-сы, түнгі ауысымға керек."),
    ("RND", "Зауыт 360 пресс алды. Үштен бірі, 180-і, елде жасалады.", "Зауыт 360 пресс алды. Үштен бірі, 120-сы, елде жасалады."),
    ("RND", "Қорда 840 млрд теңге бар, төрттен бірі, 310 млрд теңге, облигацияда жатыр.", "Қорда 840 млрд теңге бар, төрттен бірі, 210 млрд теңге, облигацияда жатыр."),
    ("RND", "1 240 вагонның жартысы, 720-сы, жөнделді.", "1 240 вагонның жартысы, 620-сы, жөнделді."),
    ("RND", "Нарықтың жартысынан азын, 54%-ын, бес ірі ферма ұстайды.", "Нарықтың жартысынан азын, 46%-ын, бес ірі ферма ұстайды."),
    ("RND", "Slightly less than half, 53%, of the market belongs to five farms.", "Slightly less than half, 47%, of the market belongs to five farms."),
    ("RND", "More than a third of the firms (31%) plan to hire.", "More than a third of the firms (36%) plan to hire."),
    ("RND", "Больше трети предприятий (31%) намерены расширяться.", "Больше трети предприятий (36%) намерены расширяться."),
)
