"""A change with what it led to, and the base in the next sentence: "up 5% to 12. Last year it was 11"."""

from collections.abc import Iterator

from ondiris.audit.around import clause_behind
from ondiris.audit.changes.alike import GAP, alike, between
from ondiris.audit.changes.candidates import alone
from ondiris.audit.changes.comparatives import than, yearly
from ondiris.audit.changes.deflated import may_be_real
from ondiris.audit.changes.offering import named_by, names_nothing, without
from ondiris.audit.changes.ordering import ordered
from ondiris.audit.dimensions import TIMES
from ondiris.audit.view import CHANGES, Change, View
from ondiris.model.claim import BY, DOWN, FROM, PLAIN, TO, UP, WHOLE, Claim
from ondiris.model.kind import GROWTH, LEVEL, MULTIPLE, SAME_PERIOD_OF_PREVIOUS_YEAR
from ondiris.model.pattern import pattern

#: How many signs behind an amount its clause is read.
_BEHIND = 40
_CLAUSE = pattern(r"[,;:]")


def followed(view: View) -> Iterator[Change]:
    """The changes that lead to an amount and whose base the next sentence tells."""
    stated = (*view.of_kind(GROWTH, MULTIPLE), *(by for by in view.of_role(BY) if _level(view.claims[by])))
    for by in view.holding(sorted(stated), "earlier"):
        end = _led_to(view, by)
        start = _before(view, end) if end >= 0 else -1
        if start >= 0 and may_be_since(view, by, end, start) and than(view, by, start, end):
            yield Change(start, end, by, view.claims[by].direction, True)


def base_named(view: View, start: int, end: int) -> bool:
    """Whether the sentence of an earlier amount names nothing but what the amount told before it is of."""
    claim = view.claims[start]
    begin = max(view.read.sentences[claim.sentence][0], view.claims[end].end)
    piece = f" {view.low[begin : claim.start]} "
    if view.claims[end].sentence == claim.sentence:
        piece = _CLAUSE.split(piece)[-1]
    else:
        piece += f", {clause_behind(view, start, _BEHIND)} "
    piece = without(view, claim, piece, "earlier", "lately", "happened")
    return names_nothing(view, claim, piece, named_by(view, end))


def may_be_since(view: View, by: int, end: int, start: int) -> bool:
    """Whether a change is of what it led to and since the time of the next sentence, and no real growth."""
    if may_be_real(view, (start, end), by, between(view, by, end), named=end):
        return False
    claim = view.claims[by]
    other = any(view.says(claim, table, view.sentence(start)) for table in ("monthly", "since_when"))
    if claim.comparison == SAME_PERIOD_OF_PREVIOUS_YEAR:
        return not other
    if claim.comparison:
        return False
    told = view.sentence(by)
    return not other and not any(view.says(claim, table, told) for table in ("monthly", "since_when", "real"))


def _led_to(view: View, by: int) -> int:
    """The one amount that a change led to, the only change of its sentence; or -1."""
    claims, claim = view.claims, view.claims[by]
    end = claim.pair if claim.pair >= 0 else by + 1
    if claim.role is not BY or claim.direction not in (UP, DOWN) or claim.value <= 0 or yearly(view, by):
        return -1
    if not by < end < len(claims) or claims[end].sentence != claim.sentence or not _level(claims[end]):
        return -1
    if claims[end].value <= 0 or any(
        claims[each].unit == claims[end].unit for each in view.neighbours(end) if each != by
    ):
        return -1
    if any(
        claims[each].unit in TIMES or claims[each].kind in CHANGES or claims[each].role is FROM
        for each in view.neighbours(by)
    ):
        return -1
    gap = between(view, by, end)
    if claim.pair != end:
        reached = view.says(claim, "came_to", gap) or clause_behind(view, end, GAP).lstrip().startswith(
            view.words(claim, "arrived")
        )
        if claims[end].role not in (PLAIN, TO) or not reached or not names_nothing(view, claim, gap):
            return -1
    return end if len(gap) <= GAP else -1


def _level(claim: Claim) -> bool:
    return claim.kind is LEVEL or (claim.kind is None and not claim.unit)


def _before(view: View, end: int) -> int:
    """The one amount of the next sentence, told of a time before; or -1."""
    claims, claim = view.claims, view.claims[end]
    start = view.sentence_of(end).stop
    if start >= len(claims):
        return -1
    base = claims[start]
    if base.sentence != claim.sentence + 1 or base.paragraph != claim.paragraph or base.value <= 0:
        return -1
    if base.role not in (PLAIN, WHOLE) or base.nature is not claim.nature or not alike(base, claim):
        return -1
    if not alone(view, start) or ordered(view, end, start) != (start, end):
        return -1
    return start if base_named(view, start, end) else -1
