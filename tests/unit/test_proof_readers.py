"""Each reader sees what a person or a screen reader would, wherever a numeral hides."""

import io

import docx
import openpyxl
import pytest
import typst
from openpyxl.comments import Comment

from ondiris.briefing.proof.readers import read
from ondiris.model.errors import OndirisError


def seen(name: str, data: bytes) -> set[str]:
    return {numeral.text for numeral in read(name, data).numerals()}


def test_docx_body_tables_headers_and_properties() -> None:
    book = docx.Document()
    paragraph = book.add_paragraph("grew by ")
    paragraph.add_run("1")
    paragraph.add_run("1.5%")
    book.add_table(1, 1).cell(0, 0).text = "22"
    book.sections[0].header.paragraphs[0].text = "header 33"
    book.sections[0].footer.paragraphs[0].text = "footer 44"
    book.core_properties.title = "title 55"
    stream = io.BytesIO()
    book.save(stream)
    assert {"11.5", "22", "33", "44", "55"} <= seen("a.docx", stream.getvalue())


def test_html_text_attributes_svg_and_chart_data() -> None:
    page = (
        "<html><body><p>1<b>1</b></p><img alt='22'><svg><text>33</text></svg>"
        "<p aria-label='44'></p><script>var x = 99</script><style>p{width:98px}</style>"
        '<script type="application/json">{"data":[{"figure":"k","text":"55","note":"66"}],"w":97}</script>'
    )
    assert seen("a.html", page.encode()) == {"11", "22", "33", "44", "55", "66"}


def test_html_says_which_figure_a_text_prints() -> None:
    assert read("a.html", b"<p><span data-figure='k'>5.2</span>").tagged[0][:2] == ("k", "5.2")


def test_pdf_text_title_and_alternative_text() -> None:
    source = (
        '#set document(title: "T 11")\n22,5 #table(columns: 2, [33], [44])\n'
        '#image(bytes("<svg xmlns=\\"http://www.w3.org/2000/svg\\" width=\\"9\\" height=\\"9\\"></svg>"), '
        'format: "svg", alt: "55")'
    )
    assert {"11", "22,5", "33", "44", "55"} <= seen("a.pdf", typst.compile(source.encode()))


def test_xlsx_cells_comments_and_sheet_names() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Table 11"
    sheet["A1"] = 22.5
    sheet["A1"].number_format = "0.0"
    sheet["A2"] = "33 rows"
    sheet["A2"].comment = Comment("44", "someone")
    stream = io.BytesIO()
    book.save(stream)
    assert {"11", "22.5", "33", "44"} <= seen("a.xlsx", stream.getvalue())


def test_xlsx_a_format_cannot_hide_a_changed_value() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = 22.54
    sheet["A1"].number_format = "0.0"
    stream = io.BytesIO()
    book.save(stream)
    assert "22.54" in seen("a.xlsx", stream.getvalue())


@pytest.mark.parametrize("ending", ["docx", "pdf", "xlsx", "html"])
@pytest.mark.parametrize("data", [b"", b"PK\x03\x04broken", b"%PDF-1.7 broken", b"\xff\xfe\x00"])
def test_broken_files_are_told(ending: str, data: bytes) -> None:
    if ending == "html" and data not in {b"", b"\xff\xfe\x00"}:
        return  # any other text is some HTML
    with pytest.raises(OndirisError):
        read(f"a.{ending}", data)
