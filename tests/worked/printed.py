"""Figures as a source prints them, for worked examples."""

from datetime import date
from decimal import Decimal

from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.key import Key
from ondiris.model.qualifier import Qualifier

ROW = RowRef("worked.csv", "0" * 64, "", 2)


def printed(key: str, number: str, scale: int = 0, qualifier: str = "exact") -> Figure:
    """The Figure of a number as printed: `printed(key, "7.1", 12)` is 7.1 trillion."""
    shown = Decimal(number.replace(",", ""))
    decimals = max(-int(shown.as_tuple().exponent), 0)
    lineage = Observation("example", date(2024, 5, 20), ROW)
    return Figure(Key.parse(key), shown.scaleb(scale), scale, decimals, lineage, Qualifier(qualifier))


def level(
    unit: str = "XTS", period: str = "2024-01..2024-04", activity: str = "C", nature: str = "actual"
) -> str:
    """The key of a level of output, or of pieces made where the unit is pcs."""
    indicator = "production" if unit == "pcs" else "output"
    return f"zz/{indicator}/{activity}/ZZ/-/level/{unit}/{nature}/{period}"


def rate(measure: str, unit: str = "pct", period: str = "2024-01..2024-04", activity: str = "C") -> str:
    """The key of an index, growth rate, share ... of output."""
    return f"zz/output/{activity}/ZZ/-/{measure}/{unit}/actual/{period}"
