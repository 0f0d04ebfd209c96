"""Averages that lie outside of what they are of: "from 4.2% to 9.8% at three mills, on average 11.3%"."""

from collections.abc import Iterator
from typing import NamedTuple

from ondiris.audit.around import one_range, since_former
from ondiris.audit.changes.offering import named_by, names_nothing, without
from ondiris.audit.digits import shown
from ondiris.audit.dimensions import TIMES
from ondiris.audit.view import CHANGES, View
from ondiris.model.claim import FROM, PLAIN, TO, WHOLE, Claim
from ondiris.model.kind import INDEX
from ondiris.model.qualifier import EXACT

#: How far before an average its word stands, how far before a range the word for it.
_BEFORE, _RANGE = 60, 60
_TWO, _MOST = 2, 8
_ROLES = frozenset((PLAIN, FROM, TO, WHOLE))


class Average(NamedTuple):
    """Number `number` is told as the mean of `parts`, of which none is as large, or none as small."""

    number: int
    parts: tuple[int, ...]


def outside(view: View) -> Iterator[Average]:
    """The averages that lie outside of the numbers of their sentence that they are of."""
    claims = view.claims
    for number in view.holding(range(_TWO, len(claims)), "averages"):
        claim = claims[number]
        if claim.qualifier is not EXACT or not _level(claim):
            continue
        gap = since_former(view, number, _BEFORE)
        if not view.says(claim, "averages", gap):
            continue
        parts = _parts(view, number)
        if len(parts) < _TWO or _of_others(view, number, gap):
            continue
        low = min(view.claims[each].rounding.low or 0 for each in parts)
        high = max(view.claims[each].rounding.high or 0 for each in parts)
        told = claim.rounding
        if told.low is not None and told.high is not None and (told.low > high or told.high < low):
            yield Average(number, parts)


def _level(claim: Claim) -> bool:
    no_change = claim.kind not in CHANGES and claim.kind is not INDEX and claim.role in _ROLES
    return no_change and claim.value > 0 and claim.unit not in TIMES and bool(shown(claim.printed))


def _parts(view: View, number: int) -> tuple[int, ...]:
    """The numbers of the unit of an average right before it in its sentence: a range, or three and more."""
    claims, own = view.claims, view.claims[number]
    found: list[int] = []
    for each in range(number - 1, max(-1, number - 1 - _MOST), -1):
        claim = claims[each]
        if claim.sentence != own.sentence or claim.unit != own.unit or not own.unit or not _level(claim):
            break
        found.append(each)
    found.reverse()
    if len(found) == _TWO:
        one, other = (claims[each] for each in found)
        moved = one.direction is not other.direction or bool(one.direction)
        told = view.says(one, "ranges", view.before(found[0], _RANGE)) or one_range(one, other)
        return tuple(found) if told and not moved else ()
    listed = all(claims[each].role is PLAIN for each in found)
    return tuple(found) if len(found) > _TWO and listed else ()


def _of_others(view: View, number: int, gap: str) -> bool:
    """Whether the words before an average make it one of a larger whole, or of another time or thing."""
    claim = view.claims[number]
    tables = ("average_of_others", "against", "earlier", "than", "rises", "falls")
    if any(view.says(claim, table, f"{gap}{view.after(number, _BEFORE)}") for table in tables):
        return True
    clause = f" {gap.rpartition(',')[2]}"  # what stands before the comma is said of the last of them
    rest = without(view, claim, clause, "average_leads", "averages")
    return not names_nothing(view, claim, rest, named_by(view, number - _TWO))
