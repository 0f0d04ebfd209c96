"""Read a finished document back, as its reader would: one module a format, `read(data) -> Reading`."""

from importlib import import_module

from ondiris.briefing.proof.readers.reading import Reading

FORMATS = ("docx", "html", "pdf", "xlsx")


def read(name: str, data: bytes) -> Reading:
    """Read a file by the ending of its name. Raises OndirisError where it is not what its name says."""
    found: Reading = import_module(f"{__name__}.{name.rsplit('.', 1)[-1]}").read(data)
    return found
