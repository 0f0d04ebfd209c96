"""The same figure stands in the text twice, with different values.

The headline says 5.2% and the third paragraph 5.8%: of one thing, one period and one kind. Told only where
no word around either number could make it something else; of a headline, where its text has no number that
agrees and one that is a digit off; and of a number that is said to be told again, where a digit is off.

Mend it by looking up which one is right.
"""

from collections.abc import Iterator

from ondiris.audit.arithmetic.headline import unlike_headline
from ondiris.audit.arithmetic.retold import retold
from ondiris.audit.naming.repeats import one_more, repeats
from ondiris.audit.naming.restating import is_rounding, thousandfold
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "CON001"
NAME = "told-twice"
FAMILY = "CON"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 manufacturing output was 21.6 trillion tenge.\n\nManufacturing output of [[24.1 "
            "trillion tenge]] "
            "in 2023 was a record.",
            "EXPORTS OF WIRE HIT $3.7 BILLION. In 2024 mills sold wire for [[$3.1 billion]] abroad.",
        ),
        "good": (
            "EXPORTS OF WIRE HIT $3.7 BILLION. In 2024 mills sold wire for $3.7 billion abroad.",
            "In 2023 manufacturing output was 21.6 trillion tenge.\n\nManufacturing output of 21.6 "
            "trillion tenge "
            "in 2023 was a record.",
            "In 2023 production of bread grew by 3.1% year on year. In 2023 production of butter grew by "
            "5.2% year on year.",
        ),
    },
    "ru": {
        "bad": (
            "Объем производства обрабатывающей промышленности за 2023 год составил 21,6 трлн тенге.\n\nПо "
            "данным "
            "бюро, объем производства обрабатывающей промышленности за 2023 год составил [[24,1 трлн "
            "тенге]].",
        ),
        "good": (
            "Объем производства обрабатывающей промышленности за 2023 год составил 21,6 трлн тенге.\n\nПо "
            "данным "
            "бюро, объем производства обрабатывающей промышленности за 2023 год составил 21,6 трлн тенге.",
        ),
    },
}


def check(view: View) -> Iterator[Finding]:
    for first, second in sorted({*repeats(view), *unlike_headline(view), *retold(view)}):
        one, other = view.claims[first], view.claims[second]
        if thousandfold(one, other) or is_rounding(one, other) or one_more(view, second):
            continue
        yield view.unlike(CODE, SEVERITY, first, second)
