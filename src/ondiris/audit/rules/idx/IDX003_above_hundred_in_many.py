"""Growth above 100 per cent is told of several branches: "growth exceeding 100 percent in five branches".

They are those whose index was above a hundred, which is any growth at all; a growth of more than 100% would
be a doubling in each of them.

Mend it by saying that so many of them grew.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import Direction
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.qualifier import Qualifier

CODE = "IDX003"
NAME = "above-hundred-in-many"
FAMILY = "IDX"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2022 growth exceeding [[100 percent]] was achieved in five branches year on year.",
            "In 2022 eight regions showed growth above [[100%]] year on year.",
            "Output growth of over [[100%]] year on year was recorded in 12 of the regions in 2022.",
        ),
        "good": (
            "In 2022 growth was achieved in five branches year on year.",
            "In 2022 the index was above 100% in five branches year on year.",
            "In 2022 five branches grew by more than 10% year on year.",
        ),
    },
    "ru": {
        "bad": (
            "По итогам 2022 года рост свыше [[100%]] к прошлому году обеспечен в пяти отраслях.",
            "В 2022 году в 16 регионах отмечен рост более чем на [[100 процентов]] к прошлому году.",
        ),
        "good": (
            "По итогам 2022 года индекс выше 100% к прошлому году сложился в пяти отраслях.",
            "В 2022 году рост к прошлому году отмечен в 16 регионах.",
        ),
    },
    "kk": {
        "bad": ("2022 жылы бес салада өсім өткен жылмен салыстырғанда [[100%-дан]] асты.",),
        "good": ("2022 жылы бес салада өткен жылмен салыстырғанда өсім болды.",),
    },
}

_HUNDRED = Decimal(100)
#: How many words behind a count may name what it counts: "12 of the 17 regions".
_WORDS = 4


def check(view: View) -> Iterator[Finding]:
    # "Growth above 100% was secured" is read as a contribution; that it is growth, the direction tells.
    for number in view.of_kind(Kind.GROWTH, Kind.CONTRIBUTION):
        claim = view.claims[number]
        if claim.value != _HUNDRED or claim.unit != "pct" or claim.qualifier is not Qualifier.OVER:
            continue
        if claim.direction is not Direction.UP:
            continue
        of = next((other for other in view.sentence_of(number) if _of_many(view, other)), -1)
        if of < 0:
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            (number, of),
            (f"{view.number(claim.value)}% → 2 ×",),
            printed=claim.printed,
        )


def _of_many(view: View, number: int) -> bool:
    """Whether a number counts branches or regions."""
    claim = view.claims[number]
    if claim.unit in RATIOS or claim.value <= 1 or claim.value % 1:
        return False
    areas = view.words(claim, "areas")
    return any(
        word.startswith(areas) for word in view.low[claim.start : claim.end + 40].split()[: _WORDS + 1]
    )
