"""What kind of quantity a unit measures: a mass is never an area, and neither is money."""

from functools import cache

from ondiris.packs.root import packs_root

#: What stands between a unit and what it is told of each of: "KZT-per-m2".
PER = "-per-"
#: The code of a currency has so many letters.
_LETTERS = 3
#: Units that say how long something lasts.
TIMES = frozenset(("years", "months", "weeks", "days", "h", "min", "s", "decades", "centuries"))
#: Units of what is counted, between which a text does not always tell.
COUNTS = frozenset(("", "persons", "pcs"))
#: Dimensions of things that are weighed, measured out or generated.
PHYSICAL = frozenset(("mass", "area", "length", "volume", "energy", "power"))


@cache
def _table() -> dict[str, tuple[str, str, int]]:
    """packs/units.csv: unit -> its dimension, the unit that it is a power of ten times of, and that power."""
    # Its cells have no quotes, as a test holds: to load the module for CSV would take longer than the rest.
    text = (packs_root() / "units.csv").read_text("utf-8")
    cells = (line.split(",") for line in text.splitlines() if not line.startswith("#"))
    next(cells)  # the header
    return {unit: (told, of or unit, int(exponent or 0)) for unit, told, of, exponent in cells}


@cache
def dimension(unit: str) -> str:
    """`mass`, `area`, `money` ...; empty for a ratio, a count and an unknown unit.

    >>> dimension("ha"), dimension("UZS"), dimension("TEU"), dimension("pct")
    ('area', 'money', 'containers', '')
    """
    if unit in _table():
        return _table()[unit][0]
    return "money" if len(unit) == _LETTERS and unit.isupper() else ""


@cache
def power(unit: str) -> tuple[str, int]:
    """The unit that this one is a power of ten times of, and that power: 1 kg is 10**-3 t.

    >>> power("kg"), power("t"), power("pct")
    (('t', -3), ('t', 0), ('pct', 0))
    """
    _, of, exponent = _table().get(unit, ("", unit, 0))
    return of, exponent
