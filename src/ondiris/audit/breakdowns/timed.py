"""A whole and parts whose periods make up its own: a quarter and its months, a year and its halves.

Told where one slip of a digit keeps the parts from making the whole, as any of them may be of another thing.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ondiris.audit.arithmetic.adding import amount, slipped, total
from ondiris.audit.breakdowns.before import one_measure
from ondiris.audit.breakdowns.behind import Breakdown
from ondiris.audit.digits import shown
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.kind import LEVEL
from ondiris.model.period import Period

#: How many numbers before a whole, or behind it, its parts are looked for, in how many sentences.
_NEAR, _SENTENCES, _TWO = 9, 2, 2


def timed(view: View) -> Iterator[Breakdown]:
    """The wholes and parts of one unit that a slip keeps from adding up."""
    for whole in view.of_kind(LEVEL):
        claim = view.claims[whole]
        if claim.period is None or claim.period.months < _TWO or not amount(claim) or not claim.unit:
            continue
        parts = _parts(view, whole)
        if parts and _slip(claim, [view.claims[each] for each in parts]):
            yield Breakdown(whole, parts)


def _parts(view: View, whole: int) -> list[int]:
    """The numbers of a unit around a whole whose periods fill its own from its first to its last day."""
    claims, own = view.claims, view.claims[whole]
    found: dict[Period, int] = {}
    for each in range(max(0, whole - _NEAR), min(len(claims), whole + _NEAR + 1)):
        claim = claims[each]
        if claim.paragraph != own.paragraph or claim.period is None or claim.period == own.period:
            continue
        if not _within(claim, own):
            continue
        if abs(claim.sentence - own.sentence) > _SENTENCES or not one_measure(claim, own):
            continue
        if claim.period in found:
            return []  # two numbers of one month: one of them is of something else
        found[claim.period] = each
    parts = [found[period] for period in sorted(found, key=lambda each: each.first)]
    return parts if len(parts) >= _TWO and _fill(own, [claims[each] for each in parts]) else []


def _within(claim: Claim, whole: Claim) -> bool:
    if claim.period is None or whole.period is None or not amount(claim) or not shown(claim.printed):
        return False
    return whole.period.first <= claim.period.first and claim.period.last <= whole.period.last


def _fill(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether periods begin and end with the whole's and leave no month between them."""
    periods = [each.period for each in parts if each.period is not None]
    if whole.period is None or sum(each.months for each in periods) != whole.period.months:
        return False
    return all(one.last < other.first for one, other in pairwise(periods))


def _slip(whole: Claim, parts: Sequence[Claim]) -> bool:
    made = total(parts)
    if not made.disjoint(whole.interval):
        return False
    if slipped(whole, made):
        return True
    others = ((part, [each for each in parts if each is not part]) for part in parts)
    return any(slipped(part, whole.interval - total(rest)) for part, rest in others)
