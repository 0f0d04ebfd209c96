"""Output over time, one line for each publication: what was known then, and what is known now.

The latest publication is dark and solid; earlier ones are lighter and dashed, and print a numeral only
where it was another one.
"""

from collections.abc import Sequence
from math import floor
from typing import Any

from ondiris.briefing.render import theme
from ondiris.briefing.render.charts.frame import (
    CHARACTER,
    LABEL,
    LINE,
    Frame,
    Placed,
    datum,
    names,
    value_of,
    wrapped,
)
from ondiris.model.document import Chart, Mark, text_of

_HEIGHT = 140
#: Pixels: words under the line that are wider than their part of it are printed smaller, down to this.
_SMALLEST = 9
#: Between the words of neighbours.
_BETWEEN = 4
#: How many publications can be told apart; older ones look like the last of these.
AGES = 5


def place(chart: Chart, frame: Frame) -> Placed:
    categories, series = names(chart.marks)
    # Lines that end in different places have no common margin to be named in: their names would meet.
    ends = {text_of(mark.series): text_of(mark.category) for mark in chart.marks}
    stacked = len(series) > 1 and (frame.narrow or len(set(ends.values())) > 1)
    longest = max((len(line) for name in series for line in wrapped(name, 24).split("\n")), default=0)
    beside = 0 if stacked or len(series) == 1 else round(longest * CHARACTER) + 12
    width = frame.width - beside - 8
    room = width / max(1, len(categories))
    wrap = max(6, round(room / CHARACTER) - 1)
    below = max((len(line) for name in categories for line in wrapped(name, wrap).split("\n")), default=1)
    size = max(_SMALLEST, min(LABEL, floor(LABEL * room / (CHARACTER * below + _BETWEEN))))
    heads = [
        {"head": name, "lift": -LINE * number, "colour": theme.MUTED if name != series[-1] else theme.ACCENT}
        for number, name in enumerate(series)
        if stacked
    ]
    return Placed(_rows(chart.marks, series, wrap, size), width, _HEIGHT, heads, stacked)


def _rows(marks: Sequence[Mark], series: list[str], wrap: int, size: int) -> list[dict[str, Any]]:
    values = [value_of(mark) for mark in marks]
    low, spread = min(values), (max(values) - min(values)) or abs(max(values)) or 1.0
    newest = {
        text_of(mark.category): mark.number.text for mark in marks if text_of(mark.series) == series[-1]
    }
    last = {text_of(mark.series): text_of(mark.category) for mark in marks}
    rows = []
    for mark, value in zip(marks, values, strict=True):
        name, category = text_of(mark.series), text_of(mark.category)
        age = len(series) - 1 - series.index(name)
        place = {
            "y": round(0.15 + 0.7 * (value - low) / spread, 4),
            "age": min(age, AGES - 1),
            "colour": theme.MUTED if age else theme.ACCENT,
            "told": age == 0 or newest.get(category) != mark.number.text,
            "ends": len(series) > 1 and last[name] == category,
            "name": wrapped(name, 24),
            "size": size,
        }
        rows.append(datum(mark, wrap, **place))
    return rows
