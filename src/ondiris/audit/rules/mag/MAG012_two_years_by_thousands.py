"""Two periods of one thing are a thousand times apart: "9.54 billion tonnes in 2023. In 2022, 9.18 million".

The two numbers are near each other but for the magnitude, which is wrong in one of them.

Mend it by looking up the magnitude.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.adding import amount
from ondiris.audit.around import clause_behind
from ondiris.audit.changes.alike import alike, between
from ondiris.audit.changes.offering import named_by, names_nothing
from ondiris.audit.changes.ordering import ordered
from ondiris.audit.naming.named import own
from ondiris.audit.naming.restating import thousandfold
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding, Severity

CODE = "MAG012"
NAME = "two-periods-by-thousands"
FAMILY = "MAG"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"

EXAMPLES = {
    "en": {
        "bad": (
            "Cement output reached 9.54 billion tonnes in 2023. In 2022 it had been [[9.18 million tonnes]].",
        ),
        "good": (
            "Cement output reached 9.54 million tonnes in 2023. In 2022 it had been 9.18 million tonnes.",
            "Exports reached 9.54 billion dollars in 2023. In 2022 Malta bought for 9.18 million dollars.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году добыто 9,54 млн тонн угля, годом ранее — [[9,18 тыс. тонн]].",),
        "good": ("В 2023 году добыто 9,54 млн тонн угля, годом ранее — 9,18 млн тонн.",),
    },
    "kk": {
        "bad": ("2023 жылы 9,54 млн тонна көмір өндірілді, бір жыл бұрын [[9,18 мың тонна]].",),
        "good": ("2023 жылы 9,54 млн тонна көмір өндірілді, бір жыл бұрын 9,18 млн тонна.",),
    },
}

#: How near two periods of one thing are, the magnitude apart; how long the words between may be.
_LEAST, _GAP = Decimal("0.625"), 80
#: How far behind the second number its clause is read.
_BEHIND = 40


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for number in range(1, len(claims)):
        one, other = claims[number - 1], claims[number]
        counts = amount(one) and amount(other) and _counts(view, number)
        if not (
            counts
            or (amount(one) and amount(other) and one.unit and (one.unit == other.unit or _bare(other)))
        ):
            continue
        if one.paragraph != other.paragraph or other.start - one.end > _GAP:
            continue
        if not (counts or alike(one, other)) or one.subject.region != other.subject.region:
            continue
        times = thousandfold(one, other, _LEAST)
        if (times and counts) or (times and _two_periods(view, number) and _same(view, number)):
            yield view.unlike(CODE, SEVERITY, number - 1, number, times=times)


def _counts(view: View, number: int) -> bool:
    """Whether a count is held against one of last year without its noun: "735 jets against 661 thousand"."""
    one, other = view.claims[number - 1], view.claims[number]
    gap = _gap(view, number)
    if one.unit or other.unit or not one.subject.words or one.scale == other.scale:
        return False
    if not view.says(other, "against", gap) or one.sentence != other.sentence:
        return False
    behind = clause_behind(view, number, _BEHIND)
    past = view.says(other, "earlier", f"{gap} {behind} ")
    return past and names_nothing(view, other, behind, named_by(view, number - 1))


def _bare(claim: Claim) -> bool:
    """Whether the unit of a number was told with the one before it: "12.4 thousand cars, 11.8 million"."""
    return not claim.unit and claim.scale > 0


def _two_periods(view: View, number: int) -> bool:
    """Whether two numbers are of periods of one length, or "last year" stands between them."""
    one, other = view.claims[number - 1], view.claims[number]
    first, second = one.period, other.period
    if first is not None and second is not None and first != second:
        return first.months == second.months
    # Where the first is of a time that is named, "a year earlier" has led to another one.
    same = first == second and (one.sentence == other.sentence or first is None)
    if same and view.says(other, "earlier", _gap(view, number)):
        return True
    return one.sentence == other.sentence and ordered(view, number - 1, number) is not None


def _same(view: View, number: int) -> bool:
    """Whether the words between name nothing that the first number is not of."""
    claim = view.claims[number]
    if claim.sentence != view.claims[number - 1].sentence and own(view, number)[1] - own(view, number - 1)[1]:
        return False
    gap = _gap(view, number)
    if view.says(claim, "earlier", gap) or view.says(claim, "had_been", gap):
        return True
    # "6.3 thousand tonnes in January, in February 6.1 million": a time and no other thing.
    theirs = named_by(view, number - 1)
    if not names_nothing(view, claim, _untimed(view, number), theirs):
        return False
    last = view.lexicon_of(view.language(claim)).words["side"] == "after"
    shared = last and gap.lstrip().startswith(",")  # "мамырда 14,2 мың тонна, маусымда 14,9 млн тонна болат"
    behind = clause_behind(view, number, _BEHIND)
    reached = behind.lstrip().startswith(view.words(claim, "came_behind"))
    return shared or reached or names_nothing(view, claim, behind, theirs)


def _untimed(view: View, number: int) -> str:
    """The words between two numbers without the periods that they name."""
    start, end = view.claims[number - 1].end, view.claims[number].start
    piece = view.low[start:end]
    for named in reversed(view.periods_in(start, end)):
        piece = f"{piece[: named.start - start]} {piece[named.end - start :]}"
    return f" {piece} "


def _gap(view: View, number: int) -> str:
    return between(view, number - 1, number)
