"""A length, an area, a weight or a temperature told in two measures is two: "1,243 km (872 miles)".

Told where the bracket, or "or", has the second one alone and the factor between the two units is fixed. Both
may be rounded as their zeros say; what is less than a twentieth off is nobody's slip.

Mend it by converting again.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.digits import last
from ondiris.audit.dimensions import dimension, power
from ondiris.audit.naming.restating import unhedged
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind

CODE = "RND007"
NAME = "converted-measure"
FAMILY = "RND"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The new pipeline runs for 1,243 km (about [[872 miles]]) across the steppe.",
            "The yard covers 61 hectares, or [[115 acres]].",
            "The furnace works at 1,540°C ([[2,084°F]]).",
        ),
        "good": (
            "The new pipeline runs for 1,243 km (about 772 miles) across the steppe.",
            "The yard covers 61 hectares, or 151 acres.",
            "The furnace works at 1,540°C (2,804°F).",
            "The line is 120 km long (55 miles of it are new).",
            "The part weighs 6 lb 4 oz (2.8 kg).",
        ),
    },
    "ru": {
        "bad": ("Глубина шахты достигает 3 280 футов ([[1 300 м]]).",),
        "good": ("Глубина шахты достигает 3 280 футов (1 000 м).",),
    },
    "kk": {
        "bad": ("Шахтаның тереңдігі 3 280 фут ([[1 300 м]]).",),
        "good": ("Шахтаның тереңдігі 3 280 фут (1 000 м).",),
    },
}

#: How many of the base unit of packs/units.csv each unit is; several where the name has several meanings.
_FACTORS = {
    "mi": ("m", ("1609.344", "1852")),
    "nmi": ("m", ("1852",)),
    "yd": ("m", ("0.9144",)),
    "ft": ("m", ("0.3048",)),
    "in": ("m", ("0.0254",)),
    "mi2": ("m2", ("2589988",)),
    "acre": ("m2", ("4046.856",)),
    "ft2": ("m2", ("0.09290304",)),
    "lb": ("t", ("0.00045359237",)),
    "oz": ("t", ("0.0000311034768", "0.0000283495")),
    "gal": ("l", ("3.785412", "4.54609")),
    "bbl": ("m3", ("0.158987",)),
    "hp": ("MW", ("0.0007457", "0.0007355")),
    "mi-per-h": ("km-per-h", ("1.609344", "1.852")),
}
#: What is less than this off may be a rounding on the way; freezing, and a degree of one scale in the other.
_EVEN, _ZERO, _DEGREE = Decimal("0.05"), Decimal(32), Decimal("1.8")
_NEAR, _APART = 3, 24


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.of_kind(Kind.LEVEL):
        if number + 1 == len(claims) or claims[number + 1].start - claims[number].end > _APART:
            continue
        one, other = claims[number], claims[number + 1]
        if one.value <= 0 or other.value <= 0 or one.unit == other.unit:
            continue
        fits = _fits(one, other)
        if fits is None or fits or not _at_once(view, number) or _of_two(view, number):
            continue
        yield view.unlike(CODE, SEVERITY, number, number + 1)


def _fits(one: Claim, other: Claim) -> bool | None:
    """Whether two numbers in units of two systems can be one measure; None where they are no such units."""
    if {one.unit, other.unit} == {"degC", "degF"}:
        cold, hot = (one, other) if one.unit == "degC" else (other, one)
        made = cold.value * _DEGREE
        least = max(Decimal(_NEAR), made * _EVEN)
        return min(abs(hot.value - made), abs(hot.value - made - _ZERO)) <= least
    foreign, metric = (one, other) if _unit(one) in _FACTORS else (other, one)
    base, factors = _FACTORS.get(_unit(foreign), ("", ()))
    of, exponent = power(metric.unit)
    if not base or of != base:
        return None
    told, given = _open(metric, exponent), _open(foreign, 0)
    return any(
        not (given * Decimal(factor)).disjoint(told)
        or abs(foreign.value * Decimal(factor) / metric.value.scaleb(exponent) - 1) <= _EVEN
        for factor in factors
    )


def _unit(claim: Claim) -> str:
    """A unit of weight has the name of a currency: "1,000 kg (2,205 pounds)"."""
    pounds = claim.unit == "GBP" and not claim.printed.startswith("£")
    return "lb" if pounds and dimension(claim.unit) == "money" else claim.unit


def _open(claim: Claim, exponent: int) -> Interval:
    """What the zeros at the end of a number leave open."""
    return Interval.of_rounding(claim.value.scaleb(exponent), last(claim.value) + exponent)


def _of_two(view: View, number: int) -> bool:
    """Whether a number is the smaller unit of a measure in two: "6 lb 4 oz (2.8 kg)"."""
    claims = view.claims
    return number > 0 and not view.low[claims[number - 1].end : claims[number].start].strip()


def _at_once(view: View, number: int) -> bool:
    """Whether the second number stands alone in a bracket, or behind a word that says it is the same."""
    one, other = view.claims[number], view.claims[number + 1]
    gap = view.low[one.end : other.start]
    left = unhedged(view, other, gap).strip()
    if gap.lstrip().startswith("("):
        return not left and view.low.startswith(")", other.end)
    return gap.strip() in view.words(other, "in_other_words") or (not left and gap.strip(" ,") != "")
