"""An amount is called a share: "the share of manufacturing was 21.6 trillion tenge".

A share is a part of a hundred; what a branch made is its output, what it owns in a company is a stake.

Mend it by calling the amount what it is, or by giving the share in per cent.
"""

from collections.abc import Iterator

from ondiris.audit.around import LINKS
from ondiris.audit.digits import shown
from ondiris.audit.dimensions import COUNTS, PHYSICAL, dimension
from ondiris.audit.naming.labels import label_of
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "LBL006"
NAME = "amount-called-share"
FAMILY = "LBL"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 the share of manufacturing was [[21.6 trillion tenge]].",
            "The share of women on the boards was [[218]] in 2023.",
            "In 2023 the share of exports in sales reached [[4.1 million tonnes]].",
        ),
        "good": (
            "In 2023 the output of manufacturing was 21.6 trillion tenge.",
            "In 2023 the share of manufacturing was 46.6%.",
            "In 2023 the share capital of the company was 21.6 billion tenge.",
        ),
    },
    "ru": {
        "bad": ("Доля обрабатывающей промышленности в 2023 году составила [[21,6 трлн тенге]].",),
        "good": (
            "Доля обрабатывающей промышленности в 2023 году составила 46,6%.",
            "Доля в уставном капитале завода в 2023 году составила 21,6 млрд тенге.",
        ),
    },
    "kk": {
        "bad": ("Өңдеу өнеркәсібінің үлес салмағы 2023 жылы [[21,6 трлн теңге]] болды.",),
        "good": (
            "Өңдеу өнеркәсібінің үлес салмағы 2023 жылы 46,6% болды.",
            "Өңдеу өнеркәсібінің экономикаға қосқан үлесі 2023 жылы 21,6 трлн теңге болды.",
        ),
    },
}

_ALL = 100
#: How far behind an amount the share is told that it is.
_FOLLOWS = 40


def check(view: View) -> Iterator[Finding]:
    for number in view.sentence_holding(view.of_kind(Kind.LEVEL, Kind.SHARE, None), "share_labels"):
        claim = view.claims[number]
        measured = dimension(claim.unit)
        if not (measured == "money" or measured in PHYSICAL or _count(claim)):
            continue
        if not label_of(view, number, "share_labels"):
            continue
        if view.says(claim, "stakes", view.sentence(number)) or _of_whole(view, number):
            continue
        if _told_as_share(view, number):
            continue
        yield view.finding(CODE, SEVERITY, (claim.start, claim.end), (number,), printed=claim.printed)


def _count(claim: Claim) -> bool:
    """Whether a number counts more things than a share has parts: "the share of women is 218"."""
    return claim.unit in COUNTS | {"jobs"} and claim.value > _ALL and shown(claim.printed) > 0


def _told_as_share(view: View, number: int) -> bool:
    """Whether the share itself follows: "the bank's share is 64 billion, 70% of the budget"."""
    claims, behind = view.claims, number + 1
    if behind >= len(claims) or claims[behind].sentence != claims[number].sentence:
        return False
    gap = view.low[claims[number].end : claims[behind].start]
    near = len(gap) <= _FOLLOWS and not any(sign in gap.lstrip(LINKS) for sign in LINKS.strip())
    fraction = not claims[behind].unit and 0 < claims[behind].value < 1
    return near and (claims[behind].unit == "pct" or fraction)


def _of_whole(view: View, number: int) -> bool:
    """Whether a larger amount was told before: "the school costs 70 million, the fund's share is 17".

    What each pays is his share in money; flats have theirs of all the square metres.
    """
    claim = view.claims[number]
    start = view.read.paragraphs[claim.paragraph].start
    before = (view.claims[each] for each in view.inside(start, claim.start))
    return bool(claim.unit) and any(each.unit == claim.unit and each.value > claim.value for each in before)
