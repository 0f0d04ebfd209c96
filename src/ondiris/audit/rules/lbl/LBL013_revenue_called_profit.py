"""Revenue is called profit: "512 billion in profit; after costs of 348 billion the net profit was 164".

What is earned less what it took is the profit. Where an amount called profit is just the sum of the costs and
the net profit told with it, it is what was earned.

Mend it by calling the first amount revenue, or sales.
"""

from collections.abc import Iterator
from itertools import permutations

from ondiris.audit.around import says_beside
from ondiris.audit.digits import significant
from ondiris.audit.dimensions import dimension
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import LEVEL
from ondiris.model.qualifier import EXACT

CODE = "LBL013"
NAME = "revenue-called-profit"
FAMILY = "LBL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The smelter made [[240 billion tenge]] in profit in 2024; after costs of 198 billion tenge "
            "its net profit was 42 billion tenge.",
        ),
        "good": (
            "The smelter made 240 billion tenge in sales in 2024; after costs of 198 billion tenge "
            "its net profit was 42 billion tenge.",
        ),
    },
    "ru": {
        "bad": (
            "В 2024 году завод получил прибыль [[240 млрд тенге]]; после расходов в 198 млрд тенге "
            "чистая прибыль составила 42 млрд тенге.",
        ),
        "good": (
            "В 2024 году завод получил выручку 240 млрд тенге; после расходов в 198 млрд тенге "
            "чистая прибыль составила 42 млрд тенге.",
        ),
    },
    "kk": {
        "bad": (
            "2024 жылы зауыт [[240 млрд теңге]] пайда тапты, 198 млрд теңге шығынды шегергенде "
            "таза пайда 42 млрд теңге болды.",
        ),
        "good": (
            "2024 жылы зауыт 240 млрд теңге түсім тапты, 198 млрд теңге шығынды шегергенде "
            "таза пайда 42 млрд теңге болды.",
        ),
    },
}

#: How far before a number, and behind it, its name stands; how many sentences and numbers the three span.
_BEFORE, _BEHIND, _SENTENCES, _NUMBERS, _TWO = 60, 24, 2, 4, 2


def check(view: View) -> Iterator[Finding]:
    for earned in view.holding(view.of_kind(LEVEL), "net_profits"):
        claim = view.claims[earned]
        if not _money(claim) or significant(claim.value) < _TWO:
            continue
        if not _named(view, earned, "profits") or _named(view, earned, "net_profits"):
            continue
        near = [
            each
            for each in range(earned + 1, min(len(view.claims), earned + 1 + _NUMBERS))
            if _money(view.claims[each])
            and view.claims[each].paragraph == claim.paragraph
            and view.claims[each].sentence - claim.sentence <= _SENTENCES
        ]
        for costs, profit in permutations(near, 2):
            if not (_named(view, costs, "expenses") and _named(view, profit, "net_profits")):
                continue
            whole = view.interval(costs) + view.interval(profit)
            if whole.disjoint(view.interval(earned)):
                continue
            yield view.finding(
                CODE,
                SEVERITY,
                (claim.start, claim.end),
                sorted((earned, costs, profit)),
                (f"{view.claims[costs].printed} + {view.claims[profit].printed} = {claim.printed}",),
                printed=claim.printed,
            )
            break


def _money(claim: Claim) -> bool:
    """Whether a number is an amount of money; one of millions may owe its currency to those before it."""
    amount = dimension(claim.unit) == "money" or (not claim.unit and claim.scale > 0)
    return claim.kind is LEVEL and claim.qualifier is EXACT and amount


def _named(view: View, number: int, table: str) -> bool:
    return says_beside(view, number, table, _BEFORE, _BEHIND)
