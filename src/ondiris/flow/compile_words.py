"""The words and numbers of a compilation report in a language: `packs/languages/<lang>/compilation.toml`."""

import math
import re
from typing import TYPE_CHECKING, Any

from ondiris.model.period import Period
from ondiris.packs.language import load_language
from ondiris.packs.language.periods import period_text
from ondiris.packs.root import packs_root
from ondiris.packs.table import toml

if TYPE_CHECKING:
    from ondiris.flow.compile import Compilation

FILE = "compilation.toml"
NOTHING = "–"
_SOME = re.compile("[1-9]")


def languages_of(made: "Compilation") -> tuple[str, ...]:
    """The languages of the compilation's country that have words for its report."""
    languages = made.compiled.frame.country.languages
    root = packs_root() / "languages"
    return tuple(each for each in languages if (root / each / FILE).is_file()) or ("en",)


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


class Words:
    """Texts filled in, and numbers with the decimal and grouping signs of the language."""

    def __init__(self, language: str) -> None:
        """Raises OndirisError where the language has no such file."""
        folder = packs_root() / "languages" / language
        self.language = language
        self._language = load_language(language)
        self.tables: dict[str, dict[str, Any]] = toml(folder / FILE)
        forms = toml(folder / "page.toml")["forms"]
        self._signs = str.maketrans({".": forms["decimal"], ",": forms["group"], "-": "−"})

    def text(self, table: str, name: str, **values: str) -> str:
        return str(self.tables[table][name]).format_map(values)

    def month(self, month: str) -> str:
        """A month such as 2024-04 in words."""
        return period_text(self._language, Period.parse(month))

    def columns(self, table: str, **values: str) -> list[str]:
        return [str(column).format_map(values) for column in self.tables[table]["columns"]]

    def fault(self, name: str) -> list[str]:
        """What a fault of a report is called, and what was expected."""
        return list(self.tables["faults"][name])

    def number(self, value: Any, form: str = ",") -> str:
        """A number in a format of Python's, with the signs of the language; a dash where there is none.

        What is printed as nought has no sign.
        """
        if isinstance(value, float) and math.isnan(value):
            return NOTHING
        printed = format(value, form)
        if not _SOME.search(printed):
            printed = printed.lstrip("+-")
        return printed.translate(self._signs)

    def percent(self, value: float) -> str:
        """A change in per cent: `+5.2%`."""
        return NOTHING if math.isnan(value) else f"{self.number(float(value), '+.1f')}%"

    def share(self, value: float) -> str:
        """A part of one as per cent: `97.1%`."""
        return NOTHING if math.isnan(value) else f"{self.number(100 * float(value), '.1f')}%"
