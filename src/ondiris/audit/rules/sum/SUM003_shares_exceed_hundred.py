"""The shares of one whole that a sentence lists add up to more than 100%.

"Mining accounted for 51.8%, metals for 34.1%, food for 18.8%, chemicals for 16.3%" makes 121%. Often growth
rates that were taken for shares.

Mend it by calling the numbers what they are, or by looking up the one that is wrong.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from ondiris.audit.arithmetic.adding import slipped, total
from ondiris.audit.view import View
from ondiris.model.claim import Direction, Role
from ondiris.model.finding import Finding, Severity
from ondiris.model.interval import Interval
from ondiris.model.kind import Kind
from ondiris.model.qualifier import EXACT

CODE = "SUM003"
NAME = "shares-exceed-hundred"
FAMILY = "SUM"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 mining accounted for [[51.8%, metallurgy for 34.1%, food for 18.8%, and chemicals "
            "for 16.3%]].",
            "In 2023 women made up [[22% of the staff, men 88%]].",
        ),
        "good": (
            "In 2023 mining accounted for 31.8%, metallurgy for 34.1%, food for 18.8%, and chemicals for "
            "5.3%.",
            "In the trial 62% of the men and 58% of the women recovered.",
            "In 2023 women made up 22% of the staff, men 78%.",
        ),
    },
    "ru": {
        "bad": ("В 2023 году на металлургию приходится [[51,8%, на машиностроение 34,1%, на химию 28,8%]].",),
        "good": ("В 2023 году на металлургию приходится 51,8%, на машиностроение 24,1%, на химию 8,8%.",),
    },
}

_HUNDRED = Decimal(100)
#: Two shares of one whole stand close together: "women make up 22% of the staff, men 78%".
_BETWEEN = 30
#: How many percentages a hundred is made up of, how many signs apart, and what they may be read as.
_TWO, _MOST, _GAP = 2, 7, 60
_KINDS = frozenset((Kind.SHARE, Kind.CONTRIBUTION, None))
_ROLES = frozenset((Role.PLAIN, Role.WHOLE, Role.PART))


def check(view: View) -> Iterator[Finding]:
    claims = view.claims
    seen: set[int] = set()
    for number in view.of_kind(Kind.SHARE, Kind.CONTRIBUTION, None):
        sentence = claims[number].sentence
        if sentence in seen:
            continue
        seen.add(sentence)
        for listed in (_listed(view, number), _slipped(view, number)):
            if listed:
                made = sum((claims[each].value for each in listed), Decimal(0))
                yield view.finding(
                    CODE,
                    SEVERITY,
                    view.span(*listed),
                    listed,
                    (
                        f"{' + '.join(view.number(claims[each].value) for each in listed)} = "
                        f"{view.number(made)} > 100",
                    ),
                    total=f"{view.number(made)}%",
                )
                break


def _slipped(view: View, number: int) -> list[int]:
    """The percentages of a sentence that a slip of a digit keeps from making up a hundred."""
    claims = view.claims
    listed = [
        each for each in view.sentence_of(number) if claims[each].unit == "pct" and not _aside(view, each)
    ]
    if not _TWO <= len(listed) <= _MOST or any(
        claims[each].kind not in _KINDS
        or claims[each].role not in _ROLES
        or claims[each].direction is not Direction.NONE
        or claims[each].qualifier is not EXACT
        or claims[each].value <= 0
        for each in listed
    ):
        return []
    if listed[-1] - listed[0] != len(listed) - 1 or _of_others(view, listed[1:]):
        return []
    if sum((claims[each].interval.low or Decimal(0) for each in listed), Decimal(0)) <= _HUNDRED:
        return []
    first, sentence = claims[listed[0]], view.sentence(number)
    if any(view.says(first, words, sentence) for words in ("compared", "against", "earlier", "share_labels")):
        return []
    if not total([claims[each] for each in listed[:-1]]).disjoint(claims[listed[-1]].interval):
        return []  # "48% and 12%, making 60% together"
    gaps = [view.low[claims[one].end : claims[other].start] for one, other in pairwise(listed)]
    if any(len(gap) > _GAP or ";" in gap or ":" in gap for gap in gaps):
        return []
    if not (_one_whole(view, listed) or _parts_of_one(view, listed, gaps)):
        return []
    hundred = Interval.exactly(_HUNDRED)
    return (
        listed
        if any(
            slipped(claims[each], hundred - total([claims[other] for other in listed if other != each]), _TWO)
            for each in listed
        )
        else []
    )


def _parts_of_one(view: View, listed: list[int], gaps: list[str]) -> bool:
    """Whether endings call all of them parts, and no later one of another whole: "55%-ы ..., 45%-ы"."""
    words = view.words_of(view.language(view.claims[listed[0]])).words("genitive")
    return all(_possessed(view, each) for each in listed) and not any(
        word in gap for gap in gaps for word in words
    )


def _possessed(view: View, number: int) -> bool:
    claim = view.claims[number]
    return claim.printed.lower().endswith(view.words_of(view.language(claim)).words("possessed"))


def _listed(view: View, number: int) -> list[int]:
    """The shares of a sentence that are told to be of one whole, and come to more than all of it."""
    claims = view.claims
    listed = [
        each
        for each in view.sentence_of(number)
        if claims[each].unit == "pct"
        and claims[each].kind in (Kind.SHARE, None)
        and claims[each].role is Role.PLAIN
        and claims[each].value > 0
        and not _aside(view, each)
    ]
    pair = len(listed) == _TWO and _complement(view, listed)
    if (len(listed) < _TWO + 1 and not pair) or any(
        claims[each].unit != "pct" for each in range(listed[0], listed[-1])
    ):
        return []
    if not pair and (not _one_whole(view, listed) or _of_others(view, listed)):
        return []
    least = sum((claims[each].interval.low or Decimal(0) for each in listed), Decimal(0))
    return listed if least > _HUNDRED else []


def _complement(view: View, listed: list[int]) -> bool:
    """Whether two numbers are of two halves that make up all: women and men, town and country."""
    claims = view.claims
    if listed[1] != listed[0] + 1 or not any(_is_share(view, each) for each in listed):
        return False
    if all(view.says(claims[each], "share_of", view.after(each, 8)) for each in listed):
        # "62% of the men and 58% of the women" are of two wholes.
        return False
    sentence = view.sentence(listed[0])
    halves = view.words_of(view.language(claims[listed[0]])).words("halves")
    if view.says(claims[listed[0]], "compared", sentence) or view.says(
        claims[listed[0]], "against", sentence
    ):
        return False
    between = view.low[claims[listed[0]].end : claims[listed[1]].start]
    around = f"{view.before(listed[0], 50)} {between} {view.after(listed[1], 30)}"
    return (
        any(all(half in around for half in pair.split("|")) for pair in halves) and len(between) <= _BETWEEN
    )


def _is_share(view: View, number: int) -> bool:
    """Whether a number is a part of all, and not a rate among them."""
    claim = view.claims[number]
    return _possessed(view, number) or view.says(claim, "share_of", view.after(number, 8))


def _aside(view: View, number: int) -> bool:
    """Whether a number stands in brackets, as what the one before it was earlier."""
    before = view.low[view.read.sentences[view.claims[number].sentence][0] : view.claims[number].start]
    return before.rfind("(") > before.rfind(")")


def _one_whole(view: View, listed: list[int]) -> bool:
    """Whether the numbers make up one thing: "accounted for", or a list that ends with the rest."""
    first, last = view.claims[listed[0]], view.claims[listed[-1]]
    if view.says(first, "accounted", view.before(listed[0], 40)):
        return True
    between = view.low[view.claims[listed[-2]].end : last.start]
    return view.says(first, "others", f" {between} ")


def _of_others(view: View, listed: list[int]) -> bool:
    """Whether a number says itself what it is a share of: "51% of exports"."""
    return any(view.says(view.claims[each], "share_of", view.after(each, 8)) for each in listed)
