"""A volume is said to be so many per cent: "the volume of production was 102%".

A volume is in tonnes, pieces or money; 102% is an index against some earlier volume.

Nor do prices fall to so many per cent: "consumer prices fell to 11.1%" is said of inflation.

Mend it by calling it an index or inflation, or by giving the growth of 2%.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.arithmetic.fractions import tells_fraction
from ondiris.audit.around import clause_behind, ends_in
from ondiris.audit.changes.apart import moves_in
from ondiris.audit.naming.labels import label_of, of_nothing
from ondiris.audit.view import View
from ondiris.model.claim import Direction, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "LBL004"
NAME = "index-as-level"
FAMILY = "LBL"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 the volume of production was [[102%]], the ministry said.",
            "Consumer prices fell to [[11.1%]] in October 2024 from 11.8% in September.",
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
#: So far into its sentence a word of change makes it one about changes.
_OPENS = 12
#: How many words may stand between prices and what they are said to have moved to.
_BETWEEN = 4


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(None, Kind.LEVEL):
        claim = view.claims[number]
        if claim.unit != "pct" or not 0 < claim.value < _HIGH or claim.direction is not Direction.NONE:
            continue
        if claim.comparison or claim.value == 100 or not _called_volume(view, number):
            continue
        before = view.before(number, 60)
        if tells_fraction(view, claim, f" {before} "):
            continue
        if before.rstrip().endswith(("–", "—", "-")) and ends_in(view, claim, "dative"):
            continue  # "шығыс бұдан да көбірек артқан – 12,7%-ға": by how much
        if view.says(claim, "compared", view.after(number, 60)) or view.says(claim, "compared", before):
            continue
        start = view.read.sentences[claim.sentence][0]
        if moves_in(view, start, start + _OPENS):
            continue  # "Increasing output of paper totalled 14.9%"
        if any(named.compared for named in view.periods_in(claim.start - 60, claim.start)):
            continue  # "194 billion, or 110.3% in relation to January 2023"
        if not of_nothing(view, number) or any(
            view.claims[each].kind is Kind.POINTS for each in view.sentence_of(number)
        ):
            continue  # what changes by points is a ratio
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
    yield from _prices_to(view)


def _prices_to(view: View) -> Iterator[Finding]:
    """Prices that are said to have moved to a percentage: inflation, or a move by it, is meant."""
    for number in view.of_role(Role.TO):
        claim = view.claims[number]
        if claim.unit != "pct" or claim.kind is not None or not 0 < claim.value < _INDEX:
            continue
        before = f"{view.before(number, 60)} "
        found = [(before.rfind(word), word) for word in view.words(claim, "price_words")]
        place, word = max(found)
        gap = before[place + len(word) :]
        if place < 0 or len(gap.split()) > _BETWEEN or any(sign in gap for sign in ",;:("):
            continue
        if any(view.says(claim, each, before) for each in ("ratios", "growth_nouns", "change_words")):
            continue
        if view.says(claim, "compared", view.after(number, 60)):
            continue
        if view.says(claim, "pace", f" {gap}") or view.says(claim, "pace", clause_behind(view, number, 30)):
            continue  # "prices slowed to 5.5% in May": what slows down is their rise
        yield view.finding(
            CODE, SEVERITY, (claim.start, claim.end), (number,), key="price", printed=claim.printed
        )


def _called_volume(view: View, number: int) -> bool:
    """Whether the number is said to be a volume, or what an indicator measured in money came to."""
    claim = view.claims[number]
    if view.says(claim, "ratios", view.sentence(number)) or view.says(claim, "levied", view.sentence(number)):
        return False
    if label_of(view, number, "volume_words"):
        return True
    shares = (Kind.SHARE, Kind.CONTRIBUTION)
    if any(view.claims[each].kind in shares for each in view.sentence_of(number) if each < number):
        return False  # "light industry gives 8% of output, food 47%, metals 36%"
    units = view.facts.units_of_indicator.get(claim.subject.indicator, frozenset())
    tied = view.before(number, 40).rstrip().endswith(view.words(claim, "came_to"))
    tied = tied or view.after(number).lstrip().startswith(view.words(claim, "came_behind"))
    return bool(units) and units <= view.facts.currencies and tied
