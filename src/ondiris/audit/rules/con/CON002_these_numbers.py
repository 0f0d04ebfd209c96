"""A number is taken up again with "these" and another value: "250 tonnes ... These 350 tonnes".

Told where exactly one number of the paragraph before it counts the same thing: no other can be meant.

Mend it by looking up which one is right.
"""

from collections.abc import Iterator

from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "CON002"
NAME = "these-numbers"
FAMILY = "CON"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The mill will make 250 thousand tonnes of steel in 2026. "
            "These [[350 thousand tonnes]] are sold.",
        ),
        "good": (
            "The mill will make 250 thousand tonnes of steel in 2026. These 250 thousand tonnes are sold.",
            "The mill made 20 tonnes of steel and 30 tonnes of copper in 2026. These 50 tonnes are sold.",
        ),
    },
    "ru": {
        "bad": ("Завод выпустит 250 тысяч тонн стали в 2026 году. Эти [[350 тысяч тонн]] уже проданы.",),
        "good": ("Завод выпустит 250 тысяч тонн стали в 2026 году. Эти 250 тысяч тонн уже проданы.",),
    },
    "kk": {
        "bad": (
            "Зауыт 2026 жылы 250 мың тонна болат шығарады. Бұл [[350 мың тонна]] ішкі нарыққа арналған.",
        ),
        "good": ("Зауыт 2026 жылы 250 мың тонна болат шығарады. Бұл 250 мың тонна ішкі нарыққа арналған.",),
    },
}

#: Units that any number of things are told in, near one another.
_COMMON = frozenset(("", "years", "months", "days", "weeks", "h", "min", "s"))


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.of_kind(Kind.LEVEL):
        claim = claims[number]
        if claim.unit in _COMMON or claim.unit in RATIOS:
            continue
        these = view.words_of(view.language(claim)).words("these")
        if not view.low[max(0, claim.start - 12) : claim.start].rstrip().endswith(these):
            continue
        start = view.read.paragraphs[claim.paragraph].start
        same = [each for each in view.inside(start, claim.start) if claims[each].unit == claim.unit]
        if len(same) != 1 or not claims[same[0]].interval.disjoint(claim.interval):
            continue
        if Role.PLAN in (claims[same[0]].role, claim.role):
            continue
        if claims[same[0]].sentence != claim.sentence - 1:
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            (same[0], number),
            (f"{claims[same[0]].printed} ≠ {claim.printed}",),
            one=claims[same[0]].printed,
            other=claim.printed,
        )
