"""A turnover or a budget of a few units of money: "Turnover: EUR 4.86", "360 tenge were allocated".

The word of magnitude was lost.

Mend it by looking up the magnitude.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.dimensions import dimension
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "MAG009"
NAME = "amount-without-magnitude"
FAMILY = "MAG"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Turnover of the tile makers in 2023: [[EUR 4.86]].",
            "From the budget of 2024 were allocated [[360 tenge]].",
            "In 2024 the state budget received [[$48.5]] from duties.",
        ),
        "good": (
            "Turnover of the tile makers in 2023: EUR 4.86 billion.",
            "From the budget of 2024 were allocated 360 tenge per pupil.",
            "The ticket cost 360 tenge in 2024.",
        ),
    },
    "ru": {
        "bad": (
            "На ипотечные программы из бюджета 2024 года выделено [[360 тенге]].",
            "Товарооборот двух стран за 2023 год составил [[6,4 доллара]].",
        ),
        "good": (
            "На ипотечные программы из бюджета 2024 года выделено 360 млрд тенге.",
            "Из бюджета 2024 года выделено 360 тенге на одного ученика.",
        ),
    },
    "kk": {
        "bad": (
            "Ипотекалық бағдарламаларға 2024 жылы бюджеттен [[150 теңге]] бөлінген.",
            "Екі елдің 2023 жылғы тауар айналымы [[6,4 доллар]] болды.",
        ),
        "good": (
            "Ипотекалық бағдарламаларға 2024 жылы бюджеттен 150 млрд теңге бөлінген.",
            "2024 жылы бюджеттен бір оқушыға 150 теңге бөлінген.",
        ),
    },
}

_MOST = Decimal(1000)
_NEAR = 56


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(Kind.LEVEL):
        claim = view.claims[number]
        if dimension(claim.unit) != "money" or claim.scale or not 0 < claim.value < _MOST:
            continue
        if not view.says(claim, "of_states", view.before(number, _NEAR)):
            continue
        if any(view.says(claim, table, view.sentence(number)) for table in ("each_costs", "one_each")):
            continue
        yield view.finding(CODE, SEVERITY, (claim.start, claim.end), (number,), printed=claim.printed)
