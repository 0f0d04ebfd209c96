"""An area is larger than all the land of the Earth: "30 billion hectares".

The land of the Earth is 14.9 billion hectares, its whole surface 51 billion (CIA World Factbook, "World",
148.94 and 510.072 million square kilometres). Mostly a word of area stands where the money was told.

Mend it by looking up the unit.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.dimensions import dimension
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "UNT004"
NAME = "more-land-than-there-is"
FAMILY = "UNT"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2024 [[30 billion hectares]] are set aside for small industrial zones.",),
        "good": ("Forests cover 4.1 billion hectares of the Earth.",),
    },
    "ru": {
        "bad": ("На это в 2024 году направляется [[30 млрд гектаров]].",),
        "good": ("Леса занимают 4,1 млрд гектаров.",),
    },
    "kk": {
        "bad": ("Бұған 2024 жылы [[30 млрд гектар]] бөлінеді.",),
        "good": ("Орман 4,1 млрд гектар жерді алып жатыр.",),
    },
}

#: Units that land is told in, and the land of the Earth in each; a planet is told in square kilometres.
_LAND = {"ha": Decimal("14.9e9"), "acre": Decimal("36.8e9")}
#: So many hectares are told of the land of continents, not of anything that an indicator measures.
_BILLIONS = 9


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(Kind.LEVEL):
        claim = view.claims[number]
        most = _LAND.get(claim.unit)
        if most is None or not (_more_than(claim, most) or _of_no_land(view, claim)):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            (number,),
            (f"{view.number(most)} {claim.unit}",),
            printed=claim.printed,
            most=view.number(most),
        )


def _more_than(claim: Claim, most: Decimal) -> bool:
    return claim.interval.low is not None and claim.interval.low > most


def _of_no_land(view: View, claim: Claim) -> bool:
    """Whether billions of hectares are told of projects or of money."""
    if claim.scale < _BILLIONS:
        return False
    units = view.facts.units_of_indicator.get(claim.subject.indicator, frozenset())
    return bool(units) and not any(dimension(unit) in ("area", "money") for unit in units)
