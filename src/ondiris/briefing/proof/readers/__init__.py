"""Read a finished document back, as its reader would: one module a format, `read(data) -> Reading`."""

from importlib import import_module

from ondiris.briefing.proof.readers.reading import Reading
from ondiris.model.errors import OndirisError

FORMATS = ("docx", "html", "pdf", "xlsx")


def read(name: str, data: bytes, decimal: str = ".") -> Reading:
    """Read a file by the ending of its name; numbers of cells are read with the language's `decimal` sign.

    Raises OndirisError where the file is not what its name says.
    """
    module = import_module(f"{__name__}.{name.rsplit('.', 1)[-1]}")
    try:
        found: Reading = module.read(data, decimal) if name.endswith(".xlsx") else module.read(data)
    except (MemoryError, OndirisError):
        raise
    except Exception as error:  # a damaged file breaks a parser anywhere
        raise OndirisError(f"this file is damaged ({type(error).__name__}: {error})") from error
    return found
