"""Horizontal bars in rows, each with its numeral at its end; several series stand side by side.

Positions are computed here in parts of the width, because the numeral beside a bar needs room that a
quantitative scale does not know of.
"""

from collections.abc import Sequence
from typing import Any

from ondiris.briefing.render import theme
from ondiris.briefing.render.charts.frame import (
    CHARACTER,
    LINE,
    NAME_PIXELS,
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
_GAP = 0.04


def place_rows(chart: Chart, frame: Frame, is_total: Picks) -> Placed:
    """`is_total` picks the marks that are drawn darker and stand first; others go from high to low."""
    _, series = names(chart.marks)
    width = frame.width - (8 if frame.narrow else NAME_PIXELS)
    order = _order(chart.marks, is_total)
    marks = [
        row
        for number, name in enumerate(series)
        for row in _panel(
            [mark for mark in chart.marks if text_of(mark.series) == name], chart.marks,
            (number / len(series), (number + 1) / len(series)), width, order, is_total, frame.narrow,
        )
    ]  # fmt: skip
    marks.sort(key=lambda row: int(row["place"]["row"]))
    for before, row in zip([None, *marks], marks, strict=False):
        row["place"]["first"] = before is None or before["place"]["row"] != row["place"]["row"]
    lines = max((row["category"].count("\n") for row in marks), default=0)
    step = 46 + LINE * lines if frame.narrow else 25 + 9 * lines
    room = round(width / len(series) / CHARACTER)
    heads = [
        {"head": wrapped(name, room), "at": number / len(series)}
        for number, name in enumerate(series)
        if len(series) > 1
    ]
    return Placed(marks, width, step * len(order), heads)


def _order(marks: Sequence[Mark], is_total: Picks) -> list[str]:
    """The names in the order of their rows, by the first series."""
    first: dict[str, tuple[bool, float]] = {}
    for mark in marks:
        first.setdefault(text_of(mark.category), (not is_total(mark), -value_of(mark)))
    return sorted(first, key=lambda name: first[name])


def _panel(
    marks: Sequence[Mark],
    every: Sequence[Mark],
    part: tuple[float, float],
    width: int,
    order: list[str],
    is_total: Picks,
    narrow: bool,
) -> list[dict[str, Any]]:
    """One series, in its part of the width; bars of one unit have one scale in all series of `every`."""
    values = [value_of(mark) for mark in marks]
    beside = [mark for mark in every if _unit(mark) == _unit(marks[0])]
    compared = [value_of(mark) for mark in beside]
    low, high = min(0.0, *compared), max(0.0, *compared)
    room = (max(len(mark.number.text) for mark in beside) * CHARACTER + 10) / width
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
        }  # fmt: skip
        rows.append(datum(mark, 42 if narrow else _NAME, **place))
    return rows


def _unit(mark: Mark) -> str:
    return mark.number.figure.key.unit


def _colours(value: float, total: bool) -> tuple[str, str]:
    """Fill and outline; a fall is pale with a dark outline, so that print in grey tells it apart."""
    if value < 0:
        return theme.FALL, theme.FALL_EDGE
    return (theme.TOTAL, theme.TOTAL) if total else (theme.ACCENT, theme.ACCENT)
