"""A volume is said to be so many per cent: "the volume of production was 102%".

A volume is in tonnes, pieces or money; 102% is an index against some earlier volume.

Mend it by calling it an index, or by giving the growth of 2%.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.view import View
from ondiris.model.claim import Direction
from ondiris.model.finding import Finding, Severity
from ondiris.model.measure import Kind

CODE = "LBL004"
NAME = "index-as-level"
FAMILY = "LBL"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": ("In 2023 the volume of production was [[102%]], the ministry said.",),
        "good": (
            "In 2023 the volume of production was 102% of the level of 2022.",
            "In 2023 the volume index was 102% year on year.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году объем производства составил [[102%]], сообщило министерство.",),
        "good": ("В 2023 году объем производства составил 102% к уровню 2022 года.",),
    },
}

_LOW, _HIGH = Decimal(70), Decimal(200)


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(None, Kind.LEVEL):
        claim = view.claims[number]
        if claim.unit != "pct" or not _LOW < claim.value < _HIGH or claim.direction is not Direction.NONE:
            continue
        if claim.comparison or claim.value == 100:
            continue
        before = view.before(number, 60)
        words = view.words_of(view.language(claim))
        if not view.says(claim, "volume_words", before) or not before.rstrip().endswith(
            words.words("came_to")
        ):
            continue
        place = max(before.rfind(word) for word in words.words("volume_words"))
        if any(sign in before[place:] for sign in ",;:(") or view.says(
            claim, "compared", view.after(number, 60)
        ):
            continue
        if view.says(claim, "compared", before):
            continue
        change = claim.value - 100
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            (number,),
            (f"{view.number(claim.value)} − 100 = {view.number(change)}",),
            printed=claim.printed,
            change=f"{view.number(change)}%",
        )
