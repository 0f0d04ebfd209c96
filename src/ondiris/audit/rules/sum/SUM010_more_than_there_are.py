"""More of them than there are: "14 of the 12 mills".

One of the two numbers is wrong, or they are swapped.

Mend it by looking up both.
"""

from collections.abc import Iterator

from ondiris.audit.arithmetic.adding import amount
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding, Severity

CODE = "SUM010"
NAME = "more-than-there-are"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"

EXAMPLES = {
    "en": {
        "bad": (
            "By 20 November [[14 of the 12]] sugar mills had begun crushing.",
            "The bank financed [[95 out of 59 projects]].",
        ),
        "good": (
            "By 20 November 12 of the 14 sugar mills had begun crushing.",
            "The bank financed 59 out of 95 projects.",
            "The price rose by 14 of late; 12 mills have closed.",
        ),
    },
    "ru": {
        "bad": ("К ноябрю работали [[14 из 12 сахарных заводов]].",),
        "good": ("К ноябрю работали 12 из 14 сахарных заводов.",),
    },
    "kk": {
        "bad": (
            "Қауымдастыққа мүше [[1 380 кәсіпорынның 1 920-сы]] экспортқа жұмыс істейді.",
            "Тексерілген [[12 бағдарламаның он бесі]] орындалмаған.",
        ),
        "good": (
            "Қауымдастыққа мүше 1 920 кәсіпорынның 1 380-і экспортқа жұмыс істейді.",
            "Тексерілген 15 бағдарламаның он екісі орындалмаған.",
        ),
    },
}

#: How long the words between the two numbers may be.
_GAP = 26


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in range(1, len(claims)):
        one, other = claims[number - 1], claims[number]
        if one.sentence != other.sentence or other.start - one.end > _GAP:
            continue
        if not (amount(one) and amount(other)) or one.scale != other.scale:
            continue
        part, whole = _part_and_whole(view, one, other)
        if part is None or whole is None or part.value <= whole.value or part.decimals or whole.decimals:
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(number - 1, number),
            (number - 1, number),
            (f"{part.printed} > {whole.printed}",),
            part=part.printed,
            whole=whole.printed,
        )


def _part_and_whole(view: View, one: Claim, other: Claim) -> tuple[Claim | None, Claim | None]:
    """The part and the whole by the words, or the endings, between two numbers."""
    gap = view.low[one.end : other.start]
    words = view.words_of(view.language(one))
    if gap in words.words("out_of") and one.unit in ("", other.unit):
        return one, other
    last = (one.printed.lower() + gap).rstrip()
    possessed = other.printed.lower().endswith(words.words("possessed"))
    if possessed and last.endswith(words.words("genitive")) and other.unit in ("", one.unit):
        return other, one
    return None, None
