"""Output over time, one line for each publication: what was known then, and what is known now.

The latest publication is dark and solid; earlier ones are lighter and dashed, and print a numeral only
where it was another one.
"""

from collections.abc import Sequence
from typing import Any

import altair as alt

from ondiris.briefing.render import theme
from ondiris.briefing.render.charts.frame import (
    CHARACTER,
    LINE,
    Frame,
    Placed,
    datum,
    names,
    value_of,
    wrapped,
)
from ondiris.model.document import Chart, Mark, text_of

_HEIGHT = 230
#: By age: the newest publication is number 0.
_DASHES = ([1, 0], [6, 3], [2, 2], [8, 3, 2, 3], [1, 3])
_SHAPES = ("circle", "square", "triangle-up", "diamond", "cross")


def place(chart: Chart, frame: Frame) -> Placed:
    categories, series = names(chart.marks)
    longest = max((len(line) for name in series for line in wrapped(name, 24).split("\n")), default=0)
    beside = 0 if frame.narrow or len(series) == 1 else round(longest * CHARACTER) + 12
    width = frame.width - beside - 8
    wrap = max(6, round(width / max(1, len(categories)) / CHARACTER) - 1)
    heads = [
        {"head": name, "lift": -LINE * number, "colour": theme.MUTED if name != series[-1] else theme.ACCENT}
        for number, name in enumerate(series)
        if frame.narrow and len(series) > 1
    ]
    return Placed(_rows(chart.marks, series, wrap), width, _HEIGHT, heads)


def _rows(marks: Sequence[Mark], series: list[str], wrap: int) -> list[dict[str, Any]]:
    values = [value_of(mark) for mark in marks]
    low, spread = min(values), (max(values) - min(values)) or abs(max(values)) or 1.0
    newest = {text_of(mark.category): mark.number.text for mark in marks if text_of(mark.series) == series[-1]}
    last = {text_of(mark.series): text_of(mark.category) for mark in marks}
    rows = []
    for mark, value in zip(marks, values, strict=True):
        name, category = text_of(mark.series), text_of(mark.category)
        age = len(series) - 1 - series.index(name)
        place = {
            "y": round(0.15 + 0.7 * (value - low) / spread, 4),
            "age": min(age, len(_DASHES) - 1),
            "colour": theme.MUTED if age else theme.ACCENT,
            "told": age == 0 or newest.get(category) != mark.number.text,
            "ends": len(series) > 1 and last[name] == category,
            "name": wrapped(name, 24),
        }
        rows.append(datum(mark, wrap, **place))
    return rows


def draw(narrow: bool) -> Any:
    x = alt.X("category:N", sort=None, scale=alt.Scale(type="point", padding=0.6),
              axis=alt.Axis(labelExpr="split(datum.label, '\\n')", labelAngle=0))  # fmt: skip
    y = alt.Y("place.y:Q", axis=None, scale=alt.Scale(domain=[0, 1], nice=False))
    colour = alt.Color("place.colour:N", scale=None)
    line = alt.Chart().mark_line(strokeWidth=2).encode(
        x, y, colour, alt.StrokeDash("place.age:N", legend=None, scale=_by_age(_DASHES))
    )  # fmt: skip
    points = alt.Chart().mark_point(size=55, filled=True, opacity=1).encode(
        x, y, colour, alt.Shape("place.age:N", legend=None, scale=_by_age(_SHAPES))
    )  # fmt: skip
    numerals = (
        alt.Chart()
        .transform_filter("datum.place.told")
        .mark_text(
            dy=alt.expr("datum.place.age ? 15 : -13"),
            fontWeight=alt.expr("datum.place.age ? 'normal' : 'bold'"),
            aria=True,
        )
        .encode(x, y, alt.Text("text:N"), alt.Description("figure:N"))
    )
    if narrow:
        publications = (
            alt.Chart(alt.NamedData("heads"))
            .mark_text(align="left", dy=alt.expr("datum.lift"))
            .encode(
                alt.Color("colour:N", scale=None), alt.Text("head:N"), x=alt.value(0), y=alt.value(0)
            )
        )
    else:
        publications = (
            alt.Chart()
            .transform_filter("datum.place.ends")
            .mark_text(lineBreak="\n", lineHeight=LINE, baseline="middle", align="left", dx=12)
            .encode(x, y, colour, alt.Text("place.name:N"))
        )
    return alt.layer(line, points, numerals, publications, data=alt.NamedData("marks"))


def _by_age(looks: Sequence[Any]) -> alt.Scale:
    return alt.Scale(domain=list(range(len(looks))), range=list(looks))
