"""Periods that no year has: the 31st of April, the fifth quarter, fourteen months of one year."""

from calendar import monthrange
from collections.abc import Sequence

from ondiris.audit.reading.passage import Part, Passage

#: A year with a 29th of February, for days without their year.
_LEAP = 2024
_DASHES = ("-", "–", "—")
_MOST = {"quarter": 4, "half": 2, "months": 12}


def beyond(part: Part, years: Sequence[int]) -> bool:
    """Whether a part of a period does not exist."""
    if part.kind == "day":
        year = years[0] if len(years) == 1 else _LEAP
        return part.last > monthrange(year, part.first)[1]
    return part.first > _MOST.get(part.kind, part.first)


def certain(of: Passage, group: Sequence[Part], odd: Part, years: Sequence[int]) -> bool:
    """Whether such a part is meant as one: "February 30 plants" counts plants.

    A day before its month is; behind it, the year or a comma follows. Quarters and months need their year
    beside them, the year behind the months or, where verbs come last, before them.
    """
    if odd.kind == "day":
        behind = of.words[odd.past : odd.past + 2]
        return of.is_number(odd.at) or (len(behind) > 1 and behind[0] == "," and behind[1] in map(str, years))
    if len(years) != 1 or len(group) != 2:
        return False
    first, last = group
    if odd.kind == "months" and (first is odd) == (of.lexicon.words["side"] == "after"):
        return False
    gap = of.words[first.past : last.at]
    through = of.lexicon.words["periods.through"]
    beside = of.word(last.past) not in through and of.word(first.at - 1) not in through
    return beside and "," not in gap and len(gap) <= 2


def backwards(of: Passage, group: Sequence[Part]) -> bool:
    """Whether a span of years ends before it begins: "2025-2021", "from 2024 to 2020"."""
    years = [part for part in group if part.kind == "year"]
    if len(years) != 2 or len(group) != 2 or years[0].first <= years[1].first:
        return False
    gap = of.words[years[0].past : years[1].at]
    if len(gap) == 1 and gap[0] in _DASHES:
        return of.touches(years[0].past - 1) and of.touches(years[0].past)
    return of.word(years[0].at - 1) in of.lexicon.words["periods.begin_through"] and "," not in gap
