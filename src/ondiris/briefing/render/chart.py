"""A Chart of the Document, drawn: specification for the page, SVG for page and PDF, PNG for DOCX."""

import re
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

from ondiris.briefing.render import theme
from ondiris.briefing.render.engine import Engine, Pictures, engine
from ondiris.briefing.render.wording import Wording
from ondiris.model.document import Chart

_DESCRIBED = re.compile(r'<text aria-label="([^"]*)" role="graphics-symbol" aria-roledescription="text mark"')
_MACHINERY = re.compile(r' (?:role="graphics-[a-z]+"|aria-roledescription="[^"]*"|aria-hidden="true")')


@dataclass(frozen=True)
class Drawing:
    """`svg` names the Figure of each numeral in `data-figure`; `png` has two pixels for each of the SVG's."""

    wide: dict[str, Any]
    narrow: dict[str, Any]
    svg: str
    png: bytes


def draw(chart: Chart, wording: Wording) -> Drawing:
    """Raises OndirisError where the chart's kind is not known."""
    return begin(chart, wording)()


def begin(chart: Chart, wording: Wording) -> Callable[[], Drawing]:
    """Ask for a drawing and go on; the result gives it, waiting where it is not yet there.

    Raises OndirisError where the chart's kind is not known.
    """
    from ondiris.briefing.render.charts import specification
    from ondiris.briefing.render.charts.frame import Frame

    wide = specification(chart, Frame(wording))
    narrow = specification(chart, Frame(wording, narrow=True))
    pictures: Future[Pictures] = warm_up().submit(wide)

    def drawing() -> Drawing:
        svg, png = pictures.result()
        return Drawing(wide, narrow, _MACHINERY.sub("", _DESCRIBED.sub(r'<text data-figure="\1"', svg)), png)

    return drawing


def warm_up() -> Engine:
    """Start the chart engine, which takes longer than to draw; nobody need wait for it."""
    return engine(str(theme.path("fonts")))
