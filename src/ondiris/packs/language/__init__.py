"""A language: how numbers, units, periods and names are written in it, and later read.

The words are data of `packs/languages/<code>/` and `packs/countries/<cc>/names/<code>.toml`; the modules
here put them together. Everything is printed as spans of `ondiris.model.document`, so that no digit is
ever without the Figure or the reference it came from.
"""

from ondiris.packs.language.load import Language, load_language
from ondiris.packs.language.printer import Printer, load_printer

__all__ = ["Language", "Printer", "load_language", "load_printer"]
