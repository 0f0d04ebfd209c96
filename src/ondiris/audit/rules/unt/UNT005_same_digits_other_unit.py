"""A number is taken up again with "these" in a unit of another kind: "250 tonnes ... These 250 litres".

Mend it by looking up which of the two units is right.
"""

from collections.abc import Iterator

from ondiris.audit.dimensions import PHYSICAL, dimension
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "UNT005"
NAME = "same-digits-other-unit"
FAMILY = "UNT"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The mill will make 250 thousand tonnes of steel in 2026. "
            "These [[250 thousand litres]] are sold.",
        ),
        "good": (
            "The mill will make 250 thousand tonnes of steel in 2026. These 250 thousand tonnes are sold.",
        ),
    },
    "ru": {
        "bad": ("Завод выпустит 250 тысяч тонн стали в 2026 году. Эти [[250 тысяч литров]] уже проданы.",),
        "good": ("Завод выпустит 250 тысяч тонн стали в 2026 году. Эти 250 тысяч тонн уже проданы.",),
    },
    "kk": {
        "bad": ("Зауыт 2026 жылы 250 мың тонна болат шығарады. Бұл [[250 мың литр]] ішкі нарыққа арналған.",),
        "good": ("Зауыт 2026 жылы 250 мың тонна болат шығарады. Бұл 250 мың тонна ішкі нарыққа арналған.",),
    },
}


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.of_kind(Kind.LEVEL):
        claim = claims[number]
        measured = dimension(claim.unit)
        if measured not in PHYSICAL or not claim.sentence:
            continue
        these = view.words(claim, "these")
        if not f"{view.before(number, 12).rstrip()} ".endswith(these):
            continue
        start, end = view.read.sentences[claim.sentence - 1]
        same = [each for each in view.inside(start, end) if claims[each].value == claim.value]
        if len(same) != 1 or dimension(claims[same[0]].unit) not in PHYSICAL - {measured}:
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            (same[0], number),
            (f"{claims[same[0]].unit} ≠ {claim.unit}",),
            one=claims[same[0]].printed,
            other=claim.printed,
        )
