"""A Chart of the Document, drawn: specification for the page, SVG for page and PDF, PNG for DOCX."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from ondiris.briefing.render import theme
from ondiris.briefing.render.wording import Wording
from ondiris.model.document import Chart

_SCALE = 2
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
    from ondiris.briefing.render.charts import specification
    from ondiris.briefing.render.charts.frame import Frame

    engine = converter()
    wide = specification(chart, Frame(wording))
    svg: str = engine.vegalite_to_svg(wide)
    return Drawing(
        wide=wide,
        narrow=specification(chart, Frame(wording, narrow=True)),
        svg=_MACHINERY.sub("", _DESCRIBED.sub(r'<text data-figure="\1"', svg)),
        png=engine.svg_to_png(svg, scale=_SCALE),
    )


@cache
def converter() -> Any:
    import vl_convert

    vl_convert.register_font_directory(str(theme.path("fonts")))
    return vl_convert
