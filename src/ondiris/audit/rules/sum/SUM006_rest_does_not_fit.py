"""What is called the rest is not what the parts leave: "of 11.7 million 9.9 stay, the remaining 3.8 go".

Told of parts that with the rest come to more than their whole, or than a hundred per cent, and of those that
are one slip of a digit from it. Where any amounts near make the rest, nothing is told.

Mend it by looking up the parts and the rest.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.breakdowns.rest import rests
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "SUM006"
NAME = "rest-does-not-fit"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 mills made 11.7 million tonnes. Home sales took [[9.9 million tonnes; the "
            "remaining 3.8 million tonnes]] went abroad.",
            "In 2023 traders bought [[35 percent of the wool. Mills took the remaining 85 percent]].",
            "In 2024 the country made 993 thousand cars. Two plants built [[350 thousand and 318 "
            "thousand, the others together 425 thousand]].",
            "In 2024 of the nickel [[92% was bound for China and 18%]] for all other countries.",
        ),
        "good": (
            "In 2023 mills made 11.7 million tonnes. Home sales took 9.9 million tonnes; the "
            "remaining 1.8 million tonnes went abroad.",
            "In 2023 traders bought 35 percent of the wool. Mills took the remaining 65 percent.",
            "In 2024 the country made 993 thousand cars. Two plants built 350 thousand and 318 "
            "thousand, the others together 325 thousand.",
            "In 2024 92% of the nickel was bound for China and 8% for all other countries.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году добыто 50,3 млн тонн угля. На экспорт ушло [[25,2 млн тонн, остальные 31,1 "
            "млн тонн]] сожгли станции.",
            "В 2024 году завод переработал 3,05 млн тонн сырья. Бензина получено [[0,93 млн тонн, "
            "дизеля - 1,31 млн, всего прочего - 1,81 млн]].",
        ),
        "good": (
            "В 2023 году добыто 50,3 млн тонн угля. На экспорт ушло 25,2 млн тонн, остальные 25,1 "
            "млн тонн сожгли станции.",
            "В 2024 году завод переработал 3,05 млн тонн сырья. Бензина получено 0,93 млн тонн, "
            "дизеля - 1,31 млн, всего прочего - 0,81 млн.",
        ),
    },
    "kk": {
        "bad": (
            "2023 жылы 50,3 млн тонна көмір өндірілді. [[25,2 млн тоннасы сыртқа сатылды, қалған "
            "31,1 млн тоннасы]] станцияларда жағылды.",
            "2026 жылғы кіріс – 240 млрд теңге. Салықтар [[168 млрд теңге, трансферттер 54 млрд "
            "теңге, қалғандары 28 млрд теңге]].",
        ),
        "good": (
            "2023 жылы 50,3 млн тонна көмір өндірілді. 25,2 млн тоннасы сыртқа сатылды, қалған 25,1 "
            "млн тоннасы станцияларда жағылды.",
            "2026 жылғы кіріс – 240 млрд теңге: салықтар 168 млрд, трансферттер 54 млрд, қалғандары "
            "18 млрд теңге.",
        ),
    },
}

_HUNDRED = Decimal(100)


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for whole, parts in rests(view):
        rest = claims[parts[-1]]
        made = sum((claims[each].value for each in parts), Decimal(0)).scaleb(-rest.scale)
        left = claims[whole].value.scaleb(-rest.scale) if whole >= 0 else _HUNDRED
        terms = " + ".join(claims[each].printed for each in parts)
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(*parts),
            (whole, *parts) if whole >= 0 else tuple(parts),
            (f"{terms} = {view.number(made)} ≠ {view.number(left)}",),
            printed=rest.printed,
        )
