"""No level is a hundred times more or less than the others of its series. A warning: slips by 1,000 look so.

Flows are compared per month, so that a year and a month can stand side by side. Small counts may well jump.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from statistics import median

from ondiris.model.figure import Figure
from ondiris.model.key import Key
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature
from ondiris.model.period import Period
from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_figure

TIMES = 100
ENOUGH = 3
SMALL = 100


def check(pack: Contents) -> Iterator[Fault]:
    series: dict[Key, list[tuple[Decimal, Figure]]] = {}
    for key, figure in pack.in_use.items():
        if key.measure.kind is Kind.LEVEL and key.nature is Nature.ACTUAL and figure.value > SMALL:
            flow = pack.country.indicators[key.indicator].concept == "flow"
            pace = figure.value / key.period.months if flow else figure.value
            series.setdefault(replace(key, period=_ANY), []).append((pace, figure))
    for points in series.values():
        if len(points) < ENOUGH:
            continue
        middle = median(pace for pace, _ in points)
        for pace, figure in points:
            if not middle / TIMES < pace < middle * TIMES:
                usual = f"about {middle:.3g}{' a month' if pace != figure.value else ''}, as in other periods"
                yield at_figure(
                    "magnitude", figure, "scale", str(figure.scale), usual,
                    "check value and scale against the source", "warning",
                )  # fmt: skip


_ANY = Period.year_of(1)
