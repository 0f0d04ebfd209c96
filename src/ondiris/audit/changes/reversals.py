"""Changes that two amounts nearby just give, but the other way: "last year 380, it shrank by 8% to 412"."""

from ondiris.audit.changes.comparatives import says_which
from ondiris.audit.changes.explaining import fits_told
from ondiris.audit.changes.nearby import no_chance, pairs_by, printed_so, sized
from ondiris.audit.changes.offering import of_them
from ondiris.audit.changes.ordering import ordered
from ondiris.audit.digits import shown
from ondiris.audit.view import Change, View
from ondiris.model.claim import BY, DOWN, UNTOLD, UP, Direction
from ondiris.model.kind import GROWTH, LEVEL, MULTIPLE

#: How far behind a change its base may stand in a bracket.
_BASE = 40


def reversals(view: View) -> dict[int, tuple[int, int]]:
    """The changes told the wrong way of two amounts, by number: (earlier, later)."""
    return view.once(_reversals)


def _reversals(view: View) -> dict[int, tuple[int, int]]:
    found: dict[int, tuple[int, int]] = {}
    for by in (*view.of_kind(GROWTH, MULTIPLE), *view.of_kind(LEVEL)):
        claim = view.claims[by]
        if (told := says_which(view, by)) is not UNTOLD and (pair := _bracketed(view, by, told)):
            found[by] = pair
            continue
        if claim.direction not in (UP, DOWN) and claim.value >= 0:
            continue
        in_words = claim.kind is MULTIPLE and not shown(claim.printed)
        if (claim.role is not BY and claim.value >= 0) or in_words or told is not UNTOLD:
            # "More" and "less" may be told of either of the two.
            continue
        if pair := _reversed(view, by):
            found[by] = pair
    return found


def _bracketed(view: View, by: int, told: Direction) -> tuple[int, int] | None:
    """Two amounts of which the second is told in a bracket as base: "1.62, 0.03 more than in May (1.65)"."""
    claims, end, start = view.claims, by - 1, by + 1
    if end < 0 or start >= len(claims) or not claims[by].unit == claims[end].unit == claims[start].unit != "":
        return None
    gap = view.low[claims[by].end : claims[start].start]
    if len(gap) > _BASE or not gap.endswith("(") or not view.says(claims[by], "than", gap):
        return None
    turned = DOWN if told is UP else UP
    return (start, end) if fits_told(view, Change(start, end, by, turned)) else None


def _reversed(view: View, by: int) -> tuple[int, int] | None:
    found = None
    claim = view.claims[by]
    rises = claim.direction is UP and claim.value > 0
    turned = DOWN if rises else UP
    for pair in pairs_by(view, by):
        if not sized(view, pair, by):
            continue
        order = ordered(view, *sorted(pair))
        if order is None or not fits_told(view, Change(*order, by, turned)):
            return None
        if found is None and printed_so(view, order, by):
            found = order if of_them(view, by, *sorted(pair)) or no_chance(view, pair, by) else None
    return found
