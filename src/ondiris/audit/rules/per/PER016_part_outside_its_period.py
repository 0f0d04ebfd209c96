"""A part is told of a month that lies outside the period of its whole: "January–June, of which July".

Either the whole is of a longer period, or another month is meant. Without "of which", amounts that add up to
the whole are its parts: "9.8 in the first quarter: 4.7 in January–March, 5.1 in April–June".

Mend it by looking up both periods.
"""

from collections.abc import Iterator
from itertools import pairwise

from ondiris.audit.breakdowns.misdated import misdated
from ondiris.audit.reading import Named
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "PER016"
NAME = "part-outside-its-period"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Exports for [[January–September 2024 were 4.1 billion dollars, of which October]] brought 0.6.",
            "Taxes came to [[9.8 billion dollars in the first quarter of 2024, that is 4.7 billion in "
            "January–March and 5.1 billion]] in April–June.",
        ),
        "good": (
            "Exports for January–September 2024 were 4.1 billion dollars, of which August brought 0.6.",
            "Exports for January–September 2024 were 4.1 billion dollars. In October they were 0.6.",
            "Taxes came to 9.8 billion dollars in the first half of 2024, that is 4.7 billion in "
            "January–March and 5.1 billion in April–June.",
        ),
    },
    "ru": {
        "bad": ("За [[январь–июнь 2025 года выпущено 12 400 машин, из них в июле]] – 2 100.",),
        "good": ("За январь–июнь 2025 года выпущено 12 400 машин, из них в июне – 2 100.",),
    },
    "kk": {
        "bad": ("[[2025 жылғы қаңтар–маусымда 12 400 машина шығарылды, соның ішінде шілдеде]] 2 100.",),
        "good": ("2025 жылғы қаңтар–маусымда 12 400 машина шығарылды, соның ішінде маусымда 2 100.",),
    },
}

#: How far the part may stand from its whole, and from the words that make it one.
_FAR, _LINKED = 120, 24


def check(view: View) -> Iterator[Finding]:
    for whole, part in pairwise(view.read.periods):
        if part.compared or whole.compared or part.period.months >= whole.period.months:
            continue
        inside = whole.period.first <= part.period.first and part.period.last <= whole.period.last
        if inside or not _of_it(view, whole, part):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (whole.start, part.end),
            (),
            (f"{view.period(part.period)} ∉ {view.period(whole.period)}",),
            part=view.period(part.period),
            whole=view.period(whole.period),
        )
    yield from _added_up(view)


def _added_up(view: View) -> Iterator[Finding]:
    """The wholes whose parts make them and fill another period than theirs."""
    for whole, parts, told, outside in misdated(view):
        terms = " + ".join(view.claims[each].printed for each in parts)
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(whole, *parts),
            (whole, *parts),
            (f"{terms} = {view.claims[whole].printed}",),
            part=view.period(outside),
            whole=view.period(told),
        )


def _of_it(view: View, whole: Named, part: Named) -> bool:
    """Whether "of which" stands right before the part, in the sentence of its whole."""
    between = view.low[whole.end : part.start]
    paragraph = view.paragraph_at(whole.start)
    if (
        paragraph is None
        or len(between) > _FAR
        or view.sentence_at(whole.start) != view.sentence_at(part.start)
    ):
        return False
    near = f" {between[-_LINKED:]}"
    words = view.words_of(paragraph.language).words("part")
    return whole.period.first.year == part.period.first.year and any(word in near for word in words)
