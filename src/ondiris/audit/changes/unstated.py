"""Two amounts against each other, the direction told at most: "12 tonnes, more than the 10 of 2022"."""

from collections.abc import Iterator

from ondiris.audit.around import ends_in, more_or_less
from ondiris.audit.changes.alike import GAP, alike, between, in_words
from ondiris.audit.changes.apart import verbs_apart
from ondiris.audit.changes.followed import base_named, may_be_since
from ondiris.audit.changes.ordering import held_against, ordered
from ondiris.audit.dimensions import TIMES
from ondiris.audit.view import Change, View
from ondiris.model.claim import BY, DOWN, PLAIN, TO, UNTOLD, UP, WHOLE, Claim, Direction
from ondiris.model.kind import LEVEL
from ondiris.model.pattern import pattern
from ondiris.model.qualifier import OVER, UNDER

#: A year so near behind a number is its own, whatever period the sentence began with.
_YEAR, _DATED = pattern(r"(?:19|20)[0-9]{2}"), 14
#: Periods that are also compared with the one before them.
_SHORT = (1, 3)
#: How far apart two amounts may be, where words say that the second is of a time before.
_FAR = 70
#: Among how many words behind a difference its direction is told: "3 cents dearer".
_UNIT = 2


def unstated(view: View) -> Iterator[Change]:
    """The pairs of amounts that one sentence holds against each other."""
    claims = view.claims
    for end in view.of_kind(LEVEL)[:-1]:
        one, other = claims[end], claims[end + 1]
        if other.kind is not LEVEL or other.sentence != one.sentence or other.nature is not one.nature:
            continue
        if one.role not in (PLAIN, TO, WHOLE) or one.pair >= 0 or min(one.value, other.value) <= 0:
            continue
        gap = between(view, end, end + 1)
        if len(gap) > GAP or not alike(one, other) or more_or_less(view, end):
            continue
        if view.says(one, "against", gap):
            if _dated(view, one, other) or view.says(other, "earlier", view.after(end + 1)):
                yield Change(end + 1, end, -1, _since(one, other), True)
        elif not view.says(one, "clause", gap):
            direction = _stands(view, end + 1, gap)
            dated = _dated(view, one, other) or "(" in gap
            if direction is not UNTOLD and dated and not _outgrown(one, other):
                yield Change(end + 1, end, -1, direction, True)
    yield from _than_before(view)
    yield from _moved_to(view)
    yield from _since_then(view)
    yield from verbs_apart(view)
    yield from _by_so_much(view)


def _outgrown(one: Claim, other: Claim) -> bool:
    """Whether the second exceeds so much at a later time: "10 in 1952; in 2023 it exceeded 126"."""
    if other.qualifier is not OVER or one.period is None or other.period is None:
        return False
    return one.period.first < other.period.first and one.value < other.value


def _by_so_much(view: View) -> Iterator[Change]:
    """ "1.62 euros, 3 cents more than the 1.65 of the week before": two amounts and a difference between."""
    claims = view.claims
    for end in view.sentence_holding(range(len(claims) - 2), "earlier"):
        one, by, other = claims[end : end + 3]
        if not one.sentence == by.sentence == other.sentence or one.kind is not LEVEL or by.unit == one.unit:
            continue
        if by.kind is not LEVEL or other.kind is not LEVEL or not alike(one, other):
            continue
        gap = between(view, end + 1, end + 2)
        told = " ".join(gap.split()[:_UNIT])
        direction = next(
            (
                way
                for name, way in (("rises", UP), ("falls", DOWN))
                if any(word in f" {told}" for word in view.words(one, name))
            ),
            UNTOLD,
        )
        near = len(gap) <= _FAR and view.says(one, "earlier", gap + view.after(end + 2))
        if direction is not UNTOLD and near and ";" not in gap:
            yield Change(end + 2, end, -1, direction, True)


def _since_then(view: View) -> Iterator[Change]:
    """ "Rose to 5.4 in 2024, having stood at 4.8 in 2023"; "412 last year, are down to 355"."""
    claims = view.claims
    for end in view.of_role(TO):
        claim = claims[end]
        by = claim.pair if claim.pair >= 0 else _told_with(view, end)
        if claim.direction not in (UP, DOWN) or claim.value <= 0:
            continue
        if claim.pair >= 0 and claims[claim.pair].role is not BY:
            continue
        start = _only_earlier(view, end)
        if start >= 0 and (by < 0 or start < end or may_be_since(view, by, end, start)):
            yield Change(start, end, by, claim.direction, True)


def _moved_to(view: View) -> Iterator[Change]:
    """ "Inflation slowed to 12.9% in October after 12.6% in September"."""
    for end in view.of_role(TO):
        claim = view.claims[end]
        told = claim.direction in (UP, DOWN) and claim.pair < 0 and claim.value > 0
        if told and end + 1 < len(view.claims) and held_against(view, end + 1):
            yield Change(end + 1, end, -1, claim.direction, True)


def _told_with(view: View, end: int) -> int:
    """The change by so much that leads to this amount; or -1."""
    claims = view.claims
    before = end - 1
    told = before >= 0 and claims[before].role is BY and claims[before].pair == end
    return before if told else -1


def _only_earlier(view: View, end: int) -> int:
    """The one amount of the sentence, or opening the next one, that is told of a time before; or -1."""
    claims, claim = view.claims, view.claims[end]
    sentence = view.sentence_of(end)
    near = [*sentence, *(each for each in (sentence.stop,) if each < len(claims))]
    found = [
        each
        for each in near
        if each != end
        and claims[each].paragraph == claim.paragraph
        and claims[each].sentence <= claim.sentence + 1
        and claims[each].role in (PLAIN, WHOLE)
        and claims[each].unit not in TIMES
        and claims[each].nature is claim.nature
        and (claims[each].unit == "pct") == (claim.unit == "pct")
        and claims[each].value > 0
    ]
    if len(found) != 1 or not alike(claims[found[0]], claim):
        return -1
    start = found[0]
    if ordered(view, *sorted((start, end))) != (start, end) or (
        start > end and not base_named(view, start, end)
    ):
        return -1
    # A month may have risen since the one before it and lie below that of a year ago.
    periods = claims[start].period, claim.period
    short = any(period is not None and period.months in _SHORT for period in periods)
    return -1 if short or view.says(claim, "monthly", view.sentence(end)) else start


def _than_before(view: View) -> Iterator[Change]:
    """ "18.5%, lower than last year's 17.2%"; "1.9 million came, less than a year before, when 1.6 came"."""
    claims = view.claims
    for end in view.sentence_holding(range(len(claims) - 1), "earlier"):
        one, other = claims[end], claims[end + 1]
        if other.sentence != one.sentence or one.pair >= 0:
            continue
        if min(one.value, other.value) <= 0:
            continue
        if more_or_less(view, end) or in_words(one) or in_words(other):
            continue
        percents = one.unit == other.unit == "pct"
        if not percents and (
            one.kind is not LEVEL or other.kind not in (LEVEL, None) or not alike(one, other)
        ):
            continue
        gap = between(view, end, end + 1)
        if len(gap) > _FAR or not view.says(one, "earlier", gap):
            continue
        if percents and (any(sign in gap.lstrip(" ,") for sign in ",;:(") or len(gap) > GAP):
            continue
        direction = _compared(view, end + 1, gap, percents)
        if direction is not UNTOLD:
            yield Change(end + 1, end, -1, direction, True)


def _compared(view: View, start: int, gap: str, percents: bool) -> Direction:
    """The direction of the word that compares: behind an amount and "this is", or right behind a comma."""
    claim = view.claims[start]
    behind = f" {view.after(start, GAP).lstrip()}"
    for told, direction in (("rises", UP), ("falls", DOWN)):
        if percents and gap.lstrip(" ,-–—").startswith(
            tuple(word.lstrip() for word in view.words(claim, told))
        ):
            return direction
        if not percents and any(
            f"{word}, " in gap or f"{word} than " in gap for word in view.words(claim, told)
        ):
            return direction
        ablative = ends_in(view, view.claims[start], "ablative")
        if ablative and behind.startswith(view.words(claim, told)):
            return direction
    return UNTOLD


def _dated(view: View, one: Claim, other: Claim) -> bool:
    own_year = _YEAR.search(view.low, other.end, other.end + _DATED)
    return other.period != one.period or own_year is not None


def _since(one: Claim, other: Claim) -> Direction:
    """The direction of "rose to 12 against 10"; a month may have risen since the one before it."""
    periods = one.period, other.period
    if one.role is not TO or any(period is None or period.months in _SHORT for period in periods):
        return UNTOLD
    return one.direction


def _stands(view: View, start: int, gap: str) -> Direction:
    """Whether one amount is told to be above the next: "more than the 10 of 2022", "10 тоннадан көп"."""
    claim = view.claims[start]
    if gap.rstrip().endswith(view.words(claim, "above_it")):
        return UP
    if gap.rstrip().endswith(view.words(claim, "below_it")):
        return DOWN
    behind = f" {view.after(start, GAP).lstrip()}"
    level = next((word for word in view.words(claim, "level_behind") if behind.startswith(word)), "")
    if level and claim.direction is not UNTOLD:
        return claim.direction
    if level or claim.qualifier in (OVER, UNDER):
        behind = behind.removeprefix(level)
        if behind.startswith(view.words(claim, "rises")):
            return UP
        return DOWN if behind.startswith(view.words(claim, "falls")) else UNTOLD
    return UNTOLD
