"""A year that cannot be meant: "In 2107", where the text speaks of 2017.

Two digits changed places. Only a year of the next centuries is told that one slip of the hand, two
digits swapped or the century one too high, turned from a year near the others of the text.

Mend it by putting the digits in order.
"""

from bisect import bisect_right
from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Fix, Severity
from ondiris.model.nature import Nature
from ondiris.model.pattern import pattern

CODE = "PER004"
NAME = "impossible-year"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In [[2107]] the industry grew by 5.1% year on year.",
            "The bus depot was founded in [[2074]] and has 386 buses.",
            "In 2023 exports grew by 4.1%. In [[2042]] the exports were 5.1 billion dollars.",
        ),
        "good": (
            "In 2017 the industry grew by 5.1% year on year.",
            "In 2023 the plant made 2,104 wagons.",
            "The novel is set in 2345. A museum will be opened in 2050.",
            "In 2023 exports grew by 4.1%. By 2042 the exports are to reach 5.1 billion dollars.",
        ),
    },
    "ru": {
        "bad": ("В [[2107]] году промышленность выросла на 5,1% к прошлому году.",),
        "good": ("В 2017 году промышленность выросла на 5,1% к прошлому году.",),
    },
    "kk": {
        "bad": ("[[2107]] жылы өнеркәсіп өткен жылмен салыстырғанда 5,1%-ға өсті.",),
        "good": ("2017 жылы өнеркәсіп өткен жылмен салыстырғанда 5,1%-ға өсті.",),
    },
}

#: What may not stand before is looked at last: so the search leaps from one 2 to the next.
_YEAR = pattern(r"2[1-9][0-9]{2}(?<![0-9.,\-–/#№][0-9]{4})(?![0-9%]|[.,][0-9])")
_USUAL = pattern(r"(?<![0-9.,])(?:19|20)[0-9]{2}(?![0-9%]|[.,][0-9])")
_AHEAD = pattern(r"20[3-9][0-9](?<![0-9.,\-–/#№][0-9]{4})(?![0-9%]|[.,][0-9])")
_WORD = pattern(r"[^\W\d_]+")
_NEAR = range(1990, 2051)
#: How far from a year that the text names the meant one may be.
_REACH = 6
#: Nothing that is told as past began later, whenever the text was written; how near a year the verb stands.
_LATEST, _NEARBY = 2040, 40
#: A century too high is a slip of one key; the meant year may be farther off.
_CENTURY_REACH = 15


def check(view: View) -> Iterator[Finding]:
    yield from _future(view)
    low = view.low
    named: set[int] | None = None
    for found in _YEAR.finditer(low):
        if named is None:
            named = {int(year) for year in _USUAL.findall(low)}
        wanted = _meant(found[0], named)
        if not wanted or not _is_year(view, found.start(), found.end()):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            found.span(),
            (),
            (f"{found[0]} → {wanted}",),
            Fix(*found.span(), str(wanted)),
            printed=found[0],
            year=str(wanted),
        )


def _future(view: View) -> Iterator[Finding]:
    """Results of a year decades ahead, where its last two digits swapped make a year of the text."""
    low = view.low
    named: set[int] = set()
    for found in _AHEAD.finditer(low):
        named = named or {int(year) for year in _USUAL.findall(low)}
        year, meant = int(found[0]), int(f"20{found[0][3]}{found[0][2]}")
        others = named - {year}
        if _begun(view, found.start(), found.end(), others):
            meant = year - 100
        elif not any(abs(meant - other) <= 1 for other in others) or not _resulted(view, found.start()):
            continue
        if not _is_year(view, *found.span()) or _until(view, *found.span()):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            found.span(),
            (),
            (f"{found[0]} → {meant}",),
            Fix(*found.span(), str(meant)),
            printed=found[0],
            year=str(meant),
        )


def _resulted(view: View, start: int) -> bool:
    """Whether the sentence of a year tells results."""
    first, last = _sentence(view, start)
    told = [view.claims[each] for each in view.inside(first, last)]
    words, sentence = view.words_of(_language(view, start)), f" {view.low[first:last]} "
    past = bool(told) or any(word in sentence for word in words.words("begun_then") + words.words("ended"))
    if not told and any(word in sentence for word in words.words("to_come")):
        return False
    return past and all(claim.nature is Nature.ACTUAL for claim in told)


def _begun(view: View, start: int, end: int, others: set[int]) -> bool:
    """Whether something is said to have begun in a year that is far behind all others that the text names."""
    if int(view.low[start:end]) < (max(others) + _REACH if others else _LATEST):
        return False
    first, last = _sentence(view, start)
    words = view.words_of(_language(view, start))
    near = f" {view.low[max(first, start - _NEARBY) : min(last, end + _NEARBY)]} "
    sentence = f" {view.low[first:last]} "
    return any(word in near for word in words.words("begun_then")) and not any(
        word in sentence for word in words.words("to_come")
    )


def _sentence(view: View, place: int) -> tuple[int, int]:
    return view.read.sentences[view.sentence_at(place)]


def _language(view: View, place: int) -> str:
    """The language of the paragraph at a place of the text."""
    at = bisect_right(view.read.paragraphs, place, key=lambda each: each.start) - 1
    return view.read.paragraphs[at].language if at >= 0 else "en"


def _until(view: View, start: int, end: int) -> bool:
    """Whether the words around a year make it an aim: "by 2042"."""
    words = view.words_of(_language(view, start)).words("until")
    before, behind = f" {view.low[max(0, start - 8) : start]}", view.low[end : end + 20]
    return before.endswith(words) or any(word in behind for word in words if not word.startswith(" "))


def _meant(digits: str, named: set[int]) -> int:
    """The year that one slip of the hand turned into these digits; 0 where it is not certain.

    Two neighbouring digits changed places, or the century is one too high.
    """
    swaps = [int(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]) for at in range(3)]
    close = [year for year in swaps if any(abs(year - other) <= _REACH for other in named)]
    century = int(digits) - 100
    if any(abs(century - other) <= _CENTURY_REACH for other in named):
        close.append(century)
    if close:
        return min(close, key=lambda year: min(abs(year - other) for other in named))
    near = [year for year in swaps if year in _NEAR]
    return near[0] if len(near) == 1 and not named else 0


def _is_year(view: View, start: int, end: int) -> bool:
    """Whether the words around four digits make them a year."""
    language = _language(view, start)
    words = view.words_of(language)
    low = view.low
    behind = low[end : end + 10].lstrip()
    if behind.startswith(words.words("year_behind")):
        return True
    before = _WORD.findall(low[max(0, start - 14) : start])
    if before and before[-1] in view.lexicon_of(language).months:
        return True
    before_it = f" {low[max(0, start - 12) : start]}".replace("\n", " ")
    if not before_it.endswith(words.words("year_before")):
        return False
    return not behind[:1].isalnum() or behind.startswith(words.words("year_follows"))
