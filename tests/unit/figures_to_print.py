"""Figures made for a test, by the parts that printing looks at."""

from datetime import date
from decimal import Decimal

from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.key import Key
from ondiris.model.qualifier import Qualifier


def figure(
    value: str, unit: str, measure: str = "level", scale: int = 0, decimals: int = 0,
    qualifier: str = "exact", product: str = "-", activity: str = "C", indicator: str = "output",
    period: str = "2024-01..2024-04", nature: str = "actual", region: str = "KZ",
) -> Figure:  # fmt: skip
    key = Key.parse(f"kz/{indicator}/{activity}/{region}/{product}/{measure}/{unit}/{nature}/{period}")
    seen = Observation("astanatimes-2024-05-28", date(2024, 5, 28), RowRef("made.csv", "0" * 64, "", 2))
    return Figure(key, Decimal(value).scaleb(scale), scale, decimals, seen, Qualifier(qualifier))
