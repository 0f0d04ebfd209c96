"""A unit that the thing is not measured in: "46,000 tonnes of cars", "3 million units of steel".

Mend it by looking up the unit; often the line of another product was copied.
"""

from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.measure import Kind

CODE = "UNT001"
NAME = "unit-of-another-thing"
FAMILY = "UNT"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 the plants made [[46,000 tonnes]] of cars.",
            "In 2023 fixed asset investment amounted to [[403.2 million tonnes]].",
        ),
        "good": (
            "In 2023 the plants made 46,000 cars.",
            "In 2023 fixed asset investment amounted to 403.2 million tenge.",
            "In 2023 exports amounted to 11.3 million tonnes.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году выпущено [[46 000 тонн]] автомобилей.",
            "В 2023 году инвестиции в основной капитал составили [[403,2 млн тонн]].",
        ),
        "good": ("В 2023 году выпущено 46 000 автомобилей.",),
    },
    "kk": {
        "bad": ("2023 жылы [[46 000 тонна]] автомобиль шығарылды.",),
        "good": ("2023 жылы 46 000 автомобиль шығарылды.",),
    },
}

#: Units of quantities, which no amount of money and no piece is counted in.
_PHYSICAL = frozenset(
    ("t", "kg", "g", "m", "m2", "m3", "km", "km2", "l", "bbl", "kWh", "MWh", "GWh", "MW", "kW", "ha", "pair")
)


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(Kind.LEVEL):
        claim = view.claims[number]
        if claim.unit not in _PHYSICAL and claim.unit != "pcs":
            continue
        subject = claim.subject
        expected = view.facts.unit_of_product.get(subject.product, "") if subject.product else ""
        if expected and expected != claim.unit and _of_product(view, number, expected):
            yield _finding(view, number, expected)
        elif claim.unit in _PHYSICAL and not subject.product and _is_amount(view, number):
            yield _finding(view, number, "/".join(sorted(view.facts.units_of_indicator[subject.indicator])))


def _of_product(view: View, number: int, expected: str) -> bool:
    """Whether the number counts the product itself, in a unit that cannot be its own."""
    claim = view.claims[number]
    if {expected, claim.unit} not in (
        {"pcs", "t"},
        {"pcs", "kg"},
        {"pcs", "m2"},
        {"pcs", "m3"},
        {"pcs", "l"},
    ):
        return False
    if claim.unit == "pcs" and not view.says(claim, "pieces", f" {claim.printed.lower()} "):
        return False
    behind = view.after(number, 24).strip().removeprefix("of ")
    name = claim.subject.words.lower().split()
    return any(len(word) > 2 and behind.startswith(word[:4]) for word in name)


def _is_amount(view: View, number: int) -> bool:
    """Whether the number is said to be what its indicator came to, and that is measured in money."""
    claim = view.claims[number]
    units = view.facts.units_of_indicator.get(claim.subject.indicator, frozenset())
    if not units or not units <= view.facts.currencies or claim.subject.indicator in ("exports", "output"):
        return False
    return view.before(number, 30).rstrip().endswith(view.words_of(view.language(claim)).words("came_to"))


def _finding(view: View, number: int, expected: str) -> Finding:
    claim = view.claims[number]
    return view.finding(
        CODE,
        SEVERITY,
        (claim.start, claim.end),
        (number,),
        (f"{claim.subject.words or claim.subject.indicator}: {expected} ≠ {claim.unit}",),
        printed=claim.printed,
        what=claim.subject.words or claim.subject.indicator,
        expected=expected,
    )
