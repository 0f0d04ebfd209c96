"""Numbers that are counted from a hundred and those that are not, told as one another.

"With last year as 100 the index stood at 96.1, so energy became 96.1% cheaper": an index and a change cannot
be the same number. "The index to September was 0.8%": no index of the kind is so low.
"""

from decimal import Decimal

from ondiris.audit.around import since_former
from ondiris.audit.changes.apart import moves_in
from ondiris.audit.changes.comparatives import says_which
from ondiris.audit.changes.guises import exceeds_by
from ondiris.audit.changes.nearby import no_chance, pairs_by
from ondiris.audit.changes.offering import of_them
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Direction, Role
from ondiris.model.kind import Kind

_HUNDRED = Decimal(100)
#: How many numbers before a change its index is looked for, and before an index its base.
_BACK = 4
#: How far before a number the word for an index may stand.
_FAR = 110
#: An index and a growth may be equal by chance where both are round.
_ROUND = 10
#: No index is so low.
_MOST = 60


def told_as_change(view: View) -> dict[int, int]:
    """The changes that are told by the very number of the index before them: change -> index."""
    return view.once(_told_as_change)


def _told_as_change(view: View) -> dict[int, int]:
    claims, found = view.claims, {}
    for number in view.of_kind(Kind.GROWTH, Kind.INDEX):
        claim = claims[number]
        if claim.unit != "pct" or claim.value % _ROUND == 0 or claim.value <= 0 or not _changes(view, number):
            continue
        for index in range(number - 1, max(-1, number - 1 - _BACK), -1):
            other = claims[index]
            if other.paragraph != claim.paragraph or claim.sentence - other.sentence > 1:
                break
            if other.value == claim.value and _is_index(view, index):
                found[number] = index
                break
    return found


def told_as_index(view: View) -> dict[int, int]:
    """The indices that are told by the very number of the growth before them: index -> growth."""
    claims, found = view.claims, {}
    for number in view.sentence_holding(view.of_kind(Kind.GROWTH, Kind.INDEX, None), "index_words"):
        claim = claims[number]
        if not number or claim.unit != "pct" or not 0 < claim.value < _MOST or claim.value % _ROUND == 0:
            continue
        growth = claims[number - 1]
        near = growth.paragraph == claim.paragraph and claim.sentence - growth.sentence <= 1
        grew = growth.kind is Kind.GROWTH and growth.value == claim.value and growth.unit == claim.unit
        if near and grew and _called_index(view, number):
            found[number] = number - 1
    return found


def _called_index(view: View, number: int) -> bool:
    """Whether the word for an index leads to a number, and no word of change behind it."""
    claim, gap = view.claims[number], since_former(view, number, _FAR)
    if not view.says(claim, "index_words", gap) or view.says(claim, "change_of_index", gap):
        return False
    language = view.language(claim)
    if view.lexicon_of(language).words["side"] == "after" and claim.direction is not Direction.NONE:
        return False  # "индексі 20,5%-ға өсті"
    words = view.words_of(language).words("index_words")
    tail = min((gap.rpartition(word)[2] for word in words if word in gap), key=len)
    return not moves_in(view, claim.start - len(tail), claim.start)


def _changes(view: View, number: int) -> bool:
    """Whether a percentage is told as a change: by a verb, or by a noun between it and its index."""
    claim = view.claims[number]
    moves = claim.direction in (Direction.UP, Direction.DOWN)
    if claim.kind is Kind.GROWTH or (claim.role is Role.BY and claim.direction is not Direction.NONE):
        return True
    if moves and not view.says(claim, "index_words", since_former(view, number, _FAR)):
        return True  # "the index is 114.9%, that is the branch added 114.9%"
    return view.says(claim, "change_nouns", view.before(number, 40).rpartition(",")[2])


def _is_index(view: View, number: int) -> bool:
    """Whether a number is an index: called so, or bare behind a bare hundred."""
    claim = view.claims[number]
    if claim.role is Role.BY:
        return False
    return claim.kind is Kind.INDEX or (not claim.unit and claim.decimals > 0 and _has_base(view, number))


def _has_base(view: View, number: int) -> bool:
    """Whether a hundred is told before as what a number is counted from."""
    claims, own = view.claims, view.claims[number]
    before = (claims[each] for each in range(max(0, number - _BACK), number))
    return any(
        other.value == _HUNDRED and other.sentence == own.sentence and other.unit in ("", "pct")
        for other in before
    )


def against_base(view: View, number: int) -> bool:
    """Whether an index is told against a base: another period in per cent, or a hundred."""
    claim = view.claims[number]
    named = view.periods_in(*view.read.sentences[claim.sentence])
    compared = claim.unit == "pct" and (bool(claim.comparison) or len(named) > 1)
    if claim.kind is None:
        # Far behind the word: "the index of real wages was in the second quarter of 2024 ... 2.3%".
        alone = len(view.sentence_of(number)) == 1 and claim.direction is Direction.NONE
        return compared and alone and view.says(claim, "index_words", view.before(number, _FAR))
    return claim.kind is Kind.INDEX and (compared or _has_base(view, number))


def excess_as_attainment(view: View) -> dict[int, tuple[int, int]]:
    """The attainments that are only what was made above the plan: "310 of 300, 3.3% of the plan"."""
    claims, found = view.claims, {}
    for by in view.of_kind(Kind.ATTAINMENT):
        claim = claims[by]
        if claim.unit != "pct" or claim.value <= 0 or exceeds_by(view, by) or says_which(view, by):
            continue
        for pair in pairs_by(view, by):
            low, high = sorted((claims[each] for each in pair), key=lambda level: level.value)
            if low.unit == high.unit and _excess(low, high, claim):
                if of_them(view, by, *sorted(pair)) or no_chance(view, pair, by):
                    found[by] = pair
                break
    return found


def _excess(low: Claim, high: Claim, claim: Claim) -> bool:
    return claim.rounding.contains((high.value / low.value - 1) * _HUNDRED)
