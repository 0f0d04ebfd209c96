"""The files of a language pack as they are, and what all printing asks of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from ondiris.model.errors import OndirisError
from ondiris.packs.root import packs_root
from ondiris.packs.table import toml

Forms = Mapping[str, Any]


@dataclass(frozen=True)
class Language:
    """The tables of one language; see docs/explanation/briefing.md for their fields."""

    code: str
    numbers: Forms = field(hash=False)
    months: Forms = field(hash=False)
    units: Forms = field(hash=False)
    lexicon: Forms = field(hash=False)
    sentences: Forms = field(hash=False)

    @cached_property
    def scales(self) -> dict[int, Forms]:
        """The words of the powers of ten (thousand, million ...) by exponent."""
        return {entry["exponent"]: entry for entry in self.numbers["scales"]}

    @cached_property
    def _plural(self) -> Any:
        from babel.core import Locale

        return Locale.parse(self.code).plural_form

    def plural(self, number: Decimal) -> str:
        """The CLDR plural category of a number as printed (1 and 1.0 differ in some languages)."""
        return str(self._plural(abs(number)))


def inflected(forms: Forms, case: str, category: str = "other") -> str:
    """One form of a word: its case (the nominative where a language keeps none), its plural category."""
    found = forms.get(case, forms.get("nom"))
    if isinstance(found, Mapping):
        return str(found.get(category, found["other"]))
    if found is None:
        raise OndirisError(f"no form {case!r} among {sorted(forms)}")
    return str(found)


def languages_root() -> Path:
    return packs_root() / "languages"


@cache
def load_language(code: str) -> Language:
    """The language of this code. Raises OndirisError, with the languages there are, where it is none."""
    folder = languages_root() / code
    if not (folder / "numbers.toml").is_file():
        known = sorted(path.name for path in languages_root().iterdir() if path.is_dir())
        raise OndirisError(f"no language {code!r}; the languages are {', '.join(known)}")
    parts = ("numbers", "months", "units", "lexicon", "sentences")
    return Language(code, *(toml(folder / f"{part}.toml") for part in parts))
