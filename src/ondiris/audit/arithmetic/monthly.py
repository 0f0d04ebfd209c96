"""What is told a month and a year: "1.2 million a year, 100 million a month", "85 a month, 1,200 a year"."""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.computing import POWERS, Slip, exact, meets, shift, slip_of
from ondiris.audit.around import clause_behind, since_former, until_next
from ondiris.audit.dimensions import PER
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import BY, CONVERTED, Claim
from ondiris.model.interval import Interval
from ondiris.model.kind import CONTRIBUTION, LEVEL
from ondiris.model.qualifier import EXACT

#: How many signs around a number say of what time it is.
_AROUND = 24
#: How far from it a number is called a mean.
_MEAN = 40
_MONTHS = Decimal(12)
#: A year so little more than a month is none.
_LEAST = 4
_LINKS = ("that_is", "this_is", "over_time")
#: The spans of time by their length.
_LENGTHS = {"h": 1, "day": 2, "week": 3, "month": 4, "year": 5}
_TWELVE = Interval.exactly(_MONTHS)
#: (longer, shorter) -> how many of the shorter the longer one has, about, and are worked in it at least.
_TIMES = {
    ("year", "month"): _TWELVE,
    ("year", "week"): Interval(Decimal(40), Decimal(53)),
    ("year", "day"): Interval(Decimal(200), Decimal(372)),
    ("month", "day"): Interval(Decimal(18), Decimal(31)),
    ("week", "day"): Interval(Decimal(4), Decimal(7)),
    ("day", "h"): Interval(Decimal(6), Decimal(24)),
}


def rates(view: View) -> Iterator[Slip]:
    claims = view.claims
    for number in view.sentence_holding(range(1, len(claims)), *_LINKS):
        if not _may_be_a_rate(claims[number]):
            continue
        before = range(number - 1, view.sentence_of(number).start - 1, -1)
        former = next((each for each in before if _may_be_a_rate(claims[each])), -1)
        if former >= 0 and (slip := _monthly(view, former, number)):
            yield slip


def means(view: View) -> Iterator[tuple[int, int]]:
    """A mean a month, and what came out over the year, which is not twelve times as much."""
    claims = view.claims
    for year in view.sentence_holding(range(1, len(claims)), "whole_year"):
        month = year - 1
        if not _comparable(claims[month], claims[year]) or not _is_mean(view, month):
            continue
        own = since_former(view, year, _AROUND) + clause_behind(view, year, _AROUND)
        twelve = claims[month].rounding * _MONTHS
        if view.says(claims[year], "whole_year", own) and twelve.disjoint(claims[year].rounding):
            yield month, year


def _comparable(month: Claim, year: Claim) -> bool:
    """Whether a month and a year are of one kind and unit, and stand close."""
    if month.paragraph != year.paragraph or year.sentence - month.sentence > 1:
        return False
    if month.nature is not year.nature or year.value < _LEAST * month.value:
        return False  # "200 thousand a month on average; over the year it went up to 210"
    unit = year.unit.partition(PER)[0]
    alike = not unit or month.unit.partition(PER)[0] in (unit, "")
    return alike and all(_may_be_a_rate(each) and each.qualifier is EXACT for each in (month, year))


def _is_mean(view: View, month: int) -> bool:
    near = view.before(month, _MEAN) + view.after(month, _MEAN)
    return _of(view, month) == "month" and view.says(view.claims[month], "averages", near)


def _may_be_a_rate(claim: Claim) -> bool:
    """Whether a number can be what is made or paid in a month or a year."""
    told = claim.kind in (LEVEL, CONTRIBUTION, None) and claim.unit not in RATIOS
    return told and claim.value > 0 and claim.role not in (BY, CONVERTED)


def _monthly(view: View, one: int, other: int) -> Slip | None:
    """ "1.2 million a year, or 100 million a month", "1,200 a day, which adds up to 440 million a year"."""
    claims = view.claims
    first, second = claims[one], claims[other]
    if PER not in first.unit + second.unit and not view.sentence_holds(second, "each_month", "each_year"):
        return None
    units = {first.unit.partition(PER)[0], second.unit.partition(PER)[0]} - {""}
    if len(units) > 1 or not (exact(first) or exact(second)):
        return None
    gap = f" {view.low[first.end : second.start]} "
    if not any(view.says(second, words, gap) for words in _LINKS):
        return None
    told = [_of(view, each) for each in (one, other)]
    long, short = (one, other) if _LENGTHS.get(told[0], 0) > _LENGTHS.get(told[1], 0) else (other, one)
    times = _TIMES.get((told[0], told[1]) if long == one else (told[1], told[0]))
    if times is None:
        return None
    made, whole = claims[short].rounding * times, claims[long].rounding
    if not made.disjoint(whole):
        return None
    # A month is a twelfth of a year; how many days or hours are worked is open.
    powers = (1, -1, *POWERS) if times == _TWELVE else POWERS
    shifted = next((each for each in powers if not made.disjoint(shift(whole, each))), 0)
    tight = any(meets(each, each) for each in (whole, claims[short].rounding))
    return slip_of(view, other, (one, other), shifted) if shifted and tight else None


def _of(view: View, number: int) -> str:
    """`day`, `month`, `year` ... where the unit of a number, or words beside it, say that it is of each."""
    claim = view.claims[number]
    of = claim.unit.partition(PER)[2]
    if of:
        return of if of in _LENGTHS else ""
    before, behind = since_former(view, number, _AROUND), until_next(view, number, _AROUND)
    before, behind = f" {before.rpartition(',')[2]}", f"{behind.partition(',')[0]} "
    final = view.lexicon_of(view.language(claim)).words["side"] == "after"
    for piece in (before, behind) if final else (behind, before):
        if time := next((each for each in _LENGTHS if view.says(claim, f"each_{each}", piece)), ""):
            return time
    return ""
