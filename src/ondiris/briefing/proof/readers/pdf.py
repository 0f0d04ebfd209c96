"""Read a PDF: the text of each page in reading order, and the document's title.

Alternative texts are read from the structure tree where the file is tagged.
"""

import ctypes
import re
from typing import Any

from ondiris.briefing.proof.numerals import Passage
from ondiris.briefing.proof.readers.reading import Reading
from ondiris.model.errors import OndirisError

#: pdfium marks a hyphenated line end with U+FFFE or U+0002 and keeps the line break.
_LINE_END = re.compile(r"[\ufffe\u0002]?\r?\n")
_SOFT = re.compile(r"[\ufffe\u0002\u00ad\u200b]")


def read(data: bytes) -> Reading:
    """Raises OndirisError where the bytes are no PDF or cannot be opened."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise OndirisError(f"this is not a readable PDF file ({error})") from error
    passages = []
    try:
        title = document.get_metadata_value("Title")
        if title:
            passages.append(Passage(title, "properties, title"))
        for number, page in enumerate(document, start=1):
            text = _SOFT.sub("", _LINE_END.sub(" ", page.get_textpage().get_text_range()))
            passages.append(Passage(text, f"page {number}"))
            passages += [
                Passage(alternative, f"page {number}, alternative text")
                for alternative in _alternative_texts(pypdfium2.raw, page)
            ]
    finally:
        document.close()
    return Reading(tuple(passages))


def _alternative_texts(raw: Any, page: Any) -> list[str]:
    tree = raw.FPDF_StructTree_GetForPage(page)
    if not tree:
        return []
    try:
        found: list[str] = []
        for index in range(raw.FPDF_StructTree_CountChildren(tree)):
            _collect(raw, raw.FPDF_StructTree_GetChildAtIndex(tree, index), found)
        return found
    finally:
        raw.FPDF_StructTree_Close(tree)


def _collect(raw: Any, element: Any, found: list[str]) -> None:
    if not element:
        return
    size = raw.FPDF_StructElement_GetAltText(element, None, 0)
    if size > 2:
        buffer = ctypes.create_string_buffer(size)
        raw.FPDF_StructElement_GetAltText(element, buffer, size)
        found.append(buffer.raw[: size - 2].decode("utf-16-le"))
    for index in range(raw.FPDF_StructElement_CountChildren(element)):
        _collect(raw, raw.FPDF_StructElement_GetChildAtIndex(element, index), found)
