"""A change told as an amount and in per cent, and what it led to: "by 24 million, or 20%, to 176 million".

What there was before is not told, but follows: 176 and 24 are 200, so the fall is one of 12%. The same holds
of a change and what it came from, "by 24 million, or 20%, from 200 million".
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from ondiris.audit.around import CLOSING, ends_in, more_or_less, numbers_before, tells_again
from ondiris.audit.changes.alike import GAP, between
from ondiris.audit.changes.comparatives import says_which, yearly
from ondiris.audit.changes.offering import names_nothing, own_clause
from ondiris.audit.digits import shown
from ondiris.audit.dimensions import TIMES
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import BY, DOWN, FROM, PLAIN, TO, UNTOLD, UP, WHOLE, Claim, Direction
from ondiris.model.interval import Interval
from ondiris.model.kind import GROWTH, LEVEL

_HUNDRED = Decimal(100)
#: How many numbers before a change, and of how many sentences, may be what it is of; how far "of" stands.
_BACK, _SENTENCES, _OF = 8, 1, 6
#: How far behind a change the word stands that compares it.
_WORD = 16
_ROLES = frozenset((PLAIN, TO, WHOLE))


class Rebased(NamedTuple):
    """Number `by` is told of the change by `amount`, which led to number `level`, or came from it."""

    by: int
    amount: int
    level: int
    base: Decimal


def wrong_rebased(view: View) -> list[Rebased]:
    """The changes in per cent that the amount of the same change and its base do not give."""
    return view.once(_all)


def _all(view: View) -> list[Rebased]:
    joined = {change.by for change in view.changes}
    told = (by for by in view.of_kind(GROWTH, None) if by not in joined)
    return [found for by in told if (found := _wrong(view, by)) is not None]


def _wrong(view: View, by: int) -> Rebased | None:
    claim = view.claims[by]
    if claim.unit != "pct" or claim.value <= 0 or not shown(claim.printed) or yearly(view, by):
        return None
    if view.says(claim, "share_of", view.after(by, _OF)):
        return None  # "by 12 million, or 5% of output"
    for amount, level in _told(view, by):
        change, end = view.claims[amount], view.claims[level]
        way = _direction(view, by, amount, end)
        if way is UNTOLD or not _one_unit(change, end) or end.value <= change.value:
            continue
        base = _base(view, amount, level, way)
        if base is None or _fits(view, by, amount, base, view.interval(level)):
            return None
        if _two_levels(view, by, amount, level):
            return None
        if _explained(view, by, amount, level) or _real(view, claim, by):
            return None
        led = end.value if end.role is FROM else end.value + change.value * (1 if way is DOWN else -1)
        return Rebased(by, amount, level, led)
    return None


def _told(view: View, by: int) -> Iterator[tuple[int, int]]:
    """(amount, level): the amount that is told as the same change, and the level beside the two."""
    claims, sentence = view.claims, view.sentence_of(by)
    for amount in (by - 1, by + 1):
        if amount not in sentence or not _may_change(claims[amount]):
            continue
        first, last = sorted((amount, by))
        gap = between(view, first, last)
        moved = claims[amount].role is BY or says_which(view, amount) is not UNTOLD
        # "By 30 million, an increase of 45%".
        named = moved and says_which(view, last) is not UNTOLD and names_nothing(view, claims[by], gap)
        if not named and not tells_again(view, claims[by], gap):
            continue
        leads = moved or more_or_less(view, last, CLOSING, _WORD) is not UNTOLD
        if not leads and not (by < amount and claims[by].role is BY):
            continue
        if last + 1 in sentence and _follows(view, last, last + 1):
            yield amount, last + 1
        if leads and first - 1 in sentence and _leads(view, first - 1, first):
            yield amount, first - 1
    level, amount = by - 1, by - 2
    if amount in sentence and claims[amount].role is BY and claims[amount].pair == level:
        # "Rose by 30 million to 130 million, an increase of 45%".
        gap = between(view, level, by)
        told = view.says(claims[by], "told_of", gap) or claims[by].direction is claims[level].direction
        told = told and len(gap) <= GAP
        if told and own_clause(view, level, by, amount) and _may_change(claims[amount]):
            yield amount, level


def _follows(view: View, last: int, level: int) -> bool:
    """Whether a level stands right behind a change that leads to it or comes from it."""
    claims, claim = view.claims, view.claims[level]
    gap = between(view, last, level)
    if len(gap) > GAP or claim.kind is not LEVEL:
        return False
    if claim.role in (TO, FROM):
        return claim.pair in (-1, last, last - 1) or claims[claim.pair].unit == "pct"
    arrived = view.after(level).lstrip().startswith(view.words(claim, "arrived"))
    return (
        claim.role in _ROLES
        and (arrived or view.says(claim, "came_to", gap))
        and names_nothing(view, claim, gap)
    )


def _leads(view: View, level: int, first: int) -> bool:
    """Whether a level stands right before a change that led to it: "came to 176 million, down 24 million"."""
    claim = view.claims[level]
    gap = between(view, level, first)
    if claim.kind is not LEVEL or claim.role not in _ROLES or len(gap) > GAP or "(" in gap:
        return False
    return own_clause(view, level, first, level)


def _may_change(claim: Claim) -> bool:
    amount = claim.kind in (LEVEL, None) and claim.unit not in RATIOS and claim.unit not in TIMES
    return amount and claim.value > 0 and shown(claim.printed) > 0 and claim.role in (BY, PLAIN)


def _one_unit(change: Claim, level: Claim) -> bool:
    if not level.unit and not level.scale and level.role is not TO:
        return False  # "per 1,000 births 5.8"
    return change.unit == level.unit or (not change.unit and change.scale == level.scale)


def _direction(view: View, by: int, amount: int, end: Claim) -> Direction:
    for told in (view.claims[amount].direction, view.claims[by].direction):
        if told is UP or told is DOWN:
            return told
    if end.role is FROM:
        return UNTOLD
    said = more_or_less(view, max(by, amount), CLOSING, _WORD)
    return said or says_which(view, amount) or says_which(view, by)


def _base(view: View, amount: int, level: int, way: Direction) -> Interval | None:
    """What there was before the change; None where nothing was left of it."""
    change, end = view.claims[amount].rounding, view.interval(level)
    if view.claims[level].role is FROM:
        return end
    base = end + change if way is DOWN else end - change
    return base if base.low is not None and base.low > 0 else None


def _fits(view: View, by: int, amount: int, *levels: Interval) -> bool:
    """Whether a percentage is what an amount is of one of some levels."""
    change, stated = view.claims[amount].interval, view.claims[by].interval
    return any(not (change / level * _HUNDRED).disjoint(stated) for level in levels)


def _two_levels(view: View, by: int, amount: int, level: int) -> bool:
    """Whether a percentage is the change between the two amounts, in languages that tell "by" as "to"."""
    ratio = view.claims[amount].interval / view.claims[level].interval * _HUNDRED
    stated = view.claims[by].interval
    return any(not (each - _HUNDRED).disjoint(stated) for each in (ratio, _HUNDRED * _HUNDRED / ratio)) or (
        not (_HUNDRED - ratio).disjoint(stated)
    )


def _explained(view: View, by: int, amount: int, level: int) -> bool:
    """Whether another amount near by is what the percentage is of."""
    claims = view.claims
    last = view.sentence_of(by).stop - 1
    near = (last, *numbers_before(view, last, _BACK + last - by, _SENTENCES))
    change = claims[amount].interval
    for other in near:
        one = claims[other]
        if other in (by, amount, level) or one.kind not in (LEVEL, None) or one.value <= claims[amount].value:
            continue
        whole = one.interval
        if one.unit in ("", claims[level].unit) and _fits(
            view, by, amount, whole, whole + change, whole - change
        ):
            return True
    return False


def _real(view: View, claim: Claim, by: int) -> bool:
    told = view.sentence(by)
    return any(view.says(claim, table, told) for table in ("real", "reals")) or ends_in(
        view, claim, "possessed"
    )
