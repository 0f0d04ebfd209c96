"""One module a kind of chart, named as `Chart.kind`.

`place(chart, frame) -> Placed` computes what each datum says and where it stands, in parts of the
space, and `draw(narrow)` makes the Altair chart that draws such data, whatever they are. So a drawing is built
once and serves all languages. All modules follow the same rules, so that each numeral in a picture is
a span of the Document: numerals are drawn from text, never formatted; quantitative axes have no labels;
a datum carries its Figure's id in `figure`, and what only places it in `place`, which no reader sees.
"""

from functools import cache
from importlib import import_module
from typing import Any

from ondiris.briefing.render.charts.frame import Frame, Placed, properties
from ondiris.model.document import Chart
from ondiris.model.errors import OndirisError

KINDS = ("attainment", "bars", "contributions", "regions", "vintages")


def specification(chart: Chart, frame: Frame) -> dict[str, Any]:
    """The Vega-Lite specification of a chart. Raises OndirisError for a kind that is not known."""
    if chart.kind not in KINDS:
        raise OndirisError(f"chart {chart.id}: no kind {chart.kind!r}; there are {', '.join(KINDS)}")
    placed: Placed = import_module(f"{__name__}.{chart.kind}").place(chart, frame)
    return {
        **_drawing(chart.kind, frame.narrow),
        "datasets": {"marks": placed.marks, "heads": placed.heads},
        "width": placed.width,
        "height": placed.height,
    }


@cache
def _drawing(kind: str, narrow: bool) -> dict[str, Any]:
    drawn = import_module(f"{__name__}.{kind}").draw(narrow)
    found: dict[str, Any] = drawn.properties(**properties()).to_dict(validate=False)
    return found
