"""A change between periods of different length: ten months against one, four months against a year.

What grows "from 26.7 trillion in January to 356 trillion in January-October" has not grown: the second number
holds the first. Amounts of money and quantities add up over time, so only spans of equal length compare.

Mend it by comparing with the same months of the year before.
"""

from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.period import REPORTED, PeriodKind

CODE = "PER001"
NAME = "unequal-periods"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Exports rose from [[26.7 billion dollars in January 2024 to 356 billion dollars in "
            "January-October 2024]].",
        ),
        "good": (
            "Exports rose from 326.7 billion dollars in January-October 2023 to 356 billion dollars in "
            "January-October 2024.",
        ),
    },
    "ru": {
        "bad": (
            "Цех собрал за [[первое полугодие 1 240 тракторов против 960 за первый квартал прошлого года]].",
            "Экспорт вырос с [[26,7 млрд долларов в январе 2024 года до 356 млрд долларов в "
            "январе-октябре 2024 года]].",
        ),
        "good": (
            "Цех собрал за первое полугодие 1 240 тракторов против 960 за первое полугодие прошлого года.",
            "Экспорт вырос с 326,7 млрд долларов в январе-октябре 2023 года до 356 млрд долларов в "
            "январе-октябре 2024 года.",
        ),
    },
}

#: What stands at a day and does not add up over time.
_STOCKS = frozenset(
    ("jobs", "persons", "enterprises", "zones", "regions", "m2", "ha", "km2", "", "years", "projects")
)


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for change in view.changes:
        start, end = claims[change.start], claims[change.end]
        first, second = start.period, end.period
        if first is None or second is None or first == second or first.months == second.months:
            continue
        if (
            first.kind not in REPORTED
            or second.kind not in REPORTED
            or start.unit in _STOCKS
            or "-per-" in start.unit
        ):
            continue
        if start.kind is not Kind.LEVEL or end.kind is not Kind.LEVEL:
            continue
        if start.nature is not Nature.ACTUAL or end.nature is not Nature.ACTUAL:
            continue
        if view.says(start, "stocks", view.sentence(change.start)) or first.last > second.last:
            continue
        if not (_named(view, change.start) and _named(view, change.end)):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            view.spanned((change.start, change.end), first, second),
            sorted((change.start, change.end)),
            (f"{view.period(first)}: {first.months}", f"{view.period(second)}: {second.months}"),
            start=start.printed,
            end=end.printed,
            first=view.period(first),
            second=view.period(second),
        )


def _named(view: View, number: int) -> bool:
    """Whether the sentence of a number names its period itself, and not as "the same months" of a year."""
    claim = view.claims[number]
    if view.says(claim, "same_months", view.sentence(number)):
        return False
    if claim.period is None:
        return False
    start, end = view.read.sentences[claim.sentence]
    # "The first quarter of last year" is named, though "last year" alone may be told of the same months.
    part = any(
        each.period == claim.period and each.period.kind is not PeriodKind.YEAR
        for each in view.periods_in(start, end)
    )
    return part or view.names(number, claim.period)
