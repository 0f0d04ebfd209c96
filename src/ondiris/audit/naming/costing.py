"""What one of the things that a text names may cost: packs/prices.csv, in money of packs/currencies.csv.

The ranges are so wide that only a slip of thousands leaves them; a currency counts by its order of magnitude.
"""

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from ondiris.audit.dimensions import power
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.packs.root import packs_root


class Price(NamedTuple):
    """What one of a thing costs in dollars, one piece of it or one of the unit that it is weighed in."""

    thing: str
    unit: str
    least: Decimal
    most: Decimal


def price_of(view: View, claim: Claim, piece: str) -> tuple[Price, str] | None:
    """The price of what a claim counts, and the word that a folded piece of the text names it by; or None."""
    unit = "" if claim.unit == "pcs" else claim.unit
    for price in prices():
        if (unit if not price.unit else power(unit)[0]) != price.unit:
            continue
        for word in view.words(claim, f"priced_{price.thing}"):
            if word in piece:
                return price, word.strip()
    return None


def in_dollars(claim: Claim) -> tuple[Decimal, Decimal] | None:
    """The least and the most dollars that an amount of money has been worth; None where it is not known."""
    found = _currencies().get(claim.unit)
    return (claim.value / found[1], claim.value / found[0]) if found else None


@cache
def prices() -> tuple[Price, ...]:
    return tuple(Price(row[0], row[1], Decimal(row[2]), Decimal(row[3])) for row in _rows("prices.csv"))


@cache
def _currencies() -> dict[str, tuple[Decimal, Decimal]]:
    return {row[0]: (Decimal(row[1]), Decimal(row[2])) for row in _rows("currencies.csv")}


def _rows(name: str) -> list[list[str]]:
    # Its cells have no quotes, as a test holds: to load the module for CSV would take longer than the rest.
    text = (packs_root() / name).read_text("utf-8")
    return [line.split(",") for line in text.splitlines() if not line.startswith("#")][1:]
