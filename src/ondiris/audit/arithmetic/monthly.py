"""What is told a month and a year: "1.2 million a year, 100 million a month", "85 a month, 1,200 a year"."""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.computing import POWERS, Slip, exact, meets, shift, slip_of
from ondiris.audit.around import clause_behind, since_former
from ondiris.audit.dimensions import PER
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import BY, CONVERTED, Claim
from ondiris.model.kind import CONTRIBUTION, LEVEL
from ondiris.model.qualifier import EXACT

#: How many signs around a number say of what time it is.
_AROUND = 24
#: How far from it a number is called a mean.
_MEAN = 40
_MONTHS = Decimal(12)
#: A year so little more than a month is none.
_LEAST = 4
_LINKS = ("that_is", "this_is")


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
    """ "1.2 million tonnes a year, or 100 million a month"."""
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
    if sorted(told) != ["month", "year"]:
        return None
    year, month = (one, other) if told[0] == "year" else (other, one)
    twelve = claims[month].rounding * _MONTHS
    whole = claims[year].rounding
    if not twelve.disjoint(whole):
        return None
    fits = (shifted for shifted in (1, -1, *POWERS) if meets(twelve, shift(whole, shifted)))
    shifted = next(fits, 0)
    return slip_of(view, other, (one, other), shifted) if shifted else None


def _of(view: View, number: int) -> str:
    """`month` or `year` where the unit of a number, or words right behind it, say that it is of each."""
    claim = view.claims[number]
    of = claim.unit.partition(PER)[2]
    around = f"{view.before(number, _AROUND)}|{view.after(number, _AROUND)}"
    for time in ("month", "year"):
        if of == time or (not of and view.says(claim, f"each_{time}", around)):
            return time
    return ""
