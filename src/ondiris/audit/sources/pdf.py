"""PDF: the text of its pages in the order in which they hold it."""

from unicodedata import normalize

from ondiris.audit.sources.source import Source
from ondiris.model.errors import OndirisError
from ondiris.model.pattern import pattern

#: What pdfium returns for a hyphen at the end of a line.
_HYPHEN = "\ufffe"
_BROKEN_WORD = pattern(r"(?<=[^\W\d_])\ufffe\n([^\W\d_]+)")
_LIGATURES = {code: normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}


def read_pdf(data: bytes, name: str, largest: int) -> Source:
    """Pages with their lines. Raises OndirisError for a broken file, a password, or no text (a scan)."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise OndirisError(f"{name}: protected by a password; save it without one") from error
        raise OndirisError(f"{name}: a broken PDF file ({error})") from error
    pieces: list[str] = []
    pages: list[int] = []
    size = 0
    try:
        for page in document:
            text = page.get_textpage().get_text_bounded().replace("\r\n", "\n").replace("\r", "\n")
            text = _BROKEN_WORD.sub(r"\1\n", text).translate(_LIGATURES)
            text = text.replace(_HYPHEN, "-").replace("\0", " ") + "\n\n"
            pages.append(size)
            pieces.append(text)
            size += len(text)
            if size > largest:
                raise OndirisError(f"{name}: more than {largest // 10**6} MB of text")
    except pypdfium2.PdfiumError as error:
        raise OndirisError(f"{name}: page {len(pages) + 1} cannot be read ({error})") from error
    finally:
        document.close()
    found = "".join(pieces)
    if not found.strip():
        raise OndirisError(f"{name}: {len(pages)} pages and no text: a scan has to be recognised first")
    return Source(name, found, pages=tuple(pages))
