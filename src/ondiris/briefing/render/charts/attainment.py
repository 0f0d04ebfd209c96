"""What was reached of a plan: a frame for the plan, a bar for the actual, a mark for the even pace.

A category has a mark of nature plan and one of nature actual, or only one attainment in percent. The
even pace is the part of the plan's months that have passed; a third mark prints it as a number.
"""

from collections import defaultdict
from typing import Any

import altair as alt

from ondiris.briefing.render import theme
from ondiris.briefing.render.charts.frame import Frame, Placed, datum, value_of
from ondiris.model.document import Chart, Mark, text_of
from ondiris.model.key import Nature
from ondiris.model.measure import Kind

_ROW = 104
_YEAR = 12


def place(chart: Chart, frame: Frame) -> Placed:
    groups: dict[str, list[Mark]] = defaultdict(list)
    for mark in chart.marks:
        groups[text_of(mark.category)].append(mark)
    rows = [row for marks in groups.values() for row in _group(marks, frame)]
    longest = max((float(row["place"]["end"]) for row in rows), default=1.0)
    for row in rows:
        row["place"]["end"] = round(row["place"]["end"] / max(1.0, longest), 4)
    for number, marks in enumerate(groups.values()):
        for row in rows:
            if row["place"]["group"] == text_of(marks[0].category):
                row["place"]["at"] = round((number + 0.5) / len(groups), 4)
    return Placed(rows, frame.width - 8, _ROW * len(groups))


def draw(narrow: bool) -> Any:
    within = alt.Scale(domain=[0, 1], nice=False)
    x = alt.X("place.end:Q", axis=None, scale=within)
    y = alt.Y("place.at:Q", axis=None, scale=alt.Scale(domain=[1, 0], nice=False))

    def only(test: str) -> Any:
        return alt.Chart().transform_filter(f"datum.place.{test}")

    def text(dy: str, **looks: Any) -> dict[str, Any]:
        return {"align": alt.expr("datum.place.align"), "dy": alt.expr(dy), "baseline": "middle", **looks}

    layers = [
        only("role == 'plan'")
        .mark_bar(size=22, fill=theme.PAPER, stroke=theme.INK, strokeWidth=1)
        .encode(x, alt.X2Datum(0), y),
        only("role == 'actual'").mark_bar(size=22, fill=theme.ACCENT).encode(x, alt.X2Datum(0), y),
        only("role == 'pace'")
        .mark_tick(size=36, thickness=3, color=theme.FALL_EDGE, orient="vertical")
        .encode(x, y),
        only("word").mark_text(**text("datum.place.side * 24")).encode(x, y, alt.Text("place.word:N")),
        only("numeral")
        .mark_text(**text("datum.place.side * 40", fontWeight="bold", aria=True))
        .encode(x, y, alt.Text("text:N"), alt.Description("figure:N")),
        only("first")
        .mark_text(align="left", dy=-44 if narrow else -42, baseline="middle", fontWeight="bold", fontSize=13)
        .encode(y, alt.Text("place.group:N"), x=alt.value(0)),
    ]
    return alt.layer(*layers, data=alt.NamedData("marks"))


def _group(marks: list[Mark], frame: Frame) -> list[dict[str, Any]]:
    said = frame.wording.chart
    plan = next((mark for mark in marks if _is_plan(mark)), None)
    actual = next(mark for mark in marks if mark is not plan)
    pace = next((mark for mark in marks if mark is not plan and mark is not actual), None)
    whole = value_of(plan) if plan else 100.0
    months = plan.number.figure.key.period.months if plan else _YEAR
    share = value_of(actual) / whole
    even = value_of(pace) / whole if pace else actual.number.figure.key.period.months / months
    parts = (
        ("plan", plan, 1.0, 1, "right"),
        ("actual", actual, share, 1, "right" if share > 0.2 else "left"),
        ("pace", pace, even, -1, "left" if even < 0.6 else "right"),
    )
    rows: list[dict[str, Any]] = []
    for role, mark, end, side, align in parts:
        at = {
            "role": role, "end": end, "side": side, "align": align, "group": text_of(actual.category),
            "word": (text_of(mark.series) if mark else "") or said[role],
            "numeral": mark is not None, "first": role == "plan",
        }  # fmt: skip
        rows.append(datum(mark, 60, **at) if mark else {"place": at})
    return rows


def _is_plan(mark: Mark) -> bool:
    key = mark.number.figure.key
    return key.nature is Nature.PLAN and key.measure.kind is not Kind.ATTAINMENT
