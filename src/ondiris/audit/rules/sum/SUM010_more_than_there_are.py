"""More of them than there are: "14 of the 12 mills".

One of the two numbers is wrong, or they are swapped.

Mend it by looking up both.
"""

from collections.abc import Iterator

from ondiris.audit.breakdowns.single import singles
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "SUM010"
NAME = "more-than-there-are"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"

EXAMPLES = {
    "en": {
        "bad": (
            "By 20 November [[14 of the 12]] sugar mills had begun crushing.",
            "The bank financed [[95 out of 59 projects]].",
            "In 2024 the yard employed [[3,400 people, 3,900]] of them welders.",
        ),
        "good": (
            "By 20 November 12 of the 14 sugar mills had begun crushing.",
            "The bank financed 59 out of 95 projects.",
            "In 2024 the yard employed 3,400 people, 1,900 of them welders.",
            "The price rose by 14 of late; 12 mills have closed.",
        ),
    },
    "ru": {
        "bad": (
            "К ноябрю работали [[14 из 12 сахарных заводов]].",
            "В 2024 году комбинат уволит [[2 600 человек, из них 3 700]] в Рудном.",
        ),
        "good": (
            "К ноябрю работали 12 из 14 сахарных заводов.",
            "В 2024 году комбинат уволит 2 600 человек, из них 370 в Рудном.",
        ),
    },
    "kk": {
        "bad": (
            "Қауымдастыққа мүше [[1 380 кәсіпорынның 1 920-сы]] экспортқа жұмыс істейді.",
            "Тексерілген [[12 бағдарламаның он бесі]] орындалмаған.",
        ),
        "good": (
            "Қауымдастыққа мүше 1 920 кәсіпорынның 1 380-і экспортқа жұмыс істейді.",
            "Тексерілген 15 бағдарламаның он екісі орындалмаған.",
        ),
    },
}


_MILLIONS = 6


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for whole, (number,) in singles(view):
        part, all_of = claims[number], claims[whole]
        low, high = part.interval.low, all_of.interval.high
        if low is None or high is None or low < high or _another(view, whole, number):
            continue
        if not all_of.unit and not all_of.scale and part.scale >= _MILLIONS:
            continue  # of what a bare count is of there are no millions
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(whole, number),
            tuple(sorted((whole, number))),
            (f"{part.printed} > {all_of.printed}",),
            part=part.printed,
            whole=all_of.printed,
        )


def _another(view: View, whole: int, part: int) -> bool:
    """Whether the part stands behind, and another amount of its sentence may be the whole."""
    claims = view.claims
    return part > whole and any(
        claims[each].value >= claims[part].value
        and claims[each].unit in (claims[part].unit, claims[whole].unit)
        for each in (*view.sentence_of(whole), *view.sentence_of(part))
        if each not in (whole, part) and each < part
    )
