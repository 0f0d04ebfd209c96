"""Read a DOCX: body, tables, headers, footers, notes, text boxes, alternative texts, properties.

Tracked changes are read as they are shown, deleted text as well as inserted. Fields that Word computes
itself (page numbers) are left out; the results of other fields are text.
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
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_TEXT = (f"{_W}t", f"{_W}delText", f"{_A}t", f"{_M}t")
_SPACE = (f"{_W}tab", f"{_W}br", f"{_W}cr")
_FIELD = (f"{_W}fldChar", f"{_W}instrText")
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
_LOOK = ("vanish", "sym", "del", "strike", "dstrike", "altChunk", "object", "numPr")
_EMBEDDED = ("word/embeddings/", "word/charts/", "word/diagrams/", "word/afchunk")
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
    pictures = {
        name: checksum(part)
        for name, part in parts.items()
        if name.startswith("word/media/") and not name.endswith("/")
    }
    return Reading(tuple(passages), pictures, marks=_marks(parts))


def _marks(parts: dict[str, bytes]) -> dict[str, str]:
    """What hides text, numbers it or shows what is not read, and which part the document begins with."""
    body = etree.fromstring(parts["word/document.xml"], _PARSER)
    counts = {what: sum(1 for _ in body.iter(f"{_W}{what}")) for what in _LOOK}
    marks = {f"document, {what}": str(count) for what, count in counts.items() if count}
    embedded = [name for name in parts if name.startswith(_EMBEDDED) and not name.endswith("/")]
    root = etree.fromstring(parts["_rels/.rels"], _PARSER)
    starts = [link.get("Target", "") for link in root if link.get("Type", "").endswith("/officeDocument")]
    return marks | {"parts": ", ".join(embedded), "main part": ", ".join(starts).lstrip("/")}


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
    fields: list[str] = []  # the instructions of the fields that are open here
    for node in paragraph.iter(*_TEXT, *_SPACE, *_FIELD, f"{_W}noBreakHyphen"):
        if _owner(node) is not paragraph:
            continue
        if node.tag in _FIELD:
            _follow(node, fields)
        elif any(_computed(instruction) for instruction in (*fields, *_simple_fields(node))):
            continue
        elif node.tag in _TEXT:
            pieces.append(node.text or "")
        else:
            pieces.append("-" if node.tag == f"{_W}noBreakHyphen" else " ")
    return "".join(pieces)


def _follow(node: etree._Element, fields: list[str]) -> None:
    """Open a field, read its instruction, or close it."""
    if node.tag == f"{_W}instrText":
        if fields:
            fields[-1] += node.text or ""
    elif node.get(f"{_W}fldCharType") == "begin":
        fields.append("")
    elif node.get(f"{_W}fldCharType") == "end" and fields:
        fields.pop()


def _computed(instruction: str) -> bool:
    """Whether Word computes the field itself, whatever the file says: numbers of pages."""
    return instruction.split()[:1] in (["PAGE"], ["NUMPAGES"], ["SECTIONPAGES"])


def _simple_fields(node: etree._Element) -> list[str]:
    return [field.get(f"{_W}instr", "") for field in node.iterancestors(f"{_W}fldSimple")]


def _owner(node: etree._Element) -> etree._Element | None:
    """The paragraph a node belongs to; text boxes nest paragraphs within paragraphs."""
    return next(node.iterancestors(f"{_W}p"), None)


def _properties(core: bytes) -> list[Passage]:
    shown = {"title", "subject", "description", "keywords"}
    root = etree.fromstring(core, _PARSER)
    return [
        Passage(node.text, f"properties, {etree.QName(node).localname}")
        for node in root
        if node.text and etree.QName(node).localname in shown
    ]
