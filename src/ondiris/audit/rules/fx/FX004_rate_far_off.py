"""A pair of amounts implies a rate that was never published for its year.

"29 billion tenge ($50 million)" makes 580 tenge a dollar; no rate of 2024 came near. Held against the rates
of the country packs: of the year of the amounts where there are some, else of all years, with a margin.

Mend it by converting the amount again.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from ondiris.audit.arithmetic.implied import Implied, of_base, usual
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "FX004"
NAME = "rate-far-off"
FAMILY = "FX"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 the projects cost [[29.0 billion tenge ($45.1 million]]), the exchange rate not "
            "being stable.",
        ),
        "good": (
            "In 2023 the projects cost 29.0 billion tenge ($63.5 million), the exchange rate being stable.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году проекты стоили [[29,0 млрд тенге (45,1 млн долларов]]), обменный курс был "
            "нестабилен.",
        ),
        "good": (
            "В 2023 году проекты стоили 29,0 млрд тенге (63,5 млн долларов), обменный курс был стабилен.",
        ),
    },
    "kk": {
        "bad": (
            "2023 жылы жобалар [[29,0 млрд теңге (45,1 млн доллар]]) тұрды, айырбас бағамы тұрақты болмады.",
        ),
        "good": ("2023 жылы жобалар 29,0 млрд теңге (63,5 млн доллар) тұрды, айырбас бағамы тұрақты болды.",),
    },
}

_MARGIN = Decimal("0.08")
_SLIP = 30
#: How near two rates are that are one; among how many pairs one is looked for.
_NEAR, _MANY = Decimal("0.03"), 40


def check(view: View) -> Iterator[Finding]:
    for pair, rates in usual(view).items():
        known = view.facts.rates.get(pair)
        if known is None or rates.declared:
            continue
        for each in rates.implied:
            year = 0 if of_base(view, each) else each.year
            of_year = view.facts.rates_of_year(pair, year)
            if of_year is None and year:
                continue  # of a year for which no rate was published a text can say nothing wrong
            if not year and _agreed(view, each, rates.implied[:_MANY]):
                continue  # a text that names no year may be of any
            low, high = of_year or known
            low, high = low * (1 - _MARGIN), high * (1 + _MARGIN)
            bottom, top = each.rate.low, each.rate.high
            if not ((bottom is not None and bottom > high) or (top is not None and top < low)):
                continue
            if not low / _SLIP < each.middle < high * _SLIP:
                continue
            own, foreign = view.claims[each.own], view.claims[each.foreign]
            yield view.finding(
                CODE,
                SEVERITY,
                view.span(each.own, each.foreign),
                sorted((each.own, each.foreign)),
                (
                    f"{own.printed} ÷ {foreign.printed} = {view.number(each.middle)} "
                    f"({view.between(each.rate)})",
                    f"{pair[0]}/{pair[1]}: {view.number(low)}–{view.number(high)}",
                ),
                rate=view.number(each.middle),
                low=view.number(low),
                high=view.number(high),
            )


def _agreed(view: View, one: Implied, pairs: Sequence[Implied]) -> bool:
    """Whether another pair, of other amounts, implies the rate too: no two are wrong by one and the same."""
    amount = view.claims[one.own].value
    return any(
        view.claims[each.own].value != amount and abs(each.middle / one.middle - 1) < _NEAR for each in pairs
    )
