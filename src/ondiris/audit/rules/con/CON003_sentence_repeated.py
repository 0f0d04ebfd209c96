"""A sentence stands in the text twice, word for word, with one number changed.

The summary and the chapter tell the same, with all other numbers equal: one of the two was not brought up to
date. Told only where another number of the sentence is the same in both.

Mend it by looking up which one is right.
"""

from collections.abc import Iterator

from ondiris.audit.digits import shown
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "CON003"
NAME = "sentence-repeated"
FAMILY = "CON"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "For 2020, 206 projects worth 996 billion tenge are planned; they create 19,000 jobs.\n\n"
            "In all, they are many.\n\n"
            "For 2020, 206 projects worth 996 billion tenge are planned; they create [[26,600 jobs]].",
        ),
        "good": (
            "For 2020, 206 projects worth 996 billion tenge are planned; they create 19,000 jobs.\n\n"
            "For 2021, 206 projects worth 996 billion tenge are planned; they create 26,600 jobs.",
            "Town A has 12 schools and 340 teachers.\n\nTown B has 12 schools and 380 teachers.",
        ),
    },
    "ru": {
        "bad": (
            "На 2020 год запланировано 206 проектов на сумму 996 млрд тенге с созданием 19 000 рабочих "
            "мест.\n\n"
            "На 2020 год запланировано 206 проектов на сумму 996 млрд тенге с созданием [[26 600 рабочих "
            "мест]].",
        ),
        "good": (
            "На 2020 год запланировано 206 проектов на сумму 996 млрд тенге.\n\n"
            "На 2021 год запланировано 206 проектов на сумму 998 млрд тенге.",
        ),
    },
    "kk": {
        "bad": (
            "2020 жылы құны 996 млрд теңге болатын 206 жоба жоспарланған; 19 000 жұмыс орны ашылады.\n\n"
            "2020 жылы құны 996 млрд теңге болатын 206 жоба жоспарланған; [[26 600 жұмыс орны]] ашылады.",
        ),
        "good": (
            "2020 жылы құны 996 млрд теңге болатын 206 жоба жоспарланған.\n\n"
            "2021 жылы құны 998 млрд теңге болатын 206 жоба жоспарланған.",
        ),
    },
}

#: Numbers of fewer digits agree by chance.
_DIGITS = 3
#: A shorter sentence says too little to be of one thing for certain.
_SHORTEST = 30
_BEGIN = 16


def check(view: View) -> Iterator[Finding]:
    for group in _beginnings(view):
        seen: dict[str, range] = {}
        for numbers in group:
            words = _words(view, numbers)
            former = seen.setdefault(words, numbers)
            if former is not numbers and len(words) >= _SHORTEST:
                yield from _changed(view, former, numbers)


def _beginnings(view: View) -> Iterator[list[range]]:
    """Sentences of several numbers that begin alike and count the same things; each wording once."""
    claims, groups = view.claims, dict[tuple[str, ...], list[range]]()
    told: set[str] = set()
    number = 0
    while number < len(claims):
        start, end = view.read.sentences[claims[number].sentence]
        numbers = view.inside(start, end)
        number = max(numbers.stop, number + 1)
        sentence = view.low[start:end]
        if len(numbers) > 1 and sentence not in told:
            told.add(sentence)
            begin = view.low[start : min(start + _BEGIN, claims[numbers[0]].start)]
            key = (begin, *(claims[each].unit for each in numbers))
            groups.setdefault(key, []).append(numbers)
    yield from (group for group in groups.values() if len(group) > 1)


def _changed(view: View, former: range, numbers: range) -> Iterator[Finding]:
    """The one number that differs between two sentences of the same words."""
    claims = view.claims
    pairs = list(zip(former, numbers, strict=True))
    apart = [pair for pair in pairs if claims[pair[0]].interval.disjoint(claims[pair[1]].interval)]
    equal = [one for one, other in pairs if claims[one].value == claims[other].value and _telling(view, one)]
    if len(apart) != 1 or not equal:
        return
    one, other = apart[0]
    yield view.finding(
        CODE,
        SEVERITY,
        (claims[other].start, claims[other].end),
        (one, other),
        (f"{claims[one].printed} ≠ {claims[other].printed}",),
        one=claims[one].printed,
        other=claims[other].printed,
    )


def _words(view: View, numbers: range) -> str:
    """A sentence with its quantities left out; years and dates stay."""
    start, end = view.read.sentences[view.claims[numbers[0]].sentence]
    pieces = []
    for number in numbers:
        claim = view.claims[number]
        pieces.append(view.low[start : claim.start])
        pieces.append(f"<{claim.unit}>")
        start = max(start, claim.end)
    pieces.append(view.low[start:end])
    return "".join(pieces)


def _telling(view: View, number: int) -> bool:
    return shown(view.claims[number].printed) >= _DIGITS
