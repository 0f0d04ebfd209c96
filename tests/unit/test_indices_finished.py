"""Annual benchmarks, an old base linked before the new, and seasonal adjustment, as a recipe chooses them."""

from decimal import Decimal
from math import pi, sin
from pathlib import Path

import numpy as np
import pytest
from report_tables import RECIPE, compiled, frame_of, row, written

from ondiris.flow.compile import Compilation, compile_reports
from ondiris.flow.compile_folder import summary
from ondiris.flow.compile_page import page
from ondiris.flow.workspace import open_workspace
from ondiris.indices.compile import Compiled
from ondiris.indices.engine import Engine
from ondiris.indices.finished import linked
from ondiris.model.errors import InvalidInputError, OndirisError
from ondiris.model.key import Key
from ondiris.packs.country import load_country
from ondiris.packs.recipe import load_recipe
from ondiris.packs.recipe_series import OldBase


def months(count: int, first: int = 2023) -> list[str]:
    return [f"{first + place // 12}-{place % 12 + 1:02}" for place in range(count)]


def reports(count: int, first: int = 2023) -> list[str]:
    return [
        row("A", product, month, round(size * (1 + place / 100) * (1 + sin(pi * place / 6) / 5), 3))
        for product, size in (("bread", 100), ("steel", 300))
        for place, month in enumerate(months(count, first))
    ]


BENCHMARK = """
[benchmark]
method = "{method}"
[benchmark.annual.C]
2023 = 100
2024 = 118.5
2025 = 130
"""


def benchmarked(folder: Path, method: str) -> Compiled:
    recipe = RECIPE + BENCHMARK.format(method=method) if method else RECIPE
    return compiled(folder, reports(30), frame_of(folder, last="2025-06", recipe=recipe))


@pytest.mark.parametrize("method", ["denton", "cholette_dagum"])
def test_months_meet_the_annual_means_and_contributions_still_add_up(method: str, tmp_path: Path) -> None:
    plain, met = (benchmarked(tmp_path, each).of("ZZ", "C") for each in ("", method))
    assert met.index[:12].mean() == pytest.approx(100, abs=1e-9)
    assert met.index[12:24].mean() == pytest.approx(118.5, abs=1e-9)
    assert np.nansum(met.points, axis=2)[~np.isnan(met.rates)] == pytest.approx(
        met.rates[~np.isnan(met.rates)], abs=1e-9
    )
    # 2025 is not whole: its benchmark waits; Denton keeps the last correction.
    if method == "denton":
        assert met.index[29] / met.index[23] == pytest.approx(plain.index[29] / plain.index[23])


def test_only_nodes_with_a_benchmark_are_moved(tmp_path: Path) -> None:
    plain, met = (benchmarked(tmp_path, each) for each in ("", "denton"))
    assert (plain.of("ZZ", "C10").index == met.of("ZZ", "C10").index).all()
    assert (plain.of("ZZ-01", "C").index == met.of("ZZ-01", "C").index).all()


def old(overlap: str, first: str = "2022-01", count: int = 24) -> OldBase:
    year = int(first[:4])
    values = {month: 80 + place for place, month in enumerate(months(count, year))}
    return OldBase("old.csv", overlap, {}, {"C": values})


def test_an_annual_overlap_joins_the_means_of_the_year() -> None:
    new = np.linspace(95, 105, 24)
    first, index = linked(new, 2023 * 12, "C", old("2023"))
    assert first == 2022 * 12
    assert index[12:] == pytest.approx(new)
    # Worked by hand: the old index averages 97.5 in the overlap and the new one mean(new), so 80 becomes ...
    assert index[0] == pytest.approx(80 / 97.5 * new[:12].mean())
    assert index[11] / index[0] == pytest.approx(91 / 80)


def test_a_month_of_overlap_joins_that_month() -> None:
    new = np.linspace(95, 105, 24)
    _, index = linked(new, 2023 * 12, "C", old("2023-12"))
    assert index[0] == pytest.approx(80 / 103 * new[11])


def test_as_a_statistics_office_continues_an_old_base() -> None:
    """Statistics Finland, online course on indices, section 3.6, case A."""
    months = {"2003-11": Decimal("104.2"), "2003-12": Decimal("104.47")}
    old_base = OldBase("old.csv", "2003-12", {}, {"C": months})
    begin, found = linked(np.array([100.0, 100.34]), 2003 * 12 + 11, "C", old_base)
    assert begin == 2003 * 12 + 10
    assert 104.47 * found[2] / found[1] == pytest.approx(104.82, abs=0.0102)  # as far as printing tells
    assert found[1:] == pytest.approx([100.0, 100.34])


@pytest.mark.parametrize("overlap", ["2021", "2025-01"])
def test_without_overlap_nothing_is_linked(overlap: str) -> None:
    with pytest.raises(OndirisError, match="in the old index and in the new"):
        linked(np.linspace(95, 105, 24), 2023 * 12, "C", old(overlap))


OLD = """
[old_base]
file = "old.csv"
overlap = "2023"
[old_base.codes]
D15 = "C10"
"""

SEASONAL = """
[seasonal]
indicator = "exports"
activities = ["C"]
transform = "log"
model = "(0 1 1)(0 1 1)"
"""


def made(folder: Path, recipe: str, count: int, first: int = 2023) -> Compilation:
    (folder / "own.toml").write_text(
        recipe.replace("2023-01", f"{first}-01").replace("= 2023", f"= {first}"), "utf-8"
    )
    path = written(folder, reports(count, first))
    workspace = open_workspace("zz", folder / "store")
    return compile_reports(folder / "own.toml", [path], workspace, Engine.open())


def test_old_months_are_figures_and_the_first_year_grows(tmp_path: Path) -> None:
    lines = [
        f"{code},{month},{90 + place}"
        for code in ("C", "D15")
        for place, month in enumerate(months(24, 2022))
    ]
    (tmp_path / "old.csv").write_text("\n".join(["activity,month,index", *lines]) + "\n", "utf-8")
    found = made(tmp_path, RECIPE + OLD, 14)
    figures = {str(figure.key): figure for figure in found.batch.figures}
    for activity in ("C", "C10"):
        start = f"zz/output/{activity}/ZZ/-"
        before = figures[f"{start}/index:2023/index/actual/2022-03"]
        assert float(before.value) == pytest.approx(92 / 107.5 * 100)
        grown = figures[f"{start}/growth:yoy/pct/actual/2023-03"]
        now = figures[f"{start}/index:2023/index/actual/2023-03"]
        assert float(grown.value) == pytest.approx(100 * float(now.value / before.value) - 100)
        assert "old base of old.csv" in str(grown.lineage)
        assert f"{start}/growth:yoy/pct/actual/2023-01..2023-03" in figures


def test_an_old_base_with_mistakes_is_refused_with_its_rows(tmp_path: Path) -> None:
    (tmp_path / "old.csv").write_text("activity,month,index\nC,2022-01,-5\nC,2022-13,4\n", "utf-8")
    (tmp_path / "own.toml").write_text(RECIPE + OLD.replace('"2023"', '"2023-Q1"'), "utf-8")
    with pytest.raises(InvalidInputError) as error:
        load_recipe(tmp_path / "own.toml", load_country("zz"))
    assert "overlap" in str(error.value)
    (tmp_path / "own.toml").write_text(RECIPE + OLD, "utf-8")
    with pytest.raises(InvalidInputError) as error:
        load_recipe(tmp_path / "own.toml", load_country("zz"))
    assert [problem.row for problem in error.value.problems] == [2, 3]


def test_the_adjusted_index_is_figures_of_its_own_with_diagnostics(tmp_path: Path) -> None:
    found = made(tmp_path, RECIPE + SEASONAL, 60, 2020)
    figures = {str(figure.key): figure for figure in found.batch.figures}
    plain = [
        float(figures[f"zz/output/C/ZZ/-/index:2020/index/actual/{month}"].value)
        for month in months(60, 2020)
    ]
    keys = [f"zz/exports/C/ZZ/-/index:2020/index/actual/{month}" for month in months(60, 2020)]
    adjusted = [float(figures[key].value) for key in keys]
    assert np.abs(np.diff(adjusted)).mean() < np.abs(np.diff(plain)).mean() / 4
    assert "X-13ARIMA-SEATS" in str(figures[keys[-1]].lineage)
    assert summary(found)["seasonal"]["C"]["model"] == "(0 1 1)(0 1 1)"
    assert "Seasonal adjustment" in page(found)
    store = open_workspace("zz", tmp_path / "store").store
    assert store.get(Key.parse(keys[-1])) is not None


def test_a_series_too_short_to_adjust_is_told_and_the_rest_compiled(tmp_path: Path) -> None:
    found = made(tmp_path, RECIPE + SEASONAL, 20)
    assert "error" in summary(found)["seasonal"]["C"]
    assert not any(figure.key.indicator == "exports" for figure in found.batch.figures)
    assert "not adjusted" in page(found)


def test_a_recipe_names_a_source_of_its_pack(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(RECIPE.replace("compiled-index", "nowhere"), "utf-8")
    with pytest.raises(InvalidInputError, match="source"):
        load_recipe(tmp_path / "own.toml", load_country("zz"))
