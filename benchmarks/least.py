"""The least that the libraries of a briefing need: run as a process of its own by `benchmarks.brief`.

    python -m benchmarks.least TEXTS WORKBOOKS CHARTS FOLDER

Imports what a briefing cannot do without, and makes and reads as many files and charts as it has, with next
to nothing in them: no figures, no sentences, no proof.
"""

import io
import sys
from pathlib import Path

CHART = {
    "data": {"values": [{"a": "A", "b": 28}, {"a": "B", "b": 55}]},
    "mark": "bar",
    "encoding": {"x": {"field": "b", "type": "quantitative"}, "y": {"field": "a", "type": "nominal"}},
}
PAGE = "= Output\n" + "Output grew. " * 200


def main(texts: int, workbooks: int, charts: int, folder: Path) -> None:
    import deltalake  # noqa: F401
    import docx
    import duckdb
    import jinja2
    import lxml.html
    import pypdfium2
    import python_calamine
    import typst
    import vl_convert
    import xlsxwriter

    duckdb.connect().execute("select 1").fetchall()
    pictures = [vl_convert.svg_to_png(vl_convert.vegalite_to_svg(CHART), scale=2) for _ in range(charts)]
    web = jinja2.Environment(autoescape=True).from_string("<p>{{ text }}</p>")
    source = folder / "page.typ"
    source.write_text(PAGE)
    compiler = typst.Compiler(input=str(source))
    for number in range(texts):
        for sheet in pypdfium2.PdfDocument(compiler.compile(format="pdf")):
            sheet.get_textpage().get_text_range()
        document, word = docx.Document(), io.BytesIO()
        for picture in pictures[number::texts]:
            document.add_picture(io.BytesIO(picture))
        document.save(word)
        word.seek(0)
        docx.Document(word)
        lxml.html.document_fromstring(web.render(text=PAGE))
    for _ in range(workbooks):
        table = io.BytesIO()
        book = xlsxwriter.Workbook(table)
        book.add_worksheet().write(0, 0, "Output")
        book.close()
        table.seek(0)
        python_calamine.CalamineWorkbook.from_filelike(table)


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:4]), Path(sys.argv[4]))
