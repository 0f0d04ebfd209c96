"""The parts of the number of the sentence before add up to more: "62 projects. By region: 30, 20, 21".

Told where the sentence begins with "of these", "by region" or the like, and lists nothing else.

Mend it by looking up the number that is wrong.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.breakdowns.opened import opened
from ondiris.audit.breakdowns.otherwise import nested
from ondiris.audit.view import View
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

#: Parts that exceed the whole by more than this are of something else.
_MOST = 2


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for whole, parts in opened(view):
        lows = [claims[each].interval.low or Decimal(0) for each in parts]
        high = claims[whole].interval.high
        total = sum((claims[each].value for each in parts), Decimal(0))
        if high is None or sum(lows, Decimal(0)) < high or total > claims[whole].value * _MOST:
            continue
        if nested(view, parts):
            continue
        terms = " + ".join(view.number(claims[each].value) for each in parts)
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(*parts),
            (whole, *parts),
            (f"{terms} = {view.number(total)} > {view.number(claims[whole].value)}",),
            whole=claims[whole].printed,
            total=view.number(total),
        )
