"""A result is told for a period that was not over on the day of the text.

The results of ten months cannot be known on 20 October. Checked only where the day of the text is given.

Mend it by naming the months that the result is of, or by calling it a forecast.
"""

from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.key import Nature
from ondiris.model.measure import Kind
from ondiris.model.period import PeriodKind

CODE = "PER002"
NAME = "not-over-yet"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {"en": {"bad": (), "good": ("In January-October 2024 output grew by 5.8% year on year.",)}}

_SPANS = frozenset((PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF, PeriodKind.YEAR_TO_DATE))


def check(view: View) -> Iterator[Finding]:
    day = view.day
    if day is None:
        return
    told: set[str] = set()
    for number in view.of_kind(Kind.GROWTH, Kind.LEVEL, Kind.INDEX, Kind.MULTIPLE):
        claim = view.claims[number]
        period = claim.period
        if (
            period is None
            or period.last < day
            or period.last.year != day.year
            or claim.nature is not Nature.ACTUAL
        ):
            continue
        if period.kind not in _SPANS or period.first > day or str(period) in told:
            continue
        if not (claim.subject.indicator or claim.subject.activity or claim.subject.product):
            continue
        told.add(str(period))
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            (number,),
            (f"{period.last} ≥ {day}",),
            printed=claim.printed,
            period=str(period),
            day=str(day),
        )
