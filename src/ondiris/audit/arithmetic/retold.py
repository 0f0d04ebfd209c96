"""Numbers that the text says it tells once more: "14.25%; the governor repeated that 15.25% would hold".

What is said to be told again and has a digit more, less or elsewhere is the same number mistyped; what
somebody is said to have spoken of rounds it. Where any number before it agrees, nothing is told.
"""

from decimal import Decimal

from ondiris.audit.around import numbers_before, since_former, until_next
from ondiris.audit.digits import one_slip, shown, significant
from ondiris.audit.dimensions import TIMES
from ondiris.audit.naming.restating import one_unit, open_of, whole_of
from ondiris.audit.view import View
from ondiris.model.claim import CONVERTED, Claim, Role
from ondiris.model.kind import Kind
from ondiris.model.qualifier import EXACT

_KINDS = frozenset((Kind.LEVEL, Kind.INDEX, Kind.SHARE, Kind.GROWTH, None))
_ASIDE = frozenset((CONVERTED, Role.FROM, Role.PLAN, Role.PART))
_AGAIN = ("told_again", "told_again_behind", "the_same", "elsewhere", "elsewhere_behind")
#: How far before a number, or behind it, words say that it is told again; where "the same" stands.
_BEFORE, _BEHIND, _POINTED = 80, 44, 26
#: How many numbers and sentences before it the first telling is.
_BACK, _SENTENCES = 9, 3
#: One digit off by chance: of three digits now and then, of four hardly ever.
_TWO, _FOUR = 2, 4
#: A rounding that is so many times the number is of something else.
_TIMES = Decimal("1.45")


def retold(view: View) -> list[tuple[int, int]]:
    """Pairs (first, later) of numbers that are said to be one and have other digits."""
    return view.once(_all)


def spoken_of(view: View) -> list[tuple[int, int]]:
    """Pairs (first, later) of a number and what somebody is said to have made of it in round figures."""
    return view.once(_rounded)


def _all(view: View) -> list[tuple[int, int]]:
    claims = view.claims
    found = []
    for number in view.sentence_holding(range(1, len(claims)), *_AGAIN):
        later = claims[number]
        if later.qualifier is not EXACT or not _told(later) or shown(later.printed) < _TWO:
            continue
        surely = _says(view, number, "told_again") or view.says(
            later, "the_same", since_former(view, number, _POINTED)
        )
        if not surely and not _says(view, number, "elsewhere"):
            continue
        first = _meant(view, number)
        if first >= 0 and _mistyped(claims[first], later, surely):
            found.append((first, number))
    return found


def _rounded(view: View) -> list[tuple[int, int]]:
    claims = view.claims
    found = []
    for number in view.sentence_holding(range(1, len(claims)), "spoken_of", "spoken_of_behind"):
        later = claims[number]
        if later.qualifier is EXACT or not _told(later) or not _says(view, number, "spoken_of"):
            continue
        first = _meant(view, number)
        if first < 0 or significant(claims[first].value) <= significant(later.value):
            continue
        small, large = sorted((whole_of(claims[first]), whole_of(later)))
        if large <= small * _TIMES and claims[first].qualifier is EXACT:
            found.append((first, number))
    return found


def _told(claim: Claim) -> bool:
    told = claim.kind in _KINDS and claim.role not in _ASIDE and claim.unit not in TIMES
    return told and claim.value > 0 and "-per-" not in claim.unit


def _says(view: View, number: int, table: str) -> bool:
    """Whether words between a number and the one before it, or right behind it, are of a table."""
    claim = view.claims[number]
    if view.says(claim, table, since_former(view, number, _BEFORE)):
        return True
    return view.says(claim, f"{table}_behind", until_next(view, number, _BEHIND))


def _meant(view: View, number: int) -> int:
    """The number that is told again; -1 where none can be meant, or one of those before agrees."""
    claims, later = view.claims, view.claims[number]
    nearest = -1
    for each in numbers_before(view, number, _BACK, _SENTENCES):
        claim = claims[each]
        if not _told(claim) or not shown(claim.printed) or not _one_kind(claim, later):
            continue
        if not open_of(claim).disjoint(open_of(later)):
            return -1
        if nearest < 0 and later.sentence - claim.sentence <= 1:
            nearest = each
    if nearest < 0:
        return -1
    first = claims[nearest]
    between = f" {view.low[first.end : later.start]} "
    start = max(first.end, view.read.sentences[later.sentence][0])
    named = view.periods_in(start, later.end + _POINTED)
    other = any(each.period != first.period for each in named)
    return -1 if other or view.says(later, "earlier", between) else nearest


def _one_kind(one: Claim, other: Claim) -> bool:
    """Whether two numbers are of one unit; a count may leave out what it counts."""
    if "pct" in (one.unit, other.unit):
        return one.unit == other.unit
    return one.unit == other.unit or one_unit(one, other)


def _mistyped(one: Claim, other: Claim, surely: bool) -> bool:
    """Whether two numbers are a slip apart; where words leave it open, with digits in another order."""
    if one.decimals != other.decimals or one.scale != other.scale:
        return False
    first, later = one.digits, other.digits
    if sorted(first) == sorted(later):
        return len(set(first)) >= _TWO
    return one_slip(first, later) and len(later) >= (_TWO if surely else _FOUR)
