"""The verb says a rise and the index beside it a fall, or the reverse: "grew 5.2% (index 94.8)".

An index below 100 is a fall, above 100 a rise. Of the two numbers one is wrong, or the verb is.

Mend it by looking up the index.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.changes.apart import moves_in
from ondiris.audit.naming.named import names_more
from ondiris.audit.view import View
from ondiris.model.claim import Direction
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern

CODE = "DIR003"
NAME = "verb-against-index"
FAMILY = "DIR"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 chemical output grew by [[5.2% (volume index 94.8%]]) year on year.",
            "Chemical output [[went up in 2023: its volume index was 94.8%]] to the year before.",
        ),
        "good": (
            "In 2023 chemical output grew by 5.2% (volume index 105.2%) year on year.",
            "Chemical output went up in 2023: its volume index was 104.8% to the year before.",
            "Growth slowed in 2023: the volume index was 104.8% to the year before.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году химическая промышленность выросла на [[5,2% (индекс 94,8%]]) к прошлому году.",),
        "good": ("В 2023 году химическая промышленность выросла на 5,2% (индекс 105,2%) к прошлому году.",),
    },
}

_HUNDRED, _LEAST, _MOST = Decimal(100), Decimal(50), Decimal(200)
#: How far behind a change the mean may be named that it is told of.
_MEAN = 40
_WORD = pattern(r"[^\W\d_]+")


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in view.of_kind(Kind.INDEX):
        index = claims[number]
        if not _LEAST < index.value < _MOST or index.interval.contains(_HUNDRED):
            continue
        yield from _against_verb(view, number)
        for other in (number - 1, number + 1):
            if not 0 <= other < len(claims):
                continue
            growth = claims[other]
            if growth.kind is not Kind.GROWTH or growth.sentence != index.sentence:
                continue
            rises = index.value > _HUNDRED
            if growth.direction not in (Direction.UP, Direction.DOWN) or growth.value <= 0:
                continue
            if rises == (growth.direction is Direction.UP):
                continue
            if growth.subject.activity != index.subject.activity and index.subject.activity:
                continue
            if other > number and _below_the_mean(view, number, other):
                continue
            difference = view.number(index.value - _HUNDRED)
            yield view.finding(
                CODE,
                SEVERITY,
                view.span(number, other),
                sorted((number, other)),
                (f"{view.number(index.value)} − 100 = {difference}",),
                growth=growth.printed,
                index=index.printed,
            )
            break


def _below_the_mean(view: View, index: int, growth: int) -> bool:
    """Whether the index is held against the mean of others: "106.7%, 0.3% below the national average"."""
    gap = view.low[view.claims[index].end : view.claims[growth].start]
    return view.says(view.claims[growth], "averages", f"{gap} {view.after(growth, _MEAN)}")


def _against_verb(view: View, number: int) -> Iterator[Finding]:
    """ "Output went up: its volume index was 94.8%": the verb stands before the word for the index."""
    index = view.claims[number]
    start, end = view.read.sentences[index.sentence]
    moves = moves_in(view, start, end)
    if not moves and index.sentence and view.says(index, "volume_index", view.low[start : index.start]):
        # "Output declined last year. The index of production was 103.5".
        before = view.read.sentences[index.sentence - 1]
        alone = not view.inside(*before) and view.paragraph_at(before[0]) == view.paragraph_at(start)
        if alone and not names_more(view, number):
            start = before[0]
            moves = moves_in(view, start, before[1])
    if not moves or view.inside(start, index.start) or len({move.direction for move in moves}) > 1:
        return
    lexicon = view.lexicon_of(view.language(index))
    between = _WORD.findall(view.low, moves[-1].end, index.start)
    known = lexicon.words["roles.index"]
    if not any(word in known or lexicon.stems[word] in known for word in between):
        return
    sentence = view.low[start:end]
    if view.says(index, "pace", sentence) or view.says(index, "price_index", sentence):
        return
    if (index.value > _HUNDRED) == (moves[-1].direction is Direction.UP):
        return
    yield view.finding(
        CODE,
        SEVERITY,
        (moves[0].start, index.end),
        (number,),
        (f"{view.number(index.value)} − 100 = {view.number(index.value - _HUNDRED)}",),
        growth=view.text[moves[0].start : moves[0].end],
        index=index.printed,
    )
