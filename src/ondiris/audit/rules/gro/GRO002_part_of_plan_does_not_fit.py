"""A fulfilment that does not fit the amount and its plan: "46,000 of the planned 160,000, or 40%".

Mend it by dividing again.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.view import View
from ondiris.model.claim import Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.measure import Kind

CODE = "GRO002"
NAME = "part-of-plan-does-not-fit"
FAMILY = "GRO"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2024 the plant made [[46,100 cars against a plan of 160,000 cars, or 39%]] of the plan.",
        ),
        "good": ("In 2024 the plant made 46,100 cars against a plan of 160,000 cars, or 29% of the plan.",),
    },
    "ru": {
        "bad": (),
        "good": ("За 2024 год выпущено 46 100 автомобилей при плане 160 000 автомобилей, или 29% плана.",),
    },
}

_HUNDRED = Decimal(100)


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.of_kind(Kind.ATTAINMENT):
        stated = claims[number]
        for other in view.sentence_of(number):
            plan = claims[other]
            if plan.role is not Role.PLAN or plan.pair < 0 or plan.value <= 0 or abs(other - number) > 2:
                continue
            actual = claims[plan.pair]
            if actual.unit != plan.unit or actual.value <= 0:
                continue
            part = actual.interval / plan.interval * _HUNDRED
            if not part.disjoint(stated.interval):
                continue
            value = actual.value / plan.value * _HUNDRED
            yield view.finding(
                CODE,
                SEVERITY,
                view.span(number, other, plan.pair),
                sorted((number, other, plan.pair)),
                (f"{actual.printed} ÷ {plan.printed} = {view.number(value, 3)}% ({view.between(part)})",),
                printed=stated.printed,
                computed=f"{view.number(value, 3)}%",
            )
            break
