"""Exchange rates that pairs of amounts imply."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from ondiris.audit.reading.undated import dated
from ondiris.audit.view import View
from ondiris.model.claim import Claim, Role
from ondiris.model.interval import Interval
from ondiris.model.qualifier import Qualifier

Pair = tuple[str, str]
#: How many numbers from a rate the amounts converted at it may stand; letters of a currency's code.
_NEAR, _LETTERS = 4, 3
#: How far from a rate two amounts may be, and how far once a magnitude is mended.
_NEARLY, _SHIFTED = Decimal("0.34"), Decimal("0.9")


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


@dataclass
class Rates:
    """The rates that the pairs of two currencies imply, and those that the text declares, in its order."""

    pair: Pair
    declared: list[Decimal]
    implied: list[Implied] = field(default_factory=list)

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
    declared = _declared(view)
    told = dict.fromkeys(view.conversions)
    if declared:
        told |= dict.fromkeys(_beside_rates(view, {each for pair in told for each in pair}))
    for left, right in told:
        own, foreign = left, right
        if claims[left].unit == claims[right].unit or not claims[left].unit or not claims[right].unit:
            continue
        if "-per-" in claims[left].unit or "-per-" in claims[right].unit:
            continue
        pair = (claims[own].unit, claims[foreign].unit)
        known = pair in view.facts.rates or pair in declared
        turned = pair[::-1]
        if not known and (turned in view.facts.rates or turned in found or turned in declared):
            own, foreign, pair = right, left, turned
        rates = found.setdefault(pair, Rates(pair, declared.get(pair, [])))
        rates.implied.append(_implied(view, own, foreign))
    return found


def _beside_rates(view: View, taken: set[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring amounts in the two currencies of a rate that one of their sentences declares."""
    claims = view.claims
    for rate, pair in ((number, _rate_of(claim)) for number, claim in enumerate(claims)):
        if pair is None:
            continue
        own, foreign = pair
        near = [
            number
            for number in range(max(0, rate - _NEAR), min(len(claims), rate + _NEAR + 1))
            if claims[number].unit in (own, foreign)
            and claims[number].paragraph == claims[rate].paragraph
            and claims[number].role is not Role.BY
            and number not in taken
            and abs(claims[number].sentence - claims[rate].sentence) <= 1
            and claims[number].value > 1
        ]
        units = [claims[number].unit for number in near]
        if sorted(units) != sorted((own, foreign)) or _paired(view, rate, near, own, foreign):
            continue
        # Told in one sentence, or the second one says that it is converted; and near the rate.
        same = claims[near[0]].sentence == claims[near[1]].sentence
        converted = claims[near[1]].sentence == claims[rate].sentence
        if (same or converted) and _slip(claims, near, claims[rate].value, own):
            yield (near[0], near[1]) if units[0] == own else (near[1], near[0])


def _paired(view: View, rate: int, near: list[int], own: str, foreign: str) -> bool:
    """Whether an amount farther off in the paragraph fits one of two neighbours at the rate."""
    claims = view.claims
    around = range(max(0, rate - 2 * _NEAR), min(len(claims), rate + 2 * _NEAR))
    others = [each for each in around if claims[each].unit in (own, foreign) and each not in near]
    for one in near:
        for other in others:
            if claims[one].unit != claims[other].unit:
                left, right = (one, other) if claims[one].unit == own else (other, one)
                if _implied(view, left, right).rate.contains(claims[rate].value):
                    return True
    return False


def _slip(claims: Sequence[Claim], near: list[int], rate: Decimal, own: str) -> bool:
    """Whether two amounts are near a rate, but for a slip: else they are no pair."""
    one, other = (claims[each].value for each in near)
    factor = (one / other if claims[near[0]].unit == own else other / one) / rate
    return _NEARLY < factor < 1 / _NEARLY or any(
        _SHIFTED < factor.scaleb(power) < 1 / _SHIFTED for power in (1, -1, 3, -3, 6, -6)
    )


def _rate_of(claim: Claim) -> tuple[str, str] | None:
    """(own, foreign) of an exchange rate."""
    own, per, foreign = claim.unit.partition("-per-")
    rate = bool(per) and own.isupper() and foreign.isupper() and len(own) == len(foreign) == _LETTERS
    return (own, foreign) if rate else None


def _implied(view: View, own: int, foreign: int) -> Implied:
    claims = view.claims
    one, other = claims[own], claims[foreign]
    rate = _printed(view, own) / _printed(view, foreign)
    period = one.period or other.period
    return Implied(
        own, foreign, rate, one.value / other.value, period.last.year if period and dated(period) else 0
    )


def _printed(view: View, number: int) -> Interval:
    """What rounding alone leaves open: "over 30 billion (over $68 million)" was converted as if exact."""
    claim = view.claims[number]
    interval = claim.interval
    if claim.qualifier in (Qualifier.OVER, Qualifier.UNDER) or interval.low is None or interval.high is None:
        exponent = claim.scale - claim.decimals
        last = claim.value.normalize().as_tuple().exponent
        return Interval.of_rounding(claim.value, max(exponent, last if isinstance(last, int) else exponent))
    return interval


def _declared(view: View) -> dict[Pair, list[Decimal]]:
    """The rates that the text states, by pair of currencies."""
    found: dict[Pair, list[Decimal]] = {}
    for claim in view.claims:
        own, per, foreign = claim.unit.partition("-per-")
        if per and claim.value > 0 and own.isupper() and foreign.isupper():
            found.setdefault((own, foreign), []).append(claim.value)
    return {pair: list(dict.fromkeys(rates)) for pair, rates in found.items()}


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
    if len(middles) < 3:
        return None
    middle = middles[len(middles) // 2]
    agreeing = bisect_right(middles, middle * 2) - bisect_left(middles, middle / 2)
    return middle if agreeing * 2 > len(middles) else None
