"""Strict readers of a pack's CSV and TOML files: what is unknown or missing is a Problem, never a guess."""

import csv
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from ondiris.model.errors import InvalidInputError, Problem
from ondiris.packs.closest import closest
from ondiris.packs.convert import readers

Record = TypeVar("Record")


def wrong(
    file: Path | str, expected: str, row: int = 0, column: str = "", value: str = "", remedy: str = ""
) -> Problem:
    """A Problem of a table that cannot be read."""
    return Problem(str(file), "", row, column, value, "table", expected, remedy)


def rows(path: Path, columns: tuple[str, ...], comments: bool = True) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a CSV file with their numbers as a spreadsheet shows them; `#` begins a comment line.

    Raises InvalidInputError where the file is no UTF-8, its columns are not `columns` in this order, or a
    row has more or fewer cells than the header.
    """
    header: list[str] = []
    problems = []
    for number, cells in _lines(path, comments):
        if not header:
            header = cells
            if problems := _of_header(path, number, header, columns):
                break
        elif len(cells) != len(header):
            expected = f"{len(header)} cells as in the header"
            problems.append(
                wrong(path, expected, number, "", str(len(cells)), "quote a cell that holds a comma")
            )
        else:
            yield number, dict(zip(header, (cell.strip() for cell in cells), strict=True))
    if not header:
        problems = [wrong(path, f"a header: {','.join(columns)}")]
    if problems:
        raise InvalidInputError(problems)


def _lines(path: Path, comments: bool) -> Iterator[tuple[int, list[str]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for number, cells in enumerate(csv.reader(file, strict=True), 1):
                if cells and not (comments and cells[0].startswith("#")):
                    yield number, cells
    except FileNotFoundError:
        raise InvalidInputError([wrong(path, "this file to be there")]) from None
    except OSError as error:
        raise InvalidInputError(
            [wrong(path, "a file that can be read", value=str(error.strerror))]
        ) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise InvalidInputError([wrong(path, "CSV in UTF-8", value=str(error))]) from error


def _of_header(path: Path, row: int, header: list[str], columns: tuple[str, ...]) -> list[Problem]:
    missing = [
        wrong(path, f"the column {name}", row, name, remedy="add it")
        for name in columns
        if name not in header
    ]
    unknown = [
        wrong(path, closest(name, columns), row, name, name, "rename or remove it")
        for name in header
        if name not in columns
    ]
    if not missing and not unknown and tuple(header) != columns:
        return [wrong(path, ",".join(columns), row, value=",".join(header), remedy="order the columns")]
    return missing + unknown


def record_of(
    kind: type[Record], values: Mapping[str, Any], file: str, row: int = 0, name: str = ""
) -> Record:
    """A record from its values.

    Raises InvalidInputError with every field that is unknown, missing or wrong; `name` is the TOML table.
    """
    fields = readers(kind)
    where = f"{name}." if name else ""
    problems = [
        wrong(file, closest(key, fields), row, where + key, key, "rename or remove it")
        for key in values
        if key not in fields
    ]
    read: dict[str, Any] = {}
    for key, (reader, needed) in fields.items():
        if key not in values:
            if needed:
                problems.append(wrong(file, f"the field {key}", row, where + key, remedy="add it"))
            continue
        try:
            read[key] = reader(values[key])
        except ValueError as error:
            problems.append(wrong(file, str(error), row, where + key, str(values[key])))
    if problems:
        raise InvalidInputError(problems)
    return kind(**read)


def records(path: Path, kind: type[Record]) -> tuple[dict[str, Record], dict[str, tuple[str, int]]]:
    """The records of a CSV file by code, and the file and row of each.

    Raises InvalidInputError with all problems.
    """
    found: dict[str, Record] = {}
    places: dict[str, tuple[str, int]] = {}
    problems: list[Problem] = []
    for number, cells in rows(path, tuple(readers(kind))):
        code = cells["code"]
        if not code or any(sign in code for sign in "/(), ") or code in found:
            expected = "a code of its own, without '/', '(', ')', ',' or space"
            problems.append(wrong(path, expected, number, "code", code))
            continue
        try:
            found[code] = record_of(kind, cells, str(path), number)
            places[code] = (str(path), number)
        except InvalidInputError as error:
            problems.extend(error.problems)
    if problems:
        raise InvalidInputError(problems)
    return found, places


def toml(path: Path) -> dict[str, Any]:
    """A TOML file. Raises InvalidInputError naming the place where it cannot be read."""
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise InvalidInputError([wrong(path, "this file to be there")]) from None
    except OSError as error:
        raise InvalidInputError(
            [wrong(path, "a file that can be read", value=str(error.strerror))]
        ) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InvalidInputError([wrong(path, "TOML in UTF-8", value=str(error))]) from error
