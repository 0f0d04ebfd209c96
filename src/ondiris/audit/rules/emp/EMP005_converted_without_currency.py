"""The bracket behind an amount holds an amount of no currency: "7.5 trillion tenge (16.6 billion)".

Mend it by naming the currency.
"""

from collections.abc import Iterator

from ondiris.audit.dimensions import dimension
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.pattern import pattern

CODE = "EMP005"
NAME = "converted-without-currency"
FAMILY = "EMP"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2024 output came to 7.5 trillion tenge ([[16.6 billion]]).",),
        "good": (
            "In 2024 output came to 7.5 trillion tenge (16.6 billion dollars) at 450 tenge per dollar.",
        ),
    },
    "ru": {
        "bad": ("В 2024 году объем составил 7,5 трлн тенге ([[16,6 млрд]]).",),
        "good": (
            "В 2024 году объем составил 7,5 трлн тенге (16,6 млрд долл.) по курсу 450 тенге за доллар.",
        ),
    },
    "kk": {
        "bad": ("2024 жылы өндіріс көлемі 7,5 трлн теңге ([[16,6 млрд]]) болды.",),
        "good": ("2024 жылы өндіріс көлемі 7,5 трлн теңге болды (7 500 млрд теңге).",),
    },
}

_MILLIONS = 6


#: How far before a bracket its currency may be declared.
_DECLARED = 400
#: What is compared is not so many times as much.
_NEAR = 3
_BRACKET = pattern(r"\([^()]*\)")


def check(view: View) -> Iterator[Finding]:
    claims, low = view.claims, view.low
    for number in range(1, len(claims)):
        claim = claims[number]
        if claim.unit or claim.scale < _MILLIONS or low[claim.end : claim.end + 1] != ")":
            continue
        amount = claims[number - 1]
        if dimension(amount.unit) != "money" or low[amount.end : claim.start].strip() != "(":
            continue
        if view.says(claim, "in_brackets", view.paragraph_before(number, _DECLARED)):
            continue  # "with the amounts in dollars in brackets"
        if _compared(view, number):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            (number - 1, number),
            printed=claim.printed,
            amount=amount.printed,
        )


def _compared(view: View, number: int) -> bool:
    """Whether brackets before it in its paragraph hold what numbers are compared with, as it does."""
    amount, claim = view.claims[number - 1], view.claims[number]
    if not amount.value < _NEAR * claim.value < _NEAR**2 * amount.value:
        return False
    start = view.read.paragraphs[claim.paragraph].start
    for bracket in _BRACKET.finditer(view.low, start, claim.start):
        inside = [view.claims[each] for each in view.inside(*bracket.span())]
        if inside and all(dimension(each.unit) != "money" or each.unit == amount.unit for each in inside):
            return True
    return False
