"""The number that a change begins with is of a later period than the number it ends with.

"Rose from 5 in 2024 to 6 in 2023": the periods, or the numbers, are swapped.

Mend it by putting each number to its year.
"""

from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity

CODE = "PER003"
NAME = "swapped-periods"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("Exports rose from [[200 billion dollars in 2024 to 251 billion dollars in 2023]].",),
        "good": ("Exports rose from 200 billion dollars in 2023 to 251 billion dollars in 2024.",),
    },
    "ru": {
        "bad": ("Экспорт вырос с [[200 млрд долларов в 2024 году до 251 млрд долларов в 2023 году]].",),
        "good": ("Экспорт вырос с 200 млрд долларов в 2023 году до 251 млрд долларов в 2024 году.",),
    },
    "kk": {
        "bad": (),
        "good": ("Экспорт 2023 жылғы 200 млрд доллардан 2024 жылы 251 млрд долларға дейін өсті.",),
    },
}


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for change in view.changes:
        start, end = claims[change.start], claims[change.end]
        first, second = start.period, end.period
        if change.against and change.start < change.end:
            continue  # "from a low of 4 in 2016 to a high of 9 in 2012": a range
        if first is None or second is None or first.first <= second.last or first.months != second.months:
            continue
        sentence = view.sentence(change.start)
        if f"{first.last.year:04}" not in sentence or f"{second.last.year:04}" not in sentence:
            # "Last year" is one year or another, according to the day of the text.
            continue
        if first.last.year == second.last.year and not view.names(change.end, second):
            continue  # "111,000 in the quarter, up from 94,000 in October-December 2018"
        yield view.finding(
            CODE,
            SEVERITY,
            view.spanned((change.start, change.end), first, second),
            sorted((change.start, change.end)),
            (f"{first} > {second}",),
            start=start.printed,
            end=end.printed,
            first=str(first),
            second=str(second),
        )
