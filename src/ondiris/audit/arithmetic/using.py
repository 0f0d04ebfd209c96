"""How far a quota or a capacity was used, beside what used it: "quota 120, catch 96: 60% was used".

Where any amount near the limit gives the percentage, nothing is told.
"""

from decimal import Decimal
from itertools import permutations

from ondiris.audit.arithmetic.computing import POWERS
from ondiris.audit.arithmetic.sharing import Share, one_unit
from ondiris.audit.around import clause_behind, since_former
from ondiris.audit.dimensions import TIMES
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import CONVERTED, Claim
from ondiris.model.interval import Interval
from ondiris.model.kind import ATTAINMENT, LEVEL, SHARE

_HUNDRED = Decimal(100)
#: How far from a number its words stand, and how many numbers and sentences before the use its amounts.
_BEFORE, _BEHIND, _BACK, _SENTENCES = 64, 30, 8, 2
#: More than so many times a limit is of something else; of more amounts any may be the one that is meant.
_MOST, _FEW = Decimal("1.5"), 4


def wrong_uses(view: View) -> list[Share]:
    """The uses of a limit, as shares of it, that no amount near it gives."""
    return view.once(_all)


def _all(view: View) -> list[Share]:
    said = view.holding(view.of_kind(SHARE, ATTAINMENT, None), "used_up")
    return [found for number in said if (found := _wrong(view, number))]


def _wrong(view: View, number: int) -> Share | None:
    claims, percent = view.claims, view.claims[number]
    if percent.unit != "pct" or percent.value <= 0 or not _used(view, number):
        return None
    near = [each for each in range(max(0, number - _BACK), number) if _amount(claims[each], percent)]
    limits = [each for each in near if _limits(view, each)]
    if len(limits) != 1:
        return None
    limit = limits[0]
    amounts = [each for each in near if each != limit and _alike(claims[limit], claims[each])]
    pairs = permutations((*amounts, limit), 2)
    if not 0 < len(amounts) <= _FEW or any(_fits(view, number, *pair) for pair in pairs):
        return None
    late = [each for each in amounts if not view.says(percent, "earlier", since_former(view, each, _BEFORE))]
    current = late or amounts
    for made in reversed(current):
        for power in POWERS:
            if _fits(view, number, made, limit, power):
                return Share(number, made, limit, power)
    made = min(current, key=lambda each: (abs(each - limit), each))
    likely = claims[made].value <= _MOST * claims[limit].value
    return Share(number, made, limit) if likely else None


def _amount(claim: Claim, percent: Claim) -> bool:
    level = claim.kind in (LEVEL, None) and claim.unit not in RATIOS and claim.unit not in TIMES
    near = claim.paragraph == percent.paragraph and percent.sentence - claim.sentence <= _SENTENCES
    return level and near and claim.value > 0 and claim.role is not CONVERTED


def _alike(limit: Claim, made: Claim) -> bool:
    """Whether two amounts are of one unit, be it by the month or by the year."""
    return one_unit(limit, made) or limit.unit.partition("-per-")[0] == made.unit.partition("-per-")[0]


def _used(view: View, number: int) -> bool:
    claim = view.claims[number]
    return view.says(claim, "used_up", since_former(view, number, _BEFORE)) or view.says(
        claim, "used_up", clause_behind(view, number, _BEHIND)
    )


def _limits(view: View, number: int) -> bool:
    """Whether the clause of an amount calls it a limit, before it or between it and the next number."""
    claims, claim = view.claims, view.claims[number]
    if not view.holds(claim, "limits"):
        return False
    behind = clause_behind(view, number, claims[number + 1].start - claim.end)
    before = since_former(view, number, _BEFORE).rpartition(";")[2]
    return view.says(claim, "limits", before) or view.says(claim, "limits", behind)


def _fits(view: View, number: int, made: int, limit: int, power: int = 0) -> bool:
    """Whether a percentage is what an amount is of its limit, or what it leaves of it."""
    share: Interval = view.interval(made) / view.interval(limit) * _HUNDRED.scaleb(power)
    stated = view.claims[number].interval
    return not share.disjoint(stated) or not (_HUNDRED - share).disjoint(stated)
