"""Times told as a difference: "grew on 5 times, from 60 to 300" is told of a five-fold rise.

Where the two numbers are one five times the other, the rise is to five times, by four.

Mend it with the form that says to how many times as much.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.view import View
from ondiris.model.claim import Direction
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "NFL005"
NAME = "by-times"
FAMILY = "NFL"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2023 the fleet grew from 60 to 300 buses, or on [[5 times]].",),
        "good": ("In 2023 the fleet grew from 60 to 300 buses, or five-fold.",),
    },
    "ru": {
        "bad": (
            "Парк автобусов за 2023 год увеличился с 60 до 300 машин, или на [[5 раз]].",
            "За 2023 год построили 1 530 вагонов, за 2022 год - 1 275. Рост на [[1,2 раза]].",
            "В 2023 году выпуск вырос на [[3 раза]], с 1 000 до 3 000 тонн.",
            "В 2023 году собрали 900 тракторов против 300 в 2022 году, рост на [[3 раза]].",
            "Добыча за 2023 год поднялась со 100 до 400 тонн, то есть на [[4 раза]].",
        ),
        "good": (
            "Парк автобусов за 2023 год увеличился с 60 до 300 машин, или в 5 раз.",
            "В 2023 году ремонта хватило на 5 раз.",
        ),
    },
    "kk": {
        "bad": (),
        "good": ("2023 жылы автобустар саны 60-тан 300-ге, яғни 5 есе өсті.",),
    },
}

_ONE = Decimal(1)


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for change in view.changes:
        if change.by < 0 or claims[change.by].kind is not Kind.MULTIPLE:
            continue
        by, start, end = claims[change.by], claims[change.start], claims[change.end]
        by_times = view.words(by, "by_times")
        if change.direction is not Direction.UP or not view.before(change.by, 6).rstrip().endswith(by_times):
            continue
        if start.value <= 0 or end.value <= start.value:
            continue
        ratio = view.interval(change.end) / view.interval(change.start)
        if ratio.disjoint(by.interval) or not (ratio - _ONE).disjoint(by.interval):
            continue
        value = end.value / start.value
        yield view.finding(
            CODE,
            SEVERITY,
            (by.start, by.end),
            sorted((change.start, change.end, change.by)),
            (f"{end.printed} ÷ {start.printed} = {view.number(value, 3)}",),
            printed=by.printed,
        )
