"""The headline tells a number of another period than the text does: "in May", but in January-April.

Told where the text below has the same number of the same thing for its own period, and none for that of the
headline.

Mend it by naming the period of the text in the headline.
"""

from collections.abc import Iterator

from ondiris.audit.digits import shown
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "PER007"
NAME = "headline-of-another-period"
FAMILY = "PER"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Manufacturing output rises [[7.2%]] year on year in May 2025\n\n"
            "In January-April 2025 manufacturing output rose 7.2% year on year.",
        ),
        "good": (
            "Manufacturing output rises 7.2% year on year in January-April 2025\n\n"
            "In January-April 2025 manufacturing output rose 7.2% year on year.",
            "Manufacturing output rises 7.2% year on year in May 2025\n\n"
            "In May 2025 manufacturing output rose 7.2% year on year, and in January-May by 6.4%.",
        ),
    },
    "ru": {
        "bad": (
            "В мае 2025 года обрабатывающая промышленность выросла на [[7,2%]]\n\n"
            "За январь-апрель 2025 года обрабатывающая промышленность выросла на 7,2% к прошлому году.",
        ),
        "good": (
            "За январь-апрель 2025 года обрабатывающая промышленность выросла на 7,2%\n\n"
            "За январь-апрель 2025 года обрабатывающая промышленность выросла на 7,2% к прошлому году.",
        ),
    },
    "kk": {
        "bad": (
            "2025 жылғы мамырда өңдеу өнеркәсібі [[7,2%-ға]] өсті\n\n"
            "2025 жылғы қаңтар-сәуірде өңдеу өнеркәсібі өткен жылмен салыстырғанда 7,2%-ға өсті.",
        ),
        "good": (
            "2025 жылғы қаңтар-сәуірде өңдеу өнеркәсібі 7,2%-ға өсті\n\n"
            "2025 жылғы қаңтар-сәуірде өңдеу өнеркәсібі өткен жылмен салыстырғанда 7,2%-ға өсті.",
        ),
    },
}

#: Numbers of fewer digits may well be equal by chance.
_DIGITS = 2
#: A paragraph of whole sentences that is longer is no headline.
_LONG = 120
_KINDS = (Kind.GROWTH, Kind.INDEX, Kind.LEVEL)
Key = tuple[object, ...]


def check(view: View) -> Iterator[Finding]:
    titles = [
        number
        for number in view.of_kind(*_KINDS)
        if view.claims[number].paragraph == 0 and _telling(view, number)
    ]
    if not titles:
        return
    told: dict[Key, list[Claim]] = {}
    for number in view.of_kind(*_KINDS):
        claim = view.claims[number]
        if claim.paragraph:
            told.setdefault(_thing(claim), []).append(claim)
    for number in titles:
        title = view.claims[number]
        below = told.get(_thing(title), [])
        same = [claim for claim in below if claim.value == title.value and _near(claim, title)]
        if not same or any(claim.period == title.period for claim in below):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (title.start, title.end),
            (number,),
            (f"{view.period(title.period)} ≠ {view.period(same[0].period)}",),
            printed=title.printed,
            first=view.period(title.period),
            second=view.period(same[0].period),
        )


def _near(claim: Claim, title: Claim) -> bool:
    """Whether the two periods are of one year or the next; a slip in a year is another error."""
    one, other = claim.period, title.period
    return one is not None and other is not None and abs(one.last.year - other.last.year) <= 1


def _thing(claim: Claim) -> Key:
    subject = claim.subject
    return (
        subject.indicator, subject.activity, subject.product, subject.region, claim.unit, claim.kind,
        claim.direction if claim.kind is Kind.GROWTH else "", claim.nature,
    )  # fmt: skip


def _telling(view: View, number: int) -> bool:
    """Whether a number of the headline is of a thing with a name and of a period that the headline names."""
    claim = view.claims[number]
    subject, first = claim.subject, view.read.paragraphs[0]
    if first.end - first.start > _LONG and view.text[first.start : first.end].rstrip().endswith("."):
        return False  # the first paragraph of a text without a headline
    named = subject.indicator and (subject.activity or subject.product)
    if not named or claim.period is None or shown(claim.printed) < _DIGITS:
        return False
    return view.names(number, claim.period)
