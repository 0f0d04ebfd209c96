"""Amounts are given in two currencies, and nowhere at what rate.

A reader cannot check the conversion, nor repeat it next year. It is a note: the amounts may well be right.

Mend it by one sentence: which rate, of which day or span, of which source.
"""

from collections.abc import Iterator

from ondiris.audit.arithmetic.implied import usual
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "FX003"
NAME = "rate-not-declared"
FAMILY = "FX"
SEVERITY = Severity.NOTE
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2024 the projects cost [[29 billion tenge ($65.4 million]]).",),
        "good": ("In 2024 the projects cost 29 billion tenge ($65.4 million) at 443.4 tenge per dollar.",),
    },
    "ru": {
        "bad": ("В 2024 году проекты стоили [[29 млрд тенге (65,4 млн долларов]]).",),
        "good": (
            "В 2024 году проекты стоили 29 млрд тенге (65,4 млн долларов) по курсу 443,4 тенге за доллар.",
        ),
    },
    "kk": {
        "bad": ("2024 жылы жобалар [[29 млрд теңге (65,4 млн доллар]]) тұрды.",),
        "good": (
            "2024 жылы жобалар 29 млрд теңге (65,4 млн доллар) тұрды, бағам бір доллар үшін 443,4 теңге.",
        ),
    },
}


def check(view: View) -> Iterator[Finding]:
    for pair, rates in usual(view).items():
        if rates.declared or pair not in view.facts.rates:
            continue
        if any(view.says(view.claims[each.own], "rate_declared", view.low) for each in rates.implied[:1]):
            continue
        first = min(rates.implied, key=lambda each: min(each.own, each.foreign))
        own, foreign = view.claims[first.own], view.claims[first.foreign]
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(first.own, first.foreign),
            sorted((first.own, first.foreign)),
            (
                f"{own.printed} ÷ {foreign.printed} = {view.number(first.middle)} "
                f"({view.between(first.rate)})",
            ),
            count=str(len(rates.implied)),
            pair=f"{pair[0]}/{pair[1]}",
        )
