"""The same reports put where each engine reads them, and what each makes of them."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from ondiris.indices.engine import Engine
from ondiris.indices.frame import Frame
from ondiris.indices.reading import Reduced, read_reports
from ondiris.indices.reduce import Sums

#: Addresses of engines other than DuckDB, which `tools/engines` starts.
ASKED = os.environ.get("ONDIRIS_TEST_ENGINES", "").split()

#: The columns that PostgreSQL makes of those of Parquet files.
_TYPES = {
    pa.string(): "text",
    pa.float64(): "double precision",
    pa.float32(): "real",
    pa.int64(): "bigint",
    pa.int32(): "integer",
    pa.int16(): "smallint",
    pa.date32(): "date",
    pa.timestamp("us"): "timestamp",
    pa.timestamp("us", "UTC"): "timestamptz",
}


@dataclass
class Place:
    """An engine, and a folder whose files it shares with the others."""

    engine: Engine
    folder: Path

    def put(self, *tables: pa.Table, name: str = "reports") -> list[str]:
        """Write tables where the engine reads reports; gives what to call them."""
        if self.engine.kind == "postgres":
            _into_postgres(self.engine.connection.con, name, pa.concat_tables(tables))
            return [name]
        paths = [self.folder / f"{name} {number}.parquet" for number in range(len(tables))]
        for path, table in zip(paths, tables, strict=True):
            pq.write_table(table, path)
        return [str(path) for path in paths]

    def reduced(self, frame: Frame, *tables: pa.Table) -> Reduced:
        return read_reports(self.engine, self.put(*tables), frame)


def _into_postgres(connection: Any, name: str, table: pa.Table) -> None:
    columns = ", ".join(f'"{field.name}" {_type(field.type)}' for field in table.schema)
    connection.execute(f'DROP TABLE IF EXISTS "{name}"')
    connection.execute(f'CREATE TABLE "{name}" ({columns})')
    with connection.cursor() as cursor, cursor.copy(f'COPY "{name}" FROM STDIN') as copy:
        for row in zip(*(column.to_pylist() for column in table.columns), strict=True):
            copy.write_row(row)


def _type(kind: pa.DataType) -> str:
    return f"numeric({kind.precision}, {kind.scale})" if pa.types.is_decimal(kind) else _TYPES[kind]


def told(reduced: Reduced) -> dict[str, Any]:
    """All that a reduction gives, as plain values that must be equal; files by their names alone."""
    return {
        "sums": sums_told(reduced.sums),
        **{
            name: getattr(reduced, name)
            for name in ("rows", "units", "establishments", "synthetic", "faults")
        },
        "outliers": [repr(each) for each in reduced.outliers],
        "listed": [(each.row, each.value, each.code) for each in reduced.listed],
    }


def sums_told(sums: Sums) -> dict[str, Any]:
    found = {field.name: getattr(sums, field.name) for field in fields(sums)}
    found["values"] = {year: whole.tolist() for year, whole in sums.values.items()}
    return {name: value.tolist() if hasattr(value, "tolist") else value for name, value in found.items()}


def rows_of(engine: Engine, table: Any) -> list[tuple[Any, ...]]:
    """The rows of an expression, in one order on every engine."""
    found = table.to_pyarrow()
    return sorted(zip(*(column.to_pylist() for column in found.columns), strict=True), key=repr)


def differences(one: Any, other: Any, where: str = "") -> Iterator[str]:
    """Where two results differ, so that a failure shows it and not two long texts."""
    if isinstance(one, dict) and isinstance(other, dict):
        for name in [*one, *(each for each in other if each not in one)]:
            yield from differences(one.get(name), other.get(name), f"{where}/{name}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for number, (left, right) in enumerate(zip(one, other, strict=True)):
            yield from differences(left, right, f"{where}[{number}]")
    elif one != other:
        yield f"{where}: {one!r} and {other!r}"[:400]
