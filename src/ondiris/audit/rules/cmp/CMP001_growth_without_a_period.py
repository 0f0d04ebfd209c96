"""Growth of an industry is told without a period and without what it is compared with.

"Output grew by 5.2%": in a month, in a year, against what? Told once a text, and only where nothing in the
text says when.

Mend it by naming the period and what it is compared with.
"""

from collections.abc import Iterator

from ondiris.audit.view import View
from ondiris.model.claim import Direction
from ondiris.model.finding import Finding, Severity
from ondiris.model.measure import Kind

CODE = "CMP001"
NAME = "growth-without-a-period"
FAMILY = "CMP"
SEVERITY = Severity.NOTE
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("Manufacturing output grew by [[5.2%]].", "We sold [[14%]] more tyres, the director said."),
        "good": (
            "Manufacturing output grew by 5.2% in January-April 2024.",
            "Manufacturing output grew by 5.2% year on year.",
        ),
    },
    "ru": {
        "bad": (
            "Обрабатывающая промышленность выросла на [[5,2%]].",
            "Выпуск краски упал на [[3,3%]], стекла — вырос на 1,2%.",
        ),
        "good": ("Обрабатывающая промышленность выросла на 5,2% в январе-апреле 2024 года.",),
    },
    "kk": {
        "bad": ("Өңдеу өнеркәсібі [[5,2%-ға]] өсті.",),
        "good": ("2024 жылғы қаңтар-сәуірде өңдеу өнеркәсібі 5,2%-ға өсті.",),
    },
}


def check(view: View) -> Iterator[Finding]:
    if view.day is not None:
        return
    for number in view.of_kind(Kind.GROWTH, Kind.MULTIPLE, None):
        claim = view.claims[number]
        if not _changes(view, number) or not _of_economy(view, number):
            continue
        if claim.period is not None or claim.comparison or any(each.period for each in view.claims):
            return
        paragraph = view.read.paragraphs[claim.paragraph]
        end = view.read.sentences[claim.sentence][1]
        if view.says(claim, "times", f" {view.low[paragraph.start : end]} "):
            return
        if view.says(claim, "days", view.sentence(number)) or _of_two(view, number):
            continue
        yield view.finding(CODE, SEVERITY, (claim.start, claim.end), (number,), printed=claim.printed)
        return


def _of_two(view: View, number: int) -> bool:
    """Whether the change is between two amounts that the text gives: its base is there."""
    return any(number in (change.start, change.end, change.by) for change in view.changes)


def _of_economy(view: View, number: int) -> bool:
    claim = view.claims[number]
    if claim.subject.activity or claim.subject.indicator:
        return True
    return view.says(claim, "economy", view.before(number) + view.after(number))


def _changes(view: View, number: int) -> bool:
    """Whether a number is told as a change: "rose by 14%", "14% more tyres"."""
    claim = view.claims[number]
    if claim.kind is not None:
        return claim.direction in (Direction.UP, Direction.DOWN)
    return claim.unit == "pct" and view.says(claim, "more", view.after(number, 9))
