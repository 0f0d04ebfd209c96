"""One module a kind of chart, named as `Chart.kind`; one drawing for each form that kinds share.

`place(chart, frame) -> Placed` computes what each datum says and where it stands, in parts of the
space; `drawn/FORM-wide.vl.json` and `-narrow` draw such data, whatever they are (`drawing.py` makes
them). All follow the same rules, so that each numeral in a picture is a span of the Document: numerals
are drawn from text, never formatted; quantitative axes have no labels; a datum carries its Figure's id
in `figure`, and what only places it in `place`, which no reader sees.
"""

import json
from functools import cache
from importlib import import_module
from typing import Any

from ondiris.briefing.render import theme
from ondiris.briefing.render.charts.frame import Frame, Placed
from ondiris.model.document import Chart
from ondiris.model.errors import OndirisError

FORM_OF = {
    "attainment": "attainment", "bars": "rows", "contributions": "rows", "regions": "rows",
    "vintages": "vintages",
}  # fmt: skip


def specification(chart: Chart, frame: Frame) -> dict[str, Any]:
    """The Vega-Lite specification of a chart. Raises OndirisError for a kind that is not known."""
    if chart.kind not in FORM_OF:
        raise OndirisError(f"chart {chart.id}: no kind {chart.kind!r}; there are {', '.join(FORM_OF)}")
    placed: Placed = import_module(f"{__name__}.{chart.kind}").place(chart, frame)
    return {
        **_drawing(FORM_OF[chart.kind], "narrow" if frame.narrow or placed.stacked else "wide"),
        "datasets": {"marks": placed.marks, "heads": placed.heads},
        "width": placed.width,
        "height": placed.height,
    }


@cache
def _drawing(form: str, width: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(theme.resource("charts", "drawn", f"{form}-{width}.vl.json"))
    return found
