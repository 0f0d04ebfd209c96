"""Documents to files: each language and kind in each format, the charts drawn once and meanwhile."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from ondiris.briefing.proof.manifest import File
from ondiris.briefing.render.wording import Wording
from ondiris.briefing.sources import publication
from ondiris.model.document import Chart, Document, Line, Paragraph, Table
from ondiris.packs.country import Country
from ondiris.packs.language import load_language
from ondiris.packs.language.load import languages_root
from ondiris.packs.table import toml

if TYPE_CHECKING:
    from ondiris.briefing.render.chart import Drawing

TABLES = "xlsx"


def render_all(
    country: Country, documents: Sequence[Document], formats: Sequence[str], progress: Callable[[str], None]
) -> list[File]:
    """The files in order. Tables are those of the briefing, or of the first kind where there is none."""
    sources = {
        code: ". ".join((*publication(source), source.address)) for code, source in country.sources.items()
    }
    ordered = sorted(documents, key=lambda each: (each.language, each.kind))
    languages = sorted({document.language for document in ordered})
    wordings = {code: Wording.of(toml(languages_root() / code / "page.toml")) for code in languages}
    begun = [_begun(document, wordings[document.language], formats) for document in ordered]
    progress("rendering tables")
    # Of the first document of a language, its briefing. A workbook needs no chart: these are drawn meanwhile.
    with_tables = {document.language: document for document in reversed(ordered)} if TABLES in formats else {}
    books = {code: _book(document, wordings[code]) for code, document in with_tables.items()}
    found: list[File] = []
    for document, drawings in zip(ordered, begun, strict=True):
        progress(f"rendering {document.language}")
        found += _rendered(document, wordings[document.language], formats, sources, drawings)
        if with_tables.get(document.language) is document:
            found.append(books[document.language])
    return found


def _book(document: Document, wording: Wording) -> File:
    data = import_module("ondiris.briefing.render.xlsx").render(document, wording)
    return File(f"tables.{document.language}.{TABLES}", data, _as_printed(document, wording))


def start_charts(formats: Sequence[str]) -> None:
    """Start the chart engine where a format has charts: it is ready when the documents are composed."""
    if set(formats) - {TABLES}:
        from ondiris.briefing.render.chart import warm_up

        warm_up()


def _begun(
    document: Document, wording: Wording, formats: Sequence[str]
) -> dict[str, "Callable[[], Drawing]"]:
    """The charts that a document needs, asked for and not waited for."""
    if not set(formats) - {TABLES}:
        return {}
    from ondiris.briefing.render.chart import begin

    return {block.id: begin(block, wording) for block in document.blocks if isinstance(block, Chart)}


def _rendered(
    document: Document,
    wording: Wording,
    formats: Sequence[str],
    sources: dict[str, str],
    begun: "Mapping[str, Callable[[], Drawing]]",
) -> list[File]:
    modules = {name: import_module(f"ondiris.briefing.render.{name}") for name in formats if name != TABLES}
    drawings = {name: drawing() for name, drawing in begun.items()}
    files = []
    for name, module in modules.items():
        more = (sources,) if name == "html" else ()
        data = module.render(document, wording, drawings, *more)
        files.append(File(f"{document.kind}.{document.language}.{name}", data, document))
    return files


def _as_printed(document: Document, wording: Wording) -> Document:
    """What a workbook prints of a Document, in the order of its sheets, numbers ungrouped.

    The text between them is left out, so that a cell is never taken for an equal numeral of a sentence.
    """
    from ondiris.briefing.render.grid import Grid, grids, sole_number

    sign = str(load_language(document.language).numbers["format"]["decimal"])

    def cell(line: Line) -> Line:
        number = sole_number(line)
        return (replace(number, text=f"{number.figure.rounded:f}".replace(".", sign)),) if number else line

    def table(grid: Grid) -> Table:
        rows = tuple(tuple(cell(each) for each in row) for row in grid.rows)
        return Table(grid.id, grid.caption, grid.columns, rows, grid.note)

    tables = tuple(table(grid) for _, grid in grids(document, wording))
    contents = (Paragraph(table.caption) for table in tables)
    notes = (Paragraph(note) for note in document.notes)
    return replace(document, blocks=(*contents, *notes, *tables), notes=())
