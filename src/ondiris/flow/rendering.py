"""Documents to files: each language and kind in each format, the charts drawn once."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import import_module

from ondiris.briefing.proof.manifest import File
from ondiris.briefing.render.wording import Wording
from ondiris.briefing.sources import publication
from ondiris.model.document import Chart, Document, Line, Paragraph, Table
from ondiris.packs.country import Country
from ondiris.packs.language import load_language
from ondiris.packs.language.load import languages_root
from ondiris.packs.table import toml

TABLES = "xlsx"


def render_all(
    country: Country, documents: Sequence[Document], formats: Sequence[str], progress: Callable[[str], None]
) -> list[File]:
    """The files in order. Tables are those of the briefing, or of the first kind where there is none."""
    sources = {
        code: ". ".join((*publication(source), source.address)) for code, source in country.sources.items()
    }
    found: list[File] = []
    with_tables: set[str] = set()
    for document in sorted(documents, key=lambda each: (each.language, each.kind)):
        progress(f"rendering {document.language}")
        wording = Wording.of(toml(languages_root() / document.language / "page.toml"))
        found += _rendered(document, wording, formats, sources)
        if TABLES in formats and document.language not in with_tables:
            with_tables.add(document.language)
            data = import_module("ondiris.briefing.render.xlsx").render(document, wording)
            found.append(File(f"tables.{document.language}.{TABLES}", data, _as_printed(document, wording)))
    return found


def _rendered(
    document: Document, wording: Wording, formats: Sequence[str], sources: dict[str, str]
) -> list[File]:
    from ondiris.briefing.render.chart import draw

    wanted = [each for each in formats if each != TABLES]
    if not wanted:
        return []
    drawings = {block.id: draw(block, wording) for block in document.blocks if isinstance(block, Chart)}
    files = []
    for name in wanted:
        module = import_module(f"ondiris.briefing.render.{name}")
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
