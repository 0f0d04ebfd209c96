"""Benchmarks of activities and regions, raked so that the table of both adds up to the whole."""

from pathlib import Path

import numpy as np
import pytest
from report_tables import RECIPE, compiled, frame_of, row, written

from ondiris.indices.compile import RATES, Compiled, compile_sums
from ondiris.indices.engine import Engine
from ondiris.indices.reading import read_reports
from ondiris.indices.recompute import Latecomers
from ondiris.indices.tree import Node
from ondiris.model.errors import InvalidInputError, OndirisError
from ondiris.packs.country import load_country
from ondiris.packs.recipe import load_recipe

COUNT = 28
MONTHS = [f"{2023 + place // 12}-{place % 12 + 1:02}" for place in range(COUNT)]
SIZES = {("bread", "ZZ-01"): 100, ("bread", "ZZ-02"): 40, ("steel", "ZZ-01"): 60, ("steel", "ZZ-02"): 200}
PACE = {("bread", "ZZ-01"): 0.5, ("bread", "ZZ-02"): -0.5, ("steel", "ZZ-01"): 1.0, ("steel", "ZZ-02"): 2.0}

WHOLE = "[benchmark.annual.C]\n2023 = 100\n2024 = 119\n"
BREAD = "[benchmark.annual.C10]\n2023 = 100\n2024 = 104\n"
STEEL = "[benchmark.annual.C24]\n2023 = 100\n2024 = 125\n"
NORTH = "[benchmark.regions.ZZ-01]\n2023 = 100\n2024 = 114\n"


def reports() -> list[str]:
    return [
        row(unit, product, month, round(size * (1 + PACE[product, region] * place / 100), 3), region=region)
        for (product, region), size in SIZES.items()
        for unit in ("A", "B")
        for place, month in enumerate(MONTHS)
    ]


def recipe(*tables: str, raking: str = "true") -> str:
    return RECIPE + f"\n[benchmark]\nraking = {raking}\n" + "".join(tables)


def made(folder: Path, *tables: str, raking: str = "true") -> Compiled:
    return compiled(
        folder, reports(), frame_of(folder, last=MONTHS[-1], recipe=recipe(*tables, raking=raking))
    )


def mean(found: Compiled, region: str, activity: str, year: int) -> float:
    return float(found.of(region, activity).index[found.frame.span.of_year(year)].mean())


def apart(found: Compiled, nodes: list[Node]) -> np.ndarray:
    """How far the whole is from its parts, by their shares in the whole before benchmarks."""
    basis, tree, span = found.basis, found.tree, found.frame.span
    link = np.array([span.years.index(span.year(place)) for place in range(span.count)])
    plain = compile_sums(found.sums, frame_of(found.frame.recipe.path.parent, last=MONTHS[-1]))
    volumes = basis.weights[link] * basis.relatives
    top = tree.places[Node("ZZ", "C")]
    moved = np.zeros(span.count)
    for node in nodes:
        place = tree.places[node]
        share = volumes[:, tree.below[place]].sum(axis=1) / volumes[:, tree.below[top]].sum(axis=1)
        moved += share * found.series[place].index / plain.series[place].index
    difference: np.ndarray = moved - found.series[top].index / plain.series[top].index
    return difference


ACTIVITIES = [Node("ZZ", "C10"), Node("ZZ", "C24")]
REGIONS = [Node("ZZ-01", "C"), Node("ZZ-02", "C")]
CELLS = [Node(region, activity) for region in ("ZZ-01", "ZZ-02") for activity in ("C10", "C24")]


def test_without_raking_parts_do_not_add_up(tmp_path: Path) -> None:
    found = made(tmp_path, WHOLE, BREAD, STEEL, raking="false")
    assert np.abs(apart(found, ACTIVITIES)).max() > 1e-3


@pytest.mark.parametrize(
    "tables",
    [(WHOLE,), (WHOLE, BREAD), (WHOLE, BREAD, STEEL), (WHOLE, NORTH), (WHOLE, BREAD, NORTH), (BREAD,)],
)
def test_activities_regions_and_cells_add_up_to_the_whole(tables: tuple[str, ...], tmp_path: Path) -> None:
    found = made(tmp_path, *tables)
    for nodes in (ACTIVITIES, REGIONS, CELLS):
        assert np.abs(apart(found, nodes)).max() < 1e-9


def test_benchmarks_are_met_where_a_part_without_one_takes_up_the_rest(tmp_path: Path) -> None:
    found = made(tmp_path, WHOLE, BREAD, NORTH)
    assert mean(found, "ZZ", "C", 2024) == pytest.approx(119)
    assert mean(found, "ZZ", "C10", 2024) == pytest.approx(104)
    assert mean(found, "ZZ-01", "C", 2024) == pytest.approx(114)


def test_the_whole_is_met_and_parts_share_what_contradicts_it(tmp_path: Path) -> None:
    found = made(tmp_path, WHOLE, BREAD, STEEL)
    assert mean(found, "ZZ", "C", 2024) == pytest.approx(119)
    off = [mean(found, "ZZ", "C10", 2024) / 104, mean(found, "ZZ", "C24", 2024) / 125]
    assert off[0] == pytest.approx(off[1], rel=2e-3)
    assert abs(off[0] - 1) > 1e-4


def test_contributions_still_add_up(tmp_path: Path) -> None:
    found = made(tmp_path, WHOLE, BREAD, NORTH)
    top = found.tree.places[Node("ZZ", "C")]
    for parts in (found.tree.children(top), found.tree.regions_of(top)):
        points = sum(found.contribution(part, top) for part in parts)
        for rate in range(len(RATES)):
            rates = found.series[top].rates[rate]
            known = ~np.isnan(rates)
            assert points[rate][known] == pytest.approx(rates[known], abs=1e-9)


def test_what_agrees_already_stays(tmp_path: Path) -> None:
    plain = compiled(tmp_path, reports(), frame_of(tmp_path, last=MONTHS[-1]))
    tables = [
        f"[benchmark.annual.{code}]\n"
        + "".join(f"{year} = {mean(plain, 'ZZ', code, year):.9f}\n" for year in (2023, 2024))
        for code in ("C", "C10")
    ]
    found = made(tmp_path, *tables)
    for before, after in zip(plain.series, found.series, strict=True):
        assert after.index == pytest.approx(before.index, rel=1e-8)


def test_a_late_report_moves_all_that_raking_moves(tmp_path: Path) -> None:
    """Bit for bit what a full run gives, though the late unit is in one cell of the table."""
    frame = frame_of(tmp_path, last=MONTHS[-1], recipe=recipe(WHOLE, BREAD, NORTH))
    rows = reports()
    late = rows.pop(COUNT * 2 + 20)
    engine = Engine.open()
    first = read_reports(engine, [written(tmp_path, rows)], frame)
    latecomers = Latecomers.open(engine, first, compile_sums(first.sums, frame))
    names = ("establishment", "region", "activity", "product", "month", "quantity", "unit", "value")
    found = latecomers.add([dict(zip(names, late.split(","), strict=True))])
    whole = compiled(tmp_path, [*rows, late], frame)
    for one, other in zip(found.series, whole.series, strict=True):
        assert one.index.tobytes() == other.index.tobytes()
        assert one.points.tobytes() == other.points.tobytes()


def test_benchmarks_that_leave_nothing_are_refused(tmp_path: Path) -> None:
    with pytest.raises(OndirisError, match=r"benchmarks of 20\d\d-\d\d leave less than nothing"):
        made(tmp_path, WHOLE, BREAD.replace("2024 = 104", "2024 = 900"))


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("aggregation", recipe(WHOLE).replace('linking = "', 'aggregation = "fisher"\nlinking = "')),
        ("benchmark.annual", recipe(WHOLE, "[benchmark.annual.MACHINE_BUILDING]\n2023 = 100\n")),
        ("benchmark.regions", recipe(WHOLE, "[benchmark.regions.ZZ]\n2023 = 100\n")),
        ("benchmark.regions", recipe(WHOLE, "[benchmark.regions.XX]\n2023 = 100\n", raking="false")),
    ],
)
def test_what_cannot_be_raked_is_named(column: str, text: str, tmp_path: Path) -> None:
    path = tmp_path / "recipe.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidInputError) as error:
        load_recipe(path, load_country("zz"))
    assert [problem.column for problem in error.value.problems] == [column]
