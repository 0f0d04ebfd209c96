"""What a case says: tables to read, steps to compute, results to compare. All of it data."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import MISSING, dataclass, field, fields
from itertools import product
from pathlib import Path
from typing import Any

from ondiris.model.errors import InvalidInputError, Problem

#: What an `each` puts in the place of `{name}`.
_PLACE = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True)
class Table:
    """Numbers of one file: an array, its axes labelled by the columns `rows` and `columns`.

    `columns` may list the columns of a wide file instead; `at` leads to the records within a JSON file. Only
    records with the values of `where` count, not before `since` and not after `until`.
    """

    file: str
    values: str = ""
    rows: str = ""
    columns: str | Sequence[str] = ""
    at: Sequence[str | int] = ()
    where: Mapping[str, Any] = field(default_factory=dict)
    since: Mapping[str, str] = field(default_factory=dict)
    until: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Step:
    """One call of a method: what it is given, by name of its parameters, and the names of what it makes."""

    method: str
    makes: str | Sequence[str]
    given: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Check:
    """A comparison: `found` with `expected`, each number within `tolerance`.

    `relative` measures the difference in parts of the expected number; `decimals` prints what was found
    first; `count` is how many numbers there are, so that a shortened file does not pass; `why` the tolerance.
    """

    name: str
    found: str
    expected: Any
    tolerance: float
    count: int
    relative: bool = False
    decimals: int | None = None
    why: str = ""


@dataclass(frozen=True)
class Case:
    """One case. `each` replays it once for every entry, putting the entry's values in its `{places}`."""

    name: str
    title: str
    origin: str
    tables: Mapping[str, Any]
    steps: Sequence[Any]
    checks: Sequence[Any]
    each: Sequence[Mapping[str, Any]]

    def replays(self) -> Iterator[tuple[dict[str, Table], list[Step], list[Check]]]:
        """Tables, steps and checks of each replay."""
        for entry in self.each:
            told = _filled({"tables": self.tables, "steps": self.steps, "checks": self.checks}, entry)
            yield (
                {name: Table(**table) for name, table in told["tables"].items()},
                [Step(**step) for step in told["steps"]],
                [Check(**check) for check in told["checks"]],
            )


def read_case(path: Path) -> Case:
    """The case of a file. Raises InvalidInputError with all that is wrong in it."""
    try:
        told = tomllib.loads(path.read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidInputError([Problem(path.name, expected=f"a TOML file ({error})")]) from error
    problems = [*_odd(path.name, "", told, {"title", "origin", "each", "tables", "steps", "checks"})]
    for name, sort in (("title", str), ("origin", str), ("checks", list)):
        if not isinstance(told.get(name), sort) or not told[name]:
            problems.append(Problem(path.name, column=name, expected="to be given", code="conform"))
    kinds: dict[str, type] = {"tables": Table, "steps": Step, "checks": Check}
    for name, kind in kinds.items():
        found = told.get(name, {} if name == "tables" else [])
        if not isinstance(found, dict if name == "tables" else list):
            problems.append(Problem(path.name, column=name, expected="tables of TOML", code="conform"))
            continue
        entries = found.items() if isinstance(found, dict) else enumerate(found, 1)
        for at, entry in entries:
            problems += _odd(path.name, f"{name} {at}", entry, *_fields(kind))
    if problems:
        raise InvalidInputError(problems)
    return Case(
        name=path.stem,
        title=told["title"],
        origin=told["origin"],
        tables=told.get("tables", {}),
        steps=told.get("steps", []),
        checks=told["checks"],
        each=_entries(told.get("each", [{}])),
    )


def _fields(kind: type) -> tuple[set[str], set[str]]:
    told = fields(kind)
    needed = {one.name for one in told if one.default is MISSING and one.default_factory is MISSING}
    return {one.name for one in told}, needed


def _odd(
    file: str, where: str, entry: object, known: set[str], needed: Set[str] = frozenset()
) -> Iterator[Problem]:
    if not isinstance(entry, dict):
        yield Problem(file, column=where, value=str(entry), expected="a table of TOML", code="conform")
        return
    for name in sorted(set(entry) - known):
        yield Problem(file, column=where, value=name, expected=f"one of {', '.join(sorted(known))}")
    for name in sorted(needed - set(entry)):
        yield Problem(file, column=where, expected=f"`{name}` to be given")


def _entries(each: Any) -> list[dict[str, Any]]:
    """A list of entries as it is, a table of lists as all their combinations."""
    if isinstance(each, dict):
        return [dict(zip(each, values, strict=True)) for values in product(*each.values())]
    return [dict(entry) for entry in each]


def _filled(told: Any, entry: Mapping[str, Any]) -> Any:
    """The same, with the entry's values in its places; a text that is one place becomes the value itself."""
    if isinstance(told, Mapping):
        return {key: _filled(value, entry) for key, value in told.items()}
    if isinstance(told, list):
        return [_filled(value, entry) for value in told]
    if not isinstance(told, str):
        return told
    whole = _PLACE.fullmatch(told)
    if whole and whole[1] in entry:
        return entry[whole[1]]
    return _PLACE.sub(lambda place: str(entry.get(place[1], place[0])), told)
