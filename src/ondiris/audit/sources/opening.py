"""Open a file, or bytes from elsewhere, as the format that it is."""

from pathlib import Path

from ondiris.audit.sources.decoding import decoded
from ondiris.audit.sources.source import Source
from ondiris.model.errors import OndirisError

LARGEST = 100_000_000
FORMATS = {
    ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html",
    ".htm": "html", ".xhtml": "html", ".docx": "docx", ".pdf": "pdf",
}  # fmt: skip


def open_source(path: Path, kind: str | None = None, encoding: str | None = None) -> Source:
    """The text of a file; its format by its content, then by its ending.

    Raises OndirisError for a file that is not there, larger than 100 MB, broken, encrypted, in an
    unknown encoding, or without text.
    """
    try:
        if path.is_dir():
            raise OndirisError(f"{path}: a folder, not a file")
        size = path.stat().st_size
        if size > LARGEST:
            raise OndirisError(f"{path}: {size / 1e6:.0f} MB; at most {LARGEST // 10**6} MB are read")
        data = path.read_bytes()
    except OSError as error:
        raise OndirisError(f"{path}: cannot be read ({error.strerror})") from error
    return open_bytes(data, str(path), kind or FORMATS.get(path.suffix.lower()), encoding)


def open_bytes(data: bytes, name: str, kind: str | None = None, encoding: str | None = None) -> Source:
    """The text of bytes; `kind` is text, markdown, html, docx or pdf, found by content where it is None.

    Raises OndirisError as `open_source` does.
    """
    if len(data) > LARGEST:
        raise OndirisError(f"{name}: more than {LARGEST // 10**6} MB")
    source = _read(data, name, _kind(data, kind), encoding)
    if not source.text.strip():
        raise OndirisError(f"{name}: no text")
    return source


def _kind(data: bytes, kind: str | None) -> str:
    if data.startswith(b"%PDF-"):
        return "pdf"
    if data.startswith(b"PK\x03\x04") or kind == "docx":
        return "docx"
    if kind is None and data[:1000].lstrip().lower().startswith((b"<!doctype html", b"<html")):
        return "html"
    return kind or "text"


def _read(data: bytes, name: str, kind: str, encoding: str | None) -> Source:
    if kind == "pdf":
        from ondiris.audit.sources.pdf import read_pdf

        return read_pdf(data, name, LARGEST)
    if kind == "docx":
        from ondiris.audit.sources.docx import read_docx

        return read_docx(data, name, LARGEST)
    text = decoded(data, name, encoding)
    if kind == "html":
        from ondiris.audit.sources.html import read_html

        return read_html(text, name)
    if kind == "markdown":
        from ondiris.audit.sources.markdown import read_markdown

        return read_markdown(text, name)
    from ondiris.audit.sources.plain import read_plain

    return read_plain(text, name)
