"""Growth by branch and the like: one bar a category from high to low, falls to the left of zero.

`options["total"]` may name the Figure of the whole, which then stands first and darker.
"""

from ondiris.briefing.render.charts.frame import Frame, Placed
from ondiris.briefing.render.charts.rows import place_rows
from ondiris.model.document import Chart


def place(chart: Chart, frame: Frame) -> Placed:
    total = chart.options.get("total", "")
    return place_rows(chart, frame, lambda mark: mark.number.figure.id == total)
