"""What is to come is told of a month before the figures of the text: "the next report is due in March".

Who reports four months of a year writes in May at the earliest.

Mend it by looking up the month or the year.
"""

from collections.abc import Iterator

from ondiris.audit.reading import Named
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "PER015"
NAME = "next-is-past"
FAMILY = "PER"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In January-April 2024 the service placed 38,400 people. The next report is due in "
            "[[March 2024]].",
        ),
        "good": (
            "In January-April 2024 the service placed 38,400 people. The next report is due in June 2024.",
            "In January-April 2024 it placed 38,400 people. The next report is due in March 2025.",
        ),
    },
    "ru": {
        "bad": (
            "За январь-апрель 2024 года трудоустроили 38,4 тыс. человек. Следующий отчёт представят в "
            "[[марте 2024 года]].",
        ),
        "good": (
            "За январь-апрель 2024 года трудоустроили 38,4 тыс. человек. Следующий отчёт представят в "
            "июне 2024 года.",
        ),
    },
    "kk": {
        "bad": (
            "2024 жылғы қаңтар-сәуірде 38,4 мың адам жұмысқа орналасты. Келесі есеп "
            "[[2024 жылғы наурызда]] тыңдалады.",
        ),
        "good": (
            "2024 жылғы қаңтар-сәуірде 38,4 мың адам жұмысқа орналасты. Келесі есеп 2024 жылғы "
            "маусымда тыңдалады.",
        ),
    },
}

_YEAR, _QUARTER = 12, 3
#: How many periods back the one of the figures is looked for, and how far before a month words say "next".
_BACK, _FAR = 4, 90


def check(view: View) -> Iterator[Finding]:
    periods = view.read.periods
    for place, named in enumerate(periods):
        if not place or named.period.months > _QUARTER or named.compared or not _next(view, named):
            continue
        reported = next(
            (each for each in reversed(periods[max(0, place - _BACK) : place]) if _reports(view, each)), None
        )
        if reported is None or named.period.last >= reported.period.last:
            continue
        if named.period.last.year != reported.period.last.year or view.paragraph_at(
            named.start
        ) is not view.paragraph_at(reported.start):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (named.start, named.end),
            (),
            (f"{view.period(named.period)} < {view.period(reported.period)}",),
            printed=view.text[named.start : named.end],
            reported=view.period(reported.period),
        )


def _next(view: View, named: Named) -> bool:
    """Whether its sentence says before a month that what comes next is then."""
    paragraph = view.paragraph_at(named.start)
    if paragraph is None:
        return False
    start = max(view.read.sentences[view.sentence_at(named.start)][0], named.start - _FAR)
    before = f" {view.low[start : named.start]} "
    return any(word in before for word in view.words_of(paragraph.language).words("next_ones"))


def _reports(view: View, named: Named) -> bool:
    """Whether numbers are told of a part of a year, and no plan or promise."""
    if named.compared or not 1 <= named.period.months < _YEAR or _next(view, named):
        return False
    start, end = view.read.sentences[view.sentence_at(named.start)]
    return any(view.claims[each].period == named.period for each in view.inside(start, end))
