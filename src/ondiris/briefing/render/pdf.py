"""A Document as a tagged PDF (PDF/UA), set by typst in the shipped font, with charts as vector graphics.

The page number in the footer is the one numeral that the Document does not bind.
"""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, time
from functools import cache
from typing import Any

from ondiris.briefing.render import theme
from ondiris.briefing.render.chart import Drawing
from ondiris.briefing.render.edition import edition
from ondiris.briefing.render.grid import KEY_FIGURES, Grid, across, grid_of
from ondiris.briefing.render.headings import lists_sources, ranks
from ondiris.briefing.render.wording import Wording
from ondiris.model.document import Block, Bullets, Chart, Document, Heading, Paragraph, Table, text_of
from ondiris.packs.language.spans import capitalized

_STANDARD = "ua-1"
_SVG_WIDTH = re.compile(r'<svg[^>]*? width="([\d.]+)"')


def render(document: Document, wording: Wording, drawings: Mapping[str, Drawing]) -> bytes:
    """`drawings` by chart id."""
    language, _, region = wording.locale.partition("-")
    content = {
        "title": text_of(document.title),
        "subtitle": text_of(document.subtitle),
        "language": language,
        "region": region,
        "parts": [_part(block, ranks(document), wording, drawings) for block in document.blocks],
        "notes": [text_of(note) for note in document.notes],
        "notes-heading": wording.page["notes"],
    }
    made: bytes = _compiler().compile(
        format="pdf",
        pdf_standards=_STANDARD,
        timestamp=datetime.combine(edition(document), time(), UTC),
        sys_inputs={"document": json.dumps(content, ensure_ascii=False)},
    )
    return made


@cache
def _compiler() -> Any:
    import typst

    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(theme.path("fonts"))]
    )
    return typst.Compiler(input=str(theme.path("document.typ")), font_paths=fonts)


def _part(
    block: Block, ranked: Mapping[int, int], wording: Wording, drawings: Mapping[str, Drawing]
) -> dict[str, Any]:
    match block:
        case Heading():
            return {"kind": "heading", "level": ranked[block.level], "text": text_of(block.line)}
        case Paragraph():
            return {"kind": "paragraph", "text": text_of(block.line)}
        case Bullets():
            kind = "sources" if lists_sources(block) else "bullets"
            return {"kind": kind, "entries": [text_of(item) for item in block.items]}
        case Table():
            return _table(grid_of(block, wording))
        case Chart():
            drawing = drawings[block.id]
            width = _SVG_WIDTH.search(drawing.svg)
            return {
                "kind": "chart",
                "title": text_of(block.title),
                "unit": text_of(capitalized(block.unit)),
                "alt": text_of(block.alt),
                "svg": drawing.svg,
                "width": min(1.0, float(width[1]) / (theme.WIDE + 8)) if width else 1.0,
            }


def _table(grid: Grid) -> dict[str, Any]:
    return {
        "kind": "key" if grid.id == KEY_FIGURES else "table",
        "across": across(len(grid.rows)),
        "caption": text_of(grid.caption),
        "columns": [text_of(column) for column in grid.columns],
        "numeric": grid.numeric,
        "rows": [
            [(text_of(cell) or "–") + grid.pad(cell, place) for place, cell in enumerate(row)]
            for row in grid.rows
        ],
        "note": text_of(grid.note),
    }
