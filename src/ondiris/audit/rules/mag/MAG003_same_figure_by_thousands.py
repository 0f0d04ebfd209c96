"""The same figure stands twice in a text, a thousand (or a million) times apart.

"26,272.9 billion" in one place and "26,272.9 million" in another: one of the two words of magnitude is wrong.

Mend it by looking up which.
"""

from collections.abc import Iterator

from ondiris.audit.naming.repeats import repeats
from ondiris.audit.naming.restating import thousandfold
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "MAG003"
NAME = "same-figure-by-thousands"
FAMILY = "MAG"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 manufacturing output was 26.3 trillion tenge.\n\nManufacturing output of [[26.3 "
            "billion tenge]] "
            "in 2023 was a record.",
        ),
        "good": (
            "In 2023 manufacturing output was 26.3 trillion tenge.\n\nManufacturing output of 26.3 "
            "trillion tenge "
            "in 2023 was a record.",
        ),
    },
    "ru": {
        "bad": (
            "Объем производства обрабатывающей промышленности за 2023 год составил 26,3 трлн тенге.\n\nПо "
            "данным "
            "бюро, объем производства обрабатывающей промышленности за 2023 год составил [[26,3 млрд "
            "тенге]].",
        ),
        "good": (
            "Объем производства обрабатывающей промышленности за 2023 год составил 26,3 трлн тенге.\n\nПо "
            "данным "
            "бюро, объем производства обрабатывающей промышленности за 2023 год составил 26,3 трлн тенге.",
        ),
    },
}


def check(view: View) -> Iterator[Finding]:
    for first, second in repeats(view):
        one, other = view.claims[first], view.claims[second]
        factor = thousandfold(one, other)
        if factor:
            yield view.finding(
                CODE,
                SEVERITY,
                (other.start, other.end),
                (first, second),
                (f"{one.printed} ↔ {other.printed}: × {factor}",),
                one=one.printed,
                other=other.printed,
                times=factor,
            )
