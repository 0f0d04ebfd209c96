"""The store: how quickly it opens, answers and loads, few rows or many, after one load or a thousand.

Beside each number stands a limit: what the same machine needs to read the same rows with no rule applied,
or to write the same bytes with no guarantee. Run: `python -m benchmarks.store [LOADS]`.
"""

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from statistics import median

from ondiris.model.batch import Batch
from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.key import Key
from ondiris.model.period import Period
from ondiris.store.vintages import Store

MOMENT = datetime(2024, 5, 28, tzinfo=UTC)
#: About as many rows as the Kazakhstan pack has, and as many keys as a briefing asks for.
ROWS, ASKED = 1_300, 500
BASE = Key.parse("zz/output/C/ZZ/-/level/t/actual/2024-01")


def batch(number: int, rows: int) -> Batch:
    """A file of figures that no other number has; every tenth key has a second vintage."""
    digest = sha256(str(number).encode()).hexdigest()
    figures = []
    for row in range(rows):
        day = date(1000, 1, 1) + timedelta(days=number * rows + row - (row % 10 == 9))
        seen = Observation(
            "office", date(2024, 5, 1 + row % 28), RowRef(f"{number}.csv", digest, "", row + 2)
        )
        figures.append(Figure(BASE.at(Period(day, day)), Decimal(row) / 8, 0, 3, seen))
    return Batch(f"{number}.csv", digest, tuple(figures))


def seconds(work: Callable[[], object], times: int = 9) -> float:
    """The median of several runs, after one that is not counted."""
    work()
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begun)
    return median(taken)


@contextmanager
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as found:
        yield Path(found)


def told(what: str, took: float, limit: float | None = None, of: str = "") -> None:
    ratio = f"   {took / limit:5.1f} x {of} ({limit * 1000:,.1f} ms)" if limit else ""
    print(f"{what:<64}{took * 1000:>10,.1f} ms{ratio}")


def reading(rows: int) -> None:
    import duckdb

    with folder() as root:
        store = Store(root / "store")
        one = batch(1, rows)
        store.append(one, loaded_at=MOMENT, load="l")
        (file,) = store._table.files()
        keys = [figure.key for figure in one.figures[:: max(1, rows // ASKED)]]
        database = duckdb.connect()
        query = f"SELECT * EXCLUDE (loaded_at) FROM read_parquet('{file}')"
        plain = seconds(lambda: database.execute(query).fetchall())
        took = seconds(lambda: store.resolve())
        told(f"resolve, {rows:,} rows", took, plain, "reading them")
        asked = seconds(lambda: [found(key) for found in [store.resolve()] for key in keys])
        told(f"resolve, then ask {len(keys)} keys", asked, plain, "reading them")
        told("get one key", seconds(lambda: store.get(keys[0])), plain, "reading them")
        told(
            "query with a filter (Ibis compiles)",
            seconds(lambda: store.query(activity="C")),
            plain,
            "reading them",
        )
        told("all vintages of all keys", seconds(lambda: store.vintages()), plain, "reading them")


def growing(loads: int) -> None:
    with folder() as root:
        store = Store(root / "store")
        marks = sorted({1, 10, 100, loads})
        taken = []
        for number in range(loads):
            one = batch(number, 40)
            begun = time.perf_counter()
            store.append(one, loaded_at=MOMENT, load=f"l{number}", content=str(number).encode())
            taken.append(time.perf_counter() - begun)
            if number + 1 in marks:
                last = median(taken[-20:])
                told(f"append 40 rows, after {number + 1:,} loads", last)
                told(
                    "  open and ask whether a file is loaded",
                    seconds(lambda: Store(store.path).holds("0", "zz")),
                )
                told(
                    f"  open and resolve {len(store.resolve()):,} keys",
                    seconds(lambda: Store(store.path).resolve(), 5),
                )
        told("  the slowest append, merging included", max(taken))
        files = [path for path in store.path.rglob("*") if path.is_file()]
        log = [path for path in files if "_delta_log" in path.parts]
        size = sum(path.stat().st_size for path in files)
        logged = sum(path.stat().st_size for path in log)
        used = len(store._table.files())
        print(f"  {used} data files in use; {size >> 10:,} KB in all, {logged >> 10:,} KB of it log")


def commands() -> None:
    """Whole commands in a process of their own, imports included."""
    with folder() as root:
        ask = [str(Path(sys.executable).parent / "ondiris")]
        base = seconds(lambda: subprocess.run([*ask, "--help"], check=True, capture_output=True), 5)

        def command(*words: str) -> Callable[[], object]:
            whole = [*ask, *words, "--store", str(root / "store")]
            return lambda: subprocess.run(whole, check=True, capture_output=True)

        key = "zz/output/C/ZZ/-/growth:yoy/pct/actual/2024-01..2024-04"
        for words in (("figures", "--country", "zz"), ("history", key), ("explain", key)):
            told(f"ondiris {words[0]}", seconds(command(*words), 5), base, "ondiris --help")


def run(loads: int = 200) -> None:
    for rows in (ROWS, 10 * ROWS, 100 * ROWS):
        reading(rows)
    growing(loads)
    commands()


if __name__ == "__main__":
    run(*(int(word) for word in sys.argv[1:2]))
