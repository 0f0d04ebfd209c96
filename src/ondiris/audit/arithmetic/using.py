"""How far a quota, a capacity or a plan was used up: "quota 120, catch 96: 60% was used".

Where any amount near the limit gives the percentage, nothing is told.
"""

from decimal import Decimal
from itertools import permutations

from ondiris.audit.arithmetic.computing import POWERS
from ondiris.audit.arithmetic.sharing import Share, one_unit
from ondiris.audit.around import clause_behind, says_beside, since_former
from ondiris.audit.dimensions import TIMES
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import CONVERTED, Claim, Role
from ondiris.model.interval import Interval
from ondiris.model.kind import ATTAINMENT, LEVEL, SHARE
from ondiris.model.qualifier import OVER

PLAN = Role.PLAN
_HUNDRED = Decimal(100)
#: How far from a number its words stand, and how many numbers and sentences before the use its amounts.
_BEFORE, _BEHIND, _BACK, _AHEAD, _SENTENCES, _NOUN = 64, 30, 8, 3, 2, 28
#: More than so many times a limit, or as small a part, is of something else; of more amounts any may
#: be the one that is meant.
_MOST, _LEAST, _FEW = Decimal("1.5"), 200, 4


def wrong_uses(view: View) -> list[Share]:
    """The uses of a limit, as shares of it, that no amount near it gives."""
    return view.once(_all)


def _all(view: View) -> list[Share]:
    percents = [each for each in view.of_kind(SHARE, ATTAINMENT, None) if view.claims[each].unit == "pct"]
    said = view.holding(percents, "used_up", "of_plan")
    return [found for number in said if (found := _wrong(view, number))]


def _wrong(view: View, number: int) -> Share | None:
    claims, percent = view.claims, view.claims[number]
    used, planned = says_beside(view, number, "used_up", _BEFORE, _BEHIND), _of_plan(view, number)
    if percent.value <= 0 or not (used or planned) or percent.qualifier is OVER:
        return None  # "twelve of the 20 branches work at rates of 80% and above"
    around = range(max(0, number - _BACK), min(len(claims), number + 1 + _AHEAD))
    near = [each for each in around if _may_be_used(claims[each], percent)]
    limits = [each for each in near if each < number and used and _limits(view, each)]
    limits = limits or (_plans(view, near) if planned else [])
    if len(limits) != 1:
        return None
    limit = limits[0]
    amounts = [each for each in near if each != limit and _alike(claims[limit], claims[each])]
    pairs = list(permutations((*amounts, limit), 2))
    told = [number, *(each for each in view.sentence_of(number) if claims[each].unit == "pct")]
    if not 0 < len(amounts) <= _FEW or any(_fits(view, each, *pair) for pair in pairs for each in told):
        return None
    others = [pair for pair in permutations(near, 2) if claims[pair[0]].unit == claims[pair[1]].unit]
    if any(_fits(view, number, *pair) for pair in others):
        return None  # "3,500 of the planned 4,000; of 220 million 214 were spent (97.3%)"
    late = [each for each in amounts if not view.says(percent, "earlier", since_former(view, each, _BEFORE))]
    current = late or amounts
    for made in reversed(current):
        for power in POWERS:
            if _fits(view, number, made, limit, power):
                return Share(number, made, limit, power)
    # What stands beside the percentage, else beside the limit.
    made = min(current, key=lambda each: (claims[each].sentence != percent.sentence, abs(each - limit), each))
    likely = claims[limit].value <= _LEAST * claims[made].value <= _LEAST * _MOST * claims[limit].value
    return Share(number, made, limit) if likely else None


def _may_be_used(claim: Claim, percent: Claim) -> bool:
    """Whether an amount shortly before a percentage can be the limit that it is of, or what was used."""
    level = claim.kind in (LEVEL, None) and claim.unit not in RATIOS and claim.unit not in TIMES
    near = claim.paragraph == percent.paragraph and 0 <= percent.sentence - claim.sentence <= _SENTENCES
    return level and near and claim.value > 0 and claim.role is not CONVERTED


def _alike(limit: Claim, made: Claim) -> bool:
    """Whether two amounts are of one unit, be it by the month or by the year."""
    return one_unit(limit, made) or limit.unit.partition("-per-")[0] == made.unit.partition("-per-")[0]


def _of_plan(view: View, number: int) -> bool:
    """Whether a percentage is of a plan: "47% of the target", "the plan was met by 47%", "(47%)"."""
    claims, claim = view.claims, view.claims[number]
    behind = clause_behind(view, number, _NOUN)
    for word in view.words(claim, "against"):
        behind = behind.partition(word)[0]  # "11.5 per cent of sales against a target of"
    if claim.kind is ATTAINMENT or view.says(claim, "of_plan", behind):
        return True
    former = claims[number - 1] if number else claim
    bracketed = (
        view.low[former.end : claim.start].strip() == "(" and view.low[claim.end : claim.end + 1] == ")"
    )
    return former.role is PLAN and bracketed


def _plans(view: View, near: list[int]) -> list[int]:
    """The planned ones of some amounts: by their role, by the words before them, or by those behind."""
    claims = view.claims
    if plans := [each for each in near if claims[each].role is PLAN]:
        return plans
    before = [each for each in near if _called_plan(view, each, _own_before(view, each))]
    return before or [each for each in near if _called_plan(view, each, _own_behind(view, each))]


def _called_plan(view: View, number: int, words: str) -> bool:
    return any(view.says(view.claims[number], table, words) for table in ("of_plan", "planned"))


def _own_before(view: View, number: int) -> str:
    """The words before an amount in its clause, without a bracket that ends there, which is of another."""
    words = since_former(view, number, _BEFORE).rpartition(";")[2]
    aside, _, behind = words.rpartition(")")
    return words if "(" in aside else behind


def _own_behind(view: View, number: int) -> str:
    """The words behind an amount up to the next sign or number."""
    claims = view.claims
    following = claims[number + 1].start if number + 1 < len(claims) else len(view.text)
    return clause_behind(view, number, max(0, min(_BEHIND, following - claims[number].end)))


def _limits(view: View, number: int) -> bool:
    """Whether the clause of an amount calls it a limit, before it or between it and the next number."""
    claims, claim = view.claims, view.claims[number]
    if not view.sentence_holds(claim, "limits"):
        return False
    behind = clause_behind(view, number, claims[number + 1].start - claim.end)
    return view.says(claim, "limits", _own_before(view, number)) or view.says(claim, "limits", behind)


def _fits(view: View, number: int, made: int, limit: int, power: int = 0) -> bool:
    """Whether a percentage is what an amount is of its limit, or what it leaves or has above it."""
    share: Interval = view.interval(made) / view.interval(limit) * _HUNDRED.scaleb(power)
    stated = view.claims[number].interval
    return any(not each.disjoint(stated) for each in (share, _HUNDRED - share, share - _HUNDRED))
