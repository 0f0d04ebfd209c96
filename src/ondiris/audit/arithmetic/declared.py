"""The exchange rates that a text states: "at 443.1 tenge to the dollar", "at the rate of 500"."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from ondiris.audit.dimensions import dimension
from ondiris.audit.view import View
from ondiris.model.claim import Claim

Pair = tuple[str, str]
"""(own, foreign) currency: so many of the own one are paid for one of the foreign one."""

#: How many numbers from a rate the amounts converted at it may stand.
_NEAR = 8
#: How far before or behind an amount words call it a rate; of so many currencies is one.
_SAID, _TWO = 24, 2


@cache
def currency(unit: str) -> str:
    """The currency of an amount or a price, else nothing.

    >>> currency("UZS"), currency("UZS-per-t"), currency("t"), currency("TEU")
    ('UZS', 'UZS', '', '')
    """
    money = unit.partition("-per-")[0]
    return money if dimension(money) == "money" else ""


def declared_rates(view: View) -> dict[int, Pair]:
    """The exchange rates that the text states: number of claim -> its currencies."""
    found: dict[int, Pair] = {}
    for number, claim in enumerate(view.claims):
        own, per, foreign = claim.unit.partition("-per-")
        if not claim.unit and claim.value > 1 and not claim.scale and (pair := _bare_rate(view, number)):
            found[number] = pair
        if claim.value <= 0 or not currency(claim.unit):
            continue
        if currency(foreign):
            found[number] = own, foreign
        elif not per and not claim.scale and claim.pair < 0 and (other := _other_of(view, number)):
            found[number] = own, other
    return found


def _bare_rate(view: View, number: int) -> Pair | None:
    """The two currencies of a paragraph, where words call a bare number a rate: "at the rate of 500"."""
    if not _called_rate(view, number):
        return None
    amounts: dict[str, Decimal] = {}
    for claim in _paragraph(view, number):
        if money := currency(claim.unit):
            amounts.setdefault(money, claim.value)
    if len(amounts) != _TWO or min(amounts.values()) <= 0:
        return None
    (one, first), (other, second) = amounts.items()
    return (one, other) if first > second else (other, one)


def _called_rate(view: View, number: int) -> bool:
    claim = view.claims[number]
    if not (view.sentence_holds(claim, "rate_before") or view.sentence_holds(claim, "rate_behind")):
        return False
    words = view.words_of(view.language(claim)).words("rate_behind")
    behind = view.after(number, _SAID).lstrip().startswith(words)
    return behind or view.says(claim, "rate_before", view.before(number, _SAID))


def _other_of(view: View, number: int) -> str:
    """The one other currency of the paragraph, where words call an amount of money a rate."""
    claim = view.claims[number]
    if not _called_rate(view, number):
        return ""
    others = {currency(each.unit) for each in _paragraph(view, number)} - {"", claim.unit}
    return others.pop() if len(others) == 1 else ""


def _paragraph(view: View, number: int) -> Iterator[Claim]:
    """The claims around a number in its paragraph."""
    around = view.claims[max(0, number - _NEAR) : number + _NEAR]
    return (each for each in around if each.paragraph == view.claims[number].paragraph)
