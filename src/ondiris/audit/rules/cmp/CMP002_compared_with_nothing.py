"""A change is compared, and what with is missing: "rose by 9% compared with to 54,500 units".

The words of a comparison stand there, and the clause ends, or goes on with something else.

Mend it by naming the period that the change is against.
"""

from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern

CODE = "CMP002"
NAME = "compared-with-nothing"
FAMILY = "CMP"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2024 vehicle production rose by [[9% compared with]] to 54,500 units.",
            "In 2024 imports of copper fell by [[3% relative to]].",
        ),
        "good": (
            "In 2024 vehicle production rose by 9% compared with 2023 to 54,500 units.",
            "In 2024 imports of copper fell by 3% compared with what they had been in 2023.",
        ),
    },
    "ru": {
        "bad": (
            "В 2024 году добыча увеличилась на [[6% по сравнению с]]. Объём составил 410 тыс. тонн.",
            "В 2024 году выпуск труб вырос на [[9% относительно]] и составил 40 тыс. тонн.",
        ),
        "good": ("В 2024 году добыча увеличилась на 6% по сравнению с прошлым годом.",),
    },
    "kk": {
        "bad": ("2025 жылы мыс импорты [[салыстырғанда 3%-ға]] кеміді.",),
        "good": ("2025 жылы мыс импорты 2024 жылмен салыстырғанда 3%-ға кеміді.",),
    },
}

#: How far from a change the words of its comparison may stand.
_FAR = 60
#: How many signs behind them tell what the change is compared with.
_NEXT = 24
#: "6 459 млрд теңгемен (15 161 млн доллар) салыстырғанда": what is compared with stands before the bracket.
_ASIDE = pattern(r"\([^()]*\)\s*$")


def check(view: View) -> Iterator[Finding]:
    told = -1
    for number in view.of_kind(Kind.GROWTH, Kind.MULTIPLE, None):
        claim = view.claims[number]
        if claim.kind is None and claim.unit != "pct":
            continue
        start, end = view.read.sentences[claim.sentence]
        start, end = max(start, claim.start - _FAR), min(end, claim.end + _FAR)
        place = _dangling(view, number, start, end)
        if place is None or place[0] <= told:
            continue
        told = place[0]
        span = min(claim.start, place[0]), max(claim.end, place[1])
        yield view.finding(CODE, SEVERITY, span, (number,), words=view.text[place[0] : place[1]])


def _dangling(view: View, number: int, start: int, end: int) -> tuple[int, int] | None:
    """Where in a piece of the text a comparison has no base."""
    claim, low = view.claims[number], view.low
    for word in view.words(claim, "compared_with"):
        at = low.find(word, start, end)
        if at < 0:
            continue
        past = at + len(word)
        behind = low[past : past + _NEXT]
        if behind[:1] == "\n" and view.text[past + 1 : past + 2].islower():
            behind = f" {behind[1:]}"  # the line is broken by its width
        if _nothing(behind, view.words(claim, "no_base")):
            return at + 1, past
    for word in map(str.strip, view.words(claim, "compared_behind")):
        # "2023 жылмен салыстырғанда": what is compared with stands before, and its ending says so.
        at = low.find(word, start, end)
        while at > 0 and low[at - 1].isalnum():
            at = low.find(word, at + 1, end)
        if at < 0:
            continue
        before = _ASIDE.sub("", low[max(0, at - _FAR) : at]).rstrip()
        if not before.endswith(view.words(claim, "base_endings")):
            return at, at + len(word)
    return None


def _nothing(behind: str, others: tuple[str, ...]) -> bool:
    """Whether the clause ends there, or goes on with a word that begins something else."""
    if behind[:1].isalnum():
        return False
    behind = behind.strip(" ")
    return behind[:1] in (".", "!", "?", ";", "\n", "") or behind.startswith(others)
