"""The same reduction on DuckDB, PostgreSQL and Spark side by side: seconds, and ratios to DuckDB.

Run beside the engines that `tools/engines` starts: `tools/engines .venv/bin/python -m benchmarks.engines
[REPORTS...]`; without them there is only DuckDB, and nothing to compare. Each reduces the same generated
reports twice; the second time Spark has compiled its plan. The sums must be equal. Putting reports into
PostgreSQL is not counted.
"""

import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.row import Row

if TYPE_CHECKING:
    import pyarrow as pa

    from ondiris.indices.engine import Engine

COUNTRY, RECIPE, THROUGH = "zz", "output", "2024-12"
SIZES = (20_000, 200_000)
TABLE = "ondiris_benchmark"


def run(sizes: Sequence[int] = SIZES) -> Iterator[Row]:
    addresses = os.environ.get("ONDIRIS_TEST_ENGINES", "").split()
    if not addresses:
        print("no engines but DuckDB: tools/engines .venv/bin/python -m benchmarks engines")
        return
    from ondiris.indices.engine import Engine

    opened = [Engine.open(), *map(Engine.open, addresses)]
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            yield from _rows(size, Path(folder), opened)
    for engine in opened:
        engine.close()


def _rows(size: int, folder: Path, opened: "Sequence[Engine]") -> Iterator[Row]:
    import numpy as np
    import pyarrow.parquet as pq

    from ondiris.flow.generate import Plan, generate
    from ondiris.flow.workspace import open_workspace
    from ondiris.indices.frame import Frame
    from ondiris.indices.reading import read_reports
    from ondiris.indices.reports import Span
    from ondiris.packs.recipe import load_recipe

    workspace = open_workspace(COUNTRY, folder / "store")
    reports = folder / "reports"
    generate(RECIPE, workspace, THROUGH, Plan(size), reports)
    recipe = load_recipe(RECIPE, workspace.country)
    frame = Frame(recipe, workspace.country, Span.of(recipe.first_month, THROUGH))
    taken: dict[str, list[float]] = {}
    sums = []
    for engine in opened:
        source = str(reports)
        if engine.kind == "postgres":
            source = TABLE
            engine.connection.create_table(TABLE, _plain(pq.read_table(reports)), overwrite=True)
        for _ in range(2):
            begun = time.perf_counter()
            found = read_reports(engine, [source], frame).sums
            taken.setdefault(engine.kind, []).append(time.perf_counter() - begun)
            sums.append(found)
    assert all(np.array_equal(each.reported, sums[0].reported) for each in sums)
    assert all(np.array_equal(each.gaps, sums[0].gaps) for each in sums)
    least = min(taken["duckdb"])
    for kind, times in taken.items():
        for which, seconds in zip(("first", "again"), times, strict=True):
            yield Row(f"{kind}, {size:,} reports, {which}", seconds, least, "duckdb")


def _plain(table: "pa.Table") -> Any:
    """Texts as texts, where the files have them as numbers of a dictionary."""
    import pyarrow as pa

    fields = [pa.field(each.name, getattr(each.type, "value_type", each.type)) for each in table.schema]
    return table.cast(pa.schema(fields))


if __name__ == "__main__":
    from benchmarks.__main__ import line

    for row in run([int(each) for each in sys.argv[1:]] or SIZES):
        print(line(row), flush=True)
