"""Periods over the turn of a year, whose two ends are each told with a year."""

from ondiris.audit.reading.passage import Passage, When
from ondiris.model.period import Period


def across(of: Passage, found: list[When]) -> list[When]:
    """Joins two periods that are the ends of one: "с января 2023 года по март 2024 года"."""
    words, joined = of.lexicon.words, found[:1]
    for when in found[1:]:
        last = joined[-1]
        gap = of.words[last.past : when.at]
        ends = bool(gap) and all(word in words["periods.through"] for word in gap)
        if ends and of.word(last.at - 1) in words["periods.begin_through"] and _follows(last, when):
            span = Period(last.period.first, when.period.last)
            joined[-1] = When(last.at, when.past, span, last.compared)
        else:
            joined.append(when)
    return joined


def _follows(last: When, when: When) -> bool:
    told = not last.relative and not when.relative
    return told and last.period.last < when.period.first and last.period.months == when.period.months
