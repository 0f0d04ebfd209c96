"""What two amounts need to be compared: one unit, one thing, and few words between them."""

from ondiris.audit.view import View
from ondiris.model.claim import Claim

#: How many signs may stand between two numbers that belong together.
GAP = 45
#: So many letters of a noun are the same in every case.
_STEM = 5
#: Bare numbers that are farther apart than this are of two things.
_MOST = 200
_TIMES = frozenset(("years", "months", "weeks", "days", "h", "min", "s", "decades", "centuries"))


def alike(one: Claim, other: Claim) -> bool:
    """Whether two amounts are of one unit and thing; a bare number takes the other's."""
    if one.unit in _TIMES or other.unit in _TIMES:
        return False
    products = {one.subject.product, other.subject.product} - {""}
    if len(products) > 1:
        return False
    if one.unit == other.unit:
        # Counted things of no unit: the noun of the second is left out, or both are and each has its period.
        if not one.unit and max(one.value, other.value) > _MOST * min(one.value, other.value):
            return False
        return bool(one.unit) or None in (one.kind, other.kind) or _one_noun(one, other)
    magnitude = one.scale > 0 and other.scale > 0
    return (not one.unit or not other.unit) and (magnitude or None in (one.kind, other.kind))


def between(view: View, left: int, right: int) -> str:
    return f" {view.low[view.claims[left].end : view.claims[right].start]} "


def _one_noun(one: Claim, other: Claim) -> bool:
    """Whether two counts are of one thing, whatever case its noun is in: "8 wagons", "of 9 wagons"."""
    first, second = one.subject.words.lower().split(), other.subject.words.lower().split()
    if first == second or not first or not second:
        # "5.4 million passengers this year, 5.0 million last".
        return True
    return bool(first and second) and first[0][:_STEM] == second[0][:_STEM] and len(first[0]) >= _STEM
