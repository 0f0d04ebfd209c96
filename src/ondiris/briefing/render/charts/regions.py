"""Projects by region: number, money, jobs side by side, ordered by the first of them."""

from ondiris.briefing.render.charts.frame import Frame, Placed
from ondiris.briefing.render.charts.rows import place_rows
from ondiris.model.document import Chart


def place(chart: Chart, frame: Frame) -> Placed:
    return place_rows(chart, frame, lambda _: False)
