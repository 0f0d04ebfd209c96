"""One phrase calls a number nominal and free of prices, or real and in current prices.

"In nominal terms, after inflation is taken out": what is left when inflation is taken out is real.

Mend it by saying which of the two the number is.
"""

from collections.abc import Iterator

from ondiris.audit.placed import places
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "LBL008"
NAME = "real-and-nominal-at-once"
FAMILY = "LBL"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In [[nominal terms, after inflation]] is taken out, pay rose by 2.9% in 2024 year on year.",
            "[[Real growth, not adjusted for]] inflation, was 8.0% in 2024 year on year.",
        ),
        "good": (
            "In real terms, after inflation is taken out, pay rose by 2.9% in 2024 year on year.",
            "Nominal growth was 8.0% and real growth, adjusted for inflation, 2.9% in 2024 year on year.",
        ),
    },
    "ru": {
        "bad": (
            "[[Номинальная зарплата, за вычетом инфляции]], в 2024 году выросла на 3,7% к 2023 году.",
            "[[Реальный прирост, не очищенный]] от роста цен, в 2024 году равен 7,4% к 2023 году.",
        ),
        "good": (
            "Реальная зарплата, за вычетом инфляции, в 2024 году выросла на 3,7% к 2023 году.",
            "Номинальный рост составил 8,0%, реальный, за вычетом инфляции, - 2,9% в 2024 году к 2023 году.",
        ),
    },
    "kk": {
        "bad": (
            "[[Инфляция шегерілген номиналды]] жалақы 2024 жылы 2023 жылмен салыстырғанда 1,9%-ға өсті.",
            "[[Ағымдағы бағадағы нақты жалақы]] 2024 жылы 2023 жылмен салыстырғанда 10,0%-ға өсті.",
        ),
        "good": ("Инфляция шегерілген нақты жалақы 2024 жылы 2023 жылмен салыстырғанда 1,9%-ға өсті.",),
    },
}

#: How many signs may stand between the two words of one phrase.
_GAP = 26
_PAIRS = (("called_nominal", "deflated"), ("called_real", "at_prices"))


def check(view: View) -> Iterator[Finding]:
    for language in sorted({paragraph.language for paragraph in view.read.paragraphs}):
        words = view.words_of(language)
        for called, meant in _PAIRS:
            for name in words.words(called):
                for start, _ in places(view, name, language):
                    place = _beside(view, start, start + len(name), words.words(meant), words.words("apart"))
                    if place:
                        yield view.finding(CODE, SEVERITY, place, (), (), printed=view.text[slice(*place)])


def _beside(
    view: View, start: int, end: int, meant: tuple[str, ...], apart: tuple[str, ...]
) -> tuple[int, int] | None:
    """The phrase from the one word to the other, where none that sets them apart stands between."""
    for word in meant:
        behind = view.low.find(word, end, end + _GAP + len(word))
        if behind >= 0 and _one(view.low[end:behind], apart):
            return start, _word_end(view.low, behind + len(word))
        before = view.low.rfind(word, max(0, start - _GAP - len(word)), start)
        if before >= 0 and _one(view.low[before + len(word) : start], apart):
            return before, _word_end(view.low, end)
    return None


def _one(gap: str, apart: tuple[str, ...]) -> bool:
    return not any(sign.isdigit() or sign in ".;()\n" for sign in gap) and not any(
        word in f" {gap} " for word in apart
    )


def _word_end(low: str, end: int) -> int:
    while end < len(low) and low[end].isalpha():
        end += 1
    return end
