"""Periods named in a passage: days, months, quarters, halves, years, months from January, their spans."""

from datetime import date

from ondiris.audit.lexicon.marks import PERIOD, YEAR
from ondiris.audit.reading.against import is_compared
from ondiris.audit.reading.anchored import ANCHORED, anchor, anchored, latest
from ondiris.audit.reading.dating import so_far, span_of
from ondiris.audit.reading.impossible import backwards, beyond, certain
from ondiris.audit.reading.passage import Part, Passage, Term, When
from ondiris.audit.reading.spans import across, after_base
from ondiris.audit.reading.spoken import cardinal_of
from ondiris.audit.reading.undated import UNDATED
from ondiris.audit.reading.units import longest
from ondiris.audit.reading.years import year_at
from ondiris.model.period import Period

_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "і": 1, "іі": 2, "ііі": 3, "іv": 4, "v": 5, "vi": 6}
_GAP, _NEXT = 4, 2
_QUARTER, _YEAR_LONG = 3, 12
#: What of a year may lie in the months that were told last.
_PARTS = frozenset(("month", "quarter"))
#: Quarters, halves and months that no year has are read as well, so that they can be told.
_BEYOND = 12
#: Kinds of units that make the number behind a month a quantity: in "May 8 %" there is no day.
_MEASURES = frozenset(("measure", "ratio", "currency"))
#: Periods that a year may stand before, as in "of the same months".
_OF_YEAR = frozenset(("same_period", "year_before"))
_RELATIVE = {"this_year": 0, "last_year": -1, "next_year": 1, "to_date": 0}


def find_periods(
    of: Passage, today: date | None, years: tuple[int, int], outer: Period | None = None
) -> list[When]:
    """The periods of a passage. `years` are the one that the text speaks of and that of its day, 0 where they
    are not known; `outer` is the period that the text named before.

    The tokens that periods are written with are `taken`: they are no quantities.
    """
    parts = _parts(of)
    found: list[When] = []
    group: list[Part] = []
    for part in parts:
        if group and (part.at < group[-1].past or not _linked(of, group, part)):
            _close(of, group, found, today, years, outer)
            group = []
        group.append(part)
    _close(of, group, found, today, years, outer)
    return after_base(of, across(of, found)) if len(found) > 1 else found


def _parts(of: Passage) -> list[Part]:
    lexicon, words, found = of.lexicon, of.words, []
    stems = of.stems
    for at, flags in of.marked:
        if not flags & (PERIOD | YEAR):
            continue
        word = words[at]
        if flags & YEAR:
            if at not in of.taken and (year := year_at(of, at)):
                found.append(Part("year", at, _behind_year(of, at + 1), year))
            continue
        quarter, half = lexicon.words["periods.quarter"], lexicon.words["periods.half"]
        month_words, halves = lexicon.words["periods.month"], lexicon.words["periods.half_of_year"]
        month = lexicon.months.get(word) or lexicon.months.get(stems[at])
        if month and (not lexicon.words["capital_months"] or of.capital(at)):
            found.append(_month(of, at, month))
        elif (word in quarter or stems[at] in quarter) and not _squared(of, at):
            _ordinal_part(of, at, "quarter", 4, found)
        elif word in half or stems[at] in half or (word in halves and _of_year(of, at + 1)):
            _ordinal_part(of, at, "half", 2, found)
        elif word in month_words or stems[at] in month_words:
            _months(of, at, found)
        elif word in lexicon.words["periods.quarter_sign"] and of.touches(at) and words[at + 1] in "1234":
            found.append(Part("quarter", at, at + 2, int(words[at + 1])))
        elif word in lexicon.words["periods.half_sign"] and of.touches(at) and words[at + 1] in "12":
            found.append(Part("half", at, at + 2, int(words[at + 1])))
    for term in of.terms:
        if "when" in term.says and not _from_month(of, term):
            found.append(Part(term.says["when"], term.at, term.past, 0))
    found.sort(key=lambda part: (part.at, -part.past))
    return [part for place, part in enumerate(found) if not place or part.at >= found[place - 1].past]


def _from_month(of: Passage, term: Term) -> bool:
    """ "С января по ноябрь", "с января 2023 года": the month begins a span that does not run to this day."""
    last, through = of.words[term.past - 1], of.lexicon.words["periods.through"]
    month = last in of.lexicon.months or of.stems[term.past - 1] in of.lexicon.months
    dated = of.is_number(term.past) and len(of.words[term.past]) == len("2023")
    return month and (dated or of.word(term.past) in through)


def _behind_year(of: Passage, past: int) -> int:
    words = of.lexicon.words
    if of.word(past) in words["periods.year"] or (
        of.stems[past : past + 1] and of.stems[past] in words["periods.year"]
    ):
        past += 1
    elif of.word(past) in words["periods.year_abbreviations"]:
        past += 1 + (of.word(past + 1) == ".")
    return past


def _month(of: Passage, at: int, month: int) -> Part:
    """A month with its day before or behind it."""
    past = at + 1 + (of.word(at + 1) == "." and of.touches(at))
    if day := _day(of, at - 1):
        return Part("day", at - 1, past, month, day)
    suffixed = of.word(at - 1) in of.lexicon.words["labels.ordinal_suffixes"] and at > 1
    if suffixed and (day := _day(of, at - 2 - (of.word(at - 2) == "-"))):
        return Part("day", at - 2 - (of.word(at - 2) == "-"), past, month, day)
    if (day := _day(of, past)) and not _unit_follows(of, past + 1):
        past += 1
        if of.word(past) in of.lexicon.words["labels.ordinal_suffixes"]:
            past += 1
        elif of.word(past) == "-" and of.touches(past - 1) and of.touches(past):
            past += 2 * (of.words[past + 1][0].isalpha())
        return Part("day", at, past, month, day)
    return Part("month", at, past, month)


def _unit_follows(of: Passage, at: int) -> bool:
    if at >= len(of.words):
        return False
    found = longest(of.lexicon.units, of, at)
    return of.words[at] in of.lexicon.scales or (found is not None and found[0][1] in _MEASURES)


def _day(of: Passage, at: int) -> int:
    word = of.word(at)
    return int(word) if word.isdecimal() and len(word) <= 2 and 0 < int(word) < 32 else 0


def _number(of: Passage, at: int) -> int:
    """A small number at a token, as digits, word, ordinal or Roman numeral; 0 for none."""
    word = of.word(at)
    if not word:
        return 0
    if word.isdecimal():
        return int(word) if len(word) < 3 else 0
    lexicon = of.lexicon
    found = lexicon.ordinals.get(word) or lexicon.ordinals.get(of.stems[at])
    return found or _ROMAN.get(word, 0) or cardinal_of(lexicon, word, of.stems[at]) or 0


def _of_year(of: Passage, at: int) -> bool:
    """Whether a year follows: "the first half of the year" is no half of a match."""
    return of.word(at) in of.lexicon.words["periods.year"] or (at < len(of.words) and bool(year_at(of, at)))


def _squared(of: Passage, at: int) -> bool:
    """Whether a short word for a quarter begins a unit: "1 кв. м"."""
    found = longest(of.lexicon.units, of, at)
    return found is not None and found[1] > at + 1


def _ordinal_part(of: Passage, at: int, kind: str, most: int, found: list[Part]) -> None:
    begin = at - 1
    if of.word(begin) in of.lexicon.words["labels.ordinal_suffixes"] and begin > 0:
        begin -= 1
        if of.word(begin) == "-":
            begin -= 1
    elif of.word(begin) == "-" and begin > 0 and of.touches(begin) and of.touches(begin - 1):
        begin -= 1  # "4-тоқсанда"
    number = _number(of, begin)
    if number > 1 and of.word(at) in of.lexicon.words["periods.quarters"]:
        before = of.word(begin - 1)
        if before in of.lexicon.words["periods.introduces_quarters"] and number <= most:
            found.append(Part("months", begin, at + 1, number * _QUARTER))
            return
    counts = of.word(begin) in of.lexicon.cardinals and of.word(begin) not in of.lexicon.ordinals
    if 0 < number <= most + _BEYOND and not counts:
        # "Three quarters" are no third quarter.
        found.append(Part(kind, begin, at + 1, number))


def _months(of: Passage, at: int, found: list[Part]) -> None:
    """So many months; a part of a period where a year belongs to it or words introduce it."""
    number = _number(of, at - 1)
    begin = at - 1
    words, behind = of.lexicon.words, of.word(at + 1)
    if of.word(begin) in of.lexicon.ordinals and number == 1 and behind.isalpha():
        # "The first month of autumn" is not that of the year.
        number *= behind in words["periods.year"] or behind in words["periods.links"]
    if 0 < number < 13 + _BEYOND:
        past = at + 1 + (of.word(at + 1) == "." and of.touches(at))
        found.append(Part("months", begin, past, number))


def _linked(of: Passage, group: list[Part], part: Part) -> bool:
    gap = of.words[group[-1].past : part.at]
    words = of.lexicon.words
    if len(gap) > _GAP or group[-1].past in of.sentences:
        return False
    if "." in gap and of.sentence_of(group[-1].at) != of.sentence_of(part.at):
        return False  # "since autumn of last year. In October"
    if part.kind in ANCHORED or group[0].kind in ANCHORED:
        if not gap and part.kind in _OF_YEAR and of.words[part.at - 1] in words["periods.of_year"]:
            # "2018 жылдың сәйкес кезеңімен": the year stands before what it is of.
            return len(group) == 1 and group[0].kind in ("year", "last_year")
        own = len(group) == 1 and group[0].kind in ("same_period", "year_before")
        behind = part.kind in ("year", "year_before", "last_year") and len(gap) <= _NEXT
        return own and behind and all(word in words["periods.links"] for word in gap)
    kinds = {known.kind for known in group}
    year = part.kind == "year" or part.kind in _RELATIVE
    if (
        part.kind in _RELATIVE
        and words["side"] == "after"
        and of.words[part.past - 1] in words["periods.of_year"]
    ):
        return False  # "тоғыз айда былтырғы тиісті кезеңмен": of what stands behind it
    if part.kind == group[-1].kind and part.kind in ("month", "year", "day") and len(gap) <= 2:
        through = words["periods.through"]
        return (
            bool(gap)
            and all(word in through or word in words["periods.links"] for word in gap)
            and (
                any(word in through for word in gap) and sum(known.kind == part.kind for known in group) == 1
            )
        )
    if (year and kinds & ({"year"} | set(_RELATIVE))) or (not year and part.kind in kinds):
        return False
    if not year and not (kinds <= ({"year"} | set(_RELATIVE))):
        return False
    return all(word in words["periods.links"] or word in words["periods.year"] for word in gap)


def _close(
    of: Passage,
    group: list[Part],
    found: list[When],
    today: date | None,
    known: tuple[int, int],
    outer: Period | None,
) -> None:
    if not group:
        return
    year, this_year = known
    at, past = group[0].at, group[-1].past
    if group[-1].kind in ANCHORED:
        group = sorted(group, key=lambda part: part.kind not in ANCHORED)
    if group[0].kind in ANCHORED:
        if span := anchored(group, anchor(found, at, outer), year):
            told = group[0].kind in _OF_YEAR and len(group) > 1
            found.append(When(at, past, span, told or is_compared(of, at, past), True))
        of.taken.update(range(at, past))
        return
    parts = {part.kind: part for part in group}
    relative = next((_RELATIVE[part.kind] for part in group if part.kind in _RELATIVE), None)
    years = [part.first for part in group if part.kind == "year"]
    moved = year or UNDATED if relative is None else (this_year or UNDATED) + relative
    own = years[0] if years else moved
    if not years and relative is None and group[0].kind in _PARTS:
        own = _year_within(group, parts, anchor(found, at, outer), today) or own
    if backwards(of, group):
        of.impossible.append((at, past))
    odd = [part for part in group if beyond(part, years)]
    if odd:
        if certain(of, group, odd[0], years):
            of.impossible.append((at, past))
        group = [part for part in group if part not in odd or part.kind == "day"]
        if not group:
            return
        parts = {part.kind: part for part in group}
        at, past = group[0].at, group[-1].past
    if "months" in parts and not years and relative is None and not _introduced(of, at, past):
        return
    span = span_of(group, parts, years, own, today)
    if span is None and parts.keys() == {"to_date"}:
        span = so_far(latest(found, at, anchor(found, at, outer)))
    if set(parts) != {"when"}:
        for part in group:
            if part.kind not in _RELATIVE:
                of.taken.update(range(part.at, part.past))
    if span:
        compared = is_compared(of, at, past) and not ("day" in parts and _dated(of, at))
        found.append(When(at, past, span, compared, relative is not None and not years))


def _dated(of: Passage, at: int) -> bool:
    """Whether a day is when something was told: "reported on July 17 that", but "up 5% on 17 July"."""
    words = of.lexicon.words
    return of.word(at - 1) in words["periods.on_days"] and of.word(at - 2) not in words["percent"]


def _year_within(group: list[Part], parts: dict[str, Part], base: Period | None, today: date | None) -> int:
    """The year of a month in the months told last: "in January-February 2021 ... in February"; or 0."""
    if base is None or base.months >= _YEAR_LONG or base.first.year != base.last.year:
        return 0
    span = span_of(group, parts, [], base.last.year, today)
    inside = span is not None and base.first <= span.first and span.last <= base.last
    return base.last.year if inside else 0


def _introduced(of: Passage, at: int, past: int) -> bool:
    """Whether words make so many months a period of the year: "за 4 месяца", "the first four months"."""
    words = of.lexicon.words
    return of.word(at - 1) in words["periods.introduces_months"] or of.word(past) in words["periods.results"]
