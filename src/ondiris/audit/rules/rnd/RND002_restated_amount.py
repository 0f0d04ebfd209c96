"""An amount is told again in a bracket, finer, and does not round to it: "7.1 trillion (7,287 billion)".

Told where the bracket gives the same unit in another magnitude or precision, the two are near each other, and
no number rounds to both. A former value in a bracket is printed like the present one and is not told.

Mend it by rounding the finer one.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.digits import shown
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "RND002"
NAME = "restated-amount"
FAMILY = "RND"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 output was 23.4 billion tenge ([[24,336 million tenge]]).",
            "In 2023 steel output was 4.1 million tonnes (more exactly, [[4,212 thousand tonnes]]).",
        ),
        "good": (
            "In 2023 output was 23.4 billion tenge (23,386 million tenge).",
            "In 2023 revenue was 23.4 billion tenge (22.1 billion tenge).",
            "In 2023 exports were 4.1 million tonnes (3,912 thousand tonnes in 2022).",
        ),
    },
    "ru": {
        "bad": ("В 2023 году объем производства составил 23,4 млрд тенге ([[24 336 млн тенге]]).",),
        "good": (
            "В 2023 году объем производства составил 23,4 млрд тенге (23 386 млн тенге).",
            "В 2023 году экспорт составил 4,1 млн тонн (в 2022 году 3 912 тыс. тонн).",
        ),
    },
    "kk": {
        "bad": ("2023 жылы өндіріс көлемі 23,4 млрд теңге ([[24 336 млн теңге]]) болды.",),
        "good": ("2023 жылы өндіріс көлемі 23,4 млрд теңге (23 386 млн теңге) болды.",),
    },
}

_LONGEST = 40
#: How far apart two roundings of one amount may be taken to be: wider apart they are of two things.
_LEAST, _MOST = Decimal("0.8"), Decimal("1.25")
_ASIDE = frozenset((Role.FROM, Role.PLAN, Role.PART, Role.BY))
#: What tells the number in the bracket to be another thing than the one before it.
_OTHER = ("above", "below", "part", "compared", "times", "days", "by", "share")


def check(view: View) -> Iterator[Finding]:
    claims, low = view.claims, view.low
    for number in view.of_kind(Kind.LEVEL):
        if number + 1 >= len(claims):
            continue
        one, other = claims[number], claims[number + 1]
        if one.unit != other.unit or not one.unit or other.kind is not Kind.LEVEL or other.role in _ASIDE:
            continue
        between = low[one.end : other.start] if other.start - one.end <= 2 * _LONGEST else ""
        before, bracket, inside = between.partition("(")
        # "250 (two hundred and forty) thousand": a number and its words are the same.
        words = between.strip() == "(" and low.startswith(")", other.end) and not shown(other.printed)
        if not bracket or len(before) > _LONGEST or ")" in inside or not (_finer(one, other) or words):
            continue
        if any(sign in before for sign in ",;:."):
            continue
        told = f" {inside} {low[other.end : other.end + _LONGEST].partition(')')[0]} "
        if any(map(str.isdigit, told)) or any(view.says(other, words, told) for words in _OTHER):
            continue
        if one.period != other.period or not one.interval.disjoint(other.interval):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            (other.start, other.end),
            (number, number + 1),
            (f"{other.printed} → {_rounded(view, one, other)} ≠ {one.printed}",),
            one=one.printed,
            other=other.printed,
        )


def _finer(one: Claim, other: Claim) -> bool:
    """Whether the second is told in another magnitude or more finely, and is near the first."""
    if one.value <= 0 or other.value <= 0 or not _LEAST <= other.value / one.value <= _MOST:
        return False
    if one.scale == other.scale and shown(other.printed) <= shown(one.printed) + 1:
        return False  # "5.1 million (5.03 million)": what it was before
    return one.scale != other.scale or one.decimals < other.decimals


def _rounded(view: View, one: Claim, other: Claim) -> str:
    """The second number, rounded as the first one is printed."""
    rounded = round(other.value.scaleb(-one.scale), one.decimals)
    return view.number(rounded, len(rounded.as_tuple().digits))
