"""An amount and the same amount in another currency are thousands of times apart.

"7.1 billion tenge (US$16 billion)" makes less than one tenge a dollar. Held against the other pairs of the
text, or the rates ever published where the text has no other pair.

Mend it by looking up both amounts: one has the wrong word of magnitude.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.implied import Implied, reference, usual
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "MAG002"
NAME = "converted-out-of-scale"
FAMILY = "MAG"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Investment was [[403.2 billion tenge ($910 billion]]) in 2023 at a rate of 443.1 tenge per "
            "dollar.",
            "In 2023 plants cost [[29 million tenge ($65.4 million]]). The exchange rate was 443 tenge "
            "per dollar.",
        ),
        "good": (
            "Investment was 403.2 billion tenge ($910 million) in 2023 at a rate of 443.1 tenge per dollar.",
        ),
    },
    "ru": {
        "bad": (
            "Инвестиции в 2023 году составили [[403,2 млрд тенге (910 млрд долларов]]) по курсу 443,1 "
            "тенге за доллар.",
        ),
        "good": (
            "Инвестиции в 2023 году составили 403,2 млрд тенге (910 млн долларов) по курсу 443,1 тенге за "
            "доллар.",
        ),
    },
    "kk": {
        "bad": (
            "2023 жылы инвестиция [[403,2 млрд теңге (910 млрд доллар]]) болды, бағам бір доллар үшін "
            "443,1 теңге.",
        ),
        "good": (
            "2023 жылы инвестиция 403,2 млрд теңге (910 млн доллар) болды, бағам бір доллар үшін 443,1 "
            "теңге.",
        ),
    },
}


def check(view: View) -> Iterator[Finding]:
    for rates in usual(view).values():
        for each in rates.implied:
            expected = reference(view, rates, each)
            if expected is None:
                continue
            factor = each.middle / expected
            if Decimal("0.03") < factor < 30:
                continue
            yield _finding(view, each, expected, factor)


def _finding(view: View, each: Implied, expected: Decimal, factor: Decimal) -> Finding:
    own, foreign = view.claims[each.own], view.claims[each.foreign]
    times = factor if factor > 1 else 1 / factor
    return view.finding(
        CODE,
        SEVERITY,
        view.span(each.own, each.foreign),
        sorted((each.own, each.foreign)),
        (
            f"{own.printed} ÷ {foreign.printed} = {view.number(each.middle)}",
            f"≈ {view.number(expected)} {own.unit}/{foreign.unit}",
        ),
        own=own.printed,
        foreign=foreign.printed,
        times=view.number(times, 2),
    )
