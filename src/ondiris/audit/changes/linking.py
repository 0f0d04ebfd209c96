"""Whether a change is told of two amounts: the words that link it to them, and what it names itself."""

from ondiris.audit.changes.alike import GAP, between
from ondiris.audit.changes.comparatives import says_which
from ondiris.audit.changes.deflated import may_be_real
from ondiris.audit.changes.offering import own_clause, refers
from ondiris.audit.view import View
from ondiris.model.claim import UNTOLD
from ondiris.model.kind import MULTIPLE, SAME_PERIOD_OF_PREVIOUS_YEAR

#: How many signs may stand between the word that links a change to two amounts and the change, and in all.
_LINKED, _FARTHEST = 24, 90


def linked(view: View, pair: tuple[int, int], by: int, need: bool) -> bool:
    """Whether the words before a change say that it is of the numbers before: ": growth of", ", that is"."""
    claims = view.claims
    gap = between(view, max(pair), by)
    words = view.words(claims[by], "told_of")
    last = max((gap.rfind(word) + len(word) for word in words if word in gap), default=-1)
    if need:
        # In a sentence of its own it names nothing else: "The growth was 5%", not "In mining, growth was 5%".
        return refers(view, by, min(pair)) and not may_be_real(view, pair, by, gap)
    if view.says(claims[by], "whereas", gap) or not own_clause(view, max(pair), by, min(pair)):
        return False
    if last >= 0 and len(gap) - last <= _LINKED and len(gap) <= _FARTHEST:
        return not may_be_real(view, pair, by, gap)
    if len(gap) > GAP or view.says(claims[by], "clause", gap):
        return False
    told = claims[by].kind is MULTIPLE or claims[by].direction is not UNTOLD
    return (told or says_which(view, by) is not UNTOLD) and not may_be_real(view, pair, by, gap)


def same_thing(view: View, by: int, start: int, end: int) -> bool:
    """Whether the change names no other branch or product than the amounts, and the same comparison."""
    claims = view.claims
    change = claims[by]
    for each in (claims[start], claims[end]):
        products = {change.subject.product, each.subject.product} - {""}
        activities = {change.subject.activity, each.subject.activity} - {""}
        if len(products) > 1 or (
            len(activities) > 1 and not change.subject.product == each.subject.product != ""
        ):
            return False
    regions = {claims[each].subject.region for each in (start, end)} - {""}
    if len(regions) > 1 and says_which(view, by) is UNTOLD:
        return False  # "106.4 billion in one region. The next is another (90.8 billion, +2.8%)"
    first, last = claims[start].period, claims[end].period
    if change.comparison == SAME_PERIOD_OF_PREVIOUS_YEAR and first and last and first.first < last.first:
        return last.shift_years(-1) == first or first.months != last.months
    return True
