"""Settings of the audit: `[tool.ondiris]` of pyproject.toml, or ondiris.toml."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from ondiris.model.errors import InvalidInputError, Problem
from ondiris.packs.closest import closest


class Settings(NamedTuple):
    """`select` and `ignore` are codes or beginnings of codes; `lang` the language of the texts, "
    "`messages` of what is told; `country` a code of a country pack; `rules_page` the address under which "
    "docs/reference/rules.md is read, for SARIF."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    country: str = ""
    lang: str = ""
    messages: str = ""
    baseline: str = ""
    exclude: tuple[str, ...] = ()
    rules_page: str = ""


def settings_of(table: Mapping[str, Any], name: str) -> Settings:
    """The settings of a table. Raises InvalidInputError with every key and value that is wrong."""
    kinds = Settings._field_defaults
    problems: list[Problem] = []
    values: dict[str, Any] = {}
    for key, value in table.items():
        field = key.replace("-", "_")
        if field not in kinds:
            problems.append(Problem(name, column=key, code="settings", expected=closest(field, list(kinds))))
        elif isinstance(kinds[field], tuple):
            if isinstance(value, list) and all(isinstance(part, str) for part in value):
                values[field] = tuple(value)
            else:
                problems.append(
                    Problem(name, column=key, code="settings", value=str(value), expected="a list of texts")
                )
        elif isinstance(value, str):
            values[field] = value
        else:
            problems.append(Problem(name, column=key, code="settings", value=str(value), expected="a text"))
    page = values.get("rules_page", "")
    if page and not page.startswith(("https://", "http://", "file:///")):
        expected = "an address such as https://..."
        problems.append(Problem(name, column="rules_page", code="settings", value=page, expected=expected))
    if problems:
        raise InvalidInputError(problems)
    return Settings(**values)
