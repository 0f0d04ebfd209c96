"""Which forms a name has in a language: `packs/languages/<language>/names.toml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ondiris.model.errors import InvalidInputError
from ondiris.packs.language_files import language_file

#: Forms that a name may have in every language: other names for reading, and the word behind a number.
ALWAYS = frozenset({"aliases", "count"})


@dataclass(frozen=True)
class Forms:
    """The demands of one language on names; see docs/packs/format.md for the fields."""

    cases: tuple[str, ...]
    categories: tuple[str, ...]
    choices: Mapping[str, tuple[str, ...]]
    _required: tuple[str, ...]
    _optional: tuple[str, ...]
    _tables: Mapping[str, Mapping[str, Any]]

    def counted(self, table: str) -> bool:
        """Whether each case of the names of a table is a word behind a number, by plural category."""
        return bool(self._tables.get(table, {}).get("counted", False))

    def required(self, table: str) -> tuple[str, ...]:
        """What a name of the table must have beside its cases; words behind a number have only their own."""
        own = tuple(self._tables.get(table, {}).get("required", ()))
        return own if self.counted(table) else (*self._required, *own)

    def known(self, table: str) -> frozenset[str]:
        """Every form that a name of the table may have."""
        own = self._tables.get(table, {}).get("optional", ())
        return ALWAYS | {*self.cases, *self._required, *self._optional, *self.required(table), *own}


@cache
def forms_of(language: str) -> Forms | None:
    """The forms of a language, or None where it says none (the check `words` tells so)."""
    try:
        told = language_file(language, "names.toml")
    except InvalidInputError:
        return None
    return Forms(
        tuple(told["cases"]),
        tuple(told["categories"]),
        {form: tuple(words) for form, words in told.get("choices", {}).items()},
        tuple(told.get("required", ())),
        tuple(told.get("optional", ())),
        told.get("tables", {}),
    )
