"""A plan that is a thousand times off what has been made: "18.9 million tonnes; the plan is 78 thousand".

Mend it by looking up the magnitude of both.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.around import since_former
from ondiris.audit.changes.offering import names_nothing
from ondiris.audit.digits import shown
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import CONVERTED, Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import LEVEL
from ondiris.model.nature import ACTUAL, Nature
from ondiris.model.pattern import pattern

CODE = "MAG008"
NAME = "plan-by-thousands"
FAMILY = "MAG"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In January-March 2025 18.9 million tonnes of coal were mined. "
            "The plan for the whole of 2025 is [[78 thousand tonnes]].",
            "In 2024 560,000 vehicles were made. The association expects [[570 million vehicles]] in 2025.",
            "By June 2024 the port handled 5.4 million tonnes. The annual target is [[12 billion tonnes]].",
        ),
        "good": (
            "In January-March 2025 18.9 million tonnes of coal were mined. "
            "The plan for the whole of 2025 is 78 million tonnes.",
            "In January-March 2025 18.9 million tonnes of coal were mined. "
            "The plan of the gold mine for 2025 is 78 thousand tonnes.",
            "In 2024 560,000 vehicles were made. The association expects 570,000 vehicles in 2025.",
        ),
    },
    "ru": {
        "bad": (
            "С начала 2025 года добыто 402 тыс. тонн рыбы. Годовой план - [[900 тонн]].",
            "За полугодие 2024 года сдано 7,8 млн кв. метров жилья. План на год - [[18 тыс. кв. метров]].",
        ),
        "good": ("С начала 2025 года добыто 402 тыс. тонн рыбы. Годовой план - 900 тыс. тонн.",),
    },
    "kk": {
        "bad": (
            "2025 жылдың бес айында 18,0 мың тонна балық ауланды. Жылдық жоспар [[45 тонна]].",
            "2024 жылы жеті айда 7,0 млн тонна жүк тасылды. Жылдық жоспар - [[12 мың тонна]].",
        ),
        "good": ("2025 жылдың бес айында 18,0 мың тонна балық ауланды. Жылдық жоспар 45 мың тонна.",),
    },
}

_THOUSAND = Decimal(1000)
#: A yearly plan is so many times what a part of a year gave, once it is mended; what it is before.
_LEAST, _MOST, _FAR = Decimal("0.8"), Decimal(15), Decimal(50)
_NEAR = 8
#: How far before a plan a noun may call it a change.
_NOUN = 40
_WORD = pattern(r"[^\W\d_]+")


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.of_kind(LEVEL):
        plan = claims[number]
        if plan.nature not in (Nature.PLAN, Nature.FORECAST) or plan.value <= 0 or not plan.unit:
            continue
        made = [each for each in range(max(0, number - _NEAR), number) if _made(claims[each], plan)]
        counted = plan.unit in ("pcs", "persons")
        if not made or (counted and not _one_noun(claims[made[-1]], plan)):
            continue
        if _is_change(view, number) if counted else not _of_all(view, number):
            continue
        if view.says(plan, "lately", since_former(view, number, _NOUN)):
            continue  # "last year's 122,000 tonnes are to be reached again"
        ratios = [plan.value / claims[each].value for each in made]
        if not all(_slip(ratio) for ratio in ratios):
            continue
        actual = claims[made[-1]]
        yield view.finding(
            CODE,
            SEVERITY,
            (plan.start, plan.end),
            (made[-1], number),
            (f"{plan.printed} ÷ {actual.printed} = {view.number(ratios[-1], 3)}",),
            plan=plan.printed,
            actual=actual.printed,
        )


def _slip(ratio: Decimal) -> bool:
    if ratio * _FAR < 1:
        return _LEAST < ratio * _THOUSAND < _MOST
    return ratio > _THOUSAND / 2 and _LEAST / 2 < ratio / _THOUSAND < _MOST / 3


def _made(claim: Claim, plan: Claim) -> bool:
    if claim.paragraph != plan.paragraph or claim.nature is not ACTUAL or claim.unit in RATIOS:
        return False
    level = claim.kind is LEVEL and claim.role is not CONVERTED
    return level and claim.unit == plan.unit and shown(claim.printed) > 0 < claim.value


def _one_noun(one: Claim, other: Claim) -> bool:
    """Whether both are counted in one word: vehicles, projects."""
    first, second = (_WORD.findall(claim.printed.lower())[-1:] for claim in (one, other))
    return bool(first) and first == second


def _is_change(view: View, number: int) -> bool:
    """Whether the clause of a plan calls it a rise or a fall: "a natural increase of 8,900 is expected"."""
    return view.says(view.claims[number], "change_nouns", f" {since_former(view, number, _NOUN)} ")


def _of_all(view: View, number: int) -> bool:
    """Whether the words before the plan name no thing of their own, so that it is of what was made."""
    claim = view.claims[number]
    words = view.words(claim, "plan_words")
    before = view.before(number, 110)
    for word in words:
        before = before.replace(word, " ")
    return names_nothing(view, claim, before)
