"""Print Documents: HTML, DOCX, PDF and XLSX from the Document alone, the same bytes each time.

    files = render_all(documents, wordings, sources)

renders every document in every format that its kind has, drawing each chart once a language.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from ondiris.model.document import Chart, Document

if TYPE_CHECKING:
    from ondiris.briefing.render.chart import Drawing
    from ondiris.briefing.render.wording import Wording

#: A press release has no workbook: its tables are those of the briefing.
FORMATS = {"briefing": ("html", "docx", "pdf", "xlsx"), "press-release": ("html", "docx", "pdf")}


def file_name(document: Document, ending: str) -> str:
    """`briefing-kk.pdf`"""
    return f"{document.kind}-{document.language}.{ending}"


def render(
    document: Document,
    ending: str,
    wording: "Wording",
    drawings: Mapping[str, "Drawing"],
    sources: Mapping[str, str] | None = None,
) -> bytes:
    """One document in one format (html, docx, pdf, xlsx); `drawings` by chart id, see `draw_all`."""
    from importlib import import_module

    module = import_module(f"{__name__}.{ending}")
    if ending == "xlsx":
        found: bytes = module.render(document, wording)
    elif ending == "html":
        found = module.render(document, wording, drawings, sources or {})
    else:
        found = module.render(document, wording, drawings)
    return found


def draw_all(document: Document, wording: "Wording", drawn: dict[Chart, "Drawing"]) -> dict[str, "Drawing"]:
    """The drawings of a document's charts by id; those in `drawn` are taken from there, new ones added."""
    from ondiris.briefing.render.chart import draw

    found = {}
    for block in document.blocks:
        if isinstance(block, Chart):
            if block not in drawn:
                drawn[block] = draw(block, wording)
            found[block.id] = drawn[block]
    return found


def render_all(
    documents: Iterable[Document],
    wordings: Mapping[str, "Wording"],
    sources: Mapping[str, Mapping[str, str]] | None = None,
    progress: Callable[[str], None] = lambda _: None,
) -> dict[str, bytes]:
    """Every format of every document: file name -> bytes.

    `wordings` by language; `sources` what to say for the code of a source, by language; `progress` is
    told each file's name when it is done. Raises OndirisError where a chart's kind is not known.
    """
    files = {}
    drawn: dict[str, dict[Chart, Drawing]] = {}
    for document in documents:
        wording = wordings[document.language]
        drawings = draw_all(document, wording, drawn.setdefault(document.language, {}))
        for ending in FORMATS[document.kind]:
            name = file_name(document, ending)
            told = (sources or {}).get(document.language)
            files[name] = render(document, ending, wording, drawings, told)
            progress(name)
    return files


def warm() -> None:
    """Start the chart engine, which takes as long as a document; call it in a thread while data are read."""
    from ondiris.briefing.render.chart import converter

    converter().vegalite_to_svg({"data": {"values": [{}]}, "mark": "point"})
