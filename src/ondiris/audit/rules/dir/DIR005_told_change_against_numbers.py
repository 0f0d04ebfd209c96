"""A change is told as a rise, but the two numbers that give it fall: "from 8.4 to 7.1%, a rise of 1.3".

The size of the change is right, its direction is not: the noun or verb is wrong, or the numbers are swapped.

Mend it by looking up both numbers.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.changes.alike import between
from ondiris.audit.changes.comparatives import says_which
from ondiris.audit.changes.deflating import deflations
from ondiris.audit.changes.nearby import same_thing
from ondiris.audit.changes.offering import names_nothing, own_clause
from ondiris.audit.changes.ordering import ordered
from ondiris.audit.changes.reversals import reversals
from ondiris.audit.view import RATIOS, Change, View
from ondiris.model.claim import Direction, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind

CODE = "DIR005"
NAME = "told-change-against-numbers"
FAMILY = "DIR"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 unemployment fell from 8.4% to 7.1%, [[a rise of 1.3 percentage points]].",
            "Storage was 61 percent full on 1 March and 34 percent full on 1 April, "
            "[[a rise of 27 percentage points]] in a month.",
        ),
        "good": (
            "In 2023 unemployment fell from 8.4% to 7.1%, a fall of 1.3 percentage points.",
            "Storage was 34 percent full on 1 March and 61 percent full on 1 April, "
            "a rise of 27 percentage points in a month.",
            "The share of coal was 61 percent and of gas 34 percent, a gap of 27 percentage points.",
        ),
    },
    "ru": {
        "bad": ("Безработица опустилась с 8,4 до 7,1%, [[прирост на 1,3 процентного пункта]].",),
        "good": ("Безработица опустилась с 8,4 до 7,1%, снижение на 1,3 процентного пункта.",),
    },
    "kk": {
        "bad": ("Жұмыссыздық 8,4%-дан 7,1%-ға түсті, [[өсім 1,3 пайыздық тармақ]].",),
        "good": ("Жұмыссыздық 8,4%-дан 7,1%-ға түсті, кему 1,3 пайыздық тармақ.",),
    },
}

_ZERO, _ONE, _HUNDRED = Decimal(0), Decimal(1), Decimal(100)
#: How far before a change its noun may begin, and how far before it the two numbers may end.
_NOUN, _FAR = 24, 70
#: How many sentences before a change in points its two percentages may be told.
_SENTENCES = 1


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    joined = {change.by: (change.start, change.end) for change in view.changes if change.by >= 0}
    against = {frozenset((change.start, change.end)) for change in view.changes if _reversed(view, change)}
    exact = reversals(view)
    for number in sorted({*view.of_kind(Kind.GROWTH, Kind.POINTS), *exact}):
        claim = claims[number]
        told = Direction.DOWN if claim.value < 0 else claim.direction
        if told is Direction.NONE and number in exact:
            told = says_which(view, number)
        if told not in (Direction.UP, Direction.DOWN):
            continue
        pair = joined.get(number) or exact.get(number) or _two(view, number)
        if pair is None or frozenset(pair) in against:
            continue
        if view.says(claim, "two_way", view.before(number, _NOUN)):
            continue
        start, end = (claims[each] for each in pair)
        if start.value <= 0 or end.value <= 0 or (end.value > start.value) == (told is Direction.UP):
            continue
        if not view.interval(pair[0]).disjoint(view.interval(pair[1])):
            continue
        if exact.get(number) != pair and not _just(view, number, *pair):
            continue
        if view.says(claim, "valued", view.before(number, _NOUN) + view.after(number, _NOUN)):
            continue  # of bad loans less is an improvement
        sign = "<" if end.value < start.value else ">"
        begin = _noun(view, number)
        yield view.finding(
            CODE,
            SEVERITY,
            (begin, claim.end),
            sorted((number, *pair)),
            (f"{end.printed} {sign} {start.printed}",),
            key="up" if told is Direction.UP else "down",
            start=start.printed,
            end=end.printed,
        )
    yield from _left(view)


def _left(view: View) -> Iterator[Finding]:
    """What is left of a growth without that of prices, told as a rise where prices rose more."""
    for told in deflations(view):
        if told.turned:
            one, other, last = (view.claims[each] for each in told.numbers)
            yield view.finding(
                CODE,
                SEVERITY,
                (_noun(view, told.numbers[-1]), last.end),
                told.numbers,
                (f"{one.printed} {'<' if told.left < 0 else '>'} {other.printed}",),
                key="up" if told.left < 0 else "down",
                start=other.printed,
                end=one.printed,
            )


def _reversed(view: View, change: Change) -> bool:
    """Whether the verb of the two numbers itself is against them: that is told as such."""
    if change.direction not in (Direction.UP, Direction.DOWN):
        return False
    rises = view.claims[change.end].value > view.claims[change.start].value
    return rises != (change.direction is Direction.UP)


def _two(view: View, number: int) -> tuple[int, int] | None:
    """The two percentages of the sentence before a change in points, in the order of their times."""
    claims = view.claims
    first, second = number - 2, number - 1
    if first < 0 or claims[number].kind is not Kind.POINTS:
        return None
    if any(claims[each].unit != "pct" for each in (first, second)):
        return None
    if not claims[first].sentence == claims[second].sentence == claims[number].sentence:
        # In a sentence of its own it has to be just the difference of two that stand right before it.
        near = claims[first].paragraph == claims[number].paragraph
        near = near and claims[number].sentence - claims[first].sentence <= _SENTENCES
        near = near and not _compares(view, number)
        exact = abs(claims[second].value - claims[first].value) == claims[number].value
        pair = ordered(view, first, second) if near and exact else None
        return pair if pair and same_thing(view, pair, number) else None
    gap, last = between(view, first, second), between(view, second, number)
    if len(gap) > _FAR or len(last) > _FAR or not own_clause(view, second, number, first):
        return None
    if claims[first].role is Role.FROM or not gap.strip():
        return first, second
    if pair := ordered(view, first, second):
        return pair
    # "61 percent full on 1 March and 34 percent full on 1 April": the same is told twice, in order of time.
    told = gap.replace(" and ", " ").split()
    same = set(told) & set(last.split())
    return (first, second) if same and names_nothing(view, claims[number], " ".join(told[1:])) else None


def _compares(view: View, number: int) -> bool:
    """Whether the word behind a change holds it against another thing: "1.3 points more"."""
    claim = view.claims[number]
    behind = view.after(number, _NOUN).strip(" .,;").partition(" ")[0]
    return f" {behind}" in (*view.words(claim, "rises"), *view.words(claim, "falls"))


def _just(view: View, number: int, first: int, second: int) -> bool:
    """Whether the two numbers give just this change, the other way."""
    claims = view.claims
    stated = claims[number].interval if claims[number].value > 0 else -claims[number].interval
    start, end = view.claims[first].rounding, view.claims[second].rounding
    falls = claims[second].value < claims[first].value
    if claims[number].kind is Kind.POINTS:
        return claims[first].unit in RATIOS and not (start - end if falls else end - start).disjoint(stated)
    ratio = end / start
    # By custom or by slip the change may be counted from either of the two.
    readings = [(_ONE - ratio if falls else ratio - _ONE) * _HUNDRED]
    readings.append((_ONE / ratio - _ONE if falls else _ONE - _ONE / ratio) * _HUNDRED)
    # Amounts that rounding alone may hold apart give any small change.
    return any(not reading.disjoint(stated) and not reading.contains(_ZERO) for reading in readings)


def _noun(view: View, number: int) -> int:
    """Where the words begin that tell the change: behind the last comma, if near."""
    claim = view.claims[number]
    before = view.low[max(0, claim.start - _NOUN) : claim.start]
    place = max(before.rfind(sign) for sign in ",;:(.–—") + 1
    return claim.start - len(before[place:].lstrip()) if place else claim.start
