"""Print Documents: HTML, DOCX, PDF and XLSX from the Document alone, the same bytes each time.

drawings = draw_all(document, wording)
data = render(document, "pdf", wording, drawings)
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ondiris.model.document import Chart, Document

if TYPE_CHECKING:
    from ondiris.briefing.render.chart import Drawing
    from ondiris.briefing.render.wording import Wording

FORMATS = ("html", "docx", "pdf", "xlsx")


def draw_all(document: Document, wording: "Wording") -> dict[str, "Drawing"]:
    """The drawings of a document's charts by id. Raises OndirisError where a chart's kind is not known."""
    from ondiris.briefing.render.chart import draw

    return {block.id: draw(block, wording) for block in document.blocks if isinstance(block, Chart)}


def render(
    document: Document,
    ending: str,
    wording: "Wording",
    drawings: Mapping[str, "Drawing"],
    sources: Mapping[str, str] | None = None,
) -> bytes:
    """One document in one of FORMATS. `sources`: what a page says for the code of a source."""
    from importlib import import_module

    module = import_module(f"{__name__}.{ending}")
    if ending == "xlsx":
        found: bytes = module.render(document, wording)
    elif ending == "html":
        found = module.render(document, wording, drawings, sources or {})
    else:
        found = module.render(document, wording, drawings)
    return found
