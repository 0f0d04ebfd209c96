"""Fractions in words whose amount is told behind them: "it has 840 billion; a quarter, 310 billion, is".

The fraction is read from the words, as most are no number of the text by themselves: "half of them (20)". Its
whole is the number that it is told of, or an amount before; where any amount there fits, nothing is told.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from ondiris.audit.arithmetic.computing import POWERS
from ondiris.audit.around import LINKS, numbers_before, since_former, until_next
from ondiris.audit.digits import shown
from ondiris.audit.naming.restating import one_unit, ratio_of, unhedged
from ondiris.audit.view import RATIOS, View
from ondiris.audit.wording import Wording
from ondiris.model.claim import CONVERTED, Claim, Role
from ondiris.model.kind import Kind
from ondiris.model.pattern import pattern
from ondiris.model.qualifier import EXACT

#: The tables of words that name a fraction, and its value in per cent.
_VALUES = {
    "half_of": Decimal(50),
    "third_of": Decimal(100) / 3,
    "two_thirds_of": Decimal(200) / 3,
    "quarter_of": Decimal(25),
    "three_quarters_of": Decimal(75),
    "fifth_of": Decimal(20),
    "two_fifths_of": Decimal(40),
    "three_fifths_of": Decimal(60),
    "four_fifths_of": Decimal(80),
    "sixth_of": Decimal(100) / 6,
    "eighth_of": Decimal("12.5"),
    "tenth_of": Decimal(10),
    "nine_tenths_of": Decimal(90),
}
#: How far before a number its fraction stands, how long what it is of may be, how far a hedge stands.
_FAR, _OF, _HEDGE = 66, 44, 22
#: How many numbers and sentences before the fraction its whole is.
_BACK, _SENTENCES = 9, 3
#: How far a fraction may be off, in per cent of the whole: told without a hedge, and with "about".
_EXACT, _ABOUT, _WIDE, _JUST = Decimal("2.5"), Decimal(5), Decimal(20), Decimal("0.5")
_KINDS = frozenset((Kind.LEVEL, Kind.SHARE, Kind.GROWTH, None))
_SIGN = pattern(r",(?!\d)|[(:]| [–—-] ")
_CLOSED = pattern(r"(?:-[^\W\d_]+)? ?[,).;]| [–—-] ")
_HUNDRED = Decimal(100)
#: So many digits are told of an amount whose unit is left out.
_LONG = 4
#: What a view puts before the words behind a number, and the space that stands there.
_SPACES = 2


class Worded(NamedTuple):
    """What a text says a number is of a whole; `whole` is -1 where it is a percentage itself."""

    number: int
    whole: int
    words: str
    ratio: Decimal
    power: int = 0

    @property
    def numbers(self) -> tuple[int, ...]:
        return (self.whole, self.number) if self.whole >= 0 else (self.number,)


def tells_fraction(view: View, claim: Claim, piece: str) -> bool:
    """Whether a piece of the text names a fraction in words: "almost a third of all exports, 28%"."""
    return any(view.says(claim, table, piece) for table in _VALUES)


def _words(view: View, claim: Claim) -> list[tuple[str, Decimal]]:
    """The words for fractions in the language of a claim, with what they say in per cent."""
    return _by_value(view.words_of(view.language(claim)))


@cache
def _by_value(wording: Wording) -> list[tuple[str, Decimal]]:
    return [(word, value) for table, value in _VALUES.items() for word in wording.words(table)]


def wrong_fractions(view: View) -> list[Worded]:
    """The amounts that are another part of their whole than the words before them say."""
    return view.once(_all)


def _all(view: View) -> list[Worded]:
    found = view.sentence_holding(range(len(view.claims)), *_VALUES)
    return [wrong for number in found if (wrong := _wrong(view, number))]


def _wrong(view: View, number: int) -> Worded | None:
    claim = view.claims[number]
    if claim.kind not in _KINDS or claim.value <= 0 or not shown(claim.printed) or claim.role is CONVERTED:
        return None
    told = _told(view, number) or (_told_behind(view, number) if claim.unit == "pct" else None)
    if told is None:
        return None
    value, start, end = told
    words = view.low[start:end].strip()
    if claim.unit == "pct":
        fits = claim.qualifier is not EXACT or _fits(view, claim, told, claim.value)
        return None if fits else Worded(number, -1, words, claim.value)
    if claim.unit in RATIOS:
        return None
    wholes = [
        (each, ratio_of(claim, view.claims[each]) * _HUNDRED) for each in _wholes(view, number, start, end)
    ]
    if not wholes or any(_fits(view, claim, told, ratio) for _, ratio in wholes):
        return None
    for whole, ratio in wholes:
        for power in POWERS:
            if _fits(view, claim, told, ratio.scaleb(power)):
                return Worded(number, whole, words, ratio, power)
    whole, ratio = wholes[0]
    near = (
        ratio <= _HUNDRED
        and ratio * 10 >= value
        and (view.claims[whole].start >= end or _next_to(view, whole, number))
    )
    return Worded(number, whole, words, ratio) if near else None


def _told(view: View, number: int) -> tuple[Decimal, int, int] | None:
    """The fraction in words that a number is said to be, with the place of the words; or None."""
    claim = view.claims[number]
    first = max(view.read.sentences[claim.sentence][0], claim.start - _FAR)
    piece = f" {view.low[first : claim.start]}"
    named = [(word, value) for word, value in _words(view, claim) if word in piece]
    told = max(
        ((end, len(word), value) for word, value in named if (end := _last(piece, word)) >= 0), default=None
    )
    if told is None:
        return None
    end, length, value = told
    gap = piece[end:]
    sign = _SIGN.search(gap)
    if not sign:
        return None
    of, last = gap[: sign.start()].strip(), gap[sign.end() :]
    if not (view.says(claim, "or_fraction", f" {last} ") or _closed(view, number)):
        return None
    if len(of) > _OF or _unsaid(view, claim, unhedged(view, claim, last)).strip(LINKS):
        return None
    inside = [each for each in view.inside(first - 1 + end, claim.start) if each != number]
    if of and not (inside or claim.unit == "pct" or of in view.words(claim, "of_them")):
        return None
    at = end - length
    return value, first - 1 + at, first - 1 + end


def _closed(view: View, number: int) -> bool:
    """Whether a sign stands right behind a number, or behind its noun or "to be exact"."""
    claim = view.claims[number]
    counted = f" {claim.subject.words.lower()}"
    end = claim.end + len(counted) * view.low.startswith(counted, claim.end)
    if any(_CLOSED.match(view.low, each) for each in (claim.end, end)):
        return True
    behind = until_next(view, number, _FAR)
    exact = next((word for word in view.words(claim, "restated") if behind.startswith(f"  {word}")), "")
    return bool(exact) and _CLOSED.match(behind, len(exact) + _SPACES) is not None


def _unsaid(view: View, claim: Claim, piece: str) -> str:
    """A piece without the words that say that a number is told again: "more exactly"."""
    for word in sorted(view.words(claim, "restated"), key=len, reverse=True):
        piece = piece.replace(word, " ")
    return piece


def _told_behind(view: View, number: int) -> tuple[Decimal, int, int] | None:
    """The fraction that a percentage is told again as behind it: "48.7% came, that is more than half"."""
    claim = view.claims[number]
    piece = until_next(view, number, _FAR)
    sign = _SIGN.search(piece)
    for word, value in _words(view, claim) if sign else ():
        at = piece.find(word)
        if sign is None or at < sign.end() or not _CLOSED.match(piece, at + len(word)):
            continue
        link = unhedged(view, claim, piece[sign.end() : at]).strip(LINKS)
        for over in view.words(claim, "fraction_over") + view.words(claim, "fraction_under"):
            link = link.replace(over.strip(), "").strip()
        start = claim.end - 1 + at
        if not link or view.says(claim, "that_is", f" {link} "):
            return value, start, start + len(word)
    return None


def _last(piece: str, word: str) -> int:
    """Where the last occurrence of a whole word ends in a piece; -1 where it has none."""
    at = len(piece)
    while (at := piece.rfind(word, 0, at)) >= 0:
        if not piece[at + len(word) :][:1].isalpha():
            return at + len(word)
    return -1


def _wholes(view: View, number: int, start: int, end: int) -> Sequence[int]:
    """The amounts that a fraction may be of: the one between it and its number, or those before it."""
    claims, claim = view.claims, view.claims[number]
    between = [each for each in view.inside(end, claim.start) if each != number]
    if between:
        return between if len(between) == 1 and _may_be_whole(claims[between[0]], claim) else []
    former = numbers_before(view, number, _BACK, _SENTENCES)
    return [each for each in former if claims[each].end <= start and _may_be_whole(claims[each], claim)]


def _next_to(view: View, whole: int, number: int) -> bool:
    """Whether no number between a whole and its part makes it one of another: "60% export, half of them"."""
    claims = view.claims
    if claims[number].sentence - claims[whole].sentence > 1 or _names_fraction(view, whole):
        return False
    return not any(claims[each].unit == "pct" for each in range(whole + 1, number))


def _names_fraction(view: View, number: int) -> bool:
    claim = view.claims[number]
    before = since_former(view, number, _FAR)
    return any(word in before for word, _ in _words(view, claim))


def _may_be_whole(whole: Claim, part: Claim) -> bool:
    """Whether a number in digits can be what a fraction is of: of the unit of its part, no base."""
    if whole.unit in RATIOS or whole.value <= 0 or whole.role is Role.FROM or not shown(whole.printed):
        return False
    bare = not whole.unit and shown(whole.printed) > _LONG
    return whole.kind in _KINDS and "-per-" not in whole.unit and (bare or one_unit(whole, part))


def _fits(view: View, claim: Claim, told: tuple[Decimal, int, int], ratio: Decimal) -> bool:
    """Whether a number of per cent is what the fraction and the words around it say."""
    value, start, end = told
    around = f" {view.low[max(0, start - _HEDGE) : start]} "
    behind = view.low[end : claim.start]
    if view.says(claim, "fraction_over", around) or view.says(claim, "over_behind", behind):
        return value - _JUST <= ratio <= value + _WIDE
    if view.says(claim, "fraction_under", around) or view.says(claim, "under_behind", behind):
        return value - _WIDE <= ratio <= value + _JUST
    slack = _ABOUT if view.says(claim, "fraction_about", around) else _EXACT
    return abs(ratio - value) <= slack


def shown_of(view: View, found: Worded) -> Iterator[str]:
    """The computation that proves it: `720 ÷ 1,240 = 58.1%`."""
    ratio = f"{view.number(found.ratio, 3)}%"
    part = view.claims[found.number].printed
    whole = view.claims[found.whole].printed if found.whole >= 0 else ""
    yield f"{part} ÷ {whole} = {ratio}" if whole else f"{part} ≠ {found.words}"
