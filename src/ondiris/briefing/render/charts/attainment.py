"""What was reached of a plan: a frame for the plan, a bar for the actual, a mark for the even pace.

A category has a mark of nature plan and one of nature actual, or only one attainment in percent. The
even pace is the part of the plan's months that have passed; a third mark prints it as a number. Where it
comes so near to the plan that its label has no room, it is left out.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from ondiris.briefing.render.charts.frame import CHARACTER, Frame, Placed, datum, value_of
from ondiris.model.document import Chart, Mark, text_of
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature

_ROW = 118
#: Where the bar stands in its row: two lines and the name need more room above it than one label below.
_BAR = 66 / _ROW
_YEAR = 12
#: Room for a label in pixels: the same in all languages, for they must print the same numerals.
_PLAN_WORD, _PACE_LABEL = 60, 120
_BETWEEN = 12


def place(chart: Chart, frame: Frame) -> Placed:
    groups: dict[str, list[Mark]] = defaultdict(list)
    for mark in chart.marks:
        groups[text_of(mark.category)].append(mark)
    rows = [row for marks in groups.values() for row in _group(marks, frame)]
    for number, marks in enumerate(groups.values()):
        for row in rows:
            if row["place"]["group"] == text_of(marks[0].category):
                row["place"]["at"] = round((number + _BAR) / len(groups), 4)
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
    longest = max(1.0, share, even)
    width = frame.width - 8
    parts = [
        _Part("plan", plan, 1 / longest, -1, "right"),
        _Part("actual", actual, share / longest, 1, "right" if share > 0.2 else "left"),
        _Part("pace", pace, even / longest, -1, ""),
    ]
    beside = max(_PLAN_WORD, len(plan.number.text if plan else "") * CHARACTER + _BETWEEN)
    aside = _beside(even / longest, 1 / longest - beside / width, _PACE_LABEL / width)
    if aside:
        parts[-1] = replace(parts[-1], align=aside)
    else:
        del parts[-1]
    rows: list[dict[str, Any]] = []
    for part in parts:
        at = {
            "role": part.role, "end": round(part.end, 4), "side": part.side, "align": part.align,
            "group": text_of(actual.category), "word": frame.wording.chart[part.role],
            "numeral": part.mark is not None, "first": part.role == "plan",
        }  # fmt: skip
        rows.append(datum(part.mark, 60, **at) if part.mark else {"place": at})
    return rows


@dataclass(frozen=True)
class _Part:
    """`end` in parts of the width; the label stands above (`side` -1) or below (1) the bar."""

    role: str
    mark: Mark | None
    end: float
    side: int
    align: str


def _beside(end: float, limit: float, room: float) -> str:
    """On which side of a mark its label has room before `limit`; nowhere where the plan's label stands."""
    if end + room <= limit:
        return "left"
    return "right" if room <= end <= limit else ""


def _is_plan(mark: Mark) -> bool:
    key = mark.number.figure.key
    return key.nature is Nature.PLAN and key.measure.kind is not Kind.ATTAINMENT


def _of_plan(mark: Mark) -> float:
    """What the whole plan is in the unit of a mark that stands without one."""
    return 100.0 if mark.number.figure.key.measure.kind is Kind.ATTAINMENT else value_of(mark)
