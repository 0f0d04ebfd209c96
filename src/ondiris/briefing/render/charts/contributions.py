"""Contributions to a whole's growth, in points, with the whole's own growth first and darker.

The whole is the mark whose Figure is no contribution.
"""

from ondiris.briefing.render.charts.frame import Frame, Placed
from ondiris.briefing.render.charts.rows import place_rows
from ondiris.model.document import Chart, Mark
from ondiris.model.kind import Kind


def place(chart: Chart, frame: Frame) -> Placed:
    return place_rows(chart, frame, _is_whole)


def _is_whole(mark: Mark) -> bool:
    return mark.number.figure.key.measure.kind is not Kind.CONTRIBUTION
