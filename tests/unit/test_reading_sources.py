"""Files of every format: the text, the way back to line, column and page, and clear errors."""

import io
import zipfile
from pathlib import Path

import pytest

from ondiris.audit.api import read_claims
from ondiris.audit.sources import LARGEST, Source, open_bytes, open_source
from ondiris.audit.sources.decoding import decoded
from ondiris.model.errors import OndirisError

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(*paragraphs: str) -> bytes:
    body = "".join(f"<w:p>{paragraph}</w:p>" for paragraph in paragraphs)
    document = f'<?xml version="1.0"?><w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        archive.writestr("word/document.xml", document)
    return kept.getvalue()


def pdf(*lines: str) -> bytes:
    """A PDF of one page a line, as small as the format allows."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>"]
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(len(lines)))
    objects.append(f"<</Type/Pages/Kids[{kids}]/Count {len(lines)}>>".encode())
    font = b"<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"
    for number, line in enumerate(lines):
        content = f"BT /F 12 Tf 50 700 Td ({line}) Tj ET".encode()
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents %d 0 R/Resources %s>>"
            % (4 + 2 * number, font)
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
    out = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    return out + head + table + b"trailer<</Size %d/Root 1 0 R>>startxref\n%d\n%%%%EOF" % (size, len(out))


def only(source: Source) -> tuple[str, str]:
    (claim,) = read_claims(source.text, language="en")
    return claim.printed, str(source.place(claim.start))


def test_plain_text() -> None:
    assert only(open_bytes(b"First.\n\nOutput grew by 5.2%.", "a.txt")) == ("5.2%", "3:16")


def test_markdown_keeps_places_and_hides_code_links_and_marks() -> None:
    text = "---\ndate: 5 kg\n---\n# Growth\n\nOutput grew by **5.2%** ([9 km](http://x/7)), see `4 kg`.\n"
    text += "\n```\n3 t\n```\n"
    source = open_bytes(text.encode(), "a.md", "markdown")
    assert len(source.text) == len(text)
    assert [claim.printed for claim in read_claims(source.text)] == ["5.2%", "9 km"]
    assert str(source.place(source.text.index("5.2%"))) == "6:18"


def test_html_leads_back_to_its_source() -> None:
    text = (
        "<html><head><title>9 kg</title></head>\n<body><p title='a > 4 kg'>Output grew\nby <b>5.2</b>%</p>"
        "<script>7 kg</script><!-- 8 kg --></body>"
    )
    assert only(open_bytes(text.encode(), "a")) == ("5.2%", "3:7")


def test_docx_paragraphs_and_pages() -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    page = "<w:r><w:lastRenderedPageBreak/><w:t>{}</w:t></w:r>"
    source = open_bytes(docx(run.format("First."), run.format("Grew by ") + page.format("5.2%")), "a.docx")
    assert only(source) == ("5.2%", "page 2, 1:9")


def test_pdf_pages() -> None:
    source = open_bytes(pdf("First page.", "Output grew by 5.2%."), "a.pdf")
    assert only(source) == ("5.2%", "page 2, 1:16")


CYRILLIC = "Производство выросло на 5,2% и составило 7 млн тонн, сообщает ведомство"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("2024 жылғы қаңтарда химия өнеркәсібі 5,2%-ға өсті, үлесі 12% болды.", "kz1048"),
        ("Выпуск «Ёлки» вырос на 5,2% — до 7,1 млрд тенге; № 3, подъём.", "cp1251"),
    ],
)
def test_the_old_code_page_of_kazakh_is_told_from_that_of_russian(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding), "a") == (text, encoding, b"")


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8-r", "cp866"]
)
def test_encodings_are_found(encoding: str) -> None:
    assert open_bytes(CYRILLIC.encode(encoding), "a").text == CYRILLIC


BROKEN = [
    (b"", None, "no text"),
    (b" \n ", None, "no text"),
    (b"\x00\x01\x02\xff\xfe\x00\x9f" * 30, None, "binary data"),
    (b"PK\x03\x04broken", None, "broken DOCX"),
    (b"%PDF-1.7 broken", None, "broken PDF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "docx", "encrypted or an old .doc"),
    (b"\x80\x81\x82" * 40, None, "encoding"),
    (b"\xff\xfea", None, "utf-16"),
]


@pytest.mark.parametrize(("data", "kind", "why"), BROKEN)
def test_what_cannot_be_read_says_so(data: bytes, kind: str | None, why: str) -> None:
    with pytest.raises(OndirisError, match=why):
        open_bytes(data, "a", kind)


def test_a_zip_that_is_no_document() -> None:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        archive.writestr("other.xml", "<a/>")
    with pytest.raises(OndirisError, match="no DOCX file"):
        open_bytes(kept.getvalue(), "a")


def test_a_workbook_is_no_document() -> None:
    kept = io.BytesIO()
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    with zipfile.ZipFile(kept, "w") as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types><Override PartName="/xl/workbook.xml" ContentType="{kind}"/></Types>',
        )
        archive.writestr("xl/workbook.xml", "<workbook/>")
    with pytest.raises(OndirisError, match="save a workbook or slides as PDF"):
        open_bytes(kept.getvalue(), "a.xlsx")


def test_a_scan_has_no_text() -> None:
    with pytest.raises(OndirisError, match="recognised first"):
        open_bytes(pdf(""), "a")


def test_an_encrypted_pdf_says_that_it_needs_a_password() -> None:
    plain = pdf("5.2%")
    keys = b"/O<" + b"00" * 32 + b">/U<" + b"11" * 32 + b">"
    lock = b"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4" + keys + b">>"
    locked = plain.replace(b"/Root 1 0 R", b"/Root 1 0 R" + lock)
    with pytest.raises(OndirisError, match="password"):
        open_bytes(locked, "a")


def test_a_given_encoding_is_taken_at_its_word() -> None:
    assert open_bytes("Ж 5%".encode("cp1251"), "a", encoding="cp1251").text == "Ж 5%"
    with pytest.raises(OndirisError, match="not text in utf-8"):
        open_bytes("Ж 5%".encode("cp1251"), "a", encoding="utf-8")
    with pytest.raises(OndirisError, match="not text in klingon"):
        open_bytes(b"5%", "a", encoding="klingon")


def test_files_that_are_too_large_or_not_there(tmp_path: Path) -> None:
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(LARGEST + 1)
    for path, why in ((huge, "at most 100 MB"), (tmp_path, "folder"), (tmp_path / "none", "cannot be read")):
        with pytest.raises(OndirisError, match=why):
            open_source(path)
