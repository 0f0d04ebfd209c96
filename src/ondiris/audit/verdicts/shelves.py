"""Figures by what a claim may be about, each made only when a claim asks for its shelf.

A country has a thousand figures and a page asks for some thirty of them; to make them all would take longer
than to audit the page.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from ondiris.model.claim import Claim
from ondiris.model.figure import Figure
from ondiris.model.key import NONE
from ondiris.model.kind import GUISES, Kind
from ondiris.model.nature import Nature
from ondiris.model.period import Period

#: The places of figures by activity or product, region, and the group of claims that may be about them.
Places = dict[tuple[str, str, str], list[int]]
_PLANNED = f"/{Nature.PLAN}/"
#: Where the parts of a key stand in its text.
_PART = {"activity": 2, "region": 3, "product": 4}


def shelved(figures: Iterable[tuple[int, Figure]]) -> dict[str, Any]:
    """What `Shelves` is made of, as plain values: of figures by their place in the order of use."""
    places: Places = {}
    rates: dict[tuple[str, str], list[int]] = {}
    products: set[str] = set()
    for place, figure in figures:
        key = figure.key
        if "-per-" in key.unit:
            own, _, foreign = key.unit.partition("-per-")
            rates.setdefault((own, foreign), []).append(place)
            continue
        if key.product != NONE:
            products.add(key.product)
        for code in sorted({key.activity, key.product}):
            shelf = code, key.region, group(key.measure.kind, key.unit)
            places.setdefault(shelf, []).append(place)
    return {"places": places, "rates": rates, "products": sorted(products)}


class Shelves:
    """`keys` gives the text of the key at a place, `figure_at` makes the figure; the rest is of `shelved`."""

    def __init__(
        self,
        figure_at: Callable[[int], Figure],
        keys: Callable[[int], str],
        places: Mapping[tuple[str, str, str], Sequence[int]],
        rates: Mapping[tuple[str, str], Sequence[int]],
        products: Iterable[str],
    ) -> None:
        self._make = figure_at
        self._key_at = keys
        self._places = places
        self._rates = rates
        self._made: dict[int, Figure] = {}
        self.products = frozenset(products)

    def of(
        self, code: str, region: str, group: str, period: Period | None = None, or_planned: bool = False
    ) -> Iterator[Figure]:
        """The figures of an activity or product in a region that claims of a group may be about.

        Of one period, or, where wanted, planned for any.
        """
        end = f"/{period}" if period else ""
        for place in self._places.get((code, region, group), ()):
            key = self._key_at(place)
            if key.endswith(end) or (or_planned and _PLANNED in key):
                yield self._figure(place)

    def currencies(self, foreign: str) -> list[str]:
        """Those in which it is known what a unit of a foreign currency cost."""
        return sorted(own for own, other in self._rates if other == foreign)

    def rates(self, own: str, foreign: str) -> Iterator[Figure]:
        yield from map(self._figure, self._rates.get((own, foreign), ()))

    def differing(
        self, figure: Figure, parts: Sequence[str], groups: Sequence[str], codes: Iterable[str] | None = None
    ) -> Iterator[Figure]:
        """Figures whose key is that of one but for some parts of it; on the shelves of these codes only."""
        own = str(figure.key)
        same = _without(own, parts)
        wanted = None if codes is None else frozenset(codes)
        for (code, _, group), places in sorted(self._places.items()):
            if group in groups and (wanted is None or code in wanted):
                for place in places:
                    key = self._key_at(place)
                    if key != own and _without(key, parts) == same:
                        yield self._figure(place)

    def _figure(self, place: int) -> Figure:
        found = self._made.get(place)
        if found is None:
            found = self._made[place] = self._make(place)
        return found


def _without(key: str, parts: Iterable[str]) -> list[str]:
    """The parts of a key's text, some of them blank."""
    found = key.split("/")
    for part in parts:
        found[_PART[part]] = ""
    return found


def group(kind: Kind, unit: str) -> str:
    """Figures that the same claims may be about: all changes together, levels by their unit."""
    return "change" if kind in GUISES else kind.value if kind is not Kind.LEVEL else unit


def groups(claim: Claim) -> tuple[str, ...]:
    """The groups of figures that a claim may be about."""
    if claim.kind in GUISES:
        return ("change",)
    if claim.kind is None:
        return ("share", "attainment") if claim.unit == "pct" else ()
    return (claim.unit,) if claim.kind is Kind.LEVEL else (claim.kind.value,)
