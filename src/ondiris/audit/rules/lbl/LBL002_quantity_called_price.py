"""A quantity is called a price: "the price of cement was 11.5 million tonnes".

So is what one unit of money buys, where a price is meant: "farmers are paid 215 litres a tenge".

Mend it by calling it output, or by giving the price in money.
"""

from collections.abc import Iterator

from ondiris.audit.dimensions import dimension
from ondiris.audit.naming.labels import label_of
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "LBL002"
NAME = "quantity-called-price"
FAMILY = "LBL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 the price of cement was [[11.5 million tonnes]].",
            "In 2024 the dairy paid [[215 litres a tenge]].",
        ),
        "good": (
            "In 2023 the output of cement was 11.5 million tonnes.",
            "In 2023 the price of cement was 25,000 tenge.",
            "In 2024 the dairy paid 215 tenge a litre.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году цена цемента составила [[11,5 млн тонн]].",
            "Закупочная цена в 2024 году — [[230 литров за тенге]].",
        ),
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


#: What goods are bought by; less of it than so much may be what one unit of money buys.
_BOUGHT, _LEAST = frozenset(("t", "kg", "l", "m3", "m2")), 10


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(Kind.LEVEL):
        claim = view.claims[number]
        quantity = _quantity(claim.unit) in _QUANTITIES and view.sentence_holds(claim, "price_words")
        named = quantity and not _paid(view, number) and label_of(view, number, "price_words")
        if named or _upside_down(view, number):
            yield view.finding(CODE, SEVERITY, (claim.start, claim.end), (number,), printed=claim.printed)


def _quantity(unit: str) -> str:
    """What a unit counts, also where it is a rate; nothing where it is what one unit of money buys."""
    counted, _, per = unit.partition("-per-")
    return "" if dimension(per) == "money" else counted


def _paid(view: View, number: int) -> bool:
    """Whether the price of so much follows at once: "50 келісі 11 500 теңге"."""
    other = view.claims[number + 1] if number + 1 < len(view.claims) else None
    if other is None or len(view.low[view.claims[number].end : other.start].strip(" –—-:")) > 0:
        return False
    return dimension(other.unit) == "money"


def _upside_down(view: View, number: int) -> bool:
    """Whether so much is told of one unit of money: "215 litres a tenge", "теңгесін 205 литрден"."""
    claim = view.claims[number]
    bought, _, per = claim.unit.partition("-per-")
    if bought not in _BOUGHT or claim.value < _LEAST:
        return False
    if per:
        return dimension(per) == "money"
    lexicon = view.lexicon_of(view.language(claim))
    behind = view.after(number, 20).split()[:2]
    if len(behind) == 2 and behind[0] in lexicon.words["per.words"]:
        return _is_money(view, number, behind[1])
    if lexicon.words["side"] != "after":
        return False
    # "85 млн теңгеге 1 200 шаршы метр": that is what was paid.
    start = view.claims[number - 1].end if number else 0
    before = view.low[max(start, claim.start - 20) : claim.start].split()[-1:]
    return bool(before) and _is_money(view, number, before[0])


def _is_money(view: View, number: int, word: str) -> bool:
    """Whether a word is a currency's."""
    lexicon = view.lexicon_of(view.language(view.claims[number]))
    word = word.strip(".,;:!?")
    return word.isalpha() and any(
        kind == "currency" and not rest for rest, (_, kind) in lexicon.units.get(lexicon.stems[word], ())
    )
