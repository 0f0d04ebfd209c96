"""Exchange rates that pairs of amounts imply."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from ondiris.audit.view import View
from ondiris.model.figure import Qualifier
from ondiris.model.interval import Interval

#: Rates this far apart are rates of one slip, not of two days.
MAGNITUDE = 30
Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Implied:
    """The rate that amounts number `own` and `foreign` imply: own currency units for one foreign unit."""

    own: int
    foreign: int
    rate: Interval
    middle: Decimal
    year: int


def usual(view: View) -> dict[Pair, list[Implied]]:
    """The implied rates of a text by (own, foreign) currency, the dearer unit being the foreign one."""
    return view.once(_all)


def _all(view: View) -> dict[Pair, list[Implied]]:
    claims = view.claims
    found: dict[Pair, list[Implied]] = {}
    for left, right in view.conversions:
        own, foreign = left, right
        if claims[left].unit == claims[right].unit or not claims[left].unit or not claims[right].unit:
            continue
        if "-per-" in claims[left].unit or "-per-" in claims[right].unit:
            continue
        pair = (claims[own].unit, claims[foreign].unit)
        if pair not in view.facts.rates and (
            pair[::-1] in view.facts.rates or pair[::-1] in found
        ):
            own, foreign, pair = right, left, pair[::-1]
        found.setdefault(pair, []).append(_implied(view, own, foreign))
    return found


def _implied(view: View, own: int, foreign: int) -> Implied:
    claims = view.claims
    one, other = claims[own], claims[foreign]
    rate = _printed(view, own) / _printed(view, foreign)
    period = one.period or other.period
    return Implied(own, foreign, rate, one.value / other.value, period.last.year if period else 0)


def _printed(view: View, number: int) -> Interval:
    """What rounding alone leaves open: "over 30 billion (over $68 million)" was converted as if exact."""
    claim = view.claims[number]
    interval = claim.interval
    if claim.qualifier in (Qualifier.OVER, Qualifier.UNDER) or interval.low is None or interval.high is None:
        exponent = claim.scale - claim.decimals
        step = max(exponent, claim.value.normalize().as_tuple().exponent)  # type: ignore[type-var]
        return Interval.of_rounding(claim.value, int(step))
    return interval


def declared(view: View, pair: Pair) -> list[Decimal]:
    """The rates that the text states for a pair."""
    unit = f"{pair[0]}-per-{pair[1]}"
    return [claim.value for claim in view.claims if claim.unit == unit and claim.value > 0]


def reference(view: View, pair: Pair, rates: Sequence[Implied], each: Implied) -> Decimal | None:
    """The rate to be expected of a pair: declared, else that of most pairs of the text, else ever published."""
    stated = declared(view, pair)
    if stated:
        return min(stated, key=lambda rate: (abs(rate - each.middle), rate))
    known = view.facts.rates.get(pair)
    if known:
        return (known[0] + known[1]) / 2
    others = sorted(other.middle for other in rates if other is not each)
    if len(others) < 2:
        return None
    middle = others[len(others) // 2]
    agreeing = sum(middle / 2 < other < middle * 2 for other in others)
    return middle if agreeing * 2 > len(others) else None
