"""Plain text: read as it is."""

from ondiris.audit.sources.source import Source


def read_plain(text: str, name: str) -> Source:
    """Form feeds begin a page for the reader of the text; lines are those of the file."""
    return Source(name, text, raw=text)
