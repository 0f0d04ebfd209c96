"""A converted amount is rounded so far that nobody can tell the rate: "464.2 billion tenge ($1 billion)".

One digit leaves half of itself open: the dollar may have cost 309 tenge or 928. It is no error, and it helps
nobody.

Mend it by printing as many digits as the amount itself has, up to three.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.implied import Implied, Rates, reference, usual
from ondiris.audit.digits import significant
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "FX002"
NAME = "over-rounded"
FAMILY = "FX"
SEVERITY = Severity.NOTE
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2024, at 443 tenge per dollar, the projects cost 464.2 billion tenge ([[$1 billion]]).",),
        "good": (
            "In 2024, at 443 tenge per dollar, the projects cost 464.2 billion tenge ($1.05 billion).",
            "In 2024, at 443 tenge per dollar, the project cost 443 billion tenge ($1 billion).",
        ),
    },
    "ru": {
        "bad": (
            "В 2024 году по курсу 443 тенге за доллар проекты стоили 464,2 млрд тенге ([[1 млрд долларов]]).",
        ),
        "good": (
            "В 2024 году по курсу 443 тенге за доллар проекты стоили 464,2 млрд тенге (1,05 млрд долларов).",
        ),
    },
    "kk": {
        "bad": (
            "2024 жылы жобалар 464,2 млрд теңге ([[1 млрд доллар]]) тұрды, бағам бір доллар үшін 443 теңге.",
        ),
        "good": (
            "2024 жылы жобалар 464,2 млрд теңге (1,05 млрд доллар) тұрды, бағам бір доллар үшін 443 теңге.",
        ),
    },
}

_OFF, _COARSE = Decimal("0.02"), Decimal("0.1")


def check(view: View) -> Iterator[Finding]:
    for rates in usual(view).values():
        for each in rates.implied:
            number = max(each.own, each.foreign)
            claim, other = view.claims[number], view.claims[min(each.own, each.foreign)]
            if significant(claim.value) > 1 or significant(other.value) < 3:
                continue
            if each.rate.width is None or each.width < _COARSE:
                continue
            expected = _expected(view, rates, each)
            if expected is not None and not _OFF < abs(each.middle / expected - 1) < 1:
                continue
            yield view.finding(
                CODE,
                SEVERITY,
                (claim.start, claim.end),
                (min(each.own, each.foreign), number),
                (
                    f"{other.printed} ÷ {claim.printed} = {view.number(each.middle)} "
                    f"({view.between(each.rate)})",
                ),
                printed=claim.printed,
                other=other.printed,
                rates=view.between(each.rate),
            )


def _expected(view: View, rates: Rates, each: Implied) -> Decimal | None:
    """The rate of the other pairs, the narrowest of them; else what is declared."""
    others = [other for other in rates.narrowest if other is not each]
    return others[0].middle if others else reference(view, rates, each)
