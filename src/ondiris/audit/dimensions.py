"""What kind of quantity a unit measures: a mass is never an area, and neither is money."""

_OF = {
    "mass": ("t", "kg", "g", "mg", "kt", "Gt", "lb", "oz"),
    "area": ("m2", "ha", "km2", "acre", "ft2", "mi2"),
    "length": ("m", "km", "cm", "mm", "mi", "ft", "yd", "in"),
    "volume": ("m3", "l", "ml", "km3", "bbl", "gal"),
    "energy": ("kWh", "MWh", "GWh", "TWh", "J", "kJ"),
    "power": ("W", "kW", "MW", "GW"),
    "people": ("persons", "jobs"),
}
#: Unit -> dimension; units of several uses and ratios have none.
DIMENSION = {unit: dimension for dimension, units in _OF.items() for unit in units}
#: Dimensions of things that are weighed, measured out or generated.
PHYSICAL = frozenset(("mass", "area", "length", "volume", "energy", "power"))


def dimension(unit: str) -> str:
    """`mass`, `area`, `money` ...; empty for a ratio, a count and an unknown unit."""
    return "money" if len(unit) == 3 and unit.isupper() else DIMENSION.get(unit, "")
