"""A percentage is so many points above another one, and the two are not so far apart.

"At 4.9%, 0.4 percentage points lower than a year before, when it was 6.3%": the difference is 1.4.

Mend it by looking up which of the three numbers is wrong.
"""

from collections.abc import Iterator

from ondiris.audit.changes.pointed import against_percent
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "PPT004"
NAME = "points-do-not-fit"
FAMILY = "PPT"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Unemployment was 4.9% in June 2023, [[0.4 percentage points]] lower than in June 2022, "
            "when it was 6.3%.",
        ),
        "good": (
            "Unemployment was 4.9% in June 2023, 0.4 percentage points lower than in June 2022, when "
            "it was 5.3%.",
        ),
    },
    "ru": {
        "bad": (
            "Безработица в июне 2023 года — 4,9%, на [[0,4 процентного пункта]] ниже, чем в июне "
            "2022 года (6,3%).",
        ),
        "good": (
            "Безработица в июне 2023 года — 4,9%, на 0,4 процентного пункта ниже, чем в июне 2022 "
            "года (5,3%).",
        ),
    },
}

#: How far behind a change the time that it is against stands.
_BEHIND = 24


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for change in against_percent(view, "pp"):
        start, end, by = claims[change.start], claims[change.end], claims[change.by]
        points = start.rounding - end.rounding
        if not points.disjoint(by.interval) or not (-points).disjoint(by.interval):
            continue
        behind = view.periods_in(by.end, min(by.end + _BEHIND, view.read.sentences[by.sentence][1]))
        last = change.by > max(change.start, change.end)
        if last and any(named.period not in (start.period, end.period) for named in behind):
            continue  # "slid from 71% to 69%, which is 3.3 points less than in June 2015"
        difference = abs(start.value - end.value)
        yield view.finding(
            CODE,
            SEVERITY,
            (by.start, by.end),
            sorted((change.start, change.end, change.by)),
            (f"|{start.printed} − {end.printed}| = {view.number(difference)} ≠ {by.printed}",),
            printed=by.printed,
            points=view.number(difference),
        )
