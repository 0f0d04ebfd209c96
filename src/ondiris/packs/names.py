"""What the codes of a country are called in one language, in every form a sentence needs."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ondiris.model.errors import InvalidInputError, OndirisError
from ondiris.packs.table import toml, wrong

#: The tables of a names file, each with the attribute of Country that declares its codes.
TABLES = {
    "regions": "regions",
    "activities": "activities",
    "products": "products",
    "projects": "projects",
    "zones": "zones",
    "currencies": "currencies",
    "wholes": "wholes",
}


@dataclass(frozen=True)
class Names:
    """The file `names/<language>.toml` of one country."""

    path: Path
    language: str

    @cached_property
    def tables(self) -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
        """All names, by table and code. Raises InvalidInputError where a name is no table of forms."""
        found = toml(self.path)
        problems = [
            wrong(self.path, "a table of names" if code is None else "a table of forms", column=place)
            for place, code, value in _each(found)
            if not isinstance(value, dict)
        ]
        if problems:
            raise InvalidInputError(problems)
        return found

    def has(self, table: str, code: str) -> bool:
        return code in self.tables.get(table, {})

    def entry(self, table: str, code: str) -> Mapping[str, Any]:
        """All forms of a name. Raises OndirisError naming the file and the table where there is none."""
        try:
            return self.tables[table][code]
        except KeyError:
            raise OndirisError(f"{self.path}: no name of {code!r}; add the table [{table}.{code}]") from None

    def form(self, table: str, code: str, form: str = "nom") -> str:
        """One form of a name: `form("activities", "C24", "gen")`.

        Raises OndirisError naming the file, the table and the form where it is not there.
        """
        entry = self.entry(table, code)
        found = entry.get(form)
        if not isinstance(found, str):
            have = ", ".join(sorted(entry))
            raise OndirisError(f"{self.path}: [{table}.{code}] has no form {form!r}; it has {have}")
        return found

    def short(self, table: str, code: str) -> str:
        """The name for a narrow place: `short` where there is one, else the nominative."""
        return str(self.entry(table, code).get("short") or self.form(table, code))

    def aliases(self, table: str, code: str) -> tuple[str, ...]:
        """Other names that texts use for the same thing; for reading, never for writing."""
        return tuple(self.entry(table, code).get("aliases", ()))


def _each(tables: Mapping[str, Any]) -> Iterator[tuple[str, str | None, Any]]:
    """Every table and every name: its place, its code, and what is there."""
    for table, entries in tables.items():
        yield table, None, entries
        if isinstance(entries, dict):
            for code, entry in entries.items():
                yield f"{table}.{code}", code, entry
