"""A share lies between 0 and 100%, and the shares of parts that do not overlap make at most 100%.

Rounding is allowed for: only what the printed decimals cannot explain is a fault. Shares whose indicator is
itself a ratio (of domestic producers in the market of each product) are no parts of one whole.
"""

from collections.abc import Iterator
from decimal import Decimal

from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.packs.classification import disjoint
from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_figure

HUNDRED = Decimal(100)


def check(pack: Contents) -> Iterator[Fault]:
    groups: dict[tuple[object, ...], dict[str, Figure]] = {}
    for key, figure in pack.in_use.items():
        if key.measure.kind is not Kind.SHARE:
            continue
        least, most = figure.interval.low, figure.interval.high
        if (least is not None and least > HUNDRED) or (most is not None and most <= 0):
            yield at_figure("shares", figure, "value", str(figure.rounded), "a share from 0 to 100")
        elif pack.country.indicators[key.indicator].concept != "ratio" and key.activity != key.measure.base:
            whole = (key.indicator, key.region, key.product, key.measure, key.nature, key.period)
            groups.setdefault(whole, {})[key.activity] = figure
    activities = pack.country.activities
    for parts in groups.values():
        apart = [
            parts[each.code] for each in disjoint(activities[code] for code in parts if code in activities)
        ]
        least = sum((part.interval.low or Decimal(0) for part in apart), Decimal(0))
        if least > HUNDRED:
            told = " + ".join(str(part.rounded) for part in apart)
            last = max(apart, key=lambda part: part.interval.low or Decimal(0))
            expected = f"shares of {last.key.measure.base} that make at most 100 together"
            yield at_figure("shares", last, "value", told, expected)
