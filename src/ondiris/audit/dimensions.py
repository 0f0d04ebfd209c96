"""What kind of quantity a unit measures: a mass is never an area, and neither is money."""

from functools import cache

_OF = {
    "mass": ("t", "kg", "c", "g", "mg", "kt", "Mt", "Gt", "lb", "oz", "carat", "quintals"),
    "area": ("m2", "ha", "km2", "acre", "ft2", "mi2", "sotka"),
    "length": ("m", "km", "cm", "mm", "mi", "ft", "yd", "in"),
    "volume": ("m3", "l", "ml", "dal", "hl", "dam3", "km3", "bbl", "gal"),
    "energy": ("kWh", "MWh", "GWh", "TWh", "Wh", "J", "kJ", "GJ", "TJ", "PJ"),
    "power": ("W", "kW", "MW", "GW", "TW"),
    "traffic": ("tkm", "pkm"),
    "people": ("persons", "jobs"),
    "containers": ("TEU",),
    "load": ("kVA", "MVA"),
}
#: Unit -> dimension; units of several uses and ratios have none.
DIMENSION = {unit: dimension for dimension, units in _OF.items() for unit in units}
#: Units that are a power of ten times another one of their dimension, with that power.
_POWERS = {
    "g": ("t", -6), "kg": ("t", -3), "kt": ("t", 3), "Mt": ("t", 6), "Gt": ("t", 9),
    "ha": ("m2", 4), "km2": ("m2", 6), "cm": ("m", -2), "mm": ("m", -3), "km": ("m", 3),
    "ml": ("l", -3), "dal": ("l", 1), "hl": ("l", 2), "dam3": ("m3", 3),
    "kWh": ("MWh", -3), "GWh": ("MWh", 3),
    "TWh": ("MWh", 6), "W": ("MW", -6), "kW": ("MW", -3), "GW": ("MW", 3),
}  # fmt: skip
#: Units that say how long something lasts.
TIMES = frozenset(("years", "months", "weeks", "days", "h", "min", "s", "decades", "centuries"))
#: Units of what is counted, between which a text does not always tell.
COUNTS = frozenset(("", "persons", "pcs"))
#: Dimensions of things that are weighed, measured out or generated.
PHYSICAL = frozenset(("mass", "area", "length", "volume", "energy", "power"))


@cache
def dimension(unit: str) -> str:
    """`mass`, `area`, `money` ...; empty for a ratio, a count and an unknown unit."""
    return DIMENSION.get(unit) or ("money" if len(unit) == 3 and unit.isupper() else "")


@cache
def power(unit: str) -> tuple[str, int]:
    """The unit that this one is a power of ten times of, and that power: 1 kg is 10**-3 t."""
    return _POWERS.get(unit, (unit, 0))
