"""Shares that make up a hundred but for one digit, with no word for the rest: (family, wrong, right)."""

# ruff: noqa: E501 - the wrong and the right sentence are read one below the other
# fmt: off

SLIPS: tuple[tuple[str, str, str], ...] = (
    ("SUM", "Wool made up 45% of the fibre, cotton 35% and flax 30%.", "Wool made up 45% of the fibre, cotton 35% and flax 20%."),
    ("SUM", "Trade takes 34% of the loans, builders 26%, farms 22% and the others 28%.", "Loans to trade take 34% of the book, loans to builders 26%, to farms 22% and to households 18%."),
    ("SUM", "Road haulage accounted for 64% of the freight and rail for 46%.", "Road haulage accounted for 64% of the freight and rail for 36%."),
    ("SUM", "Germany took 51% of the cheese sold, Italy 27%, France 13% and all other buyers together 19%.", "Germany took 51% of the cheese sold, Italy 27%, France 13% and all other buyers together 9%."),
    ("SUM", "На золото приходится 62 % запасов, на валюту — 48 %.", "На золото приходится 62 % запасов, на валюту — 38 %."),
    ("SUM", "Уголь даёт 54 % тепла, газ — 31 %, мазут — 25 %.", "Уголь даёт 54 % тепла, газ — 31 %, мазут — 15 %."),
    ("SUM", "Вклады населения составляют 47 % обязательств, корпоративные — 38 %, прочее — 25 %.", "Вклады населения составляют 47 % обязательств, корпоративные — 38 %, прочее — 15 %."),
    ("SUM", "Салымның 63 %-ы теңгемен, 47 %-ы шетел валютасымен сақталады.", "Салымның 63 %-ы теңгемен, 37 %-ы шетел валютасымен сақталады."),
    ("SUM", "Отынның 52 %-ы көмір, 33 %-ы газ, 25 %-ы мазут.", "Отынның 52 %-ы көмір, 33 %-ы газ, 15 %-ы мазут."),
    ("SUM", "Жүктің 71 %-ы темір жолға, 39 %-ы көлікке тиесілі.", "Жүктің 71 %-ы темір жолға, 29 %-ы көлікке тиесілі."),
)
