"""An anniversary does not fit its years: "opened in 1985, it marked its sixtieth anniversary in 2025".

Mend it by looking up the year of the beginning.
"""

from bisect import bisect_left
from collections.abc import Iterator

from ondiris.audit.reading import Paragraph
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.pattern import pattern

CODE = "PER013"
NAME = "anniversary"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Founded in [[2014, the yard celebrated its thirtieth anniversary in 2024]].",
            "The mill, opened in [[1985, marks its 60th anniversary in 2025]].",
        ),
        "good": (
            "Founded in 1994, the yard celebrated its thirtieth anniversary in 2024.",
            "In 2024, on the 60th anniversary of the town, the mill opened in 1985 was closed.",
        ),
    },
    "ru": {
        "bad": ("Фабрика пущена в [[1985 году и в 2025 году отметила 60-летие]].",),
        "good": ("Фабрика пущена в 1965 году и в 2025 году отметила 60-летие.",),
    },
    "kk": {
        "bad": ("[[1995 жылы іске қосылған зауыт 2025 жылы 50 жылдығын]] атап өтті.",),
        "good": ("1975 жылы іске қосылған зауыт 2025 жылы 50 жылдығын атап өтті.",),
    },
}

_YEAR = pattern(r"(?<![0-9.,])(?:1[6-9]|20)[0-9]{2}(?![0-9%]|[.,][0-9])")
#: What every year begins with: a search for it leaps from one 1, or one 20, to the next.
_LIKE_YEARS = pattern("1[6-9][0-9]{2}"), pattern("20[0-9]{2}")
#: An age in years: no amount, and no percentage.
_LEADING = pattern(r"[0-9]{2}(?![0-9a-z%])(?![.,][0-9]| ?%| per| [mbt]| [мт])")
_DIGITS = pattern(r"[0-9]{1,3}$")
#: An anniversary may be kept in the year before or after; how far its years stand from each other.
_SLACK, _FAR = 1, 160


def check(view: View) -> Iterator[Finding]:
    years_at = sorted(found.start() for years in _LIKE_YEARS for found in years.finditer(view.low))
    for paragraph in view.read.paragraphs:
        second = bisect_left(years_at, paragraph.start) + 1
        if second >= len(years_at) or years_at[second] >= paragraph.end:
            continue
        for start, end, years in _anniversaries(view, paragraph):
            yield from _told(view, paragraph, start, end, years)


def _anniversaries(view: View, paragraph: Paragraph) -> Iterator[tuple[int, int, int]]:
    """The place of each anniversary of a paragraph, and of how many years it is."""
    low, words = view.low, view.words_of(paragraph.language)
    for word in words.words("anniversary"):
        at = low.find(word, paragraph.start, paragraph.end)
        while at >= 0:
            digits = _DIGITS.search(low, max(paragraph.start, at - 4), at)
            if digits is not None:
                yield digits.start(), _word_end(low, at + len(word)), int(digits[0])
            at = low.find(word, at + 1, paragraph.end)
    for word in words.words("anniversary_before"):
        for at in _found(low, word, paragraph):
            digits = _LEADING.match(low, at + len(word), paragraph.end)
            if digits is not None:
                yield at + 1, digits.end(), int(digits[0])
    for entry in words.words("anniversary_words"):
        word, _, years = entry.partition("=")
        at = low.find(word, paragraph.start, paragraph.end)
        if at >= 0 and not low[at - 1].isalpha():
            yield at, _word_end(low, at + len(word)), int(years)


def _found(low: str, word: str, paragraph: Paragraph) -> Iterator[int]:
    at = low.find(word, paragraph.start, paragraph.end)
    while at >= 0:
        yield at
        at = low.find(word, at + 1, paragraph.end)


def _word_end(low: str, at: int) -> int:
    while at < len(low) and low[at].isalpha():
        at += 1
    return at


def _told(view: View, paragraph: Paragraph, start: int, end: int, years: int) -> Iterator[Finding]:
    """The finding at an anniversary whose sentence names two years, the first of a beginning."""
    low = view.low
    first = max(low.rfind(". ", paragraph.start, start) + 1, paragraph.start, start - _FAR)
    stop = low.find(". ", end, paragraph.end)
    last = min(paragraph.end if stop < 0 else stop, end + _FAR)
    named = list(_YEAR.finditer(low, first, last))
    if len(named) != 2 or not any(
        word in low[first:last] for word in view.words_of(paragraph.language).words("begun_then")
    ):
        return
    one, other = sorted(int(found[0]) for found in named)
    if one == other or abs(other - one - years) <= _SLACK or int(named[0][0]) > int(named[1][0]):
        return
    place = min(start, named[0].start()), max(end, named[1].end())
    yield view.finding(
        CODE,
        SEVERITY,
        place,
        (),
        (f"{other} − {one} = {other - one} ≠ {years}",),
        printed=view.text[start:end],
        first=str(one),
        second=str(other),
        years=str(other - one),
    )
