"""Read a finished document back, as its reader would: one module a format, `read(data) -> Reading`."""

from importlib import import_module

from ondiris.briefing.proof.readers.reading import Reading

FORMATS = ("docx", "html", "pdf", "xlsx")


def read(name: str, data: bytes, decimal: str = ".") -> Reading:
    """Read a file by the ending of its name; numbers of cells are read with the language's `decimal` sign.

    Raises OndirisError where the file is not what its name says.
    """
    module = import_module(f"{__name__}.{name.rsplit('.', 1)[-1]}")
    found: Reading = module.read(data, decimal) if name.endswith(".xlsx") else module.read(data)
    return found
