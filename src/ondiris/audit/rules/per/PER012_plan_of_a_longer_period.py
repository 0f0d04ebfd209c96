"""A plan is said to be reached or exceeded by less than it: 240,000 in a quarter, of 950,000 for the year.

Mostly a part of the year is held against the plan of all of it.

Mend it by comparing with the plan of the same months, or by giving the share that was reached.
"""

from bisect import bisect_left
from collections.abc import Iterator

from ondiris.audit.digits import shown
from ondiris.audit.naming.restating import one_unit
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature

CODE = "PER012"
NAME = "plan-of-a-longer-period"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The plan for 2024 is [[950,000 tonnes; in the first quarter the port exceeded it with 240,000 "
            "tonnes]].",
            "The works plans to make [[12,000 km of cable in 2024; by the end of May it had made 5,000 km]], "
            "more than the plan.",
        ),
        "good": (
            "The plan for 2024 is 950,000 tonnes; in the first quarter the port handled 240,000 tonnes.",
            "The plan for 2024 is 950,000 tonnes; the port exceeded it with 1,040,000 tonnes.",
            "The plan for 2024 is 950,000 tonnes; with 240,000 tonnes the port exceeded that of the quarter.",
        ),
    },
    "ru": {
        "bad": (
            "План на 2024 год - [[120 тыс. тонн; за квартал выпущено 28 тыс. тонн]], план перевыполнен.",
        ),
        "good": ("План на 2024 год - 120 тыс. тонн; за первый квартал выпущено 28 тыс. тонн.",),
    },
    "kk": {
        "bad": (
            "Зауыт 2024 жылы [[12 мың км кәбіл шығаруы керек, мамырдың соңына дейін 5 мың км]] жасалды, бұл "
            "жылдық жоспардан көп.",
        ),
        "good": ("Зауыт 2024 жылы 12 мың км кәбіл шығаруы керек, мамырдың соңына дейін 5 мың км жасалды.",),
    },
}

#: How far behind the plan its result stands, and how far from that the words that say it was reached.
_BACK, _GAP, _AROUND = 2, 140, 60
_ROLES = frozenset((Role.PLAIN, Role.TO, Role.PART, Role.WHOLE, Role.FROM, Role.PLAN))


def check(view: View) -> Iterator[Finding]:
    levels = [number for number in view.of_kind(Kind.LEVEL, None) if _may_be_planned(view.claims[number])]
    for made in view.sentence_holding(levels, "plan_reached", "plan_exceeded"):
        actual = view.claims[made]
        place = bisect_left(levels, made)
        if actual.nature is not Nature.ACTUAL or not _reached(view, made):
            continue
        plans = [
            each
            for each in levels[max(0, place - _BACK) : place]
            if _planned(view, each) and one_unit(view.claims[each], actual)
        ]
        if not plans or actual.start - view.claims[plans[-1]].end > _GAP:
            continue
        plan = view.claims[plans[-1]]
        if plan.paragraph != actual.paragraph or plan.value <= actual.value:
            continue
        if not plan.interval.disjoint(actual.interval):
            continue
        share = view.number(actual.value / plan.value * 100, 2)
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(plans[-1], made),
            (plans[-1], made),
            (f"{actual.printed} ÷ {plan.printed} = {share}%",),
            actual=actual.printed,
            plan=plan.printed,
            share=f"{share}%",
        )


def _may_be_planned(claim: Claim) -> bool:
    """Whether a number in digits can be a plan, or what was reached of one."""
    if claim.unit in RATIOS or claim.value <= 0 or claim.role not in _ROLES:
        return False
    return shown(claim.printed) > 0


def _planned(view: View, number: int) -> bool:
    claim = view.claims[number]
    if claim.nature is Nature.PLAN:
        return True
    return view.says(claim, "planned", view.before(number, _AROUND) + view.after(number, 40))


def _reached(view: View, number: int) -> bool:
    """Whether the words around a number say that the plan told before was reached with it."""
    claim = view.claims[number]
    before, after = view.before(number, 40), view.after(number, _AROUND)
    if view.says(claim, "plan_reached", after) or view.says(claim, "plan_exceeded", before):
        return not view.says(claim, "not_reached", before + after)
    return False
