"""A fulfilment that does not fit the amount and its plan: "46,000 of the planned 160,000, or 40%".

The same holds of a quota or a capacity and how far it was used.

Mend it by dividing again.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.using import wrong_uses
from ondiris.audit.around import until_next
from ondiris.audit.changes.alike import in_words
from ondiris.audit.changes.guises import exceeds_by
from ondiris.audit.dimensions import TIMES
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature

CODE = "GRO002"
NAME = "part-of-plan-does-not-fit"
FAMILY = "GRO"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2024 the plant made [[46,100 cars against a plan of 160,000 cars, or 39%]] of the plan.",
            "In 2024 the quota was [[2.2 million tonnes, the catch 1.98 million: 70%]] of it was used.",
        ),
        "good": (
            "In 2024 the plant made 46,100 cars against a plan of 160,000 cars, or 29% of the plan.",
            "In 2024 the quota was 2.2 million tonnes, the catch 1.98 million: 90% of it was used.",
        ),
    },
    "ru": {
        "bad": ("В 2024 году выловили 96 тыс. тонн горбуши. Квота - [[120 тыс. тонн, освоено 60%]].",),
        "good": (
            "В 2024 году выловили 96 тыс. тонн горбуши. Квота - 120 тыс. тонн, освоено 80%.",
            "За 2024 год выпущено 46 100 автомобилей при плане 160 000 автомобилей, или 29% плана.",
            "За I квартал 2024 года порт перевалил 5,4 млн тонн грузов, на 8% больше I квартала 2023 года "
            "(5,0 млн тонн). Годовой план - 24 млн тонн, выполнено 22,5%.",
        ),
    },
    "kk": {
        "bad": ("2024 жылы 8 мың тонна балық ауланды. Квота - [[10 мың тонна, оның 60%-ы]] игерілді.",),
        "good": ("2024 жылы 8 мың тонна балық ауланды. Квота - 10 мың тонна, оның 80%-ы игерілді.",),
    },
}

_HUNDRED = Decimal(100)
_GAP = 45
#: How far behind a percentage it is called a growth.
_NOUN = 30
#: How many numbers back an amount or its plan are looked for.
_BACK = 5
#: What is made is no smaller part of its plan.
_APART = 1000


def check(view: View) -> Iterator[Finding]:
    told = {number: (made, planned) for number, made, planned in _plans(view)}
    told |= {use.percent: (use.part, use.whole) for use in wrong_uses(view) if not use.power}
    first_of: dict[tuple[int, int], int] = {}
    for number, (made, planned) in sorted(told.items()):
        # "90% of the plan and 99% of what even production would have given": the second is of something else.
        if (
            first_of.setdefault((made, planned), number) != number
            and view.claims[number].sentence == view.claims[planned].sentence
        ):
            continue
        if _of_another_time(view, number, made, planned) or _of_growth(view, number):
            continue
        stated, plan, actual = (view.claims[each] for each in (number, planned, made))
        part = _part(view, made, planned)
        value = actual.value / plan.value * _HUNDRED
        first = number if actual.sentence != stated.sentence else made
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(number, planned, first),
            sorted((number, planned, made)),
            (f"{actual.printed} ÷ {plan.printed} = {view.number(value, 3)}% ({view.between(part)})",),
            printed=stated.printed,
            computed=f"{view.number(value, 3)}%",
        )


def _plans(view: View) -> Iterator[tuple[int, int, int]]:
    """The fulfilments that what was made and the plan do not give: (fulfilment, made, planned)."""
    for number in view.of_kind(Kind.ATTAINMENT, Kind.SHARE):
        stated = view.claims[number]
        if stated.kind is Kind.SHARE and not _of_what_follows(view, number):
            continue
        if exceeds_by(view, number) or view.says(stated, "earlier", view.before(number)):
            continue
        planned = _plan(view, number)
        made = _made(view, number, planned) if planned >= 0 else -1
        part = _part(view, made, planned) if made >= 0 else None
        # "7.3 million tonnes, ahead of the plan of 5 million by 46%".
        if part is None or any(not each.disjoint(stated.interval) for each in (part, part - _HUNDRED)):
            continue
        if not _explained(view, number, planned):
            yield number, made, planned


def _of_what_follows(view: View, number: int) -> bool:
    """Whether a share is one of the plan right behind it: "48% of the yearly plan of 20.5 trillion"."""
    if view.claims[number].nature is not Nature.PLAN or number + 1 == len(view.claims):
        return False
    gap = view.low[view.claims[number].end : view.claims[number + 1].start]
    return not any(sign in gap for sign in ",)") and view.says(view.claims[number], "of_plan", gap)


def _of_growth(view: View, number: int) -> bool:
    """Whether what is planned is a growth: "the projected 5 per cent growth of earnings"."""
    return view.says(view.claims[number], "change_of_index", until_next(view, number, _NOUN))


def _part(view: View, made: int, planned: int) -> Interval:
    return view.claims[made].interval / view.interval(planned) * _HUNDRED


def _of_another_time(view: View, number: int, made: int, planned: int) -> bool:
    """Whether the sentence of a fulfilment names a time of its own: "In August it was 96% of the plan"."""
    stated = view.claims[number]
    if stated.period is None or stated.sentence == view.claims[made].sentence:
        return False
    plan = view.claims[planned]
    if planned < number and any(not each.compared for each in view.periods_in(plan.end, stated.start)):
        return True  # "The plan for the year is 30.0 billion, in three quarters 82% of the plan were reached"
    if stated.period in (view.claims[made].period, plan.period):
        return False
    named = view.periods_in(*view.read.sentences[stated.sentence])
    return any(each.period == stated.period for each in named)


def _explained(view: View, number: int, planned: int) -> bool:
    """Whether another amount near by, in the unit of the plan, gives the fulfilment or is its plan."""
    claims, plan, stated = view.claims, view.claims[planned], view.claims[number]
    first, last = max(0, min(number, planned) - _BACK), min(len(claims), max(number, planned) + _BACK)
    return any(
        (claims[each].unit == plan.unit or (not plan.unit and plan.scale > 0 < claims[each].scale))
        and claims[each].kind is Kind.LEVEL
        and each != planned
        and claims[each].paragraph == plan.paragraph
        and not all(
            _part(view, *pair).disjoint(stated.interval) for pair in ((each, planned), (planned, each))
        )
        for each in range(first, last)
    )


def _plan(view: View, number: int) -> int:
    """The planned amount: in one clause with the fulfilment, else the only one of the sentence before."""
    claims = view.claims
    for other in (number + 1, number - 1):
        if not 0 <= other < len(claims) or claims[other].sentence != claims[number].sentence:
            continue
        first, second = sorted((claims[number], claims[other]), key=lambda claim: claim.start)
        gap = f" {view.low[first.end : second.start]} "
        if _planned(claims[other]) and len(gap) <= _GAP and not view.says(claims[other], "clause", gap):
            return other
    near = range(max(number - _BACK, 0), number)
    plans = [
        each
        for each in near
        if _planned(claims[each])
        and claims[each].paragraph == claims[number].paragraph
        and claims[each].sentence == claims[number].sentence - 1
    ]
    return plans[0] if len(plans) == 1 else -1


def _planned(claim: Claim) -> bool:
    level = claim.kind is Kind.LEVEL and claim.value > 0 and claim.role is not Role.CONVERTED
    # "The plan for the year; in three quarters 82% are reached".
    return claim.nature is Nature.PLAN and level and not in_words(claim) and claim.unit not in TIMES


def _made(view: View, number: int, planned: int) -> int:
    """What the plan is of: its pair, else the last amount before of its unit and product; or -1."""
    claims = view.claims
    plan = claims[planned]
    if plan.pair >= 0 and claims[plan.pair].unit == plan.unit and claims[plan.pair].nature is Nature.ACTUAL:
        return plan.pair if claims[plan.pair].value > 0 else -1
    # A plan told before what was made is told a sentence earlier, and the amount beside the fulfilment.
    earlier = claims[planned].sentence < claims[number].sentence
    begin = number if earlier else min(number, planned)
    for other in range(begin - 1, max(begin - _BACK, -1), -1):
        actual = claims[other]
        if actual.paragraph != plan.paragraph or actual.sentence < claims[number].sentence - 1:
            break
        if actual.unit != plan.unit or actual.kind is not Kind.LEVEL or actual.nature is not Nature.ACTUAL:
            continue
        if actual.value * _APART < plan.value:
            continue  # "2,060 families moved. Of the 9.3 billion planned 6.7 billion were spent, or 72%"
        products = {actual.subject.product, plan.subject.product} - {""}
        same = len(products) <= 1 and (not earlier or actual.sentence == claims[number].sentence)
        return other if same and actual.value > 0 and actual.role in (Role.PLAIN, Role.TO) else -1
    return -1
