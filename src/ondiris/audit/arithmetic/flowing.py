"""What comes in, what goes out and what that makes: "540 staff, 62 hired, 38 left, now 574".

The verbs say which of two amounts came in and which went out. What is called the net change is their
difference, what there is now what there was with that difference: no slip of a digit is needed to be wrong.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from ondiris.audit.arithmetic.adding import amount
from ondiris.audit.arithmetic.adding import total as added
from ondiris.audit.arithmetic.differing import Difference, digit_off
from ondiris.audit.around import numbers_before, since_former, until_next
from ondiris.audit.digits import shown
from ondiris.audit.dimensions import COUNTS, dimension
from ondiris.audit.naming.restating import one_unit
from ondiris.audit.view import View
from ondiris.model.claim import Role
from ondiris.model.interval import Interval
from ondiris.model.pattern import pattern

#: How far from a number its verb stands, and the words for what two flows make.
_VERB, _CALLED = 54, 60
#: How many numbers and sentences lie between two flows, and between them and what they make.
_APART, _NEAR, _SENTENCES = 2, 2, 2
_TWO = 2
_SIGN = pattern(r"[;:()]|,(?!\d)| [–—-] ")
#: What differs more than so many times is of something else.
_MOST = Decimal(8)


class _Flows(NamedTuple):
    """Two amounts, by number: what came in and what went out."""

    came: int
    went: int

    @property
    def first(self) -> int:
        return min(self)

    @property
    def last(self) -> int:
        return max(self)


def wrong_flows(view: View) -> list[Difference]:
    """The net changes and the stocks that two flows beside them do not make."""
    return view.once(_all)


def _all(view: View) -> list[Difference]:
    held = set(view.holding(range(1, len(view.claims)), "comes_in"))
    both = [each for each in view.holding(range(1, len(view.claims)), "goes_out") if each in held]
    called = view.sentence_holding(both, "comes_in", "goes_out")
    found: dict[int, Difference] = {}
    for last in called:
        flows = _flows(view, last)
        wrong = _wrong(view, flows) if flows is not None else None
        if wrong is not None:
            found.setdefault(wrong.told, wrong)
    return list(found.values())


def _flows(view: View, last: int) -> _Flows | None:
    """The two opposite flows the later of which is this number; or None."""
    way = _way(view, last)
    if not way:
        return None
    for first in numbers_before(view, last, _APART, 1):
        if _alike(view, first, last) and (other := _way(view, first)):
            return (_Flows(first, last) if other > 0 else _Flows(last, first)) if other != way else None
    return None


def _way(view: View, number: int) -> int:
    """1 for what came in, -1 for what went out, as the verb of its clause says; else 0."""
    claim = view.claims[number]
    if not amount(claim, planned=True) or claim.value <= 1 or not shown(claim.printed):
        return 0
    behind = until_next(view, number, _VERB)
    for join in view.words_of(view.language(claim)).words("clause"):
        behind = behind.partition(join)[0]
    behind = f"{_SIGN.split(behind)[0]} "
    before = f" {_SIGN.split(since_former(view, number, _VERB))[-1]}"
    for piece in (behind, before):
        came, went = (view.says(claim, table, piece) for table in ("comes_in", "goes_out"))
        if came != went:
            return 1 if came else -1
    return 0


def _alike(view: View, one: int, other: int) -> bool:
    """Whether two numbers are amounts of one unit, or counts of whatever is counted."""
    first, second = view.claims[one], view.claims[other]
    if {first.unit, second.unit} <= COUNTS or not (dimension(first.unit) or dimension(second.unit)):
        return first.scale == second.scale or bool(first.unit and second.unit)
    return one_unit(first, second) or one_unit(second, first)


def _wrong(view: View, flows: _Flows) -> Difference | None:
    """The first number around two flows that is told as what they make and is not."""
    came, went = (view.claims[each] for each in flows)
    more, less = sorted(flows, key=lambda each: view.claims[each].value, reverse=True)
    for told in _around(view, flows):
        behind = told > flows.last
        if _net(view, told) if behind else _changed_by(view, told, flows):
            made = added([view.claims[more]]) - added([view.claims[less]])
            value = view.claims[more].value - view.claims[less].value
            if _off(view, told, made, value, flows):
                return Difference(told, more, less)
            return None
        stock = _stock(view, flows)
        if stock >= 0 and behind and (_called(view, told, "by_now") or _called(view, told, "is_left")):
            made = added([view.claims[stock], came]) - added([went])
            value = view.claims[stock].value + came.value - went.value
            if _off(view, told, made, value, (*flows, stock)):
                return Difference(told, stock, flows.went, 0, flows.came)
            return None
    return None


def _around(view: View, flows: _Flows) -> Iterator[int]:
    """The numbers behind two flows, then the one before them, that they may make."""
    claims, own = view.claims, view.claims[flows.last]
    for each in range(flows.last + 1, min(len(claims), flows.last + 1 + _NEAR)):
        near = claims[each].paragraph == own.paragraph and claims[each].sentence - own.sentence <= _SENTENCES
        if not near or (_alike(view, each, flows.last) and _way(view, each) and not _net(view, each)):
            break
        if _told(view, each, flows):
            yield each
    for each in numbers_before(view, flows.first, 1, 1):
        if _told(view, each, flows):
            yield each


def _told(view: View, number: int, flows: _Flows) -> bool:
    claim = view.claims[number]
    if claim.value <= 0 or not shown(claim.printed) or claim.role in (Role.CONVERTED, Role.FROM, Role.PLAN):
        return False
    return _alike(view, number, flows.last) or (claim.role is Role.BY and not claim.unit)


def _stock(view: View, flows: _Flows) -> int:
    """The number right before two flows that is what there was; or -1."""
    for each in numbers_before(view, flows.first, 1, _SENTENCES):
        if _alike(view, each, flows.last) and shown(view.claims[each].printed) and not _way(view, each):
            return each
    return -1


def _called(view: View, number: int, table: str) -> bool:
    around = f"{since_former(view, number, _CALLED)}|{_SIGN.split(until_next(view, number, _VERB))[0]} "
    return view.says(view.claims[number], table, around)


def _net(view: View, number: int) -> bool:
    return _called(view, number, "net_change")


def _changed_by(view: View, number: int, flows: _Flows) -> bool:
    """Whether two flows explain the change told before them: "fell by 320: 410 went, 90 came"."""
    claim, first = view.claims[number], view.claims[flows.first]
    return claim.role is Role.BY and number == flows.first - 1 and ":" in view.low[claim.end : first.start]


def _off(view: View, told: int, made: Interval, value: Decimal, of: tuple[int, ...]) -> bool:
    """Whether a number is not what it should be, nor any of the others or their sum, and near enough."""
    claim = view.claims[told]
    own = added([claim])
    others = [view.claims[each] for each in of]
    explained = [made, added(others), *(added([each]) for each in others)]
    if value <= 0 or any(not each.disjoint(own) for each in explained):
        return False
    if view.says(claim, "earlier", since_former(view, told, _CALLED)):
        return False
    return digit_off(claim.value, value) or value / _MOST <= claim.value <= value * _MOST
