"""A result is told for a period that was not over on the day of the text.

The results of ten months cannot be known on 20 October. The day is the one given with the text; else the one
that the text begins with, or that a sentence names as the day on which it was told.

Mend it by naming the months that the result is of, or by calling it a forecast.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from ondiris.audit.reading import Named
from ondiris.audit.view import Span, View
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.pattern import pattern
from ondiris.model.period import REPORTED, Period, PeriodKind

CODE = "PER002"
NAME = "not-over-yet"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "ASTANA, [[20 October 2025 - In January-October 2025]] output rose by 4% year on year.",
            "On [[20 October 2025 the governor presented the results of ten months of 2025]]: exports grew "
            "by 4% year on year.",
        ),
        "good": (
            "In January-October 2024 output grew by 5.8% year on year.",
            "ASTANA, 20 November 2025 - In January-October 2025 industrial output rose by 4% year on year.",
            "On 20 October 2025 the governor said that exports in January-October 2025 would grow by 4% "
            "year on year.",
            "The plant opened on 20 October 2025. In January-October 2025 its output grew 4% year on year.",
        ),
    },
    "ru": {
        "bad": (
            "[[20 октября 2025 года. За 10 месяцев 2025 года]] экспорт вырос на 4% к прошлому году.",
            "[[20 октября 2025 года аким доложил об итогах десяти месяцев 2025 года]]: экспорт вырос на 4% "
            "к прошлому году.",
        ),
        "good": ("20 ноября 2025 года. За 10 месяцев 2025 года экспорт вырос на 4% к прошлому году.",),
    },
    "kk": {
        "bad": (
            "[[2025 жылғы 20 қазанда әкім 2025 жылғы он айдың]] қорытындысын жариялады: экспорт өткен жылмен "
            "салыстырғанда 4%-ға өсті.",
        ),
        "good": (
            "2025 жылғы 20 қарашада әкім 2025 жылғы он айдың қорытындысын жариялады: экспорт өткен жылмен "
            "салыстырғанда 4%-ға өсті.",
        ),
    },
}

_SPANS = REPORTED - {PeriodKind.YEAR}
_KINDS = (Kind.GROWTH, Kind.LEVEL, Kind.INDEX, Kind.MULTIPLE)
#: A dateline stands in one of the first paragraphs, near its beginning, and ends with one of these signs.
_PARAGRAPHS, _BEGINNING, _ENDS = 2, 40, ".\n–—-:/|)"
#: How near before a month a word for telling stands.
_VERB = 16
#: Before it stands the place, or nothing: "Astana, 20 October 2025".
_PLACE = ("", ",", ".", "(", "-", "–", "—", "/", "|")

#: A year in the name of a day: "20 October 2025", "20.10.25".
_YEAR = pattern(r"[0-9]{4}|[0-9]\D[0-9]+\D[0-9]")
#: A day that another one follows begins a span.
_THROUGH = pattern(r"[-–—][0-9]{1,2}(?![0-9.])")
_HALF = timedelta(days=183)


def check(view: View) -> Iterator[Finding]:
    if view.day is not None:
        yield from _not_over(view, view.day, None, (0, len(view.text)))
        return
    told: set[Period] = set()
    for named in view.read.periods:
        if named.relative:
            continue
        scope = _scope(view, named)
        if scope is None:
            continue
        day = named.period.last
        if day != named.period.first:
            day += timedelta(days=1)  # of a month the last day may be meant
        yearless = _YEAR.search(view.low, named.start, named.end) is None
        for finding in _not_over(view, day, named, scope):
            period = view.claims[finding.claims[0]].period
            if period is not None and period not in told and not (yearless and _is_next(day, period)):
                told.add(period)
                yield finding


def _is_next(day: date, period: Period) -> bool:
    """Whether the next such day is nearer to the end of a period: "5 January: in January-November 2025"."""
    return period.last - day > _HALF


def _scope(view: View, named: Named) -> Span | None:
    """The part of the text that was told on a day that it names; None where the day is of something else.

    A month is one where the word for telling stands right before it: "reported in July 2025".
    """
    if named.period.first != named.period.last:
        return _told_in(view, named)
    if _THROUGH.match(view.low, named.end):
        return None  # "in the Dec. 1-20 period"
    for paragraph in view.read.paragraphs[:_PARAGRAPHS]:
        if not 0 <= named.start - paragraph.start <= _BEGINNING:
            continue
        before = view.low[paragraph.start : named.start].rstrip()
        behind = view.low[named.end - 1 : paragraph.end + 1].lstrip(" ")
        behind = behind if behind[:1] == "." else behind[1:].lstrip(" ")
        placed = before[-1:] in _PLACE or before.endswith(view.words_of(paragraph.language).words("of_day"))
        if placed and (not behind or behind[0] in _ENDS):
            return paragraph.start, len(view.text)
    at = view.sentence_at(named.start)
    start, end = view.read.sentences[at]
    inside = view.inside(start, end)
    if not inside:
        return None
    before = f" {view.low[max(start, named.start - _VERB) : named.start]}"
    if any(view.says(view.claims[inside[0]], words, before) for words in ("ended", "as_of")):
        return None  # "in the quarter ended 29 September", "as of 29 September"
    told = view.says(view.claims[inside[0]], "told", view.low[start:end])
    return (start, end) if told else None


def _told_in(view: View, named: Named) -> Span | None:
    if named.period.kind is not PeriodKind.MONTH:
        return None
    at = view.sentence_at(named.start)
    start, end = view.read.sentences[at]
    inside = view.inside(start, end)
    before = f" {view.low[max(start, named.start - _VERB) : named.start]}"
    return (start, end) if inside and view.says(view.claims[inside[0]], "told", before) else None


def _not_over(view: View, day: date, named: Named | None, scope: Span) -> Iterator[Finding]:
    told: set[str] = set()
    for number in view.inside(*scope):
        claim = view.claims[number]
        period = claim.period
        if (
            period is None
            or claim.kind not in _KINDS
            or str(period) in told
            or not _result(claim, period, day)
        ):
            continue
        span = (claim.start, claim.end)
        if named is not None:
            place = _place(view, number, period, named)
            if place is None:
                continue
            span = place
        told.add(str(period))
        yield view.finding(
            CODE,
            SEVERITY,
            span,
            (number,),
            (f"{view.wording.day(period.last)} ≥ {view.wording.day(day)}",),
            printed=claim.printed,
            period=view.period(period),
            day=view.wording.day(day),
        )


def _result(claim: Claim, period: Period, day: date) -> bool:
    """Whether a number is a result of a period of which the day is before the end."""
    if period.last < day or period.last.year != day.year or claim.nature is not Nature.ACTUAL:
        return False
    if period.kind not in _SPANS or period.first > day:
        return False
    return bool(claim.unit or claim.scale)


def _place(view: View, number: int, period: Period, day: Named) -> Span | None:
    """Where the text names the period, from the day on where that stands in the same paragraph."""
    paragraph = view.read.paragraphs[view.claims[number].paragraph]
    found = [each for each in view.periods_in(paragraph.start, paragraph.end) if each.period == period]
    if not found or found[0].compared or found[0].relative or period.last == day.period.last:
        return None
    places = [found[0], day] if paragraph.start <= day.start < paragraph.end else [found[0]]
    return min(each.start for each in places), max(each.end for each in places)
