"""Two amounts against each other, the direction told at most: "12 tonnes, more than the 10 of 2022"."""

import re
from collections.abc import Iterator

from ondiris.audit.alike import GAP, alike, between
from ondiris.audit.view import Change, View
from ondiris.model.claim import Claim, Direction, Role
from ondiris.model.measure import Kind
from ondiris.model.qualifier import Qualifier

#: A year so near behind a number is its own, whatever period the sentence began with.
_YEAR, _DATED = re.compile(r"(?:19|20)[0-9]{2}"), 14
#: Periods that are also compared with the one before them.
_SHORT = (1, 3)
#: How far apart two amounts may be, where words say that the second is of a time before.
_FAR = 70


def unstated(view: View) -> Iterator[Change]:
    """The pairs of amounts that one sentence holds against each other."""
    claims = view.claims
    for end in view.of_kind(Kind.LEVEL)[:-1]:
        one, other = claims[end], claims[end + 1]
        if other.kind is not Kind.LEVEL or other.sentence != one.sentence or other.nature is not one.nature:
            continue
        if (
            one.role not in (Role.PLAIN, Role.TO, Role.WHOLE)
            or one.pair >= 0
            or min(one.value, other.value) <= 0
        ):
            continue
        gap = between(view, end, end + 1)
        if len(gap) > GAP or not alike(one, other):
            continue
        if view.says(one, "against", gap):
            if _dated(view, one, other) or view.says(other, "earlier", view.after(end + 1)):
                yield Change(end + 1, end, -1, _since(one, other), True)
        elif not view.says(one, "clause", gap):
            direction = _stands(view, end + 1, gap)
            if direction is not Direction.NONE and (_dated(view, one, other) or "(" in gap):
                yield Change(end + 1, end, -1, direction, True)
    yield from _than_before(view)


def _than_before(view: View) -> Iterator[Change]:
    """ "18.5%, lower than last year's 17.2%"; "1.9 million came, less than a year before, when 1.6 came"."""
    claims = view.claims
    for end in range(len(claims) - 1):
        one, other = claims[end], claims[end + 1]
        if other.sentence != one.sentence or min(one.value, other.value) <= 0 or one.pair >= 0:
            continue
        percents = one.unit == other.unit == "pct"
        if not percents and (
            one.kind is not Kind.LEVEL or other.kind not in (Kind.LEVEL, None) or not alike(one, other)
        ):
            continue
        gap = between(view, end, end + 1)
        if len(gap) > _FAR or not view.says(one, "earlier", gap):
            continue
        if percents and (any(sign in gap.lstrip(" ,") for sign in ",;:(") or len(gap) > GAP):
            continue
        direction = _compared(view, end + 1, gap, percents)
        if direction is not Direction.NONE:
            yield Change(end + 1, end, -1, direction, True)


def _compared(view: View, start: int, gap: str, percents: bool) -> Direction:
    """The direction of the word that compares: behind an amount and "this is", or right behind a comma."""
    words = view.words_of(view.language(view.claims[start]))
    behind = f" {view.after(start, GAP).lstrip()}"
    for told, direction in (("rises", Direction.UP), ("falls", Direction.DOWN)):
        if percents and gap.lstrip(" ,-–—").startswith(tuple(word.lstrip() for word in words.words(told))):
            return direction
        if not percents and any(f"{word}, " in gap or f"{word} than " in gap for word in words.words(told)):
            return direction
        ablative = view.claims[start].printed.lower().endswith(words.words("ablative"))
        if ablative and behind.startswith(words.words(told)):
            return direction
    return Direction.NONE


def _dated(view: View, one: Claim, other: Claim) -> bool:
    own_year = _YEAR.search(view.low, other.end, other.end + _DATED)
    return other.period != one.period or own_year is not None


def _since(one: Claim, other: Claim) -> Direction:
    """The direction of "rose to 12 against 10"; a month may have risen since the one before it."""
    periods = one.period, other.period
    if one.role is not Role.TO or any(period is None or period.months in _SHORT for period in periods):
        return Direction.NONE
    return one.direction


def _stands(view: View, start: int, gap: str) -> Direction:
    """Whether one amount is told to be above the next: "more than the 10 of 2022", "10 тоннадан көп"."""
    claim = view.claims[start]
    words = view.words_of(view.language(claim))
    if gap.rstrip().endswith(words.words("above_it")):
        return Direction.UP
    if gap.rstrip().endswith(words.words("below_it")):
        return Direction.DOWN
    behind = f" {view.after(start, GAP).lstrip()}"
    level = next((word for word in words.words("level_behind") if behind.startswith(word)), "")
    if level and claim.direction is not Direction.NONE:
        return claim.direction
    if level or claim.qualifier in (Qualifier.OVER, Qualifier.UNDER):
        behind = behind.removeprefix(level)
        if behind.startswith(words.words("rises")):
            return Direction.UP
        return Direction.DOWN if behind.startswith(words.words("falls")) else Direction.NONE
    return Direction.NONE
