"""A day, a quarter or so many months that no year has: "31 April", "the fifth quarter of 2024".

Mend it by looking up the date.
"""

from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "PER008"
NAME = "impossible-date"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The plant opened on [[31 April 2024]].",
            "The plant opened on [[February 30, 2024]].",
            "In the [[fifth quarter of 2024]] output rose by 4.1% year on year.",
            "In [[14 months of 2024]] the plant made 500 wagons.",
        ),
        "good": (
            "The plant opened on 30 April 2024, a shop on 29 February 2024.",
            "In February 30 enterprises were opened.",
            "In 14 months, to February 2024, the plant made 500 wagons.",
        ),
    },
    "ru": {
        "bad": (
            "Завод открыли [[31 апреля 2024 года]].",
            "В [[V квартале 2024 года]] выпуск вырос на 4,1% год к году.",
            "За [[14 месяцев 2024 года]] завод выпустил 500 вагонов.",
        ),
        "good": (
            "Завод открыли 30 апреля 2024 года.",
            "В феврале 30 предприятий получили кредит.",
            "За 14 месяцев завод выпустил 500 вагонов.",
        ),
    },
    "kk": {
        "bad": (
            "Зауыт [[2024 жылғы 31 сәуірде]] ашылды.",
            "[[2024 жылғы бесінші тоқсанда]] өндіріс өткен жылмен салыстырғанда 4,1%-ға өсті.",
            "[[2024 жылғы 14 айда]] зауыт 500 вагон шығарды.",
        ),
        "good": (
            "Зауыт 2024 жылғы 30 сәуірде ашылды.",
            "Зауыт 14 айда 500 вагон шығарды.",
        ),
    },
}


def check(view: View) -> Iterator[Finding]:
    for start, end in view.read.impossible:
        printed = view.text[start:end]
        yield view.finding(CODE, SEVERITY, (start, end), (), (printed,), printed=printed)
