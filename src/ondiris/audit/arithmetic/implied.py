"""Exchange rates that pairs of amounts imply."""

from bisect import bisect_left, bisect_right
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from ondiris.audit.arithmetic.converting import converted, printed
from ondiris.audit.arithmetic.declared import Pair, currency, declared_rates
from ondiris.audit.around import clause_behind, ends_in, since_former
from ondiris.audit.reading.undated import dated
from ondiris.audit.view import View
from ondiris.model.claim import Role
from ondiris.model.interval import Interval

#: How far behind a conversion, and before its amount, words say that it is of another time.
_BASE, _FORMER = 24, 60


class Implied(NamedTuple):
    """The rate that amounts number `own` and `foreign` imply: own currency units for one foreign unit."""

    own: int
    foreign: int
    rate: Interval
    middle: Decimal
    year: int

    @property
    def width(self) -> Decimal:
        """How much the rounding leaves open, as a part of the rate; 1 where it is all."""
        width = self.rate.width
        return Decimal(1) if width is None else width / self.middle


class Rates:
    """The rates that the pairs of two currencies imply, and those that the text declares, in its order."""

    def __init__(self, pair: Pair, declared: list[Decimal]) -> None:
        self.pair = pair
        self.declared = declared
        self.implied: list[Implied] = []

    @cached_property
    def known(self) -> list[Decimal]:
        """The declared rates by size."""
        return sorted(self.declared)

    @cached_property
    def middles(self) -> list[Decimal]:
        return sorted(each.middle for each in self.implied)

    @cached_property
    def narrowest(self) -> list[Implied]:
        """The two pairs that leave least open."""
        bounded = [each for each in self.implied if each.rate.width is not None]
        return sorted(bounded, key=lambda each: (each.width, each.middle))[:2]


def usual(view: View) -> dict[Pair, Rates]:
    """The implied rates of a text by (own, foreign) currency, the dearer unit being the foreign one."""
    return view.once(_all)


def _all(view: View) -> dict[Pair, Rates]:
    claims = view.claims
    found: dict[Pair, Rates] = {}
    rates_told = declared_rates(view)
    declared = _by_pair(view, rates_told)
    for left, right in converted(view, rates_told):
        own, foreign = left, right
        pair = (currency(claims[own].unit), currency(claims[foreign].unit))
        known = pair in view.facts.rates or pair in declared
        turned = pair[::-1]
        if not known and (turned in view.facts.rates or turned in found or turned in declared):
            own, foreign, pair = right, left, turned
        rates = found.setdefault(pair, Rates(pair, declared.get(pair, [])))
        rates.implied.append(_implied(view, own, foreign))
    return found


def _implied(view: View, own: int, foreign: int) -> Implied:
    claims = view.claims
    one, other = claims[own], claims[foreign]
    rate = printed(view, own) / printed(view, foreign)
    period = one.period or other.period
    return Implied(
        own, foreign, rate, one.value / other.value, period.last.year if period and dated(period) else 0
    )


def of_base(view: View, each: Implied) -> bool:
    """Whether an amount and its conversion are told as the base of others: "compared with 6.3 ($13.8)".

    Of another time another rate held: "rose from 6.3 ($13.8)", "6.3 ($13.8) a year earlier".
    """
    first, last = min(each.own, each.foreign), max(each.own, each.foreign)
    own = view.claims[first]
    if Role.FROM in (own.role, view.claims[last].role) or ends_in(view, own, "ablative"):
        return True
    behind, gap = clause_behind(view, last, _BASE), since_former(view, first, _FORMER)
    if view.says(own, "compared_behind", behind) or any(
        view.says(own, words, gap) for words in ("against", "compared_with")
    ):
        return True
    if not first or view.claims[first - 1].paragraph != own.paragraph:
        return False  # last year's exports, of which a part is told next
    # "Болған" tells of the past alone.
    earlier = frozenset(view.words(own, "earlier")).difference(view.words(own, "was"))
    return any(word in gap or word in f"{behind} " for word in earlier)


def _by_pair(view: View, rates: dict[int, Pair]) -> dict[Pair, list[Decimal]]:
    """The rates that the text states, by pair of currencies, in its order."""
    found: dict[Pair, list[Decimal]] = {}
    for number, pair in rates.items():
        found.setdefault(pair, []).append(view.claims[number].value)
    return {pair: list(dict.fromkeys(values)) for pair, values in found.items()}


def reference(view: View, rates: Rates, each: Implied) -> Decimal | None:
    """The rate to be expected of a pair: declared, else ever published, else that of most pairs of the "
    "text."""
    if rates.declared:
        at = bisect_left(rates.known, each.middle)
        near = rates.known[max(at - 1, 0) : at + 1]
        return min(near, key=lambda rate: (abs(rate - each.middle), rate))
    known = view.facts.rates.get(rates.pair)
    if known:
        return (known[0] + known[1]) / 2
    middles = rates.middles
    if len(middles) == 2:
        # Of two pairs that disagree, the first one counts.
        return rates.implied[0].middle
    if len(middles) < 2:
        return None
    middle = middles[len(middles) // 2]
    agreeing = bisect_right(middles, middle * 2) - bisect_left(middles, middle / 2)
    return middle if agreeing * 2 > len(middles) else None
