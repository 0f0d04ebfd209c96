"""Changes that two amounts nearby just give, but the other way: "last year 380, it shrank by 8% to 412"."""

from ondiris.audit.around import concluded, ends_in
from ondiris.audit.changes.alike import between
from ondiris.audit.changes.comparatives import says_which
from ondiris.audit.changes.explaining import fits_told
from ondiris.audit.changes.nearby import no_chance, pairs_by, printed_so, sized
from ondiris.audit.changes.offering import of_them
from ondiris.audit.changes.ordering import ordered
from ondiris.audit.digits import shown
from ondiris.audit.view import Change, View
from ondiris.model.claim import BY, DOWN, UNTOLD, UP, Direction
from ondiris.model.kind import GROWTH, LEVEL, MULTIPLE, POINTS

#: How far behind a change its base may stand in a bracket, and behind "more than the".
_BASE, _THAN = 40, 60
#: How many words lead from "above" to it.
_WORDS = 4


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
        if told is not UNTOLD and claim.kind is LEVEL and (pair := _weighed(view, by, told)):
            found[by] = pair
            continue
        if claim.direction not in (UP, DOWN) and claim.value >= 0:
            continue
        in_words = claim.kind is MULTIPLE and not shown(claim.printed)
        either = told is not UNTOLD and not concluded(view, by)
        if (claim.role is not BY and claim.value >= 0) or in_words or either:
            # "More" and "less" may be told of either of the two, but for "so it is 5% more".
            continue
        if pair := _reversed(view, by):
            found[by] = pair
    for by in view.sentence_holding(view.of_kind(None, POINTS), "rises", "falls"):
        bare = view.claims[by].kind is POINTS or not view.claims[by].unit
        if bare and (told := says_which(view, by)) is not UNTOLD and (pair := _weighed(view, by, told)):
            found[by] = pair
    return found


def _weighed(view: View, by: int, told: Direction) -> tuple[int, int] | None:
    """Two amounts that differ by just what is told, the other way: "640 people, 180 fewer than the 460"."""
    turned, found = DOWN if told is UP else UP, None
    for pair in pairs_by(view, by):
        if not _differ(view, pair, by):
            continue
        order = based = _base_first(view, by, pair)
        # Behind both, "36 less" may be told of either.
        if (
            based is None
            and by < max(pair)
            and (shown(view.claims[by].printed) > 1 or no_chance(view, pair, by))
        ):
            order = ordered(view, *sorted(pair))
        if order is None or not _moves(view, order, turned):
            return None
        found = found or order
    return found


def _differ(view: View, pair: tuple[int, int], by: int) -> bool:
    """Whether a difference is that of two amounts to the last digit, in their unit or in none."""
    claim, (one, other) = view.claims[by], (view.claims[each] for each in pair)
    unit = claim.unit in ("", "pp", one.unit, one.unit.partition("-per-")[0], other.unit)
    exact = abs(one.value - other.value) == claim.value
    return unit and exact and claim.value < min(one.value, other.value)


def _base_first(view: View, by: int, pair: tuple[int, int]) -> tuple[int, int] | None:
    """Two amounts, first the one right behind "more than the", or right before in the case of a base."""
    first, second = sorted(pair)
    if first < by < second and second == by + 1:
        gap = between(view, by, second)
        claim = view.claims[by]
        off = f" {gap.lstrip()}".startswith(view.words(claim, "stands_off")) and len(gap.split()) <= _WORDS
        than = off or view.says(view.claims[by], "weighed_than", gap)
        plain = len(gap) <= _THAN and not any(sign in gap for sign in ",;:(")
        return (second, first) if plain and than else None
    based = second == by - 1 and ends_in(view, view.claims[second], "ablative")
    based = based and "," not in between(view, second, by)  # "150 теңгеден сатылды, онда 30 қымбат"
    return (second, first) if based else None


def _moves(view: View, order: tuple[int, int], way: Direction) -> bool:
    start, end = (view.claims[each].value for each in order)
    return (end > start) == (way is UP)


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
            sure = of_them(view, by, *sorted(pair)) or no_chance(view, pair, by) or concluded(view, by)
            found = order if sure else None
    return found
