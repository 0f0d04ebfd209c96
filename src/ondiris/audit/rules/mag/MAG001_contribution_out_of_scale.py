"""What an industry adds to the economy is out of all scale with its own output in the same text.

Value added is a part of output, commonly between a tenth and two thirds. A contribution of less than a
hundredth of the output, or of more than all of it, is a slip of thousand, million or billion.

Mend it by looking up the amount: billions are easily written for trillions.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.view import View
from ondiris.model.claim import Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature

CODE = "MAG001"
NAME = "contribution-out-of-scale"
FAMILY = "MAG"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 manufacturing output was 21.6 trillion tenge. The industry contributed [[12.4 "
            "billion tenge]] "
            "to the economy.",
        ),
        "good": (
            "In 2023 manufacturing output was 21.6 trillion tenge. The industry contributed 12.4 trillion "
            "tenge "
            "to the economy.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году объем производства обрабатывающей промышленности составил 21,6 трлн тенге. Вклад "
            "отрасли в "
            "экономику составил [[12,4 млрд тенге]].",
        ),
        "good": (
            "В 2023 году объем производства обрабатывающей промышленности составил 21,6 трлн тенге. Вклад "
            "отрасли в "
            "экономику составил 12,4 трлн тенге.",
        ),
    },
    "kk": {
        "bad": (),
        "good": (
            "2023 жылы өңдеу өнеркәсібінің өндіріс көлемі 21,6 трлн теңге болды. Саланың экономикаға үлесі "
            "12,4 трлн теңге болды.",
        ),
    },
}

_LEAST = Decimal("0.01")
_OUTPUT = frozenset(("output", "output_nominal", "production"))


def check(view: View) -> Iterator[Finding]:
    outputs = [
        number
        for number in view.of_kind(Kind.LEVEL)
        if view.claims[number].subject.indicator in _OUTPUT and view.claims[number].nature is Nature.ACTUAL
    ]
    for number in _contributions(view) if outputs else ():
        claim = view.claims[number]
        for other in outputs:
            output = view.claims[other]
            if (
                other == number
                or output.unit != claim.unit
                or output.value <= 0
                or not _same(view, claim, output)
            ):
                continue
            low = output.interval.low or output.value
            high = output.interval.high or output.value
            if claim.value < low * _LEAST or claim.value > high:
                ratio = claim.value / output.value * 100
                yield view.finding(
                    CODE,
                    SEVERITY,
                    (claim.start, claim.end),
                    (number, other),
                    (f"{claim.printed} ÷ {output.printed} = {view.number(ratio, 2)}%",),
                    printed=claim.printed,
                    output=output.printed,
                    share=f"{view.number(ratio, 2)}%",
                )
                break


def _contributions(view: View) -> Iterator[int]:
    for number in view.of_kind(Kind.CONTRIBUTION, Kind.LEVEL):
        claim = view.claims[number]
        if not _is_amount(claim):
            continue
        if claim.kind is Kind.CONTRIBUTION or view.says(claim, "contributed", view.before(number, 70)):
            yield number


def _is_amount(claim: Claim) -> bool:
    if claim.role is Role.CONVERTED:
        return False
    return claim.unit not in ("pct", "pp", "bp", "") and claim.scale > 0 and claim.value > 0


def _same(view: View, claim: Claim, output: Claim) -> bool:
    """Whether both speak of one industry, or of one and a whole that holds it."""
    one, other = claim.subject.activity, output.subject.activity
    if not one or not other or one == other:
        return True
    return view.facts.within(one, other) or view.facts.within(other, one)
