"""A number is taken up again with "these" or "all" and another value: "250 tonnes ... These 350 tonnes".

Told where only one number before it can be meant: the only one of its unit, or of what is counted.

Mend it by looking up which one is right.
"""

from collections.abc import Iterator
from itertools import accumulate

from ondiris.audit.digits import one_slip
from ondiris.audit.dimensions import TIMES
from ondiris.audit.naming.counted import counted_again, counts
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
            "In 2023 the banks signed 18 agreements. All [[thirteen]] are in force.",
        ),
        "good": (
            "The mill will make 250 thousand tonnes of steel in 2026. These 250 thousand tonnes are sold.",
            "In 2023 the banks signed 18 agreements. All eighteen are in force.",
            "The mill made 20 tonnes of steel and 30 tonnes of copper in 2026. These 50 tonnes are sold.",
        ),
    },
    "ru": {
        "bad": (
            "Завод выпустит 250 тысяч тонн стали в 2026 году. Эти [[350 тысяч тонн]] уже проданы.",
            "В 2023 году построено 46 школ. Все [[шестьдесят четыре]] работают.",
        ),
        "good": (
            "Завод выпустит 250 тысяч тонн стали в 2026 году. Эти 250 тысяч тонн уже проданы.",
            "В 2023 году построено 46 школ. Все сорок шесть работают.",
        ),
    },
    "kk": {
        "bad": (
            "Зауыт 2026 жылы 250 мың тонна болат шығарады. Бұл [[350 мың тонна]] ішкі нарыққа арналған.",
            "2023 жылы 28 мектеп салынды. Сол [[сексен екі]] мектептің бәрі ашылды.",
        ),
        "good": (
            "Зауыт 2026 жылы 250 мың тонна болат шығарады. Бұл 250 мың тонна ішкі нарыққа арналған.",
            "2023 жылы 28 мектеп салынды. Сол жиырма сегіз мектептің бәрі ашылды.",
        ),
    },
}

#: How many signs "all" may have, how many sentences back what it takes up stands.
_BEFORE, _BACK = 16, 2
#: How far back a number that is told already may stand.
_PARAGRAPH = 1200


def check(view: View) -> Iterator[Finding]:
    for first, later in sorted({*counted_again(view), *_measured_again(view)}, key=lambda pair: pair[1]):
        yield view.unlike(CODE, SEVERITY, first, later)


def _measured_again(view: View) -> Iterator[tuple[int, int]]:
    """Pairs (first, later) of amounts that "these" or "all" take up."""
    claims = view.claims
    for number in view.sentence_holding(view.of_kind(Kind.LEVEL, None), "these", "all_of"):
        claim = claims[number]
        if claim.unit in TIMES or claim.unit in RATIOS or counts(claim):
            continue
        words = view.words_of(view.language(claim))
        before = view.before(number, _BEFORE).rstrip()
        if before.endswith(words.words("part") + words.words("breakdown")):
            continue  # "of these 180 tonnes went abroad"
        former = -1
        if f"{before} ".endswith(words.words("these")):
            former = _only_one(view, number)
        elif before.endswith(words.words("all_of")):
            former = _measured(view, number)
        if former >= 0 and claims[former].interval.disjoint(claim.interval):
            yield former, number


def _only_one(view: View, number: int) -> int:
    """The one number of its unit in the paragraph before "these", in the last sentence; or -1."""
    claims, claim = view.claims, view.claims[number]
    start = view.read.paragraphs[claim.paragraph].start
    same = [each for each in view.inside(start, claim.start) if claims[each].unit == claim.unit]
    if len(same) != 1 or Role.PLAN in (claims[same[0]].role, claim.role):
        return -1
    return same[0] if claims[same[0]].sentence == claim.sentence - 1 else -1


def _measured(view: View, number: int) -> int:
    """The amount that "all" takes up with a slip of a digit, as all may be of anything; or -1."""
    claims, claim = view.claims, view.claims[number]
    former = [each for each in _before(view, number) if claims[each].unit == claim.unit]
    return former[-1] if former and one_slip(claim.digits, claims[former[-1]].digits) else -1


def _before(view: View, number: int) -> list[int]:
    """The numbers shortly before one of them; none where it is one of them, or comes of the last ones."""
    claims, claim = view.claims, view.claims[number]
    start = view.read.paragraphs[claim.paragraph].start
    inside = view.inside(max(start, claim.start - _PARAGRAPH), claim.start)
    near = [each for each in inside if claims[each].sentence >= claim.sentence - _BACK]
    values = [claims[each].value for each in near]
    return [] if claim.value in values or claim.value in accumulate(reversed(values)) else near
