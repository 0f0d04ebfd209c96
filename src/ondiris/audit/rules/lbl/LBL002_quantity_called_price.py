"""A quantity is called a price: "the price of cement was 11.5 million tonnes".

Mend it by calling it output, or by giving the price in money.
"""

from collections.abc import Iterator

from ondiris.audit.naming.labels import label_of
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.measure import Kind

CODE = "LBL002"
NAME = "quantity-called-price"
FAMILY = "LBL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2023 the price of cement was [[11.5 million tonnes]].",),
        "good": (
            "In 2023 the output of cement was 11.5 million tonnes.",
            "In 2023 the price of cement was 25,000 tenge.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году цена цемента составила [[11,5 млн тонн]].",),
        "good": ("В 2023 году цена цемента составила 25 000 тенге.",),
    },
    "kk": {
        "bad": ("2023 жылы цемент бағасы [[11,5 млн тонна]] болды.",),
        "good": ("2023 жылы цемент өндірісі 11,5 млн тонна болды.",),
    },
}

_QUANTITIES = frozenset(
    ("t", "kg", "m2", "m3", "km", "l", "bbl", "ha", "pcs", "jobs", "persons", "kWh", "MWh")
)


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(Kind.LEVEL):
        claim = view.claims[number]
        if claim.unit in _QUANTITIES and label_of(view, number, "price_words"):
            yield view.finding(CODE, SEVERITY, (claim.start, claim.end), (number,), printed=claim.printed)
