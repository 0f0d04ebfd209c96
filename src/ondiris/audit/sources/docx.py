"""DOCX: paragraphs in their order, those of tables and text boxes too, then notes, headers and footers.

The parts are read as streams, without a tree, so that memory grows with the text and not with its marks.
"""

import io
import zipfile
import zlib
from xml.parsers import expat

from ondiris.audit.sources.raised import raised
from ondiris.audit.sources.source import Source
from ondiris.model.errors import OndirisError
from ondiris.model.pattern import pattern

#: The transitional and the strict namespace of WordprocessingML (ISO/IEC 29500), and that of formulae.
_SPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "http://purl.oclc.org/ooxml/officeDocument/math",
    "http://schemas.openxmlformats.org/markup-compatibility/2006",
)
_TYPES, _MAIN = "[Content_Types].xml", "word/document.xml"
#: What follows the body, as the ends of content types name it; a reader is told in which it stands.
_NOTES = ("footnotes", "endnotes", "header", "footer")
_OVERRIDE = pattern(r"<(?:\w+:)?Override\b[^>]*>")
_ATTRIBUTE = pattern(r"(PartName|ContentType)\s*=\s*[\"']([^\"']*)[\"']")
#: Deleted and moved text, codes of fields, and the second telling of a text box for old programs.
_UNSEEN = frozenset(("del", "moveFrom", "delText", "instrText", "Fallback"))
_OFF = frozenset(("0", "false", "off", "none"))
_OLE = b"\xd0\xcf\x11\xe0"
_CHUNK = 1 << 16
#: The sign of an entry in the list of a ZIP archive; the list is read as a whole.
_ENTRY, _MOST_ENTRIES = b"PK\x01\x02", 10_000


def read_docx(data: bytes, name: str, largest: int) -> Source:
    """One paragraph a line; pages as the program that saved the file last saw them.

    Comments, hidden text and text that a tracked change deleted are not read. Raises OndirisError for a
    file that is broken, protected by a password, or larger than `largest` when unpacked.
    """
    if data.startswith(_OLE):
        raise OndirisError(f"{name}: an encrypted or an old .doc file; save it as .docx without a password")
    if data.count(_ENTRY) > _MOST_ENTRIES:
        raise OndirisError(f"{name}: a ZIP archive of more than {_MOST_ENTRIES} files, so no DOCX file")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _source(archive, name, largest)
    except KeyError:
        raise OndirisError(
            f"{name}: a ZIP archive without {_MAIN}, so no DOCX file; save a workbook or slides as PDF"
        ) from None
    except RuntimeError as error:  # what zipfile says of a locked archive
        raise OndirisError(f"{name}: protected by a password; save it without one ({error})") from error
    except (
        zipfile.BadZipFile,
        expat.ExpatError,
        zlib.error,
        EOFError,
        NotImplementedError,
        ValueError,
        OSError,
    ) as error:
        raise OndirisError(f"{name}: a broken DOCX file ({error})") from error


def _source(archive: zipfile.ZipFile, name: str, largest: int) -> Source:
    main, notes = _parts(archive)
    pieces: list[str] = []
    pages, parts, size, left = [0], [], 0, largest
    for part, title in ((main, ""), *notes):
        if not title:
            archive.getinfo(part)
        elif part not in archive.NameToInfo:
            continue
        left -= archive.getinfo(part).file_size
        if left < 0:
            raise OndirisError(f"{name}: more than {largest // 10**6} MB of text when unpacked")
        reader = _Reader()
        reader.read(archive, part)
        lines = reader.lines()
        if title and not "".join(lines).strip():
            continue
        if title:
            parts.append((size, title))
        for line in lines:
            shown = line.replace("\f", "")
            breaks = 0
            for at, sign in enumerate(line):
                if sign == "\f":
                    pages.append(size + at - breaks)
                    breaks += 1
            pieces.append(shown)
            size += len(shown) + 2
    return Source(name, "\n\n".join(pieces), pages=tuple(pages), parts=tuple(parts))


def _parts(archive: zipfile.ZipFile) -> tuple[str, list[tuple[str, str]]]:
    """The part with the body, and those with notes, headers and footers, each with what it is."""
    main, notes = _MAIN, []
    if _TYPES in archive.NameToInfo:
        with archive.open(_TYPES) as file:
            listed = file.read(1 << 20).decode("utf-8", "replace")
        for override in _OVERRIDE.findall(listed):
            told = dict(_ATTRIBUTE.findall(override))
            path = told.get("PartName", "").lstrip("/")
            kind = told.get("ContentType", "").removesuffix("+xml").rpartition(".")[2]
            if "word" in told.get("ContentType", "") and told["ContentType"].endswith(".main+xml"):
                main = path
            elif kind in _NOTES:
                notes.append((_NOTES.index(kind), path, kind))
    return main, [(path, kind) for _, path, kind in sorted(notes)]


class _Reader:
    """Gathers the text of one part; a form feed stands where a page begins."""

    def __init__(self) -> None:
        self._done: list[list[str]] = []
        self._open: list[list[str]] = []
        self._unseen = 0
        self._text = False
        self._run: list[str] = []
        self._hidden = self._raised = False

    def lines(self) -> list[str]:
        return ["".join(pieces) for pieces in self._done]

    def read(self, archive: zipfile.ZipFile, part: str) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._words
        parser.StartDoctypeDeclHandler = _refuse
        with archive.open(part) as file:
            while chunk := file.read(_CHUNK):
                parser.Parse(chunk, False)
        parser.Parse(b"", True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, tag = name.rpartition(" ")
        if self._unseen or (tag in _UNSEEN and space in _SPACES):
            self._unseen += 1
        elif space in _SPACES:
            self._seen(tag, {key.rpartition(" ")[2]: value for key, value in attributes.items()})

    def _seen(self, tag: str, told: dict[str, str]) -> None:
        if tag == "p":
            self._done.append([])
            self._open.append(self._done[-1])
        elif tag == "r":
            self._hidden = self._raised = False
        elif tag == "t":
            self._text = True
        elif tag == "vanish":
            self._hidden = told.get("val", "") not in _OFF
        elif tag == "vertAlign":
            self._raised = told.get("val") == "superscript"
        elif tag == "tab":
            self._add("\t")
        elif tag == "noBreakHyphen":
            self._add("-")
        elif tag == "lastRenderedPageBreak":
            self._add("\f")
        elif tag in ("br", "cr"):
            self._add("\f" if told.get("type") == "page" else "\n")

    def _end(self, name: str) -> None:
        if self._unseen:
            self._unseen -= 1
            return
        space, _, tag = name.rpartition(" ")
        if space not in _SPACES:
            return
        if tag == "t":
            self._text = False
        elif tag == "p" and self._open:
            self._open.pop()

    def _words(self, text: str) -> None:
        if self._text and not self._unseen:
            self._add(raised(text) if self._raised else text)

    def _add(self, text: str) -> None:
        if self._open and not self._hidden:
            self._open[-1].append(text)


def _refuse(*_: object) -> None:
    raise ValueError("it declares a document type, which no DOCX file does")
