"""Numbers that the text itself says are told again: "412,350, in round figures 414 thousand"."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from ondiris.audit.digits import last, shown
from ondiris.audit.dimensions import TIMES, dimension, power
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import Claim, Role
from ondiris.model.interval import Interval
from ondiris.model.kind import INDEX, LEVEL, Kind
from ondiris.model.pattern import pattern
from ondiris.model.qualifier import EXACT, Qualifier

_KINDS = frozenset((Kind.LEVEL, Kind.INDEX, None))
_ASIDE = frozenset((Role.FROM, Role.PLAN, Role.BY, Role.CONVERTED))
#: How long what says so may be, and how many numbers before may be meant.
_LONGEST, _BACK = 60, 6
#: How far apart two tellings may be before they are of two things, unless by a thousand.
_LEAST, _MOST = Decimal("0.5"), Decimal(2)
_EVEN = Decimal("0.95")
_TENS = frozenset((Decimal(10), Decimal("0.1"), Decimal(100), Decimal("0.01")))
#: How far behind a number it is told to be of each month.
_EACH = 16
#: The number that an index has in its reference period.
_BASE = 100
_THOUSANDS = (3, 6, 9)
_SIGNS = " ,;:()–—-"
#: What divides words in a gap.
_APART = pattern(r"[\s,;:()–—-]+")
_MARK = pattern(r"[,;:(–—]")
#: What may begin the name of another place that tells the number.
_MARKS = ("(", " - ", " – ", " — ")


def restated(view: View) -> list[tuple[int, int]]:
    """Pairs (first, later) of numbers that are said to be one and cannot be.

    Where any number before it that may be meant agrees with the later one, nothing is told.
    """
    return view.once(_all)


def _all(view: View) -> list[tuple[int, int]]:
    return list(_pairs(view))


def _pairs(view: View) -> Iterator[tuple[int, int]]:
    again = frozenset(view.sentence_holding(range(len(view.claims)), "restated", "elsewhere"))
    for number, claim in enumerate(view.claims):
        worded = claim.value < 1 and not shown(claim.printed)  # "a third": RND006
        if number and claim.kind in _KINDS and claim.role not in _ASIDE and claim.value > 0 and not worded:
            first = _meant(view, number, number in again)
            if first >= 0:
                yield first, number


def _meant(view: View, number: int, again: bool) -> int:
    claims = view.claims
    claim = claims[number]
    if not _said_beside(view, number) and not (again and _said_again(view, number)):
        return -1
    nearest = -1
    sentence = view.read.sentences[claim.sentence][0]
    for before in range(number - 1, max(-1, number - 1 - _BACK), -1):
        other = claims[before]
        if other.paragraph != claim.paragraph:
            break
        base = other.kind is INDEX and other.value == _BASE
        if base or other.kind not in _KINDS or other.value <= 0 or not one_unit(other, claim):
            continue
        if not claim.unit and claim.subject.words and dimension(other.unit) not in ("", "people", "money"):
            continue  # "5.90 metres ... headed the table with 7 medals"
        if other.period != claim.period and view.periods_in(max(other.end, sentence), claim.start):
            continue
        if not open_of(other).disjoint(open_of(claim)):
            return -1
        if nearest < 0 and _near(other, claim):
            nearest = before
    return nearest


def _said_beside(view: View, number: int) -> bool:
    """Whether only words that say so stand between this number and the one before it."""
    claim, other = view.claims[number], view.claims[number - 1]
    if claim.start - other.end > _LONGEST:
        return False
    gap = view.low[other.end : claim.start]
    if view.holds(claim, "restated") and view.says(claim, "restated", gap):
        return True
    if view.holds(claim, "elsewhere") and _told_elsewhere(view, claim, gap):
        return True
    magnitudes = claim.unit == other.unit != "" and claim.scale != other.scale
    if magnitudes and (_in_other_words(view, number, gap) or _in_bracket(view, number, gap)):
        return True
    if claim.qualifier is EXACT or claim.sentence != other.sentence or gap[:1] not in " ,;(":
        return False
    if not gap.strip(_SIGNS):
        return False
    return not unhedged(view, claim, gap).strip(_SIGNS)


def _told_elsewhere(view: View, claim: Claim, gap: str) -> bool:
    """Whether a bracket or a dash leads to the name of another place that tells a number."""
    _, mark, aside = gap.partition(next((mark for mark in _MARKS if mark in gap), "("))
    inside = bool(mark) and not (mark == "(" and ")" in aside)
    return inside and view.says(claim, "elsewhere", f" {aside.lstrip()}")


def _in_other_words(view: View, number: int, gap: str) -> bool:
    """Whether an amount is told at once in another magnitude: "1,860 billion, that is 1.86 trillion"."""
    claim, other = view.claims[number], view.claims[number - 1]
    counted, sign, said = gap.rpartition(",")
    words = view.words(claim, "in_other_words")
    if claim.sentence != other.sentence or _MARK.search(counted) or f"{sign}{said.rstrip()}" not in words:
        return False
    behind = view.after(number, _EACH)
    return not any(view.says(claim, span, behind) for span in ("each_month", "each_year", "one_each"))


def _in_bracket(view: View, number: int, gap: str) -> bool:
    """Whether a bracket has the amount alone, a thousand times as large: "1,250 million (1.25 trillion)"."""
    claim, other = view.claims[number], view.claims[number - 1]
    return gap.strip() == "(" and view.low.startswith(")", claim.end) and bool(thousandfold(other, claim))


def unhedged(view: View, claim: Claim, piece: str) -> str:
    """A piece of the text without the words that say how exact a number is."""
    words = f" {_APART.sub(' ', piece)} "
    for hedge in _by_length(view.words(claim, "roughly")):
        if hedge in words:
            words = words.replace(hedge, " ")
    return words


@cache
def _by_length(hedges: tuple[str, ...]) -> tuple[str, ...]:
    """The hedges, the longest first, with a space at both ends."""
    return tuple(f" {hedge} " for hedge in sorted(hedges, key=lambda each: (-len(each), each)))


def _said_again(view: View, number: int) -> bool:
    """Whether the sentence, before its first number, says that it repeats."""
    claim = view.claims[number]
    start = view.read.sentences[claim.sentence][0]
    if view.claims[number - 1].end > start or claim.start - start > _LONGEST:
        return False
    opening = f" {view.low[start : claim.start]} "
    return view.says(claim, "restated", opening) or view.says(claim, "elsewhere", opening)


def one_unit(one: Claim, other: Claim) -> bool:
    """Whether two numbers are in one unit, up to powers of ten; the later one may leave its unit out."""
    if not other.unit:
        return one.unit != "pct" and one.unit not in TIMES
    if not one.unit:
        return dimension(other.unit) in ("", "people") and other.unit not in RATIOS | TIMES
    return power(one.unit)[0] == power(other.unit)[0] and "-per-" not in one.unit + other.unit


def _near(one: Claim, other: Claim) -> bool:
    ratio = whole_of(one) / whole_of(other)
    return _LEAST <= ratio <= _MOST or ratio in _TENS or bool(thousandfold(one, other))


def rounds(one: Claim, other: Claim) -> bool:
    """Whether one of the two is printed more finely than the other."""
    return last_printed(one) != last_printed(other)


def is_rounding(one: Claim, other: Claim) -> bool:
    """Whether two numbers of different precision are less than one unit of the coarser one apart."""
    first, second = one.scale - one.decimals, other.scale - other.decimals
    if first == second:
        return False
    return abs(one.value - other.value) <= Decimal(1).scaleb(max(first, second))


def thousandfold(one: Claim, other: Claim, least: Decimal = _EVEN) -> str:
    """`1 000`, `1 000 000` where one number is about so many times the other; else nothing.

    `least` is how near the two are, the magnitude apart: the smaller one is so much of the larger one.
    """
    if min(one.value, other.value) <= 0 or LEVEL not in (one.kind, other.kind):
        return ""
    ratio = whole_of(one) / whole_of(other)
    for shift in _THOUSANDS:
        if any(least <= ratio.scaleb(sign * shift) <= 1 / least for sign in (1, -1)):
            return f"{10**shift:,}".replace(",", " ")
    return ""


def tens_between(one: Claim, other: Claim) -> int:
    """The power of ten between the units of two amounts; a unit left out is that of the other."""
    return power(one.unit)[1] - power(other.unit)[1] if one.unit and other.unit else 0


def ratio_of(part: Claim, whole: Claim) -> Decimal:
    """How many times one amount is another, in one unit."""
    return (part.value / whole.value).scaleb(tens_between(part, whole))


def whole_of(claim: Claim) -> Decimal:
    """The value of a number in the unit that its own is a power of ten times of: kilograms as tonnes."""
    shift = power(claim.unit)[1]
    return claim.value.scaleb(shift) if shift else claim.value


def last_printed(claim: Claim) -> int:
    """The power of ten of the last digit that is printed, in the unit that its unit is a power of ten of."""
    return claim.scale - claim.decimals + power(claim.unit)[1]


def open_of(claim: Claim) -> Interval:
    """What a number that is told again leaves open; a hedge is one unit wide.

    It may be rounded as far as its last digit that is not 0: "in round numbers 390" may be 389.
    """
    value = whole_of(claim)
    exponent = max(last_printed(claim), last(value))
    # "About one million" is not two.
    step = min(Decimal(1).scaleb(exponent), value / 2) if claim.qualifier is not EXACT else Decimal(1)
    match claim.qualifier:
        case Qualifier.EXACT:
            return Interval.of_rounding(value, exponent)
        case Qualifier.OVER:
            return Interval(value, value + step)
        case Qualifier.UNDER:
            return Interval(value - step, value)
        case _:
            return Interval(value - step, value + step)
