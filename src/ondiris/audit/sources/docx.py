"""DOCX: the paragraphs of the document, those of tables included, in their order."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree

from ondiris.audit.sources.source import Source
from ondiris.model.errors import OndirisError

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PART = "word/document.xml"
_OLE = b"\xd0\xcf\x11\xe0"


def read_docx(data: bytes, name: str, largest: int) -> Source:
    """One paragraph a line; pages as the program that saved the file last saw them.

    Headers, footers, footnotes, comments and deleted text are not read. Raises OndirisError for a file
    that is broken, protected by a password, or larger than `largest` when unpacked.
    """
    if data.startswith(_OLE):
        raise OndirisError(f"{name}: an encrypted or an old .doc file; save it as .docx without a password")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            info = archive.getinfo(_PART)
            if info.file_size > largest:
                raise OndirisError(f"{name}: more than {largest // 10**6} MB of text when unpacked")
            root = ElementTree.fromstring(archive.read(info))  # noqa: S314 - expat bounds entities
    except KeyError:
        raise OndirisError(f"{name}: a ZIP archive without {_PART}, so no DOCX file") from None
    except (
        zipfile.BadZipFile,
        ElementTree.ParseError,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        raise OndirisError(f"{name}: a broken DOCX file ({error})") from error
    lines: list[str] = []
    pages, size = [0], 0
    for paragraph in root.iter(f"{_W}p"):
        line = ""
        for part in _parts(paragraph):
            if part == "\f":
                pages.append(size + len(line))
            else:
                line += part
        lines.append(line)
        size += len(line) + 2
    return Source(name, "\n\n".join(lines), pages=tuple(pages))


def _parts(paragraph: ElementTree.Element) -> Iterator[str]:
    """Text, tabs and line breaks of a paragraph; a form feed where a page begins."""
    for element in paragraph.iter():
        tag = element.tag
        if tag == f"{_W}t":
            yield element.text or ""
        elif tag == f"{_W}tab":
            yield "\t"
        elif tag == f"{_W}noBreakHyphen":
            yield "-"
        elif tag == f"{_W}lastRenderedPageBreak":
            yield "\f"
        elif tag in (f"{_W}br", f"{_W}cr"):
            yield "\f" if element.get(f"{_W}type") == "page" else "\n"
