"""Two amounts make a number, but in another unit: "of 232 km 174 were renewed; the remaining 58 litres".

What is left of a length is a length; 4.37 million tonnes off 3.12 million hectares are 1.40 tonnes a hectare,
14.0 centners and not 14.0 tonnes.

Mend it by looking up the unit.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.around import since_former
from ondiris.audit.digits import shown
from ondiris.audit.dimensions import PHYSICAL, dimension
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "UNT008"
NAME = "made-in-another-unit"
FAMILY = "UNT"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2024 they renewed 174 km of 232 km of road. The remaining [[58 litres]] follow in spring.",
            "In 2024 farms got 4.37 million tonnes off 3.12 million hectares, [[14.0 tonnes per hectare]].",
        ),
        "good": (
            "In 2024 they renewed 174 km of 232 km of road. The remaining 58 km follow in spring.",
            "In 2024 farms got 4.37 million tonnes off 3.12 million hectares, 1.40 tonnes per hectare.",
        ),
    },
    "ru": {
        "bad": (
            "В 2024 году отремонтировали 174 км дороги из 232 км. Остальные [[58 литров]] закончат весной.",
            "В 2024 году с 1,45 млн га собрали 2,03 млн тонн, в среднем [[14,0 тонны с гектара]].",
        ),
        "good": ("В 2024 году отремонтировали 174 км дороги из 232 км. Остальные 58 км закончат весной.",),
    },
    "kk": {
        "bad": ("2024 жылы 232 км жолдың 174 км-і жөнделді. Қалған [[58 литр]] көктемде бітеді.",),
        "good": ("2024 жылы 232 км жолдың 174 км-і жөнделді. Қалған 58 км көктемде бітеді.",),
    },
}

#: How many numbers back the amounts stand; how far before a number words say what it is.
_BACK, _BEFORE, _DIGITS = 4, 44, 2
_TEN = Decimal(10)


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(Kind.LEVEL):
        unit = view.claims[number].unit
        yielded = unit == "t-per-ha"
        if not yielded and not dimension(unit.partition("-per-")[0]):
            continue
        pair = _yield(view, number) if yielded else _left(view, number)
        if pair is None:
            continue
        claim, one, other = (view.claims[each] for each in (number, *pair))
        sign = "÷" if yielded else "−"
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            sorted((number, *pair)),
            (f"{one.printed} {sign} {other.printed} = {_made(view, pair, yielded)}",),
            printed=claim.printed,
        )


def _made(view: View, pair: tuple[int, int], yielded: bool) -> str:
    one, other = (view.claims[each].value for each in pair)
    return view.number(one / other if yielded else one - other)


def _near(view: View, number: int) -> list[int]:
    """The amounts of a physical quantity before a number in its sentence and the one before."""
    claims, own = view.claims, view.claims[number]
    return [
        each
        for each in range(max(0, number - _BACK), number)
        if claims[each].paragraph == own.paragraph
        and own.sentence - claims[each].sentence <= 1
        and dimension(claims[each].unit) in PHYSICAL
        and claims[each].value > 0
    ]


def _left(view: View, number: int) -> tuple[int, int] | None:
    """The whole and the part of one unit that leave a number of another kind; its words say what it is."""
    claim = view.claims[number]
    if shown(claim.printed) < _DIGITS:
        return None
    said = view.sentence_holds(claim, "left_over")
    if not said or not view.says(claim, "left_over", since_former(view, number, _BEFORE)):
        return None
    kind = dimension(claim.unit.partition("-per-")[0])
    near = _near(view, number)
    for part in reversed(near):
        for whole in near:
            one, other = view.claims[whole], view.claims[part]
            if one.unit == other.unit and one.value - other.value == claim.value:
                alike = dimension(one.unit) == kind and "-per-" not in claim.unit
                return None if alike else (whole, part)
    return None


def _yield(view: View, number: int) -> tuple[int, int] | None:
    """A mass and an area that make a tenth of the tonnes told of a hectare: those are centners."""
    claim = view.claims[number]
    near = _near(view, number)
    masses = [each for each in near if view.claims[each].unit == "t"]
    areas = [each for each in near if view.claims[each].unit == "ha"]
    for mass in reversed(masses):
        for area in reversed(areas):
            ratio = view.interval(mass) / view.interval(area)
            if not (ratio * _TEN).disjoint(claim.interval) and ratio.disjoint(claim.interval):
                return mass, area
    return None
