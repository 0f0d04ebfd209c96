"""What an industry adds to the economy is out of all scale with its own output in the same text.

Value added is a part of output, commonly between a tenth and two thirds. A contribution of less than a
hundredth of the output, or of more than all of it, is a slip of thousand, million or billion.

Mend it by looking up the amount: billions are easily written for trillions.
"""

from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.around import clause_behind, since_former
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
        "bad": (
            "2023 жылы өңдеу өнеркәсібінде 21,6 трлн теңгенің өнімі өндірілді. Сала экономикаға [[12,4 млрд "
            "теңге]] үлес қосты.",
        ),
        "good": (
            "2023 жылы өңдеу өнеркәсібінің өндіріс көлемі 21,6 трлн теңге болды. Саланың экономикаға үлесі "
            "12,4 трлн теңге болды.",
        ),
    },
}

_LEAST = Decimal("0.01")
_OUTPUT = frozenset(("output", "output_nominal", "production"))
_VALUE_ADDED = "gva"
#: How far before and behind an amount words say that the economy gains it, or that goods are worth it.
_BEFORE, _BEHIND, _WORTH, _GOODS = 70, 60, 16, 30
#: With how many amounts of output before and behind it a contribution is compared.
_NEAREST = 50


def check(view: View) -> Iterator[Finding]:
    contributions = dict.fromkeys(_contributions(view))
    levels = view.of_kind(Kind.LEVEL) if contributions else ()
    outputs = [number for number in levels if number not in contributions and _is_output(view, number)]
    for number in contributions:
        claim = view.claims[number]
        place = bisect_left(outputs, number)
        for other in outputs[max(0, place - _NEAREST) : place + _NEAREST]:
            output = view.claims[other]
            if output.unit != claim.unit or not _same(view, claim, output):
                continue
            if other > number and output.sentence == claim.sentence and output.subject == claim.subject:
                continue  # "value added in goods was 345 billion, in services 233 billion"
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
    """Amounts that an industry adds to the economy, or its value added."""
    levels = view.of_kind(Kind.CONTRIBUTION, Kind.LEVEL)
    for number in levels:
        claim = view.claims[number]
        if _in_thousands(claim) and (claim.subject.indicator == _VALUE_ADDED or _adds(view, number)):
            yield number


def _adds(view: View, number: int) -> bool:
    """Whether the words beside an amount say that it is added to the economy, or just contributed."""
    claim = view.claims[number]
    if not view.holds(claim, "contributed") or _of_goods(view, number):
        return False
    converted = number + 1 < len(view.claims) and view.claims[number + 1].pair == number
    before, after = since_former(view, number, _BEFORE), clause_behind(view, number + converted, _BEHIND)
    if not view.says(claim, "whole_economy", before + after):
        return not after.strip(" .") and view.says(claim, "contributed_alone", before)
    return claim.kind is Kind.CONTRIBUTION or view.says(claim, "contributed", before + after)


def _is_output(view: View, number: int) -> bool:
    """Whether an amount is what an industry made, named so or by what it did: "turned out goods worth"."""
    claim = view.claims[number]
    if claim.nature is not Nature.ACTUAL or not _in_thousands(claim):
        return False
    if claim.subject.indicator in _OUTPUT:
        return True
    return not claim.subject.indicator and _of_goods(view, number)


def _of_goods(view: View, number: int) -> bool:
    around = view.before(number, _WORTH) + view.after(number, _GOODS)
    return view.says(view.claims[number], "goods_worth", around)


def _in_thousands(claim: Claim) -> bool:
    """Whether an amount of a unit is told with a magnitude, which may be the wrong one."""
    if claim.role is Role.CONVERTED:
        return False
    return claim.unit not in ("pct", "pp", "bp", "") and claim.scale > 0 and claim.value > 0


def _same(view: View, claim: Claim, output: Claim) -> bool:
    """Whether both speak of one industry, or of one and a whole that holds it."""
    one, other = claim.subject.activity, output.subject.activity
    if not one or not other or one == other:
        return True
    return view.facts.within(one, other) or view.facts.within(other, one)
