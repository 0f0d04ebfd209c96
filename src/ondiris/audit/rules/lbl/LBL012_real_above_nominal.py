"""Growth in real terms is above that in nominal terms, though prices rose: the two words are swapped.

"Up 10.4% in real terms and 1.6% in nominal terms, since prices had gone up by 8.7%": rising prices
leave less of the nominal growth.

Mend it by swapping the two words.
"""

from collections.abc import Iterator

from ondiris.audit.around import one_block
from ondiris.audit.view import View
from ondiris.model.claim import DOWN, Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "LBL012"
NAME = "real-above-nominal"
FAMILY = "LBL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2024 pay rose by [[10.4% in real terms and 1.6%]] in nominal terms, as prices rose by 8.7%.",
            "In 2024 prices rose by 6%. Wages gained [[2.8% in nominal and 9%]] in real terms in 2024.",
        ),
        "good": (
            "In 2024 pay rose by 10.4% in nominal terms and 1.6% in real terms, as prices rose by 8.7%.",
            "In 2024 pay rose by 2% in real terms and 1.6% in nominal terms, as prices fell by 0.4%.",
        ),
    },
    "ru": {
        "bad": (
            "За 2024 год зарплата прибавила [[10,4% в реальном и 1,6%]] в номинальном выражении: цены "
            "поднялись на 8,7%.",
        ),
        "good": (
            "За 2024 год зарплата прибавила 10,4% в номинальном и 1,6% в реальном выражении: цены "
            "поднялись на 8,7%.",
        ),
    },
    "kk": {
        "bad": (
            "2024 жылы жалақы нақты түрде [[12,2%-ға, номиналды түрде 2,0%-ға]] көбейді, баға "
            "10,0%-ға қымбаттады.",
        ),
        "good": (
            "2024 жылы жалақы номиналды түрде 12,2%-ға, нақты түрде 2,0%-ға көбейді, баға "
            "10,0%-ға қымбаттады.",
        ),
    },
}

#: How far before a growth its word stands, how far behind the second; how many numbers off prices are told.
_BEFORE, _BEHIND, _NEAR, _SENTENCES = 40, 24, 4, 2
_CHANGES = frozenset((Kind.GROWTH, None))


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for first in view.sentence_holding(range(len(claims) - 1), "nominals"):
        one, other = claims[first], claims[first + 1]
        if not (one.unit == other.unit == "pct") or one.sentence != other.sentence:
            continue
        if not {one.kind, other.kind} <= _CHANGES or DOWN in (one.direction, other.direction):
            continue
        real = _real(view, first)
        if real < 0 or claims[real].value <= claims[2 * first + 1 - real].value:
            continue
        prices = _prices(view, first)
        if prices < 0:
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(first, first + 1),
            sorted((first, first + 1, prices)),
            (f"{claims[real].printed} > {claims[2 * first + 1 - real].printed}",),
            printed=claims[real].printed,
            other=claims[2 * first + 1 - real].printed,
        )


def _real(view: View, first: int) -> int:
    """Which of a number and the next is told as real, the other as nominal; or -1."""
    one, other = view.claims[first], view.claims[first + 1]
    between = f" {view.low[one.end : other.start]} "
    before, behind = view.before(first, _BEFORE).rpartition(",")[2], view.after(first + 1, _BEHIND)
    for pieces in ((between, behind), (before, between)):
        told = [_word(view, one, piece) for piece in pieces]
        if set(told) == {"reals", "nominals"}:
            return first + told.index("reals")
    return -1


def _word(view: View, claim: Claim, piece: str) -> str:
    """`reals` or `nominals`, where a piece of text holds words of one of these tables alone."""
    real, nominal = view.says(claim, "reals", piece), view.says(claim, "nominals", piece)
    return "" if real == nominal else "reals" if real else "nominals"


def _prices(view: View, first: int) -> int:
    """The growth of prices that is told near two numbers; -1 where there is none."""
    claims, one = view.claims, view.claims[first]
    for number in range(max(0, first - _NEAR), min(len(claims), first + 2 + _NEAR)):
        told = claims[number]
        if number in (first, first + 1) or told.unit != "pct" or told.value <= 0 or told.direction is DOWN:
            continue
        if not one_block(view, one, told) or abs(told.sentence - one.sentence) > _SENTENCES:
            continue
        if view.says(told, "of_prices", view.before(number, _BEFORE)):
            return number
    return -1
