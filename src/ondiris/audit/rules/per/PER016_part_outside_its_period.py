"""A part is told of a month that lies outside the period of its whole: "January–June, of which July".

Either the whole is of a longer period, or another month is meant. Without "of which", amounts that add up to
the whole are its parts: "9.8 in the first quarter: 4.7 in January–March, 5.1 in April–June".

Mend it by looking up both periods.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from ondiris.audit.changes.alike import alike
from ondiris.audit.digits import significant
from ondiris.audit.reading import Named
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import LEVEL
from ondiris.model.period import Period

CODE = "PER016"
NAME = "part-outside-its-period"
FAMILY = "PER"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "Exports for [[January–September 2024 were 4.1 billion dollars, of which October]] brought 0.6.",
            "Taxes came to [[9.8 billion dollars in the first quarter of 2024, that is 4.7 billion in "
            "January–March and 5.1 billion]] in April–June.",
        ),
        "good": (
            "Exports for January–September 2024 were 4.1 billion dollars, of which August brought 0.6.",
            "Exports for January–September 2024 were 4.1 billion dollars. In October they were 0.6.",
            "Taxes came to 9.8 billion dollars in the first half of 2024, that is 4.7 billion in "
            "January–March and 5.1 billion in April–June.",
        ),
    },
    "ru": {
        "bad": ("За [[январь–июнь 2025 года выпущено 12 400 машин, из них в июле]] – 2 100.",),
        "good": ("За январь–июнь 2025 года выпущено 12 400 машин, из них в июне – 2 100.",),
    },
    "kk": {
        "bad": ("[[2025 жылғы қаңтар–маусымда 12 400 машина шығарылды, соның ішінде шілдеде]] 2 100.",),
        "good": ("2025 жылғы қаңтар–маусымда 12 400 машина шығарылды, соның ішінде маусымда 2 100.",),
    },
}

#: How far the part may stand from its whole, and from the words that make it one.
_FAR, _LINKED = 120, 24
#: How many parts are added up at most, and how many digits a whole needs for that to be no chance.
_PARTS, _DIGITS = 4, 2


def check(view: View) -> Iterator[Finding]:
    for whole, part in pairwise(view.read.periods):
        if part.compared or whole.compared or part.period.months >= whole.period.months:
            continue
        inside = whole.period.first <= part.period.first and part.period.last <= whole.period.last
        if inside or not _of_it(view, whole, part):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (whole.start, part.end),
            (),
            (f"{view.period(part.period)} ∉ {view.period(whole.period)}",),
            part=view.period(part.period),
            whole=view.period(whole.period),
        )
    yield from _added_up(view)


def _added_up(view: View) -> Iterator[Finding]:
    """Amounts of one period after the other that add up to the amount before them, which is of another."""
    claims = view.claims
    for number, whole in enumerate(claims):
        if not _of_months(whole) or significant(whole.value) < _DIGITS:
            continue
        last, total, months = number, Decimal(0), 0
        for part in claims[number + 1 : number + 1 + _PARTS]:
            if not _follows(whole, part, claims[last].period if total else None):
                break
            last, total = last + 1, total + part.value
            months += part.period.months if part.period else 0
            if last > number + 1 and total == whole.value:
                break
        first, end = claims[min(number + 1, len(claims) - 1)].period, claims[last].period
        if last < number + 2 or total != whole.value or first is None or end is None:
            continue
        told = _told_of(view, number)
        if told is None or told.first.year != first.first.year:
            continue
        if any(each.period == Period(first.first, end.last) for each in view.periods_in(0, whole.start)):
            continue  # "In the third quarter. In the three months 246": they are those of the quarter
        if told.contains(first) and told.contains(end):
            continue
        if months not in (told.months, end.last.month - first.first.month + 1):
            continue  # parts of no one span
        outside = end if told.contains(first) else first
        yield view.finding(
            CODE,
            SEVERITY,
            (whole.start, claims[last].end),
            range(number, last + 1),
            (" + ".join(each.printed for each in claims[number + 1 : last + 1]) + f" = {whole.printed}",),
            part=view.period(outside),
            whole=view.period(told),
        )


def _told_of(view: View, number: int) -> Period | None:
    """The only period that the sentence of a whole names before its first part, but for that of the part."""
    claims = view.claims
    part = claims[number + 1]
    start, end = view.read.sentences[claims[number].sentence]
    named = [each for each in view.periods_in(start, part.start) if each.period.whole_months]
    behind = view.periods_in(part.end, min(end, claims[number + 2].start))
    if named and not any(each.period == part.period for each in behind):
        named.pop()
    return named[0].period if len(named) == 1 and not named[0].compared else None


def _of_months(claim: Claim) -> bool:
    return claim.kind is LEVEL and claim.value > 0 and claim.period is not None and claim.period.whole_months


def _follows(whole: Claim, part: Claim, before: Period | None) -> bool:
    """Whether an amount is of a later period than the part before, of one year with the whole."""
    near = part.paragraph == whole.paragraph and part.sentence - whole.sentence <= 1
    if not near or not _of_months(part) or part.period is None or whole.period is None:
        return False
    one_year = part.period.first.year == whole.period.first.year
    later = before is None or before.last < part.period.first
    return one_year and later and (alike(whole, part) or (not part.unit and part.scale == whole.scale))


def _of_it(view: View, whole: Named, part: Named) -> bool:
    """Whether "of which" stands right before the part, in the sentence of its whole."""
    between = view.low[whole.end : part.start]
    paragraph = view.paragraph_at(whole.start)
    if (
        paragraph is None
        or len(between) > _FAR
        or view.sentence_at(whole.start) != view.sentence_at(part.start)
    ):
        return False
    near = f" {between[-_LINKED:]}"
    words = view.words_of(paragraph.language).words("part")
    return whole.period.first.year == part.period.first.year and any(word in near for word in words)
