"""A year that cannot be meant: "In 2107", where the text speaks of 2017.

Two digits changed places. Only years beyond this century that a swap of digits turns into one near the
other years of the text, or into one of the last decades, are reported.

Mend it by putting the digits in order.
"""

import re
from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Fix, Severity

CODE = "PER004"
NAME = "impossible-year"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In [[2107]] the industry grew by 5.1% year on year.",),
        "good": (
            "In 2017 the industry grew by 5.1% year on year.",
            "In 2023 the plant made 2,104 wagons.",
            "The novel is set in 2345.",
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

_YEAR = re.compile(r"(?<![0-9.,\-–/#№])2[1-9][0-9]{2}(?![0-9%]|[.,][0-9])")
_NEAR = range(1990, 2051)


def check(view: View) -> Iterator[Finding]:
    low = view.low
    for found in _YEAR.finditer(low):
        wanted = [year for year in _swaps(found[0]) if year in _NEAR]
        if len(wanted) != 1 or not _is_year(view, found.start(), found.end()):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            found.span(),
            (),
            (f"{found[0]} → {wanted[0]}",),
            Fix(*found.span(), str(wanted[0])),
            printed=found[0],
            year=str(wanted[0]),
        )


def _swaps(digits: str) -> list[int]:
    """The numbers that come of two neighbouring digits changing places."""
    return [int(digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]) for at in range(3)]


def _is_year(view: View, start: int, end: int) -> bool:
    """Whether the words around four digits make them a year."""
    language = next((each.language for each in view.read.paragraphs if each.start <= start < each.end), "en")
    words = view.words_of(language)
    before, after = f" {view.low[max(0, start - 12) : start]}", f"{view.low[end : end + 8]} "
    if after.lstrip().startswith(words.words("year_behind")):
        return True
    return (
        before.endswith(words.words("year_before"))
        and after[0] in " .,;:"
        and not after.lstrip()[:1].isdigit()
        and (view.low[:start].rstrip().endswith((".", "\n")) or start < 5 or _verb_follows(view, end))
    )


def _verb_follows(view: View, end: int) -> bool:
    """Whether what follows is no counted noun: a point, a comma, an article or the end."""
    return (
        view.low[end : end + 5].startswith((".", ",", ";", " the ", " it ", " we "))
        or not view.low[end:].strip()
    )
