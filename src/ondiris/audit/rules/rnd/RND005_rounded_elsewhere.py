"""A number is told again rounder, and was cut or rounded the wrong way: "4,286 million ... 4.2 billion".

Told where the two stand in different sentences of a paragraph, in one unit and of one time, what the words
around the round one name is what those around the fine one do, and the fine one rounds to its neighbour.

Mend it by rounding again.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.audit.around import numbers_before
from ondiris.audit.digits import shown, significant
from ondiris.audit.naming.again import of_all_of_it, told_of_it
from ondiris.audit.naming.named import own
from ondiris.audit.naming.restating import last_printed, one_unit, open_of, whole_of
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import Kind
from ondiris.model.nature import ACTUAL
from ondiris.model.qualifier import EXACT, OVER

CODE = "RND005"
NAME = "rounded-elsewhere"
FAMILY = "RND"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"

EXAMPLES = {
    "en": {
        "bad": (
            "Exports of copper came to 4,286 million dollars in 2024. Exports of [[4.2 billion dollars]] "
            "are a record, the ministry says.",
        ),
        "good": (
            "Exports of copper came to 4,286 million dollars in 2024. Exports of 4.3 billion dollars "
            "are a record, the ministry says.",
            "Exports of copper came to 4,286 million dollars in 2024. Imports of 4.2 billion dollars "
            "are a record, the ministry says.",
        ),
    },
    "ru": {
        "bad": (
            "Экспорт меди в 2024 году составил 4 286 млн долларов. Экспорт в [[4,2 млрд долларов]] - "
            "рекорд, говорят в ведомстве.",
        ),
        "good": (
            "Экспорт меди в 2024 году составил 4 286 млн долларов. Экспорт в 4,3 млрд долларов - "
            "рекорд, говорят в ведомстве.",
        ),
    },
    "kk": {
        "bad": (
            "2024 жылы мыс экспорты 4 286 млн доллар болды. [[4,2 млрд долларлық]] экспорт рекорд болды.",
        ),
        "good": ("2024 жылы мыс экспорты 4 286 млн доллар болды. 4,3 млрд долларлық экспорт рекорд болды.",),
    },
}

_KINDS = frozenset((Kind.LEVEL, Kind.GROWTH, Kind.SHARE, Kind.INDEX, None))
_AMOUNTS = frozenset((Kind.LEVEL, None))
_ASIDE = frozenset((Role.FROM, Role.PLAN, Role.CONVERTED, Role.PART))
#: How many numbers back the fine one is, and how many units of its last digit the round one is off.
_BACK, _OFF = 6, Decimal("1.5")
_BEHIND, _SENTENCES = 14, 3
#: Farther off it is another number; so many digits a round one has at most.
_ROUND = 3
#: A number that ends in five, or in noughts alone, may be a mark that was passed.
_FIVE = 5
_LOW, _HIGH = Decimal("0.75"), Decimal("1.33")


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    counts, ends = [_counts(claim) for claim in claims], [last_printed(claim) for claim in claims]
    for number in range(1, len(claims)):
        if not counts[number]:
            if _hedged(claims[number]) and (first := _far_off(view, number)) >= 0:
                yield view.unlike(CODE, SEVERITY, first, number)
            continue
        former = range(max(0, number - _BACK), number)
        finer = [each for each in former if counts[each] and ends[each] < ends[number]]
        near = [each for each in finer if _beside(claims[each], claims[number])]
        if any(_rounds(claims[each], claims[number], Decimal("0.5")) for each in near):
            continue
        for first in reversed(near):
            if _rounds(claims[first], claims[number], _OFF) and _again(view, first, number):
                yield view.unlike(CODE, SEVERITY, first, number)
                break
        else:
            first = _far_off(view, number)
            if first >= 0:
                yield view.unlike(CODE, SEVERITY, first, number)


def _far_off(view: View, number: int) -> int:
    """The one fine number near a round one told of it, that cannot be it by far; or -1."""
    claims, coarse, amounts = view.claims, view.claims[number], view.once(_amounts)
    if number not in amounts or significant(coarse.value) > _ROUND:
        return -1
    value, found = amounts[number], []
    for each in numbers_before(view, number, _BACK, _SENTENCES):
        fine, own = claims[each], amounts.get(each)
        if own is None or not (own * _LOW <= value if own > value else value <= own * _HIGH):
            continue
        if not one_unit(fine, coarse):
            continue
        if not open_of(fine).disjoint(open_of(coarse)):
            return -1
        found.append(each)
    if len(found) != 1 or claims[found[0]].role in _ASIDE or claims[found[0]].qualifier is not EXACT:
        return -1
    if significant(claims[found[0]].value) <= significant(coarse.value):
        return -1
    if _threshold(claims[found[0]], coarse):
        return -1  # "foreign orders rose to 88.8 billion, and exceeded 85 billion for the first time"
    told = told_of_it(view, found[0], number) or of_all_of_it(view, found[0], number)
    return found[0] if told else -1


def _amounts(view: View) -> dict[int, Decimal]:
    """The amounts above nought by number, each in the unit that its own is a power of ten times of."""
    amounts = view.of_kind(*_AMOUNTS)
    return {number: whole_of(view.claims[number]) for number in amounts if view.claims[number].value > 0}


def _threshold(fine: Claim, coarse: Claim) -> bool:
    """Whether a round number is a mark that the fine one is rightly said to be past."""
    past = coarse.qualifier is OVER and whole_of(fine) > whole_of(coarse)
    last = coarse.value.normalize().as_tuple().digits[-1]
    return past and (last == _FIVE or significant(coarse.value) == 1)


def _counts(claim: Claim) -> bool:
    told = claim.kind in _KINDS and claim.role not in _ASIDE and claim.nature is ACTUAL
    return told and claim.value > 0 and claim.qualifier is EXACT and shown(claim.printed) > 1


def _hedged(claim: Claim) -> bool:
    told = claim.kind in _KINDS and claim.role not in _ASIDE and claim.nature is ACTUAL
    return told and claim.value > 0 and claim.qualifier is not EXACT and shown(claim.printed) > 0


def _beside(fine: Claim, coarse: Claim) -> bool:
    return (
        fine.kind is coarse.kind
        and fine.paragraph == coarse.paragraph
        and fine.sentence != coarse.sentence
        and one_unit(fine, coarse)
    )


def _rounds(fine: Claim, coarse: Claim, units: Decimal) -> bool:
    step = Decimal(1).scaleb(last_printed(coarse)) * units
    value = whole_of(coarse)
    return abs(whole_of(fine) - value) <= step


def _again(view: View, first: int, second: int) -> bool:
    """Whether words, and no other time, make the round number the fine one."""
    one, other = view.claims[first], view.claims[second]
    start, end = view.read.sentences[other.sentence]
    named = view.periods_in(start, min(end, other.end + _BEHIND))
    if one.period != other.period and any(each.period != one.period for each in named):
        return False
    if view.says(other, "earlier", view.sentence(second)) or one.direction is not other.direction:
        return False
    fine, coarse = own(view, first), own(view, second)
    same = (fine[0] & coarse[0]) | (fine[1] & coarse[1])
    return bool(same) and not coarse[0] - fine[0]
