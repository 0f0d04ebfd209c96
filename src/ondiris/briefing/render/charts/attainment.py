"""What was reached of a plan: a frame for the plan, a bar for the actual, a mark for the even pace.

A category has a mark of nature plan and one of nature actual, or only one attainment in percent. The
even pace is the part of the plan's months that have passed; a third mark prints it as a number.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from ondiris.briefing.render.charts.frame import Frame, Placed, datum, value_of
from ondiris.model.document import Chart, Mark, text_of
from ondiris.model.key import Nature
from ondiris.model.measure import Kind

_ROW = 132
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


def roles(marks: Sequence[Mark]) -> dict[str, Mark]:
    """Which mark of a category is the actual, which the plan, which the even pace; those there are."""
    plans = [mark for mark in marks if _is_plan(mark)]
    plan = max(plans, key=lambda mark: mark.number.figure.key.period.months, default=None)
    actual = next((mark for mark in marks if mark not in plans), marks[0])
    pace = next((mark for mark in marks if mark is not plan and mark is not actual), None)
    found = {"actual": actual, "plan": plan, "pace": pace}
    return {role: mark for role, mark in found.items() if mark is not None}


def _group(marks: Sequence[Mark], frame: Frame) -> list[dict[str, Any]]:
    found = roles(marks)
    actual, plan, pace = found["actual"], found.get("plan"), found.get("pace")
    whole = value_of(plan) if plan else _of_plan(actual)
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
            "word": frame.wording.chart[role], "numeral": mark is not None, "first": role == "plan",
        }  # fmt: skip
        rows.append(datum(mark, 60, **at) if mark else {"place": at})
    return rows


def _is_plan(mark: Mark) -> bool:
    key = mark.number.figure.key
    return key.nature is Nature.PLAN and key.measure.kind is not Kind.ATTAINMENT


def _of_plan(mark: Mark) -> float:
    """What the whole plan is in the unit of a mark that stands without one."""
    return 100.0 if mark.number.figure.key.measure.kind is Kind.ATTAINMENT else value_of(mark)
