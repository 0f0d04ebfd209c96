"""Two amounts are compared in units of different kinds: "5 million tonnes; a year later 6 million litres".

What is compared is one thing, told in one kind of unit.

Mend it by looking up which of the two units is right.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from ondiris.audit.changes.offering import names_nothing
from ondiris.audit.dimensions import PER, PHYSICAL, dimension
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "UNT007"
NAME = "compared-in-another-unit"
FAMILY = "UNT"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 the mine raised [[5.2 million tonnes. A year later it was 5.5 million litres]].",
            "Exports of flour rose from [[1.9 million tonnes in 2023 to 2.1 million hectares]] in 2024.",
        ),
        "good": (
            "In 2023 the mine raised 5.2 million tonnes. A year later it was 5.5 million tonnes.",
            "In 2023 the farm got 900 tonnes from 300 hectares. A year later it was given 40 hectares more.",
        ),
    },
    "ru": {
        "bad": (
            "В 2024 году завод отгрузил [[40 тыс. тонн против 38 тыс. гектаров]] в 2023 году.",
            "В 2020 году добыли [[196 тыс. унций золота (2019 г. – 201 тыс. тонн]]).",
        ),
        "good": ("В 2024 году завод отгрузил 40 тыс. тонн против 38 тыс. тонн в 2023 году.",),
    },
    "kk": {
        "bad": ("2024 жылы жанған алқап [[1 900 гектардан 3 100 литрге]] ұлғайды.",),
        "good": ("2024 жылы зауыт 40 мың тонна цемент шығарды, бір жыл бұрын 38 мың тонна шығарған.",),
    },
}

_GAP, _BEHIND = 110, 24
_TIMES = frozenset(("s", "min", "h"))
_MEASURED = PHYSICAL | {"time"}
#: How long a thing lasts is often told beside how many they are, a stock beside what part of it is full.
_BESIDE = ({"count", "time"}, *({"ratio", each} for each in ("count", *PHYSICAL)))
#: How many times as much one of two numbers is at most that are told as one thing at two times.
_NEAR = Decimal("1.5")
#: Money of two currencies that is farther apart may be told so on purpose.
_ONE_SIZE = 3
_COUNTED = frozenset(("pcs", "persons"))


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    levels = view.of_kind(Kind.LEVEL, None)
    for first, second in pairwise(levels):
        one, other = claims[first], claims[second]
        kinds = _kind(one), _kind(other)
        money = set(kinds) == {"money"} and _two_currencies(view, first, second)
        if not money and (not all(kinds) or set(kinds) in _BESIDE or not _MEASURED & set(kinds)):
            continue
        if not money and kinds[0] == kinds[1] and not _digits_of_one_unit(one, other):
            continue
        if one.paragraph != other.paragraph or other.sentence - one.sentence > 1 or second - first > 2:
            continue
        if set(kinds) == {"power", "energy"} and view.says(one, "powers", view.sentence(first)):
            continue  # "a plant of 50 MW gave 82 million kWh"
        if any(claims[each].unit == other.unit for each in view.sentence_of(first) if each < first):
            continue  # "27% were over 15 minutes late (a year ago 22%)"
        if not _compared(view, first, second):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(first, second),
            (first, second),
            (f"{one.unit} ≠ {other.unit}",),
            one=one.printed,
            other=other.printed,
        )


def _two_currencies(view: View, first: int, second: int) -> bool:
    """Whether two sums of money of one size, no other beside them, are of two currencies."""
    one, other = view.claims[first], view.claims[second]
    if one.unit == other.unit or PER in one.unit + other.unit or one.role is Role.CONVERTED:
        return False
    if other.role is Role.CONVERTED and not _from_to(view, first, second):
        return False
    near = {*view.sentence_of(first), *view.sentence_of(second)} - {first, second}
    if second != first + 1 or any(_kind(view.claims[each]) == "money" for each in near):
        return False  # "38 billion tenge ($85 million) against 31 billion tenge"
    low, high = sorted((one.value, other.value))
    return low > 0 and one.scale == other.scale and high < _ONE_SIZE * low


def _from_to(view: View, first: int, second: int) -> bool:
    """Whether only "to" stands between what something fell from and the next number."""
    gap = f" {view.low[view.claims[first].end : view.claims[second].start].strip()}"
    return view.claims[first].role is Role.FROM and gap in view.words(view.claims[second], "to")


def _digits_of_one_unit(one: Claim, other: Claim) -> bool:
    """Whether numbers in two units of one dimension are those of one unit: "196,000 ounces", "201,000 t"."""
    if one.unit == other.unit or one.scale != other.scale or one.value <= 0 or other.value <= 0:
        return False
    return max(one.value, other.value) < _NEAR * min(one.value, other.value)


def _kind(claim: Claim) -> str:
    if claim.unit in _TIMES:
        return "time"
    if claim.unit == "pct":
        return "ratio"
    return "count" if claim.unit in _COUNTED else dimension(claim.unit)


def _compared(view: View, first: int, second: int) -> bool:
    """Whether the words between say that the second is what the first is, or was, at another time."""
    one, other = view.claims[first], view.claims[second]
    gap = f" {view.low[one.end : other.start]} "
    if len(gap) > _GAP:
        return False
    if one.role is Role.FROM and (other.role is Role.TO or _from_to(view, first, second)):
        return one.sentence == other.sentence
    if one.role is Role.FROM and other.role is Role.BY and not gap.strip():
        # "1 900 гектардан 3 100 литрге ұлғайды": side by side they are two levels.
        return True
    words = view.words_of(view.language(other))
    if view.lexicon_of(view.language(other)).words["side"] == "after":
        if one.sentence != other.sentence:
            return False
        if one.unit in _TIMES and f" {gap.rpartition(',')[2].strip()}" in words.words("earlier"):
            return True
        if not names_nothing(view, other, view.after(second).partition(",")[0]):
            return False  # the thing stands behind its number
    told = words.words("against") + words.words("earlier") + words.words("later")
    if one.sentence != other.sentence:
        opening = rest = f" {view.low[view.read.sentences[other.sentence][0] : other.start]} "
        for word in told:
            rest = rest.replace(word, " ")
        return rest != opening and names_nothing(view, other, rest)
    last = max((gap.rfind(word) + len(word) for word in told if word in gap), default=-1)
    if last >= 0:
        # "Against 38 thousand": whatever stands before the word is of the first.
        return names_nothing(view, other, gap[last:])
    # Behind a comma stands the same money in another currency, too.
    return "money" not in (_kind(one), _kind(other)) and _of_another_time(view, one, other, gap)


def _of_another_time(view: View, one: Claim, other: Claim, gap: str) -> bool:
    """Whether a bracket or a comma and a period part two numbers: "(38 thousand in 2022)", "(2022: 38)"."""
    _, bracket, opening = gap.rpartition("(")
    if bracket and ")" not in opening:
        named = view.periods_in(other.start - len(opening), other.start)
        if named:
            return names_nothing(view, other, view.low[named[-1].end : other.start])
        return bool(view.periods_in(other.end, other.end + _BEHIND)) and not opening.strip()
    _, comma, clause = gap.rpartition(",")
    dated = comma and view.periods_in(one.end, other.start)
    return bool(dated) and names_nothing(view, other, clause)
