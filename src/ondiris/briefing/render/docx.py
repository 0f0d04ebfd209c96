"""A Document as DOCX: real styles, editable tables, pictures of the charts with alternative texts.

Numbers and labels are runs of the character styles Figure and Label, so that they can be found again.
The page number is a field without a stored result; no numeral stands beside those of the Document.
"""

import io
from collections.abc import Mapping
from datetime import UTC, datetime, time
from functools import cache
from typing import Any

from ondiris.briefing.render import theme
from ondiris.briefing.render.archive import without_clock
from ondiris.briefing.render.chart import Drawing
from ondiris.briefing.render.edition import edition
from ondiris.briefing.render.grid import KEY_FIGURES, Grid, across, grid_of
from ondiris.briefing.render.headings import lists_sources, ranks
from ondiris.briefing.render.word_styles import define_styles, page_number, set_language
from ondiris.briefing.render.wording import Wording
from ondiris.model.document import (
    Block,
    Bullets,
    Chart,
    Document,
    Heading,
    Label,
    Line,
    Number,
    Paragraph,
    Table,
    Words,
    text_of,
)
from ondiris.packs.language.spans import NO_BREAK_HYPHEN, capitalized

_TEXT_WIDTH = 17.0  # centimetres
_UNBROKEN = 16  # rows that a page holds beside other things
_PIXELS_PER_CENTIMETRE = 2 * (theme.WIDE + 8) / _TEXT_WIDTH


def render(document: Document, wording: Wording, drawings: Mapping[str, Drawing]) -> bytes:
    """`drawings` by chart id."""
    import docx

    word = docx.Document(io.BytesIO(_blank(wording.locale)))
    _properties(word, document, wording)
    _line(_styled(word, "Title"), document.title)
    _line(_styled(word, "Subtitle"), document.subtitle)
    ranked = ranks(document)
    for block in document.blocks:
        _block(word, block, ranked, wording, drawings)
    if document.notes:
        _line(_styled(word, "Notes Heading"), (Words(wording.page["notes"]),))
        for note in document.notes:
            _line(_styled(word, "Note"), note)
    footer = word.sections[0].footer.paragraphs[0]
    _line(_dressed(footer, "Footer"), (*document.title, Words("\t")))
    page_number(footer)
    out = io.BytesIO()
    word.save(out)
    return without_clock(out.getvalue())


@cache
def _blank(locale: str) -> bytes:
    """An empty document with our styles, made once a language."""
    import docx

    word = docx.Document()
    define_styles(word)
    set_language(word, locale)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def _styled(container: Any, style: str) -> Any:
    """A new paragraph of a style; by its id, for a look-up by name searches all styles each time."""
    return _dressed(container.add_paragraph(), style)


def _dressed(paragraph: Any, style: str) -> Any:
    paragraph._p.style = style.replace(" ", "")
    return paragraph


def _properties(word: Any, document: Document, wording: Wording) -> None:
    day = datetime.combine(edition(document), time(), UTC)
    core = word.core_properties
    core.title, core.language = text_of(document.title), wording.locale
    core.author = core.last_modified_by = core.comments = core.keywords = core.subject = core.category = ""
    core.created = core.modified = day
    core.revision = 1


def _block(
    word: Any, block: Block, ranked: Mapping[int, int], wording: Wording, drawings: Mapping[str, Drawing]
) -> None:
    match block:
        case Heading():
            _line(_styled(word, f"Heading {ranked[block.level]}"), block.line)
        case Paragraph():
            _line(_styled(word, "Body Text"), block.line)
        case Bullets():
            style = "Source" if lists_sources(block) else "List Bullet"
            for item in block.items:
                _line(_styled(word, style), item)
        case Table():
            _table(word, grid_of(block, wording))
        case Chart():
            _chart(word, block, drawings[block.id])


def _line(paragraph: Any, line: Line, suffix: str = "") -> None:
    """One run a span: a Number can be edited, found and proven on its own."""
    for span in line:
        run = paragraph.add_run()
        _write(run, span.text)
        if isinstance(span, Number | Label):
            run._r.style = "Figure" if isinstance(span, Number) else "Label"
    if suffix:
        paragraph.add_run(suffix)


def _write(run: Any, text: str) -> None:
    """A hyphen that must not break is an element of its own: many fonts lack its sign."""
    from docx.oxml import OxmlElement

    for place, part in enumerate(text.split(NO_BREAK_HYPHEN)):
        if place:
            run._r.append(OxmlElement("w:noBreakHyphen"))
        if part:
            run.add_text(part)


def _chart(word: Any, chart: Chart, drawing: Drawing) -> None:
    from docx.shared import Cm

    caption = _styled(word, "Caption")
    _line(caption, chart.title)
    if chart.unit:
        _line(_styled(word, "Chart Unit"), capitalized(chart.unit))
    paragraph = _styled(word, "Chart")
    pixels = int.from_bytes(drawing.png[16:20], "big")
    width = min(_TEXT_WIDTH, pixels / _PIXELS_PER_CENTIMETRE)
    picture = paragraph.add_run().add_picture(io.BytesIO(drawing.png), width=Cm(width))
    for side in ("distT", "distB", "distL", "distR"):
        picture._inline.set(side, "0")
    described = picture._inline.docPr
    described.set("descr", text_of(chart.alt))
    described.set("name", chart.id)


def _table(word: Any, grid: Grid) -> None:
    from docx.shared import Cm

    if grid.id == KEY_FIGURES:
        _strip(word, grid)
        return
    _line(_styled(word, "Caption"), grid.caption)
    table = word.add_table(rows=0, cols=len(grid.columns), style="Briefing Table")
    _describe(table, grid)
    table.autofit = False
    for column, width in zip(table.columns, _widths(grid), strict=True):
        column.width = Cm(width)
    _row(table, grid.columns, grid, head=True)
    for cells in grid.rows:
        _row(table, cells, grid)
    if len(grid.rows) <= _UNBROKEN:
        _keep_together(table, with_next=bool(grid.note))
    after = _styled(word, "Note")
    _line(after, grid.note)


def _keep_together(table: Any, with_next: bool) -> None:
    """On one page: Word breaks a table wherever a row is not kept with the one below it."""
    from docx.text.paragraph import Paragraph as WordParagraph

    for row in table._tbl.tr_lst[: None if with_next else -1]:
        for cell in row.tc_lst:
            WordParagraph(cell.p_lst[0], table).paragraph_format.keep_with_next = True


def _describe(table: Any, grid: Grid) -> None:
    """First row and first column are headings; the caption also names the table to a screen reader."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    look = table._tbl.tblPr.find(qn("w:tblLook"))
    look.attrib.clear()
    for name, on in (("firstRow", 1), ("lastRow", 0), ("firstColumn", 1), ("lastColumn", 0), ("noHBand", 1)):
        look.set(qn(f"w:{name}"), str(on))
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), text_of(grid.caption))
    table._tbl.tblPr.append(caption)


def _widths(grid: Grid) -> list[float]:
    """In centimetres: numbers get what they need, words share the rest."""
    numbers = sum(grid.numeric)
    narrow = min(4.4, 10.4 / max(1, numbers))
    rest = (_TEXT_WIDTH - narrow * numbers) / (len(grid.columns) - numbers)
    return [narrow if numeric else rest for numeric in grid.numeric]


def _row(table: Any, cells: tuple[Line, ...], grid: Grid, head: bool = False) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.shared import Cm
    from docx.text.paragraph import Paragraph as WordParagraph

    row = table.add_row()
    widths = _widths(grid)
    properties = row._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if head:
        properties.append(OxmlElement("w:tblHeader"))
    for place, (cell, line) in enumerate(zip(row._tr.tc_lst, cells, strict=True)):
        cell.width = Cm(widths[place])
        paragraph = _dressed(WordParagraph(cell.p_lst[0], table), "Table Heading" if head else "Table Text")
        if grid.numeric[place]:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        _line(
            paragraph, line or ((Words("–"),) if not head else ()), grid.pad(line, place) if not head else ""
        )


def _strip(word: Any, grid: Grid) -> None:
    """Key figures: one cell each, the number large above what it counts."""
    width = across(len(grid.rows))
    table = word.add_table(rows=0, cols=width, style="Key Figures")
    _describe(table, grid)
    for start in range(0, len(grid.rows), width):
        row = table.add_row()
        for cell, (label, value, *more) in zip(row.cells, grid.rows[start : start + width], strict=False):
            _line(_dressed(cell.paragraphs[0], "Key Figure"), value)
            for line in (label, *(line for line in more if line)):
                _line(_styled(cell, "Key Label"), line)
    _styled(word, "Note")
