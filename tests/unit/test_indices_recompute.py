"""A late respondent: only what depends on it is done again, and the result is that of a full run."""

import random
from pathlib import Path

import numpy as np
import pytest
from report_tables import HEADER, RECIPE, frame_of, row, written
from test_indices_edits import EDIT

from ondiris.indices.compile import Compiled, compile_sums
from ondiris.indices.engine import Engine
from ondiris.indices.frame import Frame
from ondiris.indices.reading import read_reports
from ondiris.indices.recompute import Latecomers
from ondiris.indices.reports import Span
from ondiris.indices.tree import Node
from ondiris.model.errors import InvalidInputError, OndirisError

SPAN = Span.of("2023-01", "2024-06")


def rows() -> list[str]:
    chance = random.Random(5)
    return [
        row(f"{product}{unit}", product, month, round(chance.uniform(5, 50), 3), region=f"ZZ-0{1 + unit % 3}")
        for month in SPAN.names
        for product in ("bread", "steel")
        for unit in range(9)
        if chance.random() > 0.1
    ]


def run(folder: Path, reports: list[str], frame: Frame) -> tuple[Engine, Latecomers, Compiled]:
    engine = Engine.open()
    reduced = read_reports(engine, [written(folder, reports)], frame)
    made = compile_sums(reduced.sums, frame)
    return engine, Latecomers.open(engine, reduced, made), made


def same(one: Compiled, other: Compiled) -> bool:
    arrays = [(one.imputed.total, other.imputed.total), (one.basis.weights, other.basis.weights)]
    for own, their in zip(one.series, other.series, strict=True):
        arrays += [(own.index, their.index), (own.rates, their.rates), (own.points, their.points)]
    return all(np.array_equal(own, their, equal_nan=True) for own, their in arrays)


@pytest.mark.parametrize(
    ("action", "elementary"),
    [
        ("", "unit_value"),
        ("list", "unit_value"),
        ("impute", "jevons"),
        ("", "jevons"),
        ("", "carli"),
        ("", "dutot"),
    ],
)
def test_late_reports_give_what_a_full_run_gives(action: str, elementary: str, tmp_path: Path) -> None:
    recipe = RECIPE + (EDIT.format("half", 3, 0, action) if action else "")
    recipe = recipe.replace("most_bad", f'elementary = "{elementary}"\nmost_bad')
    frame = frame_of(tmp_path, last="2024-06", recipe=recipe)
    everything = rows()
    late = random.Random(9).sample(everything, 4)
    _, latecomers, before = run(tmp_path, [each for each in everything if each not in late], frame)
    for each in late:
        after = latecomers.add([dict(zip(HEADER.split(","), each.split(","), strict=True))])
    _, _, full = run(tmp_path, everything, frame)
    assert same(after, full)
    assert not same(before, full)


def test_only_the_nodes_above_it_are_touched(tmp_path: Path) -> None:
    frame = frame_of(tmp_path, last="2024-06")
    _, latecomers, made = run(tmp_path, [*rows(), row("late", "bread", "2024-05", 5)], frame)
    report = dict(zip(HEADER.split(","), row("late", "bread", "2024-06", 5, "kg").split(","), strict=True))
    latecomers.add([report | {"quantity": "5000", "value": "0"}])
    touched = {made.tree.nodes[place] for place in latecomers.touched}
    assert touched == {Node(region, activity) for region in ("ZZ", "ZZ-01") for activity in ("C", "C10")}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"month": "2024-07"}, "future"), ({"quantity": "-1"}, "negative"), ({"quantity": "NaN"}, "number"),
        ({"unit": "pcs"}, "unit"), ({"region": "XX"}, "region"), ({"product": "cake"}, "product"),
        ({"activity": "C24"}, "activity"), ({"establishment": ""}, "establishment"),
        ({"month": "2024-01"}, "not reported"), ({"month": "soon"}, "month such as"),
    ],
)  # fmt: skip
def test_what_would_be_refused_is_refused_and_changes_nothing(
    change: dict[str, str], expected: str, tmp_path: Path
) -> None:
    frame = frame_of(tmp_path, last="2024-06")
    _, latecomers, made = run(tmp_path, [*rows(), row("late", "bread", "2024-01", 5)], frame)
    report = dict(zip(HEADER.split(","), row("late", "bread", "2024-06", 5).split(","), strict=True))
    with pytest.raises(InvalidInputError, match=expected):
        latecomers.add([report | change])
    assert latecomers.compiled is made


def test_a_product_that_nobody_made_in_a_region_needs_a_full_run(tmp_path: Path) -> None:
    frame = frame_of(tmp_path, last="2024-06")
    only = [each for each in rows() if "ZZ-03" not in each]
    _, latecomers, _ = run(tmp_path, only, frame)
    report = row("late", "bread", "2024-06", 5, region="ZZ-03")
    with pytest.raises(OndirisError, match="compile again"):
        latecomers.add([dict(zip(HEADER.split(","), report.split(","), strict=True))])


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("quantity", "1e3"), ("quantity", True), ("quantity", 10**400), ("month", "2023-07-32"),
        ("month", "2023-07x"), ("establishment", "  "), ("establishment", "A\0"), ("establishment", "\udcff"),
        ("value", -1), ("value", "much"), ("value", float("nan")), ("price_index", 0),
    ],
)  # fmt: skip
def test_what_a_file_would_not_be_let_pass_is_refused_late_as_well(
    column: str, value: object, tmp_path: Path
) -> None:
    frame = frame_of(tmp_path, last="2024-06")
    _, latecomers, made = run(tmp_path, rows(), frame)
    report = dict(zip(HEADER.split(","), row("late", "bread", "2023-07", 9).split(","), strict=True))
    with pytest.raises(InvalidInputError, match=column):
        latecomers.add([{**report, column: value}])
    assert latecomers.compiled is made


def test_blanks_around_a_late_establishment_are_those_of_a_file(tmp_path: Path) -> None:
    frame = frame_of(tmp_path, last="2024-06")
    _, latecomers, _ = run(tmp_path, rows(), frame)
    late = row("late", "bread", "2023-07", 9)
    report = dict(zip(HEADER.split(","), late.replace("late", " late ").split(","), strict=True))
    assert same(latecomers.add([report]), run(tmp_path, [*rows(), late], frame)[2])
