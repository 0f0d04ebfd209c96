"""Compiling an index: time and memory as reports grow, beside pandas and polars in one run.

Each contender runs in a process of its own on the same generated Parquet files. Ondiris does all of it:
checks of every row, repeated reports, the ratio edit, imputation with its fallbacks, all nodes, chains, rates
and contributions of every node to every ancestor. pandas and polars do the reduction alone, without checks or
edits (panel, ratios of the strata, sums), and leave the rest out. Time after the read is the whole less a
scan of the same columns by DuckDB. `late` is a late respondent, added to a compilation that stands.

Run: `python -m benchmarks.indices [REPORTS...] [CONTENDER...]`.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

COUNTRY, RECIPE, THROUGH = "kz", "industry", "2024-12"
SIZES = (100_000, 1_000_000)


def ondiris(folder: str) -> dict[str, float]:
    import ibis
    import numpy as np

    from ondiris.indices.compile import compile_sums
    from ondiris.indices.engine import Engine
    from ondiris.indices.frame import Frame
    from ondiris.indices.reading import read_reports
    from ondiris.indices.reports import Span
    from ondiris.packs.country import load_country
    from ondiris.packs.recipe import load_recipe

    country = load_country(COUNTRY)
    recipe = load_recipe(RECIPE, country)
    frame = Frame(recipe, country, Span.of(recipe.first_month, THROUGH))
    engine = Engine.open(memory="3GB", threads=2)
    ibis.options.interactive = False
    engine.reports([folder]).limit(1).to_pyarrow()
    columns = (
        "establishment",
        "region",
        "activity",
        "product",
        "month",
        "quantity",
        "unit",
        "value",
        "hours",
    )
    with measured() as scan:
        raw = engine.reports([folder])
        raw.aggregate(**{name: raw[name].max() for name in (*columns, "price_index")}).to_pyarrow()
    with measured() as taken:
        reduced = read_reports(engine, [folder], frame)
        reduction = time.perf_counter()
        made = compile_sums(reduced.sums, frame)
        points = made.contributions()
        taken["indices"] = time.perf_counter() - reduction
    assert np.isfinite(made.of(country.iso, recipe.top).index).all()
    sizes = {"rows": reduced.rows, "nodes": len(made.tree.nodes), "contributions": len(points)}
    return {**taken, "scan": scan["wall"], **sizes}


def polars(folder: str) -> dict[str, float]:
    import polars as pl

    strata, unit = ["region", "activity", "product"], ["establishment", "unit"]
    with measured() as taken:
        reports = pl.read_parquet(
            f"{folder}/*.parquet", columns=[*strata, *unit, "month", "quantity", "value"]
        )
        panel = reports.pivot("month", index=[*strata, *unit], values="quantity", aggregate_function="max")
        months = sorted(panel.columns[5:])
        pairs = list(pairwise(months))
        both = [pl.col(now).is_not_null() & pl.col(last).is_not_null() for last, now in pairs]
        sums = panel.group_by(strata).agg(
            *(
                pl.col(now).filter(met).sum().alias(f"a{now}")
                for (_, now), met in zip(pairs, both, strict=True)
            ),
            *(
                pl.col(last).filter(met).sum().alias(f"b{now}")
                for (last, now), met in zip(pairs, both, strict=True)
            ),
        )
        ratios = sums.select(
            *strata,
            *(
                (pl.col(f"a{now}").cast(pl.Float64) / pl.col(f"b{now}").cast(pl.Float64)).alias(f"r{now}")
                for _, now in pairs
            ),
        )
        filled = panel.join(ratios, on=strata)
        for last, now in pairs:
            carried = pl.col(last).cast(pl.Float64) * pl.col(f"r{now}").cast(pl.Float64)
            filled = filled.with_columns(pl.col(now).cast(pl.Float64).fill_null(carried))
        totals = filled.group_by(strata).agg(*(pl.col(month).sum() for month in months))
    return {**taken, "rows": len(reports), "strata": len(totals)}


def pandas(folder: str) -> dict[str, float]:
    import pandas as pd

    strata, unit = ["region", "activity", "product"], ["establishment", "unit"]
    with measured() as taken:
        reports = pd.read_parquet(folder, columns=[*strata, *unit, "month", "quantity", "value"])
        reports["quantity"] = reports["quantity"].astype(float)
        panel = reports.groupby([*strata, *unit, "month"], observed=True)["quantity"].max().unstack("month")
        groups = list(strata)
        months = sorted(panel.columns)
        for last, now in pairwise(months):
            both = panel[last].notna() & panel[now].notna()
            matched = panel[[last, now]].where(both).groupby(level=groups, observed=True).transform("sum")
            panel[now] = panel[now].fillna(panel[last] * matched[now] / matched[last])
        totals = panel.groupby(level=groups, observed=True).sum()
    return {**taken, "rows": len(reports), "strata": len(totals)}


def late(folder: str) -> dict[str, float]:
    """A late respondent, added to a compilation that stands: milliseconds, the median of nine."""
    from statistics import median

    from ondiris.indices.compile import compile_sums
    from ondiris.indices.engine import Engine
    from ondiris.indices.frame import Frame
    from ondiris.indices.reading import read_reports
    from ondiris.indices.recompute import PANEL, Latecomers
    from ondiris.indices.reports import Span
    from ondiris.packs.country import load_country
    from ondiris.packs.recipe import load_recipe

    country = load_country(COUNTRY)
    recipe = load_recipe(RECIPE, country)
    frame = Frame(recipe, country, Span.of(recipe.first_month, THROUGH))
    engine = Engine.open(memory="3GB", threads=2)
    reduced = read_reports(engine, [folder], frame)
    latecomers = Latecomers.open(engine, reduced, compile_sums(reduced.sums, frame))
    last = frame.span.count - 1
    silent = f"x{last} IS NULL AND x{last - 1} IS NOT NULL"
    sql = f"SELECT establishment, place FROM {PANEL} WHERE {silent} LIMIT 10"
    taken = []
    for establishment, place in engine.connection.con.execute(sql).fetchall():
        codes = dict(zip(("region", "activity", "product"), frame.stratum_at(place), strict=True))
        report = codes | {"establishment": establishment, "unit": frame.products[codes["product"]].unit}
        report |= {"month": THROUGH, "quantity": 50, "value": 500}
        begun = time.perf_counter()
        latecomers.add([report | {"price_index": 110, "hours": 20}])
        taken.append(1000 * (time.perf_counter() - begun))
    return {
        "rows": reduced.rows,
        "wall": median(taken[1:]) / 1000,
        "ms": median(taken[1:]),
        "ms_worst": max(taken[1:]),
    }


class measured:  # noqa: N801
    """Seconds of the clock and of the processor that a block takes."""

    def __enter__(self) -> dict[str, float]:
        self.found: dict[str, float] = {}
        self.begun, self.cpu = time.perf_counter(), time.process_time()
        return self.found

    def __exit__(self, *_: object) -> None:
        self.found["wall"], self.found["cpu"] = (
            time.perf_counter() - self.begun,
            time.process_time() - self.cpu,
        )


def peak() -> float:
    """The most memory this process held, in MB; `getrusage` tells the parent's where that is more."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


CONTENDERS = {"ondiris": ondiris, "polars": polars, "pandas": pandas, "late": late}


def alone(name: str, folder: Path) -> dict[str, float]:
    """Run a contender in a process of its own."""
    asked = [sys.executable, "-W", "ignore", "-m", "benchmarks.indices", "--alone", name, str(folder)]
    done = subprocess.run(asked, capture_output=True, text=True, check=False)
    if done.returncode:
        return {"failed": 1.0}
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def main(sizes: list[int], names: list[str]) -> None:
    """Print each contender, with its times and memory as multiples of Ondiris's, where that ran first."""
    from ondiris.flow.generate import Plan, generate
    from ondiris.flow.workspace import open_workspace

    heads = ("wall s", "ratio", "cpu s", "ratio", "peak MB", "ratio")
    print(f"{'reports':>12} {'contender':<10}", *(f"{head:>8}" for head in heads), f"{'after read':>10}")
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            workspace = open_workspace(COUNTRY, Path(folder) / "store")
            generate(RECIPE, workspace, THROUGH, Plan(size), Path(folder) / "reports")
            own: dict[str, float] = {}
            for name in names:
                found = alone(name, Path(folder) / "reports")
                if "failed" in found:
                    print(f"{size:>12,} {name:<10} failed: not installed, or out of memory")
                    continue
                own = found if name == "ondiris" else own
                print(f"{size:>12,} {name:<10}", *_beside(found, {} if name == "late" else own), _rest(found))


def _beside(found: dict[str, float], own: dict[str, float]) -> Iterator[str]:
    for key in ("wall", "cpu", "peak"):
        yield f"{found[key]:>8.2f}" if key in found else " " * 8
        yield f"{found[key] / own[key]:>8.2f}" if key in found and own.get(key) else " " * 8


def _rest(found: dict[str, float]) -> str:
    after = f"{found['wall'] - found['scan']:.2f}" if "scan" in found else ""
    return f"{after:>10} " + str(
        {key: each for key, each in found.items() if key not in ("wall", "cpu", "peak")}
    )


def run() -> None:
    main(list(SIZES), ["ondiris", "polars", "pandas", "late"])


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["--alone"]:
        told = CONTENDERS[arguments[1]](arguments[2])
        told["peak"] = peak()
        print(json.dumps(told))
    else:
        chosen = [each for each in arguments if each in CONTENDERS] or ["ondiris", "polars", "pandas"]
        main([int(each) for each in arguments if each.isdecimal()] or list(SIZES), chosen)
