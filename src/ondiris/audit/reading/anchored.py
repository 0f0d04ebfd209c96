"""Periods told by another one: "a year earlier", "the same months of 2023", "the annual plan"."""

from collections.abc import Sequence
from datetime import date, timedelta

from ondiris.audit.reading.passage import Part, When
from ondiris.model.period import Period

#: What the words of such periods are called in the packs.
ANCHORED = frozenset(("year_before", "year_after", "period_before", "same_period", "whole_year"))
_YEARS = {"year_before": -1, "year_after": 1}
_YEAR_LONG = 12
_PAST = ("year_before", "last_year")


def anchor(whens: Sequence[When], at: int, outer: Period | None) -> Period | None:
    """The period that one at a token is told by: the nearest before it that stands alone, else `outer`."""
    for when in reversed(whens):
        if when.at < at and not when.compared and not when.relative:
            return when.period
    return outer


def latest(whens: Sequence[When], at: int, base: Period | None) -> Period | None:
    """The period of the year of `base` before a token that ends last: "in September 9.9, in August 10.8"."""
    if base is None:
        return None
    named = [when.period for when in whens if when.at < at and not when.compared and not when.relative]
    parts = [each for each in named if each.last.year == base.last.year and each.months < _YEAR_LONG]
    return max([base, *parts], key=lambda each: each.last)


def anchored(group: Sequence[Part], base: Period | None, year: int) -> Period | None:
    """The period that the parts of a group tell; without a base, the year before the text's."""
    kind = group[0].kind
    years = [part.first for part in group if part.kind == "year"]
    if base is None:
        if years:
            return Period.year_of(years[0])
        return Period.year_of(year + _YEARS[kind]) if kind in _YEARS and year > 1 else None
    if kind == "whole_year":
        return Period.year_of(years[0] if years else base.first.year)
    if kind == "period_before":
        return _previous(base)
    moved = years[0] - base.last.year if years else _YEARS.get(kind, 0)
    if not years and any(part.kind in _PAST for part in group[1:]):
        moved = -1
    return base.shift_years(moved) if base.first.year + moved > 1 and base.last.year + moved < 9999 else None


def _previous(base: Period) -> Period | None:
    """The month before a month, the quarter before a quarter."""
    if not base.whole_months or base.months not in (1, 3) or base.first.year < 2:
        return None
    last = base.first - timedelta(days=1)
    back = last.year * 12 + last.month - base.months
    return Period(date(back // 12, back % 12 + 1, 1), last)
