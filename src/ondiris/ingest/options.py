"""What a user says about a file that the file does not say itself."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from ondiris.ingest.form import FIELDS
from ondiris.ingest.text import folded, spelled
from ondiris.model.errors import InvalidInputError, OndirisError, Problem

Names = Mapping[str, Mapping[str, frozenset[str]]]


@dataclass(frozen=True)
class Options:
    """`constants` fill columns a file lacks; `columns` names headings the form does not know;
    `values` gives, by column, codes for words of the file; `decimal` is `,` or `.`; `dates` says whether
    01.04.2024 as a period is the `day` or the `month`; `limit` is in bytes, of the file.
    """

    constants: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    decimal: Literal["", ",", "."] = ""
    dates: Literal["", "day", "month"] = ""
    encoding: str = ""
    sheets: tuple[str, ...] = ()
    limit: int = 100 << 20

    def having(self, constants: Iterable[str]) -> "Options":
        """These options with constants written COLUMN=VALUE. Raises OndirisError where one is not."""
        found = dict(self.constants)
        for text in constants:
            name, sign, value = text.partition("=")
            if not sign or name.strip() not in FIELDS:
                raise OndirisError(f"{text!r}: expected COLUMN=VALUE with one of {', '.join(FIELDS)}")
            found[name.strip()] = value.strip()
        return replace(self, constants=found)


def names_of(named: Iterable[tuple[str, str, str]]) -> dict[str, dict[str, frozenset[str]]]:
    """Names by column and spelling from triples (column, code, name); one may mean several codes.

    >>> names_of([("activity", "C", "Manufacturing")])
    {'activity': {'manufacturing': frozenset({'C'})}}
    """
    found: dict[str, dict[str, frozenset[str]]] = {}
    for column, code, name in named:
        known = found.setdefault(column, {})
        spelling = spelled(name).rstrip(" :;.,")
        known[spelling] = known.get(spelling, frozenset()) | {code}
    return found


def read_mapping(path: Path) -> Options:
    """Options from a TOML file with tables `columns`, `constants`, `values.<column>` and `[file]`.

    Raises InvalidInputError naming everything in it that is not known.
    """
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InvalidInputError(
            [Problem(str(path), expected="a mapping in TOML", remedy=str(error))]
        ) from error
    wrong = [_wrong(path, name, "columns, constants, values, file") for name in raw if name not in _TABLES]
    wrong += [
        _wrong(path, name, f"a table [{name}]") for name in _TABLES if not isinstance(raw.get(name, {}), dict)
    ]
    if wrong:
        raise InvalidInputError(wrong)
    columns, constants, values = raw.get("columns", {}), raw.get("constants", {}), raw.get("values", {})
    about = raw.get("file", {})
    fields = ", ".join((*FIELDS, "skip"))
    wrong += [
        _wrong(path, f"columns.{key}", fields) for key, to in columns.items() if to not in (*FIELDS, "skip")
    ]
    wrong += [_wrong(path, f"constants.{key}", fields) for key in constants if key not in FIELDS]
    wrong += [
        _wrong(path, f"values.{key}", f"a table for one of {fields}")
        for key, table in values.items()
        if key not in FIELDS or not isinstance(table, dict)
    ]
    for key, value in about.items():
        allowed = _FILE.get(key)
        if allowed is None:
            wrong.append(_wrong(path, f"file.{key}", ", ".join(_FILE)))
        elif (allowed and value not in allowed) or (key == "sheets" and not isinstance(value, list)):
            wrong.append(_wrong(path, f"file.{key}", " or ".join(allowed) or "a list of names"))
    if wrong:
        raise InvalidInputError(wrong)
    return Options(
        constants={key: str(value) for key, value in constants.items()},
        columns={folded(key): to for key, to in columns.items()},
        values={
            key: {folded(word): str(code) for word, code in table.items()} for key, table in values.items()
        },
        decimal=about.get("decimal", ""),
        dates=about.get("dates", ""),
        encoding=str(about.get("encoding", "")),
        sheets=tuple(str(name) for name in about.get("sheets", ())),
    )


_TABLES = ("columns", "constants", "values", "file")
_FILE: dict[str, tuple[str, ...]] = {
    "decimal": (",", "."),
    "dates": ("day", "month"),
    "encoding": (),
    "sheets": (),
}


def _wrong(path: Path, name: str, expected: str) -> Problem:
    return Problem(str(path), column=name, code="MAPPING", expected=expected, remedy="see docs/howto/load.md")
