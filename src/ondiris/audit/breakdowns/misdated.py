"""A whole whose parts follow one another by time and make it, but not its own period.

"9.8 billion in the first quarter, that is 4.7 in January-March and 5.1 in April-June": those make a half.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from ondiris.audit.changes.alike import alike
from ondiris.audit.digits import significant
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.kind import LEVEL
from ondiris.model.period import Period

#: How many parts are added up at most, and how many digits a whole needs for that to be no chance.
_PARTS, _DIGITS = 4, 2
_TWO = 2


class Misdated(NamedTuple):
    """The numbers of a whole and of its parts behind it, the period told of it, and one outside of that."""

    whole: int
    parts: range
    told: Period
    outside: Period


def misdated(view: View) -> Iterator[Misdated]:
    """The wholes told of a period that is not the one their parts fill."""
    for whole in view.of_kind(LEVEL):
        parts = _parts(view, whole)
        first, end = (view.claims[each].period for each in (parts[0], parts[-1])) if parts else (None, None)
        if first is None or end is None:
            continue
        told = _told_of(view, whole)
        if (
            told is None
            or told.first.year != first.first.year
            or (told.contains(first) and told.contains(end))
        ):
            continue
        named = view.periods_in(0, view.claims[whole].start)
        if any(each.period == Period(first.first, end.last) for each in named):
            continue  # "In the third quarter. In the three months 246": they are those of the quarter
        months = sum(period.months for each in parts if (period := view.claims[each].period))
        if months in (told.months, end.last.month - first.first.month + 1):  # else they are of no one span
            yield Misdated(whole, parts, told, end if told.contains(first) else first)


def _parts(view: View, number: int) -> range:
    """The numbers right behind a whole, of one period after the other, that make it; or none."""
    claims, whole = view.claims, view.claims[number]
    if not _of_months(whole) or significant(whole.value) < _DIGITS:
        return range(0)
    total, former = Decimal(0), None
    for place, part in enumerate(claims[number + 1 : number + 1 + _PARTS], 1):
        if not _follows(whole, part, former):
            break
        total, former = total + part.value, part.period
        if place >= _TWO and total == whole.value:
            return range(number + 1, number + 1 + place)
    return range(0)


def _told_of(view: View, number: int) -> Period | None:
    """The only period that the sentence of a whole names before its first part, but for that of the part."""
    claims = view.claims
    part = claims[number + 1]
    start, end = view.read.sentences[claims[number].sentence]
    named = [each for each in view.periods_in(start, part.start) if each.period.whole_months]
    behind = view.periods_in(part.end, min(end, claims[number + 2].start))
    if named and not any(each.period == part.period for each in behind):
        named.pop()
    return named[0].period if len(named) == 1 and not named[0].compared else None


def _of_months(claim: Claim) -> bool:
    return claim.kind is LEVEL and claim.value > 0 and claim.period is not None and claim.period.whole_months


def _follows(whole: Claim, part: Claim, before: Period | None) -> bool:
    """Whether an amount is of a later period than the part before, of one year with the whole."""
    near = part.paragraph == whole.paragraph and part.sentence - whole.sentence <= 1
    if not near or not _of_months(part) or part.period is None or whole.period is None:
        return False
    one_year = part.period.first.year == whole.period.first.year
    later = before is None or before.last < part.period.first
    return one_year and later and (alike(whole, part) or (not part.unit and part.scale == whole.scale))
