"""Each format: what makes it a good file of its kind."""

import io
import re
import zipfile
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise

import docx
import openpyxl
import pypdfium2
import pytest
from docx.oxml.ns import qn
from lxml import etree, html
from render_document import LANGUAGES, SOURCES, document, wording

from ondiris.briefing.proof.readers import read
from ondiris.briefing.render import draw_all, render
from ondiris.briefing.render.grid import grid_of
from ondiris.model.document import (
    Bullets,
    Chart,
    Document,
    Label,
    Mark,
    Number,
    Paragraph,
    Table,
    Words,
    text_of,
)


@pytest.fixture(scope="module")
def made() -> dict[tuple[str, str], bytes]:
    files = {}
    for language in LANGUAGES:
        words, printed = wording(language), document(language)
        drawings = draw_all(printed, words)
        for ending in ("html", "docx", "pdf", "xlsx"):
            files[language, ending] = render(printed, ending, words, drawings, SOURCES)
    return files


@pytest.mark.parametrize("language", LANGUAGES)
def test_html_loads_nothing_and_names_its_scripts(made: dict[tuple[str, str], bytes], language: str) -> None:
    page = html.document_fromstring(made[language, "html"].decode())
    assert page.get("lang") == language
    assert not page.xpath("//link | //iframe | //img | //script[@src] | //*[@onclick] | //*[@style and @src]")
    assert not re.search(r"@import|url\((?!data:)", "".join(page.xpath("//style/text()")))
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert "default-src 'none'" in policy
    assert "unsafe-eval" not in policy
    for script in page.xpath("//script[not(@type)]/text()"):
        assert f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" in policy


@pytest.mark.parametrize("language", LANGUAGES)
def test_html_structure(made: dict[tuple[str, str], bytes], language: str) -> None:
    page = html.document_fromstring(made[language, "html"].decode())
    assert len(page.xpath("//h1")) == len(page.xpath("//main")) == len(page.xpath("//header")) == 1
    ranks = [int(heading.tag[1]) for heading in page.xpath("//h1 | //h2 | //h3 | //h4")]
    assert all(after - before <= 1 for before, after in pairwise(ranks))
    identifiers = page.xpath("//@id")
    assert len(identifiers) == len(set(identifiers))
    for table in page.xpath("//table"):
        assert table.xpath("./thead//th[@scope='col']")
        assert len(table.xpath("./tbody/tr")) == len(table.xpath("./tbody//th[@scope='row']"))
    for picture in page.xpath("//figure//svg"):
        assert picture.get("role") == "img"
        assert picture.get("aria-label")


def test_every_number_of_the_page_tells_its_figure(made: dict[tuple[str, str], bytes]) -> None:
    page = html.document_fromstring(made["en", "html"].decode())
    printed = document("en")
    told = {(each.get("data-figure"), each.text_content()) for each in page.xpath("//data")}
    wanted = {
        (span.figure.id, span.text)
        for block in printed.blocks
        if not isinstance(block, Chart)
        for line in Document("briefing", "zz", "en", (), (), (block,)).lines()
        for span in line
        if isinstance(span, Number)
    }
    assert wanted <= told
    assert all(each.get("tabindex") == "0" for each in page.xpath("//data"))


def test_html_escapes_everything(made: dict[tuple[str, str], bytes]) -> None:
    text = made["en", "html"].decode()
    assert " &lt;&amp;&gt;" in text
    assert "Ministry <of>" not in text
    assert "Ministry \\u003cof>" in text


@pytest.mark.parametrize(("language", "locale"), [("en", "en-GB"), ("ru", "ru-RU"), ("kk", "kk-KZ")])
def test_docx_has_real_styles_and_its_language(
    made: dict[tuple[str, str], bytes], language: str, locale: str
) -> None:
    word = docx.Document(io.BytesIO(made[language, "docx"]))
    used = {paragraph.style.name for paragraph in word.paragraphs}
    assert {"Title", "Subtitle", "Heading 1", "Heading 2", "Body Text", "List Bullet", "Caption"} <= used
    assert {"Note", "Notes Heading"} <= used
    languages = {each.get(qn("w:val")) for each in word.styles.element.iter(qn("w:lang"))}
    assert languages == {locale}
    assert word.core_properties.title == text_of(document(language).title)
    assert word.core_properties.created.isoformat() == "2024-05-28T00:00:00+00:00"
    assert "python" not in f"{word.core_properties.author}{word.core_properties.comments}"


def test_docx_tables_repeat_their_heads_and_pictures_are_described(
    made: dict[tuple[str, str], bytes],
) -> None:
    word = docx.Document(io.BytesIO(made["kk", "docx"]))
    table = next(table for table in word.tables if table.style.name == "Briefing Table")
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert table.rows[1]._tr.trPr.find(qn("w:tblHeader")) is None
    described = [shape._inline.docPr.get("descr") for shape in word.inline_shapes]
    charts = [block for block in document("kk").blocks if isinstance(block, Chart)]
    assert described == [text_of(chart.alt) for chart in charts]
    assert "PAGE" in word.sections[0].footer._element.xml


@pytest.mark.parametrize("language", LANGUAGES)
def test_docx_keeps_a_small_table_on_one_page(made: dict[tuple[str, str], bytes], language: str) -> None:
    word = docx.Document(io.BytesIO(made[language, "docx"]))
    tables = [table for table in word.tables if table.style.name == "Briefing Table"]
    assert tables
    for table in tables:
        for row in table.rows[:-1]:
            for cell in row.cells:
                assert all(each.paragraph_format.keep_with_next for each in cell.paragraphs)


def test_docx_marks_numbers_as_runs_of_their_own(made: dict[tuple[str, str], bytes]) -> None:
    word = docx.Document(io.BytesIO(made["ru", "docx"]))
    marked = [
        run.text for paragraph in word.paragraphs for run in paragraph.runs if run.style.name == "Figure"
    ]
    assert {"7,1", "15,8", "5,2", "448,73"} <= set(marked)


@pytest.mark.parametrize("ending", ["html", "docx", "pdf"])
def test_an_ending_is_read_where_it_was_bound_to_its_digits(ending: str) -> None:
    hyphen, words = "\N{NON-BREAKING HYPHEN}", wording("kk")
    number = next(span for line in document("kk").lines() for span in line if isinstance(span, Number))
    line = (number, Words(f"%{hyphen}ға өсті."))
    printed = replace(
        document("kk"), title=(Words("Атауы"),), subtitle=(), blocks=(Paragraph(line),), notes=()
    )
    data = render(printed, ending, words, {}, SOURCES)
    if ending == "docx":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert b"<w:noBreakHyphen/>" in archive.read("word/document.xml")
    passages = " ".join(passage.text for passage in read(f"briefing.kk.{ending}", data, ",").passages)
    assert f"{number.text}%-ға өсті." in passages.replace(hyphen, "-")


def test_sources_are_printed_small() -> None:
    entry = (Words("Publisher. "), Label("https://example.org/1", "source:stat"))
    printed = replace(
        document("en"), blocks=(Bullets((entry, entry)), Bullets(((Words("Said"),),))), notes=()
    )
    word = docx.Document(io.BytesIO(render(printed, "docx", wording("en"), {}, SOURCES)))
    styles = [paragraph.style.name for paragraph in word.paragraphs if paragraph.text]
    assert styles[-3:] == ["Source", "Source", "List Bullet"]


@pytest.mark.parametrize("ending", ["docx", "xlsx"])
def test_archives_have_no_clock(made: dict[tuple[str, str], bytes], ending: str) -> None:
    with zipfile.ZipFile(io.BytesIO(made["en", ending])) as archive:
        assert {part.date_time for part in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(archive.read(name))


@pytest.mark.parametrize("language", LANGUAGES)
def test_pdf_is_tagged_and_dated_by_its_figures(made: dict[tuple[str, str], bytes], language: str) -> None:
    pdf = pypdfium2.PdfDocument(made[language, "pdf"])
    about = pdf.get_metadata_dict()
    assert about["Title"] == text_of(document(language).title)
    assert about["CreationDate"].startswith("D:20240528")
    assert pdf.is_tagged()
    assert f"/Lang({wording(language).locale})".encode() in made[language, "pdf"]
    assert b"pdfuaid:part" in made[language, "pdf"]
    text = "".join(page.get_textpage().get_text_range() for page in pdf)
    for mark in next(block for block in document(language).blocks if isinstance(block, Chart)).marks:
        assert mark.number.text in text, "charts are text, not pictures of text"


def test_pdf_has_kazakh_letters(made: dict[tuple[str, str], bytes]) -> None:
    pdf = pypdfium2.PdfDocument(made["kk", "pdf"])
    text = "".join(page.get_textpage().get_text_range() for page in pdf)
    assert "өңдеу өнеркәсібінің" in text.casefold()
    assert "₸" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_xlsx_follows_the_guidance(made: dict[tuple[str, str], bytes], language: str) -> None:
    said = wording(language).sheets
    book = openpyxl.load_workbook(io.BytesIO(made[language, "xlsx"]))
    assert book.sheetnames[:3] == [said["cover"], said["contents"], said["notes"]]
    tables = [block for block in document(language).blocks if isinstance(block, Table | Chart)]
    assert len(book.sheetnames) == 3 + len(tables)
    for sheet in book.worksheets:
        assert not sheet.merged_cells.ranges
        assert sheet.freeze_panes is None
        assert sheet["A1"].value
        assert all(any(cell.value is not None for cell in row) for row in sheet.iter_rows()), "a blank row"
        assert len(sheet.tables) == (0 if sheet.title == said["cover"] else 1)
    for sheet, block in zip(book.worksheets[3:], tables, strict=True):
        grid = grid_of(block, wording(language))
        assert sheet["A1"].value == text_of(grid.caption)
        values = [
            cell for row in sheet.iter_rows(min_col=2) for cell in row if isinstance(cell.value, int | float)
        ]
        printed = [cell[0] for row in grid.rows for cell in row if cell and isinstance(cell[0], Number)]
        assert [float(cell.value) for cell in values] == [float(each.figure.rounded) for each in printed]
        for cell, each in zip(values, printed, strict=True):
            decimals = each.figure.decimals
            assert cell.number_format.endswith("0." + "0" * decimals if decimals else "##0")


@pytest.mark.parametrize("language", LANGUAGES)
def test_xlsx_rows_are_as_high_as_their_words(made: dict[tuple[str, str], bytes], language: str) -> None:
    """A letter of 12 points is about 8.5 pixels wide, a unit of a column's width 7."""
    book = openpyxl.load_workbook(io.BytesIO(made[language, "xlsx"]))
    wrapped = 0
    for sheet in book:
        widths = {
            place: group.width
            for group in sheet.column_dimensions.values()
            for place in range(group.min, group.max + 1)
        }
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if isinstance(cell.value, str) and cell.alignment.wrap_text:
                lines = -(-len(cell.value) * 8.5 // (7 * widths[cell.column]))
                assert (sheet.row_dimensions[cell.row].height or 17) >= 15 * lines, cell
                wrapped += lines > 1
    assert wrapped


def test_xlsx_words_are_never_formulas() -> None:
    evil = ("=1+1", "+cmd", "-cmd", "@SUM", "http://example.org")
    rows = tuple(((Words(each.replace("1", "a")),), (Words(each.replace("1", "a")),)) for each in evil)
    table = Table("evil", (Words("=Evil: [a]/b?"),), ((Words("=A"),), (Words("=A"),)), rows)
    printed = Document("briefing", "zz", "en", (Words("=T"),), (), (table,))
    book = openpyxl.load_workbook(io.BytesIO(render(printed, "xlsx", wording("en"), {})))
    for sheet in book.worksheets:
        assert all(cell.data_type in "sn" for row in sheet.iter_rows() for cell in row)
    assert book.worksheets[3]["A5"].value == "=a+a"
    assert all(sheet["A1"].hyperlink is None for sheet in book.worksheets)


def test_decimals_line_up() -> None:
    one, ten = (Table("t", (), ((), ()), (((), (number,)),)) for number in _numbers())
    both = Table("t", (), ((), ()), (*one.rows, *ten.rows))
    grid = grid_of(both, wording("en"))
    assert grid.pad(both.rows[0][1], 1) == ""
    assert grid.pad(both.rows[1][1], 1) == "\u2008\u2007"


def test_a_unit_is_capital_only_where_it_stands_alone() -> None:
    first, second = _numbers()
    unit = (Words("projects"),)
    marks = (Mark((Words("Here"),), first), Mark((Words("There"),), second))
    alone = Chart("c", "bars", (), (), marks, unit)
    behind = replace(alone, marks=tuple(replace(mark, series=(Words("Planned"),)) for mark in marks))
    assert text_of(grid_of(alone, wording("en")).columns[1]) == "Projects"
    assert text_of(grid_of(behind, wording("en")).columns[1]) == "Planned, projects"


def _numbers() -> tuple[Number, Number]:
    found = [
        span
        for line in document("en").lines()
        for span in line
        if isinstance(span, Number) and span.text in ("7.1", "46,421")
    ]
    return found[0], next(each for each in found if each.text == "46,421")
