"""Read a DOCX: body, tables, headers, footers, notes, text boxes, alternative texts, properties.

Deleted tracked changes are not read (they are not shown as text of the document); inserted ones are.
Fields that Word computes itself (page numbers) are left out.
"""

import io
import zipfile

from lxml import etree

from ondiris.briefing.proof.numerals import Passage
from ondiris.briefing.proof.readers.reading import Reading, checksum
from ondiris.model.errors import OndirisError

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
_PARTS = ("document", "header", "footer", "footnotes", "endnotes", "comments")


def read(data: bytes) -> Reading:
    """Raises OndirisError where the bytes are no DOCX."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in sorted(archive.namelist())}
        passages = [
            passage
            for name in sorted(parts, key=_reading_order)
            if _is_text(name)
            for passage in _passages(etree.fromstring(parts[name], _PARSER), name)
        ]
        core = parts.get("docProps/core.xml")
        passages += _properties(core) if core else []
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError) as error:
        raise OndirisError(f"this is not a whole DOCX file ({error})") from error
    pictures = {name: checksum(part) for name, part in parts.items() if name.startswith("word/media/")}
    return Reading(tuple(passages), pictures)


def _is_text(name: str) -> bool:
    folder, _, file = name.rpartition("/")
    return folder == "word" and file.endswith(".xml") and file.startswith(_PARTS)


def _reading_order(name: str) -> tuple[int, str]:
    file = name.rpartition("/")[2]
    return next((i for i, part in enumerate(_PARTS) if file.startswith(part)), len(_PARTS)), name


def _passages(root: etree._Element, part: str) -> list[Passage]:
    label = part.rpartition("/")[2].removesuffix(".xml")
    found = []
    for number, paragraph in enumerate(root.iter(f"{_W}p"), start=1):
        place = f"{label}, paragraph {number}"
        text = _text(paragraph)
        if text.strip():
            found.append(Passage(text, place))
        for drawing in paragraph.iter(f"{_WP}docPr"):
            told = " ".join(drawing.get(name, "") for name in ("title", "descr"))
            if told.strip():
                found.append(Passage(told.strip(), f"{place}, alternative text"))
    return found


def _text(paragraph: etree._Element) -> str:
    pieces: list[str] = []
    field_depth = 0
    for node in paragraph.iter(
        f"{_W}t", f"{_W}tab", f"{_W}br", f"{_W}cr", f"{_W}noBreakHyphen", f"{_W}fldChar", f"{_A}t"
    ):
        if _inside(node, f"{_W}fldSimple", paragraph) or _owner(node) is not paragraph:
            continue
        match etree.QName(node).localname:
            case "t":
                pieces.append("" if field_depth else node.text or "")
            case "noBreakHyphen":
                pieces.append("-")
            case "fldChar":
                kind = node.get(f"{_W}fldCharType")
                field_depth += {"begin": 1, "end": -1}.get(kind or "", 0)
            case _:
                pieces.append(" ")
    return "".join(pieces)


def _owner(node: etree._Element) -> etree._Element | None:
    """The paragraph a node belongs to; text boxes nest paragraphs within paragraphs."""
    return next(node.iterancestors(f"{_W}p"), None)


def _inside(node: etree._Element, tag: str, top: etree._Element) -> bool:
    for parent in node.iterancestors():
        if parent is top:
            return False
        if parent.tag == tag:
            return True
    return False


def _properties(core: bytes) -> list[Passage]:
    shown = {"title", "subject", "description", "keywords"}
    root = etree.fromstring(core, _PARSER)
    return [
        Passage(node.text, f"properties, {etree.QName(node).localname}")
        for node in root
        if node.text and etree.QName(node).localname in shown
    ]
