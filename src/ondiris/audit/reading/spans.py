"""Periods whose year another one tells: the ends of a span over the turn of a year, one against itself."""

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


def after_base(of: Passage, found: list[When]) -> list[When]:
    """Puts a month without a year behind the one it is held against: "in May 82, more than in May 2020"."""
    for place, base in enumerate(found):
        if not base.compared or base.relative or not _dated(of, base):
            continue
        begin = of.bounds(of.sentence_of(base.at))[0]
        for at in range(place - 1, -1, -1):
            when = found[at]
            if when.at < begin:
                break
            same = when.period == base.period and not when.compared and not when.relative
            if same and not _dated(of, when):
                when.period = when.period.shift_years(1)
    return found


def _dated(of: Passage, when: When) -> bool:
    return any(len(of.words[at]) == len("2020") and of.is_number(at) for at in range(when.at, when.past))
