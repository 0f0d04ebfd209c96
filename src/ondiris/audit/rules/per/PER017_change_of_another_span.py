"""A change of two amounts is told of another span: "121,300 in May, 120,100 in April: in a year up by 1.0%".

Told where the two give the change to the last digit and are neighbours in time, or a year apart where the
words say a month.

Mend it by looking up what the change is against.
"""

from collections.abc import Iterator
from datetime import timedelta

from ondiris.audit.changes.nearby import no_chance, pairs_by, printed_so
from ondiris.audit.view import View
from ondiris.model.claim import DOWN, UP
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import GROWTH, PREVIOUS_PERIOD, SAME_PERIOD_OF_PREVIOUS_YEAR
from ondiris.model.period import Period

CODE = "PER017"
NAME = "change-of-another-span"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "A square metre cost [[121,300 roubles in May 2024 against 120,100 in April 2024, "
            "up 1.0%]] year on year.",
        ),
        "good": (
            "A square metre cost 121,300 roubles in May 2024 against 120,100 in April 2024, "
            "up 1.0% month on month.",
            "A square metre cost 121,300 roubles in May 2024 against 120,100 in May 2023, "
            "up 1.0% year on year.",
            "A square metre cost 121,300 roubles in May 2024 against 120,100 in April 2024, "
            "up 8.4% year on year.",
        ),
    },
    "ru": {
        "bad": (
            "В мае 2024 года метр стоил [[121 300 рублей против 120 100 в апреле. "
            "За год он подорожал на 1,0%]].",
        ),
        "good": (
            "В мае 2024 года метр стоил 121 300 рублей против 120 100 в апреле. "
            "За месяц он подорожал на 1,0%.",
        ),
    },
    "kk": {
        "bad": (
            "2024 жылғы ақпанда банктер [[903 млрд теңге, ал наурызда 990 млрд теңге несие берді, "
            "бір жылда көлем 9,6%-ға]] өсті.",
        ),
        "good": (
            "2024 жылғы ақпанда банктер 903 млрд теңге, ал наурызда 990 млрд теңге несие берді, "
            "бір айда көлем 9,6%-ға өсті.",
        ),
    },
}

#: What is told of a month or a quarter may be told of its neighbour.
_MONTHS = 3


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for by in view.of_kind(GROWTH):
        claim = claims[by]
        if claim.unit != "pct" or claim.comparison not in (SAME_PERIOD_OF_PREVIOUS_YEAR, PREVIOUS_PERIOD):
            continue
        if any(claims[each].kind is GROWTH for each in view.neighbours(by)):
            continue  # the words may be of the other change
        for pair in pairs_by(view, by):
            order = _of_another_span(view, pair, by)
            if order is None or not printed_so(view, order, by) or not no_chance(view, pair, by):
                continue
            start, end = (claims[each] for each in order)
            if claim.direction is not (UP if end.value > start.value else DOWN):
                continue
            first, second = view.period(start.period), view.period(end.period)
            yield view.finding(
                CODE,
                SEVERITY,
                view.span(*order, by),
                (*sorted(order), by),
                (f"{start.printed} ({first}) → {end.printed} ({second})",),
                printed=claim.printed,
                first=first,
                second=second,
            )
            break


def _of_another_span(view: View, pair: tuple[int, int], by: int) -> tuple[int, int] | None:
    """Two amounts as (earlier, later), where their named periods are not as far apart as a change says."""
    one, other = (view.claims[each].period for each in pair)
    if one is None or other is None or one == other or one.months != other.months or one.months > _MONTHS:
        return None
    if not one.whole_months or not all(_named(view, each) for each in pair):
        return None
    first, last = sorted((one, other), key=lambda period: period.first)
    if view.claims[by].comparison == SAME_PERIOD_OF_PREVIOUS_YEAR:
        wrong = first.last + timedelta(days=1) == last.first
    else:
        wrong = last.shift_years(-1) == first
    return (pair if first == one else pair[::-1]) if wrong else None


def _named(view: View, number: int) -> bool:
    period: Period | None = view.claims[number].period
    return period is not None and view.names(number, period)
