"""A unit that the thing is not measured in: "46,000 tonnes of cars", "3 million units of steel".

Mend it by looking up the unit; often the line of another product was copied.
"""

from collections.abc import Iterator

from ondiris.audit.around import ends_in
from ondiris.audit.digits import shown
from ondiris.audit.dimensions import PHYSICAL, dimension
from ondiris.audit.lexicon.pieces import PIECE
from ondiris.audit.naming.named import named
from ondiris.audit.naming.things import thing_of
from ondiris.audit.reading.tokens import find_terms
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

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
            "In 2023 the plants made [[1.3 million square metres]] of steel.",
            "In 2023 manufacturing output reached [[17,121 billion hectares]].",
        ),
        "good": (
            "In 2023 the plants made 46,000 cars.",
            "In 2023 fixed asset investment amounted to 403.2 million tenge.",
            "In 2023 exports amounted to 11.3 million tonnes.",
            "In 2023 investment in 200 hectares of orchards began.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году выпущено [[46 000 тонн]] автомобилей.",
            "В 2023 году инвестиции в основной капитал составили [[403,2 млн тонн]].",
            "На 2023 год запланировано 206 проектов на сумму [[996 млрд гектаров]].",
        ),
        "good": ("В 2023 году выпущено 46 000 автомобилей.",),
    },
    "kk": {
        "bad": (
            "2023 жылы [[46 000 тонна]] автомобиль шығарылды.",
            "2023 жылы өңдеу өнеркәсібінің өндіріс көлемі [[17 121 млрд гектарға]] жетті.",
        ),
        "good": ("2023 жылы 46 000 автомобиль шығарылды.",),
    },
}

#: Dimensions that a product cannot be told in, by the one that it is told in. Liquids are weighed, and
#: pipes and wire are told in metres.
_NEVER = {
    "mass": frozenset(("area", "energy", "power")),
    "pcs": frozenset(("mass", "area", "volume")),
}
#: Goods are told in tonnes and pieces as well as in money; no goods are told in land.
_OF_GOODS = frozenset(("exports", "market_size", "output", "procurement", "production", "sales"))
_LAND = frozenset(("ha", "km2", "mi2", "acre"))
_BILLIONS = 9
#: Of how many words the name of a product is at most.
_NAME = 3


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(Kind.LEVEL):
        claim = view.claims[number]
        measured = dimension(claim.unit)
        if measured not in PHYSICAL and claim.unit != "pcs":
            continue
        if measured == "area" and (
            view.says(claim, "sown", view.sentence(number)) or ends_in(view, claim, "its_amount")
        ):
            continue
        subject = claim.subject
        expected = view.facts.unit_of_product.get(subject.product, "") if subject.product else ""
        if expected:
            if _of_product(view, number, expected):
                yield _finding(view, number, expected)
        elif measured in PHYSICAL and not subject.product and _came_to(view, number):
            yield _finding(view, number, "/".join(sorted(view.facts.units_of_indicator[subject.indicator])))


def _of_product(view: View, number: int, expected: str) -> bool:
    """Whether the number counts the product itself, in a unit that cannot be its own."""
    claim = view.claims[number]
    if claim.unit == "pcs":
        if dimension(expected) != "mass" or not view.says(claim, "pieces", f" {claim.printed.lower()} "):
            return False
    elif dimension(claim.unit) not in _NEVER.get(dimension(expected) or expected, frozenset()):
        return False
    if claim.value == 1 and not shown(claim.printed):
        return False  # "a tonne of tyres gives 600 kg"
    lexicon = view.lexicon_of(view.language(claim))
    behind = PIECE.findall(view.after(number, 24).strip())
    if behind and behind[0].rstrip() in view.words(claim, "of_thing"):
        del behind[0]  # "46,000 tonnes of cars"
    if claim.unit in _LAND and any(_is_crop(view, claim, word) for word in behind[:1]):
        return False  # "5,400 hectares of rice"
    terms = find_terms([lexicon.stems[word.rstrip()] for word in behind[:_NAME]], lexicon.terms)
    return bool(terms) and terms[0].at == 0 and terms[0].says.get("product") == claim.subject.product


def _is_crop(view: View, claim: Claim, word: str) -> bool:
    found = thing_of(view.language(claim), word.rstrip())
    return found is not None and found.kind == "crop"


def _came_to(view: View, number: int) -> bool:
    """Whether the number is said to be what its indicator came to, and that is measured in money."""
    claim = view.claims[number]
    indicator = claim.subject.indicator
    units = view.facts.units_of_indicator.get(indicator, frozenset())
    if not units or not units <= view.facts.currencies:
        return False
    told = {indicator, *(code.partition(":")[2] for code in named(view, number)[0])}
    if told & _OF_GOODS and claim.unit not in _LAND:
        return False  # "sales of goods of high value added (HVA) came to 5.6 million tonnes"
    before = view.before(number, 30).rstrip()
    if before.endswith(view.words(claim, "came_to") + view.words(claim, "worth")):
        return True
    behind = view.after(number).lstrip()
    return behind.startswith(view.words(claim, "came_behind")) or (
        claim.unit in _LAND and claim.scale >= _BILLIONS
    )


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
