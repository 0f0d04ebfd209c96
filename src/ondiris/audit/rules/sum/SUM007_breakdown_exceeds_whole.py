"""The parts of the number of the sentence before add up to more: "62 projects. By region: 30, 20, 21".

Told where the sentence begins with "of these", "by region" or the like, and lists nothing else.

Mend it by looking up the number that is wrong.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.adding import LASTING
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import Role
from ondiris.model.finding import Finding, Severity

CODE = "SUM007"
NAME = "breakdown-exceeds-whole"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The pool for 2025 includes 62 projects. By region: [[30 in the north, 20 in the south and 21]] "
            "in the west.",
        ),
        "good": (
            "The pool for 2025 includes 62 projects. By region: 30 in the north, 20 in the south and 12 in "
            "the west.",
        ),
    },
    "ru": {
        "bad": (
            "Бюджет театра на 2025 год - 640 млн рублей. Из них [[420 млн дал бюджет, 150 млн - касса и "
            "270 млн]] - спонсоры.",
        ),
        "good": (
            "Бюджет театра на 2025 год - 640 млн рублей. Из них 420 млн дал бюджет, 150 млн - касса и "
            "70 млн - спонсоры.",
        ),
    },
    "kk": {
        "bad": (
            "2025 жылғы пулға 36 жоба енді. Оның [[15-і металлургияда, 12-сі химияда, 19-ы]] құрылыс "
            "материалдары саласында.",
        ),
        "good": (
            "2025 жылғы пулға 36 жоба енді. Оның 15-і металлургияда, 12-сі химияда, 9-ы құрылыс "
            "материалдары саласында.",
        ),
    },
}

#: How far from its beginning a sentence says that it breaks a number down.
_OPENING = 24
#: Parts that exceed the whole by more than this are of something else.
_MOST = 2


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    number = 0
    while number < len(claims):
        listed = list(view.sentence_of(number))
        first, number = number, max(listed[-1] + 1, number + 1) if listed else number + 1
        if len(listed) < 2 or first == 0 or not _breaks_down(view, listed[0]):
            continue
        units = {claims[each].unit for each in listed if claims[each].unit or not claims[each].scale}
        if len(units) > 1 or units & RATIOS or units & LASTING:
            continue
        if any(claims[each].role is Role.CONVERTED or claims[each].value <= 0 for each in listed):
            continue
        whole = _whole(view, listed)
        if whole < 0:
            continue
        lows = [claims[each].interval.low or Decimal(0) for each in listed]
        high = claims[whole].interval.high
        total = sum((claims[each].value for each in listed), Decimal(0))
        if high is None or sum(lows, Decimal(0)) < high or total > claims[whole].value * _MOST:
            continue
        terms = " + ".join(view.number(claims[each].value) for each in listed)
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(*listed),
            (whole, *listed),
            (f"{terms} = {view.number(total)} > {view.number(claims[whole].value)}",),
            whole=claims[whole].printed,
            total=view.number(total),
        )


def _breaks_down(view: View, number: int) -> bool:
    claim = view.claims[number]
    start = view.read.sentences[claim.sentence][0]
    words = view.words_of(view.language(claim)).words("breakdown")
    return view.low.startswith(words, start, min(claim.start, start + _OPENING))


def _whole(view: View, listed: list[int]) -> int:
    """The number of the sentence before that these are of: of their unit, or the least count above them."""
    claims = view.claims
    most = max(claims[each].value for each in listed)
    former = [
        each
        for each in view.sentence_of(listed[0] - 1)
        if claims[each].sentence == claims[listed[0]].sentence - 1
        and claims[each].paragraph == claims[listed[0]].paragraph
        and claims[each].value > most
    ]
    unit = claims[listed[-1]].unit
    # "Of this 420 million": the currency was told with the whole.
    bare = not unit and all(claims[each].scale for each in listed)
    same = [each for each in former if claims[each].scale > 0] if bare else []
    same = same or [each for each in former if claims[each].unit == unit and unit]
    if same:
        return max(same, key=lambda each: claims[each].value)
    counts = [
        each
        for each in former
        if not claims[each].scale
        and claims[each].unit not in RATIOS | LASTING
        and claims[each].value % 1 == 0
    ]
    return min(counts, key=lambda each: claims[each].value) if counts and not unit else -1
