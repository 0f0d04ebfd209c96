"""Any two amounts near a stated change, and whether they give its size."""

from collections.abc import Sequence
from itertools import combinations

from ondiris.audit.changes.alike import alike, between, past_bracket
from ondiris.audit.changes.explaining import gives
from ondiris.audit.digits import shown
from ondiris.audit.dimensions import TIMES
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import BY, CONVERTED, PART, Claim
from ondiris.model.kind import LEVEL, MULTIPLE

#: How many numbers before and behind a change its amounts are looked for, and how many are tried.
_BACK, _AHEAD, _MOST, _SENTENCES = 10, 3, 7, 2
#: So many digits do not come out by chance.
_DIGITS = 2


def pairs_by(view: View, by: int) -> Sequence[tuple[int, int]]:
    """Any two amounts of one thing near a change, the nearest pairs first."""
    return view.once(_pairs, by)


def _pairs(view: View, by: int) -> Sequence[tuple[int, int]]:
    near = _near(view, by)
    # Two bare numbers of one digit are no amounts that change: "falls in 2 of the 4 sectors".
    small = {each for each in near if _small_count(view.claims[each])}
    return [
        pair
        for pair in combinations(near, 2)
        if not small.issuperset(pair) and not _part(view, pair) and not each_has_its_own(view, pair, by)
    ]


def _small_count(claim: Claim) -> bool:
    return not claim.unit and not claim.scale and shown(claim.printed) < _DIGITS


def _part(view: View, pair: tuple[int, int]) -> bool:
    """Whether one of two amounts alone is a part of something: "grew to 3.8 million, of which here 3.0"."""
    return sum(view.claims[each].role is PART for each in pair) == 1


def each_has_its_own(view: View, pair: tuple[int, int], by: int) -> bool:
    """Whether a change is of one of two amounts: "made 2.8 and sold 2.9 million, up 3% and 2%"."""
    claims, (first, last) = view.claims, sorted(pair)
    if last < by and _respectively(view, last, by):
        return True
    if last != first + 1:
        return False
    joint = between(view, first, last).rpartition(",")[2].split()
    return any(
        last < one
        and claims[one].kind is claims[one + 1].kind
        and between(view, one, one + 1).split() == joint
        for one in (by - 1, by)
        if joint and joint[0].isalpha() and one + 1 < len(claims)
    )


def _respectively(view: View, last: int, by: int) -> bool:
    """Whether two changes are told of two amounts in their order: "respectively 27.3% and 23.7%"."""
    claims = view.claims
    pairs = [
        each
        for each in (by - 1, by)
        if last < each and each + 1 < len(claims) and claims[each].kind is claims[each + 1].kind
    ]
    if not pairs:
        return False
    degrees = view.lexicon_of(view.language(claims[by])).words["change.degrees"]
    pieces = [piece for each in pairs for piece in (between(view, last, each), view.after(each + 1))]
    return any(word in piece for piece in pieces for word in degrees)


def _near(view: View, by: int) -> Sequence[int]:
    claims = view.claims
    own = claims[by]
    found = []
    for number in range(by - 1, max(-1, by - 1 - _BACK), -1):
        claim = claims[number]
        if claim.paragraph != own.paragraph or claim.sentence < own.sentence - _SENTENCES:
            break
        if _may_change(claim):
            found.append(number)
    for number in range(by + 1, min(len(claims), by + 1 + _AHEAD)):
        if claims[number].sentence != own.sentence or past_bracket(view, by, number):
            break
        if _may_change(claims[number]):
            found.append(number)
    return found[:_MOST]


def _timeless(view: View, by: int) -> Sequence[int]:
    return [each for each in _near(view, by) if view.claims[each].unit not in TIMES]


def _may_change(claim: Claim) -> bool:
    """Whether a number can be an end of a change: a positive amount, no change or conversion itself."""
    level = claim.kind is LEVEL or (claim.kind is None and not claim.unit)
    return level and claim.value > 0 and claim.unit not in RATIOS and claim.role not in (BY, CONVERTED)


def sized(view: View, pair: tuple[int, int], by: int) -> bool:
    """Whether a change between two amounts, in any direction and order, is of the stated size."""
    return view.once(_sized, *pair, by)


def _sized(view: View, one: int, other: int, by: int) -> bool:
    if not alike(view.claims[one], view.claims[other]):
        return False
    if view.claims[by].kind is LEVEL and view.claims[by].unit != view.claims[one].unit:
        return False
    return gives(view, one, other, by) or gives(view, other, one, by)


def no_chance(view: View, pair: tuple[int, int], by: int) -> bool:
    """Whether a change of two digits or more comes out of the two amounts next to it: then it is of them.

    What its clause names is the same thing by another word: "tickets", "the price".
    """
    claims, claim = view.claims, view.claims[by]
    digits = _digits(claim)
    if any(_digits(claims[each]) == digits for each in pair):
        # 96 is 96% of 100 whatever they are of.
        return False
    if len(digits) < _DIGITS and not _only(view, pair, by):
        return False
    return next_to(view, pair, by)


def _only(view: View, pair: tuple[int, int], by: int) -> bool:
    """Whether a change stands in the sentence of one of two amounts at least, and no third one is near."""
    return set(_timeless(view, by)) == set(pair) and any(
        view.claims[each].sentence == view.claims[by].sentence for each in pair
    )


def next_to(view: View, pair: tuple[int, int], by: int) -> bool:
    """Whether two amounts are the nearest to a change, and it names no other product, branch or region."""
    if not same_thing(view, pair, by):
        return False
    near = _timeless(view, by)
    before, behind = [each for each in near if each < by], [each for each in near if each > by]
    return set(pair) in (set(before[:2]), {*before[:1], *behind[:1]}, set(behind[:2]))


def same_thing(view: View, pair: tuple[int, int], by: int) -> bool:
    """Whether a change names no other product, branch or region than two amounts."""
    named = _named(view.claims[by])
    levels = (_named(view.claims[each]) for each in pair)
    return not any(
        mine and other and mine != other for level in levels for mine, other in zip(named, level, strict=True)
    )


def _digits(claim: Claim) -> str:
    """The digits of a number as printed, without the zeros that end a whole one."""
    printed = claim.digits.lstrip("-")
    return printed if claim.decimals else printed.rstrip("0")


def _named(claim: Claim) -> tuple[str, str, str]:
    return claim.subject.product, claim.subject.activity, claim.subject.region


def printed_so(view: View, order: tuple[int, int], by: int) -> bool:
    """Whether the printed digits of two amounts give the size of a change, as printed."""
    claim = view.claims[by]
    start, end = (view.claims[each].value for each in order)
    if claim.kind is MULTIPLE:
        size = max(start, end) / min(start, end)
    else:
        size = abs(end / start - 1) * 100 if claim.unit == "pct" else abs(end - start)
    return (claim.rounding if claim.value > 0 else -claim.rounding).contains(size)
