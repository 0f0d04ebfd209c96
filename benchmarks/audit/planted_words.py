"""The words in each language that planted errors take away, and those that they put in their place."""

SCALES = {
    "en": ("thousand", "million", "billion", "trillion"),
    "ru": ("тыс.", "млн", "млрд", "трлн"),
    "kk": ("мың", "млн", "млрд", "трлн"),
}
POINTS = {"en": " percentage points", "ru": " процентных пункта", "kk": " пайыздық тармаққа"}
#: A word of measure and another that cannot stand in its place, with the suffixes of Kazakh kept.
UNITS = {
    "en": (("tonnes", "square metres"), ("square metres", "tonnes"), ("tenge", "hectares")),
    "ru": (
        ("тонн", "кв. метров"),
        ("тонны", "кв. метра"),
        ("квадратных метров", "тонн"),
        ("тенге", "гектаров"),
    ),
    "kk": (
        ("тонна", "шаршы метр"),
        ("шаршы метр", "тонна"),
        ("теңгеге", "гектарға"),
        ("теңгені", "гектарды"),
        ("теңге", "гектар"),
    ),
}
LABELS = {
    "en": (
        (r"\b[Oo]utput of", "growth rate of output of"),
        (r"\b[Ee]xports of", "growth rate of exports of"),
    ),
    "ru": (
        (r"\b[Оо]бъём производства", "темп роста производства"),
        (r"\b[Ээ]кспорт (?=продукции|товаров)", "темп роста экспорта "),
    ),
    "kk": ((r"өндіріс көлемі", "өсу қарқыны"), (r"экспорт көлемі", "экспорт өсімінің қарқыны")),
}
RISEN = {"en": "(up from {})", "ru": "(рост с {})", "kk": "({} деңгейінен өсті)"}
#: Before and after a growth rate, and what makes it a multiple below one.
TIMES = {
    "en": ("by ", "%", "0.6 times"),
    "ru": ("на ", "%", "в 0,6 раза"),
    "kk": ("", "%[-‑](?:ға|ге)", "0,6 есе"),
}
BLANKS = ("", "XX", "___")
