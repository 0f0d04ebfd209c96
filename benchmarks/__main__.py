"""Run the benchmarks: `python -m benchmarks`, or some of them: `python -m benchmarks start brief`.

Each is a module of this folder with `run()`, which returns rows, or prints its own and returns nothing.
Each row stands beside a peer or a physical limit that is measured in the same run on the same machine, so
that the ratio means the same everywhere. Exit code 1 where a promised time was not kept.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from benchmarks.row import Row


def benchmarks() -> list[str]:
    """The modules that have a `run`, at any depth: `start`, `folder.name`."""
    folder = Path(__file__).parent
    return sorted(
        ".".join(path.relative_to(folder).with_suffix("").parts)
        for path in folder.rglob("*.py")
        if "\ndef run(" in path.read_text("utf-8")
    )


def line(row: Row) -> str:
    promised = (
        "" if row.most is None else f"  promised {row.most:g} {row.unit}: {'kept' if row.kept else 'BROKEN'}"
    )
    return (
        f"{row.name:<52}{row.ours:>9.3f} {row.unit}{row.ratio:>8.1f} x {row.beside} "
        f"({row.limit:.3f} {row.unit}){promised}"
    )


def main(wanted: Sequence[str]) -> int:
    known = benchmarks()
    if strange := sorted(set(wanted) - set(known)):
        print(f"no such benchmark: {', '.join(strange)}; there are {', '.join(known)}", file=sys.stderr)
        return 2
    kept = True
    for name in wanted or known:
        module = import_module(f"benchmarks.{name}")
        print(f"\n{name}: {(module.__doc__ or '').splitlines()[0]}", flush=True)
        for row in module.run() or ():
            print(line(row), flush=True)
            kept = kept and row.kept
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
