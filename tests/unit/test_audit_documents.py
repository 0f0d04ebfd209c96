"""What a document shows a reader is read, wherever it stands; what it does not show is not."""

import io
import zipfile
from xml.sax.saxutils import escape

import pytest

from ondiris.audit.api import read_claims
from ondiris.audit.sources import Source, open_bytes
from ondiris.model.errors import OndirisError

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml."


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{escape(text)}</w:t></w:r>"


def document(
    body: str, space: str = W, main: str = "word/document.xml", doctype: str = "", **parts: str
) -> bytes:
    """A DOCX with this body; `parts` are footnotes, header and the like, by their kind."""
    kept = io.BytesIO()
    listed = f'<Override PartName="/{main}" ContentType="{KIND}document.main+xml"/>'
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        root = f'<w:document xmlns:w="{space}" xmlns:mc="{MC}"><w:body>{body}</w:body></w:document>'
        archive.writestr(main, f'<?xml version="1.0"?>{doctype}{root}')
        for kind, content in parts.items():
            listed += f'<Override PartName="/word/{kind}1.xml" ContentType="{KIND}{kind}+xml"/>'
            archive.writestr(f"word/{kind}1.xml", f'<w:{kind} xmlns:w="{space}">{content}</w:{kind}>')
        archive.writestr("[Content_Types].xml", f"<Types>{listed}</Types>")
    return kept.getvalue()


def opened(data: bytes) -> Source:
    return open_bytes(data, "a.docx", "docx")


def told(source: Source) -> list[tuple[str, str]]:
    return [(each.printed, str(source.place(each.start))) for each in read_claims(source.text, language="en")]


def test_tracked_changes_are_read_as_accepted() -> None:
    source = opened(
        document(
            f"<w:p>{run('Output grew by ')}<w:del><w:r><w:delText>105.2%</w:delText></w:r></w:del>"
            f"<w:ins>{run('5.2%')}</w:ins>.</w:p>"
            f"<w:p><w:moveFrom>{run('7%')}</w:moveFrom><w:moveTo>{run('8%')}</w:moveTo></w:p>"
        )
    )
    assert source.text == "Output grew by 5.2%\n\n8%"


def test_notes_headers_and_footers_are_read_with_their_place() -> None:
    paragraph = "<w:p>{}</w:p>"
    source = opened(
        document(
            paragraph.format(run("Output grew by 5.2%.")),
            header=paragraph.format(run("Growth of 3.1%")),
            footnotes=paragraph.format("") + paragraph.format(run("Textiles fell by 2.4%.")),
            endnotes=paragraph.format(run("Leather fell by 1.7%.")),
            footer=paragraph.format(""),
        )
    )
    assert told(source) == [
        ("5.2%", "page 1, 1:16"),
        ("2.4%", "footnotes, 3:18"),
        ("1.7%", "endnotes, 1:17"),
        ("3.1%", "header, 1:11"),
    ]


def test_a_text_box_is_read_once() -> None:
    inner = f"<w:txbxContent><w:p>{run('Mining grew by 3.1%.')}</w:p></w:txbxContent>"
    box = (
        f"<mc:AlternateContent><mc:Choice><w:drawing>{inner}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{inner}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    source = opened(document(f"<w:p>{run('Output grew ')}<w:r>{box}</w:r>{run('by 5.2%.')}</w:p>"))
    assert source.text == "Output grew by 5.2%.\n\nMining grew by 3.1%."


def test_cells_stand_apart_and_hidden_text_is_left_out() -> None:
    cells = "".join(
        f"<w:tc><w:p>{run(text)}</w:p></w:tc>" for text in ("Output, billion tenge", "403.2", "105")
    )
    hidden = run("9%", "<w:vanish/>") + run("8%", '<w:vanish w:val="0"/>')
    code = "<w:r><w:instrText>PAGE 7 kg</w:instrText></w:r>"
    source = opened(document(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl><w:p>{hidden}{code}</w:p>"))
    assert source.text == "Output, billion tenge\n\n403.2\n\n105\n\n8%"


def test_a_raised_digit_is_no_digit_of_the_number() -> None:
    mark = run("1", '<w:vertAlign w:val="superscript"/>')
    source = opened(document(f"<w:p>{run('46,000')}{mark}{run(' cars on 5 m')}{mark}</w:p>"))
    assert source.text == "46,000¹ cars on 5 m¹"
    page = open_bytes(b"<p>46,000<sup>1</sup> cars, 3 km<sup>2</sup></p>", "a", "html")
    assert [(str(each.value), each.unit) for each in read_claims(page.text)] == [
        ("46000", ""),
        ("3", "km2"),
    ]


@pytest.mark.parametrize(("space", "main"), [(STRICT, "word/document.xml"), (W, "word/document2.xml")])
def test_the_strict_variant_and_other_names_of_the_main_part(space: str, main: str) -> None:
    assert opened(document(f"<w:p>{run('5%')}</w:p>", space, main)).text == "5%"


def test_depth_costs_nothing() -> None:
    deep = "<w:sdt>" * 200_000 + f"<w:p>{run('5%')}</w:p>" + "</w:sdt>" * 200_000
    assert opened(document(deep)).text == "5%"


def _locked() -> bytes:
    data = bytearray(document(f"<w:p>{run('5%')}</w:p>"))
    for sign, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(sign)
        while at >= 0:
            data[at + flag] |= 1
            at = data.find(sign, at + 1)
    return bytes(data)


def _bomb() -> bytes:
    return document(f"<w:p>{' ' * 101_000_000}</w:p>")


def _many() -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        for number in range(10_001):
            archive.writestr(str(number), "")
    return kept.getvalue()


LAUGHS = '<!DOCTYPE a [<!ENTITY a "5%"><!ENTITY b "&a;&a;&a;">]>'
HOSTILE = {
    "password": (_locked(), "password"),
    "bomb": (_bomb(), "more than 100 MB"),
    "entries": (_many(), "more than 10000 files"),
    "entities": (document("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", doctype=LAUGHS), "document type"),
    "unclosed": (document("<w:p>"), "broken DOCX"),
    "truncated": (document(f"<w:p>{run('5%')}</w:p>")[:-30], "broken DOCX"),
}


@pytest.mark.parametrize(("data", "why"), HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_document_says_what_it_is(data: bytes, why: str) -> None:
    with pytest.raises(OndirisError, match=why):
        opened(data)


# What a reader does not see, and sees differently


@pytest.mark.parametrize(
    ("shown", "value"),
    [
        ("5\u200b.2%", "5.2"),
        ("105\u2060.2%", "105.2"),
        ("\u202b105.2%\u202c", "105.2"),
        ("1\ufeff0\u00ad5.2%", "105.2"),
        ("１０５.２%", "105.2"),
        ("١٠٥٫٢٪", "105.2"),
    ],
)
def test_a_number_is_read_as_it_is_seen(shown: str, value: str) -> None:
    raw = f"Өнім\u200b.\nOutput grew by {shown} in 2023."
    source = open_bytes(raw.encode(), "a.txt")
    found = next(each for each in read_claims(source.text, language="en") if each.unit == "pct")
    assert str(found.value) == value
    assert source.place(found.start).line == 2
    own = raw[source.raw_offset(found.start) : source.raw_offset(found.end - 1) + 1]
    assert own == shown.strip("\u202b\u202c")


def test_letters_in_two_pieces_are_one() -> None:
    source = open_bytes("Өндірі\u0306 5%".encode(), "a.txt")
    assert source.text == "Өндірі\u0306 5%"  # has no letter of its own: stays
    source = open_bytes("красныи\u0306 5%".encode(), "a.txt")
    assert source.text == "красный 5%"
    assert source.place(source.text.index("5")).column == 10


def test_what_is_struck_out_is_not_read() -> None:
    assert open_bytes(b"<p>by <del>105.2%</del> <s>4%</s> 5.2%</p>", "a", "html").text.split() == [
        "by",
        "5.2%",
    ]
    assert open_bytes(b"by ~~105.2%~~ 5.2%", "a", "markdown").text.split() == ["by", "5.2%"]
