"""How each form of chart is drawn, in Altair; the data come later, as the datasets `marks` and `heads`.

A drawing is the same for all data and languages. It is kept as Vega-Lite in `drawn/`, because importing
Altair takes half a second, which a briefing need not spend. After a change here, write it again:

    python -m ondiris.briefing.render.charts.drawing
"""

import json
from collections.abc import Callable, Sequence
from typing import Any

import altair as alt

from ondiris.briefing.render import theme
from ondiris.briefing.render.charts.frame import LABEL, LINE, NAME_PIXELS
from ondiris.briefing.render.charts.vintages import AGES

_LINES = "length(split(datum.{}, '\\n')) - 1"
#: By age: the newest publication is number 0.
_DASHES = ([1, 0], [6, 3], [2, 2], [8, 3, 2, 3], [1, 3])
_SHAPES = ("circle", "square", "triangle-up", "diamond", "cross")


def drawing(form: str, narrow: bool) -> str:
    """The Vega-Lite text of a form."""
    drawn = _FORMS[form](narrow).properties(background=theme.PAPER, config=_CONFIG, padding=4)
    return json.dumps(drawn.to_dict(), indent=1, ensure_ascii=False) + "\n"


def draw_rows(narrow: bool) -> Any:
    y = alt.Y(
        "category:N", sort=None, axis=_axis(narrow), scale=alt.Scale(paddingInner=0.3, paddingOuter=0.1)
    )
    within = alt.Scale(domain=[0, 1], nice=False, zero=False)
    zero = alt.X("place.zero:Q", axis=None, scale=within)
    end = alt.X("place.end:Q", axis=None, scale=within)
    lowered: dict[str, Any] = {"yOffset": 8} if narrow else {}
    bars = (
        alt.Chart()
        .mark_bar(height=18, cornerRadius=1, **lowered)
        .encode(zero, alt.X2("place.end:Q"), y, _plain(alt.Fill, "fill"), _plain(alt.Stroke, "edge"))
    )
    if narrow:
        rule = alt.Chart().mark_tick(
            color=theme.MUTED, orient="vertical", size=24, thickness=1, **lowered
        ).encode(zero, y)  # fmt: skip
    else:
        rule = alt.Chart().mark_rule(color=theme.MUTED, strokeWidth=1).encode(zero)
    numerals = (
        alt.Chart()
        .mark_text(
            align=alt.expr("datum.place.falls ? 'right' : 'left'"),
            dx=alt.expr("datum.place.falls ? -6 : 6"),
            dy=9 if narrow else 1,
            fontWeight=alt.expr("datum.place.total ? 'bold' : 'normal'"),
            aria=True,
        )
        .encode(end, y, alt.Text("text:N"), alt.Description("figure:N"))
    )
    layers = [bars, rule, numerals, _heads(within, -20 if narrow else -4)]
    if narrow:
        raised = f"-12 - {LINE} * ({_LINES.format('category')})"
        layers.append(
            alt.Chart()
            .transform_filter("datum.place.first")
            .mark_text(align="left", dy=alt.expr(raised), lineBreak="\n", lineHeight=LINE, baseline="middle")
            .encode(y, alt.Text("category:N"), x=alt.value(0))
        )
    return alt.layer(*layers, data=alt.NamedData("marks"))


def _plain(channel: Any, name: str) -> Any:
    return channel(f"place.{name}:N", scale=None)


def _axis(narrow: bool) -> alt.Axis | None:
    if narrow:
        return None
    centred = {
        "condition": {"test": "true", "expr": f"{-LINE // 2} * ({_LINES.format('label')})"},
        "value": 0,
    }
    return alt.Axis(labelExpr="split(datum.label, '\\n')", minExtent=NAME_PIXELS - 12, labelOffset=centred)


def _heads(within: alt.Scale, above: int) -> Any:
    return (
        alt.Chart(alt.NamedData("heads"))
        .mark_text(align="left", baseline="line-bottom", lineBreak="\n", lineHeight=LINE, color=theme.MUTED)
        .encode(alt.X("at:Q", axis=None, scale=within), alt.Text("head:N"), y=alt.value(above))
    )


def draw_attainment() -> Any:
    within = alt.Scale(domain=[0, 1], nice=False)
    x = alt.X("place.end:Q", axis=None, scale=within)
    y = alt.Y("place.at:Q", axis=None, scale=alt.Scale(domain=[1, 0], nice=False))

    def only(test: str) -> Any:
        return alt.Chart().transform_filter(f"datum.place.{test}")

    def text(dy: str, **looks: Any) -> dict[str, Any]:
        return {"align": alt.expr("datum.place.align"), "dy": alt.expr(dy), "baseline": "middle", **looks}

    layers = [
        only("role == 'actual'").mark_bar(size=22, fill=theme.ACCENT).encode(x, alt.X2Datum(0), y),
        only("role == 'plan'")
        .mark_bar(size=22, fillOpacity=0, stroke=theme.INK, strokeWidth=1.5)
        .encode(x, alt.X2Datum(0), y),
        only("role == 'pace'")
        .mark_tick(size=30, thickness=3, color=theme.FALL_EDGE, orient="vertical")
        .encode(x, y),
        only("word").mark_text(**text("datum.place.side * 24")).encode(x, y, alt.Text("place.word:N")),
        only("numeral")
        .mark_text(**text("datum.place.side * 40", fontWeight="bold", aria=True))
        .encode(x, y, alt.Text("text:N"), alt.Description("figure:N")),
        only("first")
        .mark_text(align="left", dy=-58, baseline="middle", fontWeight="bold", fontSize=13)
        .encode(y, alt.Text("place.group:N"), x=alt.value(0)),
    ]
    return alt.layer(*layers, data=alt.NamedData("marks"))


def draw_vintages(narrow: bool) -> Any:
    size: Any = {"condition": {"test": "true", "expr": "data('marks')[0].place.size"}, "value": LABEL}
    x = alt.X("category:N", sort=None, scale=alt.Scale(type="point", padding=0.6),
              axis=alt.Axis(labelExpr="split(datum.label, '\\n')", labelAngle=0,
                            labelFontSize=size))  # fmt: skip
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
            .encode(alt.Color("colour:N", scale=None), alt.Text("head:N"), x=alt.value(0), y=alt.value(0))
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
    return alt.Scale(domain=list(range(AGES)), range=list(looks[:AGES]))


_CONFIG: dict[str, Any] = {
    "font": theme.FONT,
    "aria": False,
    "view": {"stroke": None},
    "axis": {
        "labelFontSize": LABEL, "labelColor": theme.INK, "labelLimit": 0, "labelLineHeight": LINE,
        "title": None, "ticks": False, "domain": False, "grid": False, "labelPadding": 8, "aria": False,
    },
    "text": {"fontSize": LABEL, "color": theme.INK},
}  # fmt: skip
_FORMS: dict[str, Callable[[bool], Any]] = {
    "attainment": lambda _: draw_attainment(), "rows": draw_rows, "vintages": draw_vintages,
}  # fmt: skip

if __name__ == "__main__":
    for form in _FORMS:
        for narrow in (False, True):
            name = f"{form}-{'narrow' if narrow else 'wide'}.vl.json"
            theme.path("charts", "drawn", name).write_text(drawing(form, narrow), encoding="utf-8")
