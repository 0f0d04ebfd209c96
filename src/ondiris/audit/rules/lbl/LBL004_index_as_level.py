"""A volume is said to be so many per cent: "the volume of production was 102%".

A volume is in tonnes, pieces or money; 102% is an index against some earlier volume.

Mend it by calling it an index, or by giving the growth of 2%.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.naming.labels import label_of, of_nothing
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
        "bad": (
            "In 2023 the volume of production was [[102%]], the ministry said.",
            "Fixed asset investment amounted to [[12.5%]] in 2023.",
        ),
        "good": (
            "In 2023 the volume of production was 102% of the level of 2022.",
            "In 2023 the volume index was 102% year on year.",
            "In 2023 exports amounted to 40% of output, imports to 12% of GDP.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году объем производства составил [[102%]], сообщило министерство.",
            "Объем экспорта составил [[5,2%]] в 2023 году.",
        ),
        "good": (
            "В 2023 году объем производства составил 102% к уровню 2022 года.",
            "В 2023 году экспорт составил 40% общего выпуска.",
        ),
    },
    "kk": {
        "bad": ("2023 жылы өндіріс көлемі [[5,2%]] болды.",),
        "good": ("2023 жылы экспорт көлемі жалпы өндірістің 40%-ын құрады.",),
    },
}

#: A smaller number is a growth, not an index.
_INDEX = Decimal(70)
_HIGH = Decimal(200)


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(None, Kind.LEVEL):
        claim = view.claims[number]
        if claim.unit != "pct" or not 0 < claim.value < _HIGH or claim.direction is not Direction.NONE:
            continue
        if claim.comparison or claim.value == 100 or not _called_volume(view, number):
            continue
        before = view.before(number, 60)
        if view.says(claim, "compared", view.after(number, 60)) or view.says(claim, "compared", before):
            continue
        if not of_nothing(view, number):
            continue
        change = abs(claim.value - 100) if claim.value >= _INDEX else claim.value
        yield view.finding(
            CODE,
            SEVERITY,
            (claim.start, claim.end),
            (number,),
            (f"{view.number(claim.value)}%",),
            printed=claim.printed,
            change=f"{view.number(change)}%",
        )


def _called_volume(view: View, number: int) -> bool:
    """Whether the number is said to be a volume, or what an indicator measured in money came to."""
    claim = view.claims[number]
    if view.says(claim, "ratios", view.sentence(number)):
        return False
    if label_of(view, number, "volume_words"):
        return True
    units = view.facts.units_of_indicator.get(claim.subject.indicator, frozenset())
    words = view.words_of(view.language(claim))
    tied = view.before(number, 40).rstrip().endswith(words.words("came_to"))
    tied = tied or view.after(number).lstrip().startswith(words.words("came_behind"))
    return bool(units) and units <= view.facts.currencies and tied
