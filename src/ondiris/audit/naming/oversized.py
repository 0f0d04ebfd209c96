"""Amounts so large that their unit cannot be meant: a hall of 53,000 hectares, 31 billion tonnes of gas.

All the gas that the world uses in a year weighs less than 4 billion tonnes, its buildings stand on less than
a million square kilometres, and all its power stations have 9 billion kilowatts.
"""

from decimal import Decimal

from ondiris.audit.around import since_former, until_next
from ondiris.audit.naming.things import Thing, thing_of
from ondiris.audit.view import View
from ondiris.model.claim import Claim
from ondiris.model.pattern import pattern

#: What stands in no country for gas in tonnes, one building in square kilometres and hectares, kilowatts.
_MOST = {"t": Decimal("1e9"), "km2": Decimal("1e4"), "ha": Decimal("1e3"), "kW": Decimal("1e8")}
#: A yield with its two units the other way round.
_TURNED = frozenset(("ha-per-t", "ha-per-kg", "ha-per-c", "acre-per-t"))
_FAR, _NEAR, _BESIDE = 90, 30, 26
_WORD = pattern(r"[^\W\d_]+")


def oversized(view: View, number: int) -> Thing | None:
    """The thing that a number is too large for in its unit; None where it may be meant."""
    claim = view.claims[number]
    if claim.unit in _TURNED:
        return _named(view, claim, view.sentence(number), "yield")
    most = _MOST.get(claim.unit)
    if most is None or claim.value < most:
        return None
    before, behind = since_former(view, number, _FAR), until_next(view, number, _NEAR)
    if claim.unit == "kW":
        return _energy(view, claim, before, behind)
    if claim.unit == "t":
        emitted = view.says(claim, "emitted", view.sentence(number))
        return None if emitted else _named(view, claim, behind, "gas") or _named(view, claim, before, "gas")
    building = next((word for word in view.words(claim, "buildings") if word in before), "")
    if building and (claim.unit == "km2" or before.rstrip().endswith(view.words(claim, "measured_area"))):
        return Thing("area", building.strip())
    return None


def _energy(view: View, claim: Claim, before: str, behind: str) -> Thing | None:
    """What is made or used in a time, of which power is told."""
    around = f"{before}|{behind[:_BESIDE]}"
    used = view.says(claim, "used", around) or view.says(claim, "gave", around)
    if not used and (_named(view, claim, before, "capacity") or not view.says(claim, "made_words", before)):
        return None
    return _named(view, claim, around, "electricity") or (
        Thing("electricity", next(word for word in _words(view, claim) if word in around).strip())
    )


def _words(view: View, claim: Claim) -> tuple[str, ...]:
    return view.words(claim, "used") + view.words(claim, "gave") + view.words(claim, "made_words")


def _named(view: View, claim: Claim, piece: str, kind: str) -> Thing | None:
    """The first thing of a kind that a piece of the text names."""
    things = (thing_of(view.language(claim), word) for word in _WORD.findall(piece))
    return next((thing for thing in things if thing is not None and thing.kind == kind), None)
