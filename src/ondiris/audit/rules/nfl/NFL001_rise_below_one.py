"""A rise or a fall to less than once as much: "increased 0.8 times", "fell 0.3 times".

0.8 times as much is a fall of a fifth, and what falls so is no less. Either the verb is wrong
or the number (1.8 times?).

Mend it by saying by how many per cent it fell or rose.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.around import since_former
from ondiris.audit.view import View
from ondiris.model.claim import Direction
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "NFL001"
NAME = "rise-below-one"
FAMILY = "NFL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 the output of household appliances increased [[0.8 times]] year on year.",
            "The queue at the window, 60 people in 2023, was 20 people in 2024: it fell [[0.3 times]].",
        ),
        "good": ("In 2023 the output of household appliances increased 1.8 times year on year.",),
    },
    "ru": {
        "bad": (
            "В 2023 году производство бытовой техники выросло в [[0,8 раза]] к прошлому году.",
            "В 2023 году поток обращений уменьшился в [[0,3 раза]].",
        ),
        "good": ("В 2023 году производство бытовой техники выросло в 1,8 раза к прошлому году.",),
    },
    "kk": {
        "bad": (
            "2023 жылы тұрмыстық техника өндірісі өткен жылмен салыстырғанда [[0,8 есе]] өсті.",
            "2023 жылы кезек [[0,3 есе]] азайды.",
        ),
        "good": ("2023 жылы тұрмыстық техника өндірісі өткен жылмен салыстырғанда 1,8 есе өсті.",),
    },
}

_ONE = Decimal(1)
#: How far before a multiple it is called a ratio.
_FAR = 60


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(Kind.MULTIPLE):
        claim = view.claims[number]
        high = claim.interval.high
        if claim.direction not in (Direction.UP, Direction.DOWN) or high is None or high > _ONE:
            continue
        if claim.value <= 0:
            continue
        if not claim.printed[0].isdigit() or view.says(claim, "ratios", since_former(view, number, _FAR)):
            continue  # "a ratio of debt to earnings of 0.20 times"
        change = (claim.value - 1) * 100
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            (number,),
            (f"({view.number(claim.value)} − 1) × 100 = {view.number(change, 3)}%",),
            key="falls" if claim.direction is Direction.DOWN else "message",
            printed=claim.printed,
            change=f"{view.number(abs(change), 3)}%",
        )
