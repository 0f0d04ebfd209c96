"""Every code has a name in every language of the pack, in every form that the language asks for.

Which forms those are is data of the language: packs/languages/<language>/names.toml. A sentence needs
each of them sooner or later, and a form that is missing stops the briefing.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_toml
from ondiris.packs.name_forms import Forms, forms_of
from ondiris.packs.names import TABLES


def check(pack: Contents) -> Iterator[Fault]:
    country = pack.country
    for language in country.languages:
        names = country.names(language)
        forms = forms_of(language)
        for table, declared in TABLES.items():
            entries = names.tables.get(table, {})
            for code in getattr(country, declared):
                if code not in entries:
                    expected = f"a table [{table}.{code}] with its name"
                    yield at_toml("names", names.path, f"{table}.{code}", "", expected)
                elif forms:
                    yield from _entry(names.path, f"{table}.{code}", entries[code], forms, table)


def _entry(path: Path, place: str, entry: Mapping[str, Any], forms: Forms, table: str) -> Iterator[Fault]:
    counted = forms.counted(table)
    for case in forms.cases:
        yield from _form(path, f"{place}.{case}", entry.get(case), forms.categories if counted else ())
    for form in forms.required(table):
        if entry.get(form) in (None, ""):
            yield at_toml("names", path, f"{place}.{form}", "", f"the form {form}")
    for form, words in forms.choices.items():
        if form in entry and entry[form] not in words:
            yield at_toml("names", path, f"{place}.{form}", str(entry[form]), " or ".join(words))
    if "count" in entry:
        for case in forms.cases:
            yield from _form(
                path, f"{place}.count.{case}", _table(entry["count"]).get(case), forms.categories
            )
    for form in sorted(set(entry) - forms.known(table)):
        expected = f"one of {', '.join(sorted(forms.known(table)))}"
        yield at_toml("names", path, f"{place}.{form}", form, expected, "rename or remove it")


def _form(path: Path, place: str, value: Any, categories: tuple[str, ...]) -> Iterator[Fault]:
    if not categories:
        if not isinstance(value, str) or not value.strip():
            yield at_toml("names", path, place, str(value or ""), "a name in this form")
        return
    for category in categories:
        word = _table(value).get(category)
        if not isinstance(word, str) or not word.strip():
            yield at_toml("names", path, f"{place}.{category}", "", "a word in this form")


def _table(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}
