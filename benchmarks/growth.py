"""Compiling as reports grow from 1e5 to 1e8: a table and a picture of processor time and memory.

Run: `python -m benchmarks.growth FOLDER`. It generates what is not yet in FOLDER (1.4 GB), runs each
contender in a process of its own, and writes docs/images/growth.csv and growth.svg. The peers stop at ten
million reports, as they hold all of them in memory. Processor time, not the clock, as other work on the
machine disturbs it less.
"""

import csv
import sys
from pathlib import Path

from benchmarks.indices import COUNTRY, RECIPE, THROUGH, alone

SIZES = (100_000, 1_000_000, 10_000_000, 100_000_000)
#: The largest number of reports of each contender.
MOST = {"ondiris": SIZES[-1], "polars": SIZES[-2], "pandas": SIZES[-2]}
IMAGES = Path(__file__).parent.parent / "docs" / "images"
#: By reports: seconds of the clock on two cores, times two, and megabytes.
LIMITS = {10_000_000: (2 * 3, 1000), 100_000_000: (2 * 60, 4000)}
PANELS = {"cpu": "Processor seconds", "peak": "Peak memory, MB"}


def measure(folder: Path) -> list[dict[str, object]]:
    from ondiris.flow.generate import Plan, generate
    from ondiris.flow.workspace import open_workspace

    rows: list[dict[str, object]] = []
    for size in SIZES:
        reports = folder / str(size)
        if not reports.exists():
            generate(RECIPE, open_workspace(COUNTRY, folder / "store"), THROUGH, Plan(size), reports)
        for name in (each for each, most in MOST.items() if size <= most):
            found = alone(name, reports)
            if "failed" in found:
                print(f"{size:,} {name}: failed", file=sys.stderr)
                continue
            numbers = {key: round(found[key], 2) for key in ("wall", "cpu", "peak")}
            rows.append({"contender": name, "reports": size, **numbers})
            print(rows[-1], flush=True)
    return rows


def drawn(rows: list[dict[str, object]]) -> str:
    """Two log-log panels as SVG, with the limits as crosses."""
    import altair as alt
    import vl_convert

    def panel(name: str, place: int) -> alt.LayerChart:
        axis = alt.X("reports:Q", title="Reports", scale=alt.Scale(type="log"), axis=alt.Axis(format="~s"))
        height = alt.Y(f"{name}:Q", title=PANELS[name], scale=alt.Scale(type="log"))
        values = [{"reports": size, name: limit[place]} for size, limit in LIMITS.items()]
        kinds = {
            "color": alt.Color("contender:N", title=None),
            "shape": alt.Shape("contender:N", legend=None),
        }
        lines = (
            alt.Chart(alt.Data(values=rows)).mark_line(point={"size": 60}).encode(x=axis, y=height, **kinds)
        )
        limits = alt.Chart(alt.Data(values=values)).encode(x=axis, y=height)
        crosses = limits.mark_point(shape="cross", size=90, color="black", filled=True)
        words = limits.mark_text(dy=-12, align="right").encode(text=alt.value("limit"))
        return alt.layer(lines, crosses, words).properties(width=320, height=260)

    both = alt.hconcat(*(panel(name, place) for place, name in enumerate(PANELS)))
    return str(vl_convert.vegalite_to_svg(both.to_dict()))


def main(folder: Path) -> None:
    rows = measure(folder)
    with (IMAGES / "growth.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    (IMAGES / "growth.svg").write_text(drawn(rows), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
