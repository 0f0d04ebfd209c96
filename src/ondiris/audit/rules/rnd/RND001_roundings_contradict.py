"""One figure is rounded in two ways that exclude each other: 7.14 trillion here, 7.2 trillion there.

No number rounds to both. Mostly one of them was cut off, or rounded up, instead of rounded.

Mend it by rounding both from the same number.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.naming.repeats import repeats
from ondiris.audit.naming.restating import is_rounding
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "RND001"
NAME = "roundings-contradict"
FAMILY = "RND"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 manufacturing output was 21.68 trillion tenge.\n\nManufacturing output of [[21.6 "
            "trillion tenge]] "
            "in 2023 was a record.",
        ),
        "good": (
            "In 2023 manufacturing output was 21.68 trillion tenge.\n\nManufacturing output of 21.7 "
            "trillion tenge "
            "in 2023 was a record.",
        ),
    },
    "ru": {
        "bad": (
            "Объем производства обрабатывающей промышленности за 2023 год составил 21,68 трлн "
            "тенге.\n\nПо данным "
            "бюро, объем производства обрабатывающей промышленности за 2023 год составил [[21,6 трлн "
            "тенге]].",
        ),
        "good": (
            "Объем производства обрабатывающей промышленности за 2023 год составил 21,68 трлн "
            "тенге.\n\nПо данным "
            "бюро, объем производства обрабатывающей промышленности за 2023 год составил 21,7 трлн тенге.",
        ),
    },
}


def check(view: View) -> Iterator[Finding]:
    for first, second in repeats(view):
        one, other = view.claims[first], view.claims[second]
        if not is_rounding(one, other):
            continue
        fine, coarse = sorted((one, other), key=lambda claim: claim.scale - claim.decimals)
        exponent = coarse.scale - coarse.decimals
        rounded = fine.value.scaleb(-exponent).quantize(Decimal(1)).scaleb(exponent)
        yield view.finding(
            CODE,
            SEVERITY,
            (other.start, other.end),
            (first, second),
            (f"{fine.printed} → {view.number(rounded.scaleb(-coarse.scale))} ≠ {coarse.printed}",),
            one=one.printed,
            other=other.printed,
        )
