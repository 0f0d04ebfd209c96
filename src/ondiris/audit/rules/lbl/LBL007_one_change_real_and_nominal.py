"""One change is told as real and as nominal: "up 15.3% in value, as the volume index of 115.3% shows".

Prices lie between the two: where they moved at all, a change in volume and one in value differ.

Mend it by saying which of the two the number is.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from ondiris.audit.around import until_next
from ondiris.audit.digits import shown
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Direction
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern

CODE = "LBL007"
NAME = "one-change-real-and-nominal"
FAMILY = "LBL"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 output rose [[15.3%]] year on year in value, as the volume index of 115.3% shows.",
            "In 2023 output grew by 15.3% year on year in real terms. In nominal terms it grew by [[15.3%]].",
        ),
        "good": (
            "In 2023 output rose 21.3% year on year in value; the volume index was 115.3%.",
            "In 2023 output grew by 15.3% year on year in real terms. In nominal terms it grew by 24%.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году выпуск вырос на 15,3% к прошлому году в физическом объеме. "
            "В денежном выражении рост составил [[15,3%]].",
        ),
        "good": (
            "В 2023 году выпуск вырос на 15,3% к прошлому году в физическом объеме. "
            "В денежном выражении рост составил 24%.",
        ),
    },
    "kk": {
        "bad": (
            "2023 жылы нақты көлем индексі өткен жылмен салыстырғанда 115,3% болды. Ағымдағы бағамен өндіріс "
            "[[15,3%-ға]] өсті.",
        ),
        "good": (
            "2023 жылы нақты көлем индексі өткен жылмен салыстырғанда 115,3% болды. Ағымдағы бағамен өндіріс "
            "24%-ға өсті.",
        ),
    },
}

#: Numbers of fewer digits may well be equal by chance.
_DIGITS = 2
#: How many sentences apart the two may be.
_SENTENCES = 2
_BEHIND = 26
_PAUSE = pattern("[,;:]")
#: Words that open a sentence are of all its numbers: "In nominal terms it rose from a to b, by c".
_OPENING = 30


def check(view: View) -> Iterator[Finding]:
    changes = [
        number
        for number in view.of_kind(Kind.GROWTH, Kind.INDEX, None)
        if view.claims[number].unit in ("pct", "index") and shown(view.claims[number].printed) >= _DIGITS
    ]
    nominal = {each for each in view.sentence_holding(changes, "nominal") if _said(view, each, "nominal")}
    places = [view.claims[number].sentence for number in changes] if nominal else []
    for number in sorted(nominal):
        claim = view.claims[number]
        first = bisect_left(places, claim.sentence - _SENTENCES)
        past = bisect_right(places, claim.sentence + _SENTENCES)
        for other in changes[first:past]:
            if other not in nominal and _same(claim, view.claims[other]) and _real(view, other, number):
                yield view.finding(
                    CODE,
                    SEVERITY,
                    (claim.start, claim.end),
                    sorted((number, other)),
                    (f"{claim.printed} = {view.claims[other].printed}",),
                    printed=claim.printed,
                    other=view.claims[other].printed,
                )
                break


def _same(one: Claim, other: Claim) -> bool:
    """Whether two numbers are one change, told as a rate or as an index."""
    if one.paragraph != other.paragraph or abs(one.sentence - other.sentence) > _SENTENCES:
        return False
    return one.period == other.period and _change(one) == _change(other)


def _change(claim: Claim) -> object:
    if claim.kind is Kind.INDEX:
        return claim.value - 100
    return -claim.value if claim.direction is Direction.DOWN else claim.value


def _said(view: View, number: int, words: str) -> bool:
    """Whether words before a number in its sentence, or right behind it, say so."""
    claim = view.claims[number]
    sentence = view.sentence_of(number)
    behind = until_next(view, number, _BEHIND)
    before = view.before(number, 90)
    if number - 1 in sentence:
        # Up to the comma the words behind the former number are its own.
        before = view.low[view.claims[number - 1].end : claim.start]
        start = view.read.sentences[claim.sentence][0]
        opening = view.low[start : min(start + _OPENING, view.claims[sentence.start].start)]
        before = f" {opening} {_PAUSE.split(before, maxsplit=1)[-1]} "
    return view.says(claim, words, before) or view.says(claim, words, behind)


def _real(view: View, other: int, nominal: int) -> bool:
    """Whether a number is said to be real, or is set against by a later sentence that says "nominal"."""
    if _said(view, other, "volume_real") or view.claims[other].kind is Kind.INDEX:
        return True
    return view.claims[other].sentence < view.claims[nominal].sentence
