"""Horizontal bars in rows, each with its numeral at its end; several series stand side by side.

Positions are computed here in parts of the width, because the numeral beside a bar needs room that a
quantitative scale does not know of.
"""

from collections.abc import Sequence
from typing import Any

import altair as alt

from ondiris.briefing.render import theme
from ondiris.briefing.render.charts.frame import (
    CHARACTER,
    LINE,
    Frame,
    Picks,
    Placed,
    datum,
    names,
    value_of,
    wrapped,
)
from ondiris.model.document import Chart, Mark, text_of

_NAME = 30
_NAME_PIXELS = 215
_GAP = 0.04
_LINES = "length(split(datum.{}, '\\n')) - 1"


def place_rows(chart: Chart, frame: Frame, is_total: Picks) -> Placed:
    """`is_total` picks the marks that are drawn darker and stand first; others go from high to low."""
    _, series = names(chart.marks)
    width = frame.width - (8 if frame.narrow else _NAME_PIXELS)
    order = _order(chart.marks, is_total)
    marks = [
        row
        for number, name in enumerate(series)
        for row in _panel(
            [mark for mark in chart.marks if text_of(mark.series) == name],
            (number / len(series), (number + 1) / len(series)), width, order, is_total, frame.narrow,
        )
    ]  # fmt: skip
    marks.sort(key=lambda row: int(row["place"]["row"]))
    lines = max((row["category"].count("\n") for row in marks), default=0)
    step = 46 + LINE * lines if frame.narrow else 29 + 9 * lines
    room = round(width / len(series) / CHARACTER)
    heads = [
        {"head": wrapped(name, room), "at": number / len(series)}
        for number, name in enumerate(series)
        if len(series) > 1
    ]
    return Placed(marks, width, step * len(order), heads)


def draw_rows(narrow: bool) -> Any:
    y = alt.Y("category:N", sort=None, axis=_axis(narrow), scale=alt.Scale(paddingInner=0.3, paddingOuter=0.1))
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


def _order(marks: Sequence[Mark], is_total: Picks) -> list[str]:
    """The names in the order of their rows, by the first series."""
    first: dict[str, tuple[bool, float]] = {}
    for mark in marks:
        first.setdefault(text_of(mark.category), (not is_total(mark), -value_of(mark)))
    return sorted(first, key=lambda name: first[name])


def _panel(
    marks: Sequence[Mark],
    part: tuple[float, float],
    width: int,
    order: list[str],
    is_total: Picks,
    narrow: bool,
) -> list[dict[str, Any]]:
    """One series, in its part of the width."""
    values = [value_of(mark) for mark in marks]
    low, high = min(0.0, *values), max(0.0, *values)
    room = (max(len(mark.number.text) for mark in marks) * CHARACTER + 10) / width
    left = part[0] + (room if low < 0 else 0.0)
    right = part[1] - _GAP * (part[1] - part[0]) - (room if high > 0 else 0.0)
    scale = (right - left) / ((high - low) or 1.0)
    zero = left - low * scale
    rows = []
    for mark, value in zip(marks, values, strict=True):
        total = is_total(mark)
        fill, edge = _colours(value, total)
        place = {
            "zero": round(zero, 4), "end": round(zero + value * scale, 4), "fill": fill, "edge": edge,
            "falls": value < 0, "total": total, "row": order.index(text_of(mark.category)),
            "first": part[0] == 0,
        }  # fmt: skip
        rows.append(datum(mark, 42 if narrow else _NAME, **place))
    return rows


def _colours(value: float, total: bool) -> tuple[str, str]:
    """Fill and outline; a fall is pale with a dark outline, so that print in grey tells it apart."""
    if value < 0:
        return theme.FALL, theme.FALL_EDGE
    return (theme.TOTAL, theme.TOTAL) if total else (theme.ACCENT, theme.ACCENT)


def _plain(channel: Any, name: str) -> Any:
    return channel(f"place.{name}:N", scale=None)


def _axis(narrow: bool) -> alt.Axis | None:
    if narrow:
        return None
    centred = {
        "condition": {"test": "true", "expr": f"{-LINE // 2} * ({_LINES.format('label')})"},
        "value": 0,
    }
    return alt.Axis(labelExpr="split(datum.label, '\\n')", minExtent=_NAME_PIXELS - 12, labelOffset=centred)


def _heads(within: alt.Scale, above: int) -> Any:
    return (
        alt.Chart(alt.NamedData("heads"))
        .mark_text(align="left", baseline="line-bottom", lineBreak="\n", lineHeight=LINE, color=theme.MUTED)
        .encode(alt.X("at:Q", axis=None, scale=within), alt.Text("head:N"), y=alt.value(above))
    )
