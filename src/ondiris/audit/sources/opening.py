"""Open a file, or bytes from elsewhere, as the format that it is."""

import stat
from dataclasses import replace
from pathlib import Path

from ondiris.audit.sources.cleaning import cleaned
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
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise OndirisError(f"{path}: a folder, not a file")
        if not stat.S_ISREG(about.st_mode) and not stat.S_ISFIFO(about.st_mode):
            raise OndirisError(f"{path}: a device, not a file")
        size = about.st_size
        if size > LARGEST:
            raise OndirisError(f"{path}: {size / 1e6:.0f} MB; at most {LARGEST // 10**6} MB are read")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise OndirisError(f"{path}: cannot be read ({getattr(error, 'strerror', error)})") from error
    return open_bytes(data, str(path), kind or FORMATS.get(path.suffix.lower()), encoding)


def open_bytes(data: bytes, name: str, kind: str | None = None, encoding: str | None = None) -> Source:
    """The text of bytes; `kind` is text, markdown, html, docx or pdf, found by content where it is None.

    Raises OndirisError as `open_source` does.
    """
    if len(data) > LARGEST:
        raise OndirisError(f"{name}: more than {LARGEST // 10**6} MB")
    source = cleaned(_read(data, name, _kind(data, kind), encoding))
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
    found = decoded(data, name, encoding)
    return replace(_of_text(found.text, name, kind), encoding=found.encoding, mark=found.mark)


def _of_text(text: str, name: str, kind: str) -> Source:
    if kind == "html":
        from ondiris.audit.sources.html import read_html

        return read_html(text, name)
    if kind == "markdown":
        from ondiris.audit.sources.markdown import read_markdown

        return read_markdown(text, name)
    from ondiris.audit.sources.plain import read_plain

    return read_plain(text, name)
