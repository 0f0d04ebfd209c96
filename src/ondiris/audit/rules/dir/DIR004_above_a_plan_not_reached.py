"""An amount is called more than its plan though it is less, or the reverse.

"46,000 cars, up from the planned 160,000": the number is below the plan. Often the two are of different
periods as well, part of a year against the plan of all of it.

Mend it by saying what part of the plan it is: "46,000 of the 160,000 planned for the year".
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.changes.alike import alike
from ondiris.audit.changes.planned import held_against
from ondiris.audit.changes.weighed import weighed
from ondiris.audit.view import View
from ondiris.model.claim import UP, Claim, Direction
from ondiris.model.finding import Finding, Severity
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature

CODE = "DIR004"
NAME = "above-a-plan-not-reached"
FAMILY = "DIR"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In January-April 2024 [[30,000 tractors were made, up from the planned 90,000]].",
            "In 2023 the plant made [[1,900 wagons, exceeding the plan of 2,500 wagons]].",
            "In 2023 taxes came to 12,480 billion tenge against a plan of 12,320 billion: the plan was "
            "missed by [[1.3%]].",
        ),
        "good": (
            "In January-April 2024 30,000 tractors were made of the planned 90,000.",
            "In 2023 the plant made 2,600 wagons, exceeding the plan of 2,500 wagons.",
        ),
    },
    "ru": {
        "bad": ("За 2023 год завод выпустил [[1900 вагонов, превысив план в 2500 вагонов]].",),
        "good": ("За 2023 год завод выпустил 2600 вагонов, превысив план в 2500 вагонов.",),
    },
    "kk": {
        "bad": ("2023 жылы зауыт [[1900 вагон шығарды, бұл 2500 вагон]] жоспарынан артық.",),
        "good": ("2023 жылы зауыт 2600 вагон шығарды, бұл 2500 вагон жоспарынан артық.",),
    },
}

_HUNDRED = Decimal(100)
#: How far from a percentage words say whether a plan was exceeded, and how many numbers back its amounts are.
_SAID, _PLAN, _BACK = 30, 70, 4


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    by_share = list(_told_by(view))
    yield from by_share
    found = {number for each in by_share for number in each.claims}
    for made, number, told in sorted({*held_against(view), *_weighed(view)}):
        actual, plan = claims[made], claims[number]
        if number in found or (told is UP) == (actual.value > plan.value) or _may_be_equal(actual, plan):
            continue
        share = actual.value / plan.value * 100
        evidence = f"{view.number(actual.value)} ÷ {view.number(plan.value)} = {view.number(share, 3)}%"
        first, second = sorted((made, number))
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(first, second),
            (first, second),
            (evidence,),
            key="up" if told is UP else "down",
            actual=actual.printed,
            plan=plan.printed,
            share=f"{view.number(share, 2 if share >= Decimal(10) else 1)}%",
        )


def _weighed(view: View) -> Iterator[tuple[int, int, Direction]]:
    """(amount, plan, told direction) where a bare comparison stands between: "more than the 115 planned"."""
    claims = view.claims
    for change in weighed(view):
        if claims[change.start].nature is Nature.PLAN and claims[change.end].nature is Nature.ACTUAL:
            yield change.end, change.start, change.direction


def _told_by(view: View) -> Iterator[Finding]:
    """The plans that are told to be exceeded by just what they were missed by, or the reverse."""
    claims = view.claims
    for number in view.of_kind(Kind.ATTAINMENT, Kind.GROWTH, None):
        stated = claims[number]
        if stated.unit != "pct" or stated.value <= 0 or not view.sentence_holds(stated, "against_plan"):
            continue
        told = f" {view.before(number, _SAID)} {view.after(number, _SAID)} "
        up, down = view.says(stated, "exceeded", told), view.says(stated, "missed", told)
        if up == down or not view.says(stated, "against_plan", view.before(number, _PLAN) + told):
            continue
        pair = _nearest(view, number)
        if pair is None or (claims[pair[0]].value > claims[pair[1]].value) == up:
            continue
        actual, plan = (claims[each] for each in pair)
        share = actual.value / plan.value * _HUNDRED
        # "Exceeded by 80%" is also said where it was met by 80%.
        rounded = Interval.of_rounding(stated.value, -stated.decimals)
        if not rounded.contains(abs(share - _HUNDRED)) and not (up and rounded.contains(share)):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (stated.start, stated.end),
            sorted((number, *pair)),
            (f"{view.number(actual.value)} ÷ {view.number(plan.value)} = {view.number(share, 3)}%",),
            key="up" if up else "down",
            actual=actual.printed,
            plan=plan.printed,
            share=f"{view.number(share, 3)}%",
        )


def _nearest(view: View, number: int) -> tuple[int, int] | None:
    """The (actual, planned) amounts that stand nearest before a percentage, in its paragraph."""
    claims = view.claims
    for plan in range(number - 1, max(-1, number - 1 - _BACK), -1):
        planned = claims[plan].nature is Nature.PLAN and claims[plan].kind is Kind.LEVEL
        if not planned or claims[plan].value <= 0 or claims[plan].paragraph != claims[number].paragraph:
            continue
        for actual in (plan - 1, plan + 1):
            if not 0 <= actual < number or abs(claims[actual].sentence - claims[plan].sentence) > 1:
                continue
            if claims[actual].nature is Nature.ACTUAL and alike(claims[actual], claims[plan]):
                return actual, plan
        return None
    return None


def _may_be_equal(actual: Claim, plan: Claim) -> bool:
    """Whether both printed numbers leave one value open, hedges such as "over" apart."""
    return actual.value == plan.value or not actual.rounding.disjoint(plan.rounding)
