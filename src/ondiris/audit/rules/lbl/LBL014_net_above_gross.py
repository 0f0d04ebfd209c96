"""What is left is more than what it is left of: "net weight 27.4 tonnes, gross weight 25.9 tonnes".

Net is gross less something, a profit is what remains of revenue, exports are a part of the trade turnover.
Told where the two stand side by side, each with its name, in one unit and of one time.

Mend it by swapping the two names, or the two numbers.
"""

from collections.abc import Iterator
from functools import cache

from ondiris.audit.around import clause_behind, since_printed
from ondiris.audit.dimensions import PER, dimension
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import LEVEL
from ondiris.model.qualifier import EXACT

CODE = "LBL014"
NAME = "net-above-gross"
FAMILY = "LBL"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The container had a net weight of [[27.4 tonnes and a gross weight of 25.9 tonnes]].",
            "The smelter made a net profit of [[$1.9 billion on revenue of $240 million]] in 2024.",
        ),
        "good": (
            "The container had a gross weight of 27.4 tonnes and a net weight of 25.9 tonnes.",
            "The smelter made a net profit of $240 million on revenue of $1.9 billion in 2024.",
            "With the sale of a mine the smelter made a profit of $1.9 billion on revenue of $240 million.",
        ),
    },
    "ru": {
        "bad": (
            "Чистая прибыль комбината за 2024 год составила [[84 млрд тенге, выручка – 71 млрд тенге]].",
        ),
        "good": ("Выручка комбината за 2024 год составила 84 млрд тенге, чистая прибыль – 71 млрд тенге.",),
    },
    "kk": {
        "bad": ("2024 жылы комбинаттың таза пайдасы [[84 млрд теңге, түсімі 71 млрд теңге]] болды.",),
        "good": ("2024 жылы комбинаттың түсімі 84 млрд теңге, таза пайдасы 71 млрд теңге болды.",),
    },
}

#: How far before a number, and behind it, its name stands; how far apart the two numbers are.
_BEFORE, _BEHIND, _GAP = 60, 24, 70
_ROLES = frozenset((Role.PLAIN, Role.TO, Role.WHOLE, Role.PART))


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    for second in range(1, len(claims)):
        one, other = claims[second - 1], claims[second]
        if one.sentence != other.sentence or other.start - one.end > _GAP or not _comparable(one, other):
            continue
        less = _less(view, second)
        if less < 0:
            continue
        more = claims[2 * second - 1 - less]
        if claims[less].value <= more.value or not claims[less].interval.disjoint(more.interval):
            continue
        begin, end = view.read.sentences[one.sentence]
        if view.says(one, "beyond_sales", f" {view.low[begin:end]} ") or _timed(view, second):
            continue
        yield view.finding(
            CODE,
            SEVERITY,
            view.span(second - 1, second),
            (second - 1, second),
            (f"{claims[less].printed} > {more.printed}",),
            printed=claims[less].printed,
            other=more.printed,
        )


def _comparable(one: Claim, other: Claim) -> bool:
    """Whether two numbers are amounts of one unit, both as they are or both as they are planned."""
    if one.unit != other.unit or one.unit in RATIOS or not dimension(one.unit.partition(PER)[0]):
        return False
    plain = all(
        each.kind is LEVEL and each.role in _ROLES and each.qualifier is EXACT for each in (one, other)
    )
    return plain and one.nature is other.nature and one.period == other.period


def _less(view: View, second: int) -> int:
    """The number, of two, whose name is that of what is left of the other one; -1 where there is none."""
    own = [_names(view, second - 1), _names(view, second)]
    for left, whole in _pairs(view.words(view.claims[second], "left_of")):
        if left[0] not in own[0] and left[0] not in own[1]:
            continue
        told = [(_called(left, each), _called(whole, each)) for each in own]
        if told == [(True, False), (False, True)]:
            return second - 1
        if told == [(False, True), (True, False)]:
            return second
    return -1


@cache
def _pairs(words: tuple[str, ...]) -> list[tuple[list[str], list[str]]]:
    """What is left and what it is left of, as the beginnings of words that their names are made of."""
    parted = (pair.partition("|") for pair in words)
    return [(left.split(), whole.split()) for left, _, whole in parted]


def _called(name: list[str], piece: str) -> bool:
    """Whether a piece holds all the beginnings of words that a name is made of."""
    return all(word in piece for word in name)


def _names(view: View, number: int) -> str:
    """The words before a number since the last one, or where a sign parts them those behind the sign."""
    before = since_printed(view, number, _BEFORE).rstrip(" –—-:")
    head, _, clause = before.rpartition(",")
    return f" {clause if head and clause.strip() else before} "


def _timed(view: View, second: int) -> bool:
    """Whether one of the two is of another time than the other, or of a place that is named between them."""
    one, other = view.claims[second - 1], view.claims[second]
    words = (word.strip(",;:()") for word in view.text[one.end : other.start].split())
    if any(word.istitle() for word in words):
        return True  # "profit was 12 million dollars, revenue from Japan 9 million"
    between = f" {view.low[one.end : other.start]} "
    named = view.periods_in(one.end, other.start)
    earlier = between + clause_behind(view, second, _BEHIND)
    return bool(named) or view.says(other, "earlier", earlier) or view.says(other, "back_then", earlier)
