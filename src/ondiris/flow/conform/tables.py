"""Reading the numbers of a case: CSV and JSON files as arrays with labelled axes."""

import csv
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ondiris.flow.conform.case import Table
from ondiris.model.errors import InvalidInputError, OndirisError, Problem

Record = Mapping[str, Any]


class MissingFileError(OndirisError):
    """A file of the case is not there."""


@dataclass(frozen=True)
class Labelled:
    """An array and the labels of its axes."""

    values: NDArray[np.float64]
    labels: tuple[tuple[str, ...], ...]


class Folder:
    """The files of the cases; each is read once, and its records found by the values of a column."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._records: dict[tuple[str, tuple[str | int, ...]], list[Record]] = {}
        self._found: dict[tuple[str, tuple[str | int, ...], str], dict[str, list[Record]]] = {}

    def read(self, table: Table) -> Labelled:
        """The array of a table; NaN where there is no number.

        Raises MissingFileError, and InvalidInputError where the file is not as the table says.
        """
        wide = not isinstance(table.columns, str)
        if not wide and not table.values:
            raise InvalidInputError([Problem(table.file, expected="`values`, or a list of `columns`")])
        records = self._chosen(table)
        if not records:
            raise InvalidInputError([Problem(table.file, value=str(dict(table.where)), expected="records")])
        down = self._labels(table, table.rows, records) if table.rows else []
        if wide:
            return _wide(table, records, down)
        across = self._labels(table, str(table.columns), records) if table.columns else []
        axes = [
            (column, labels) for column, labels in ((table.rows, down), (table.columns, across)) if labels
        ]
        places = [{label: at for at, label in enumerate(labels)} for _, labels in axes]
        values = np.full([len(labels) for _, labels in axes], np.nan)
        taken = set()
        for record in records:
            cell = tuple(at[str(record[str(column)])] for (column, _), at in zip(axes, places, strict=True))
            if cell in taken:
                told = ", ".join(str(record[str(column)]) for column, _ in axes)
                raise InvalidInputError([Problem(table.file, value=told, expected="one record of it")])
            taken.add(cell)
            values[cell] = _number(table.file, table.values, record.get(table.values))
        return Labelled(values, tuple(tuple(labels) for _, labels in axes))

    def _chosen(self, table: Table) -> list[Record]:
        where = {column: _wanted(value) for column, value in table.where.items()}
        found = self._all(table)
        if not found:
            return []
        columns = set(found[0])
        asked = {*where, *table.since, *table.until, table.rows, table.values} - {""}
        asked |= {table.columns} - {""} if isinstance(table.columns, str) else set(table.columns)
        if asked - columns:
            told = ", ".join(sorted(asked - columns))
            raise InvalidInputError([Problem(table.file, value=told, expected="among its columns")])
        if where:
            # The rarest filter is taken from an index: some cases ask a file hundreds of times.
            first = next(iter(where))
            at = self._index(table, first)
            found = [record for label in where[first] for record in at.get(label, [])]
        return [
            record
            for record in found
            if all(str(record[column]) in values for column, values in where.items())
            and all(str(record[column]) >= least for column, least in table.since.items())
            and all(str(record[column]) <= most for column, most in table.until.items())
        ]

    def _index(self, table: Table, column: str) -> dict[str, list[Record]]:
        key = table.file, tuple(table.at), column
        if key not in self._found:
            at = defaultdict(list)
            for record in self._all(table):
                at[str(record[column])].append(record)
            self._found[key] = dict(at)
        return self._found[key]

    def _labels(self, table: Table, column: str, records: Sequence[Record]) -> list[str]:
        """In the order that the table lists, else sorted as the file first has them."""
        listed = table.where.get(column)
        if isinstance(listed, list):
            return [str(label) for label in listed]
        return list(dict.fromkeys(str(record[column]) for record in records))

    def _all(self, table: Table) -> list[Record]:
        key = table.file, tuple(table.at)
        if key not in self._records:
            path = self.path / table.file
            if Path(table.file).name != table.file or not path.is_file():
                raise MissingFileError(f"{table.file} is not in {self.path}")
            self._records[key] = _json(path, table.at) if path.suffix == ".json" else _csv(path)
        return self._records[key]


def _csv(path: Path) -> list[Record]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))
    except (UnicodeDecodeError, csv.Error) as error:
        raise InvalidInputError([Problem(path.name, expected=f"a CSV file in UTF-8 ({error})")]) from error


def _json(path: Path, at: Sequence[str | int]) -> list[Record]:
    try:
        found = json.loads(path.read_text("utf-8"))
        for step in at:
            found = found[step]
    except (ValueError, LookupError, TypeError) as error:
        told = "/".join(str(step) for step in at)
        raise InvalidInputError(
            [Problem(path.name, value=told, expected=f"records there ({error})")]
        ) from error
    records = found if isinstance(found, list) else [found]
    if not all(isinstance(record, dict) for record in records):
        raise InvalidInputError([Problem(path.name, expected="records: tables of names and values")])
    return records


def _wide(table: Table, records: Sequence[Record], down: Sequence[str]) -> Labelled:
    columns = [str(column) for column in table.columns]
    values = np.array([[_number(table.file, name, one.get(name)) for name in columns] for one in records])
    return Labelled(values, (tuple(down or [str(at) for at in range(len(records))]), tuple(columns)))


def _wanted(value: Any) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]


def _number(file: str, column: str, text: Any) -> float:
    if text is None or text in ("", "NA", "NaN"):
        return float("nan")
    try:
        return float(text)
    except (TypeError, ValueError) as error:
        raise InvalidInputError(
            [Problem(file, column=column, value=str(text), expected="a number")]
        ) from error
