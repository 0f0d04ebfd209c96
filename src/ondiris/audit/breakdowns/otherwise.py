"""Why numbers may be right although parts do not make their whole: it is another, or they have parts too."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from ondiris.audit.arithmetic.adding import begins_a_sum, sums_up, total
from ondiris.audit.around import since_former
from ondiris.audit.breakdowns.before import is_total, one_measure
from ondiris.audit.digits import shown
from ondiris.audit.view import View
from ondiris.model.claim import BY
from ondiris.model.interval import Interval
from ondiris.model.qualifier import EXACT

_TWO = 2
#: How far before a part words stand that say it is of the one before.
_OF = 30
#: How far behind a part the stage is named that it has reached.
_STAGE = 50
#: Among how many numbers before a total two are looked for that make it.
_NEAR = 4


# The whole is another


def of_a_larger_one(view: View, whole: int, parts: Sequence[int]) -> bool:
    """Whether another amount of its sentence may be the whole: "600 this year, 500 last year. Of it ..."."""
    claims, one = view.claims, view.claims[whole]
    least = sum((claims[part].value for part in parts), Decimal(0))
    first = view.sentence_of(whole).start
    if one.role is BY and first and claims[first - 1].paragraph == one.paragraph:
        first = view.sentence_of(first - 1).start  # "31 tonnes left. An increase of 3. Among them ..."
    return any(
        other not in (whole, *parts) and claims[other].unit == one.unit and claims[other].value >= least
        for other in range(first, view.sentence_of(whole).stop)
    )


def of_a_former_one(view: View, whole: int, parts: Sequence[int]) -> bool:
    """Whether parts make another amount of the sentence: "3.30 billion, last year 3.00: exports 1.90 ..."."""
    claims = view.claims
    listed = [claims[each] for each in parts]
    others = (claims[each] for each in view.sentence_of(whole) if each < whole)
    return any(other.unit == claims[whole].unit and begins_a_sum(listed, other) for other in others)


def of_any_two(view: View, number: int) -> bool:
    """Whether two of the last amounts make a total: exports and imports, with the balance told between."""
    claims = view.claims
    near = [
        claims[each]
        for each in range(max(0, number - _NEAR), number)
        if claims[each].paragraph == claims[number].paragraph
        and one_measure(claims[each], claims[number])
        and shown(claims[each].printed)
    ]
    return any(not total(two).disjoint(claims[number].interval) for two in combinations(near, _TWO))


def with_another(view: View, number: int, sums: Sequence[Interval]) -> bool:
    """Whether a number of the sentence in another unit makes a sum right: "37 cows and 29 horses"."""
    claims = view.claims
    others = [
        claims[each]
        for each in view.sentence_of(number)
        if each < number and claims[each].value > 0 and claims[each].qualifier is EXACT
    ]
    return any(
        not (each + other.interval).disjoint(claims[number].interval) for each in sums for other in others
    )


def is_difference(view: View, whole: int, parts: Sequence[int]) -> bool:
    """Whether a number is what the first of two leaves: "an outflow of 410: 530 left and 120 came in"."""
    if len(parts) != _TWO:
        return False
    one, other = (view.claims[each] for each in parts)
    gap = one.interval - other.interval if one.value > other.value else other.interval - one.interval
    return not gap.disjoint(view.claims[whole].interval)


# A part has its own parts


def nested(view: View, parts: Sequence[int]) -> bool:
    """Whether a part may be a part of another: "including 7 (of them 5)", "232 approved, 165 financed"."""
    claims = view.claims
    gaps = [f" {view.low[claims[one].end : claims[other].start]} " for one, other in pairwise(parts)]
    return in_stages(view, parts) or any(
        view.says(claims[parts[0]], "part", gap)
        or gap.rpartition("(")[2].startswith(view.words(claims[parts[0]], "breakdown"))
        for gap in gaps
    )


def in_stages(view: View, parts: Sequence[int]) -> bool:
    """Whether each part is what a stage of one course left of the part before it: approved, then financed."""
    claims = [view.claims[part] for part in parts]
    if not view.holds(claims[0], "stages") or any(one.value < other.value for one, other in pairwise(claims)):
        return False
    gaps = [view.low[one.end : other.start] for one, other in pairwise(claims)]
    return all(view.says(claims[0], "stages", f" {gap}") for gap in (*gaps, view.after(parts[-1], _STAGE)))


def with_subtotal(view: View, parts: Sequence[int]) -> bool:
    """Whether a colon leads from one part to its own: "including 36 in three fields: 9, 19 and 8"."""
    claims = [view.claims[part] for part in parts]
    return any(
        ":" in view.low[claim.end : behind.start] and begins_a_sum(claims[place + 1 :], claim)
        for place, (claim, behind) in enumerate(pairwise(claims))
    )


def with_total(view: View, parts: Sequence[int]) -> bool:
    """Whether a part is told to be made up of the others: "1.4, of which 0.9 and 0.5", "in all"."""
    claims = [view.claims[each] for each in parts]
    return any(sums_up(claims, one) for one in claims) and any(
        is_total(view, each) or view.says(view.claims[each], "of_all", since_former(view, each, _OF))
        for each in parts
    )
