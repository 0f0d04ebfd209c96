"""Imputation: what stands for a missing report, by which method, and how much it is."""

from pathlib import Path

import numpy as np
import pytest
from report_tables import RECIPE, compiled, frame_of, reduced, row

from ondiris.indices.impute import CARRIED, NONE, PARENTAL, RATIO, impute
from ondiris.indices.report import methods_used, quality_of
from ondiris.indices.tree import Node

JAN, FEB, MAR = "2023-01", "2023-02", "2023-03"


def test_ratio_of_the_stratum(tmp_path: Path) -> None:
    rows = [row("A", "bread", JAN, 10), row("A", "bread", FEB, 12), row("B", "bread", JAN, 20)]
    frame = frame_of(tmp_path, last=FEB)
    found = impute(reduced(tmp_path, rows, frame).sums, frame.recipe.imputation)
    assert found.total[:, 0] == pytest.approx([30, 12 + 20 * 1.2])
    assert found.methods[1, 0] == RATIO
    assert found.missing[:, 0].tolist() == [0, 1]


def test_a_longer_gap_follows_the_ratios_of_each_month(tmp_path: Path) -> None:
    rows = [row("A", "bread", month, each) for month, each in ((JAN, 10), (FEB, 12), (MAR, 6))]
    frame = frame_of(tmp_path)
    found = impute(
        reduced(tmp_path, [*rows, row("B", "bread", JAN, 20)], frame).sums, frame.recipe.imputation
    )
    assert found.imputed[:, 0] == pytest.approx([0, 24, 12])


def test_parental_takes_the_product_elsewhere_then_the_activity(tmp_path: Path) -> None:
    rows = [
        row("A", "bread", JAN, 10),
        row("A", "bread", FEB, 15),
        row("B", "bread", JAN, 20, region="ZZ-02"),
    ]
    frame = frame_of(tmp_path, last=FEB)
    found = impute(reduced(tmp_path, rows, frame).sums, frame.recipe.imputation)
    assert found.imputed[1].tolist() == pytest.approx([0, 30])
    assert found.methods[1].tolist() == [RATIO, PARENTAL]


def test_carry_forward_where_nobody_reports(tmp_path: Path) -> None:
    rows = [row("A", "bread", JAN, 10), row("B", "steel", JAN, 5), row("B", "steel", FEB, 6)]
    frame = frame_of(tmp_path, last=FEB)
    found = impute(reduced(tmp_path, rows, frame).sums, frame.recipe.imputation)
    assert found.total[:, 0] == pytest.approx([10, 10])
    assert found.methods[1, 0] == CARRIED


def test_nothing_where_the_recipe_has_no_method_left(tmp_path: Path) -> None:
    recipe = RECIPE.replace("longest = 3", 'longest = 3\nmethods = ["ratio"]')
    rows = [row("A", "bread", JAN, 10), row("B", "steel", JAN, 5), row("B", "steel", FEB, 6)]
    frame = frame_of(tmp_path, last=FEB, recipe=recipe)
    found = impute(reduced(tmp_path, rows, frame).sums, frame.recipe.imputation)
    assert found.total[:, 0] == pytest.approx([10, 0])
    assert found.methods[1, 0] == NONE


def test_a_unit_silent_for_longer_is_closed(tmp_path: Path) -> None:
    rows = [row("A", "bread", f"2023-0{month}", 10) for month in range(1, 6)]
    frame = frame_of(tmp_path, last="2023-05")
    found = impute(
        reduced(tmp_path, [*rows, row("B", "bread", JAN, 20)], frame).sums, frame.recipe.imputation
    )
    assert found.imputed[:, 0] == pytest.approx([0, 20, 20, 20, 0])


def test_the_first_months_are_filled_backwards(tmp_path: Path) -> None:
    rows = [row("A", "bread", JAN, 10), row("A", "bread", FEB, 12), row("B", "bread", FEB, 24)]
    frame = frame_of(tmp_path, last=FEB)
    found = impute(reduced(tmp_path, rows, frame).sums, frame.recipe.imputation)
    assert found.total[:, 0] == pytest.approx([30, 36])


def test_response_and_imputed_share_at_every_node(tmp_path: Path) -> None:
    rows = [
        row("A", "bread", JAN, 10), row("A", "bread", FEB, 10), row("B", "bread", JAN, 30),
        row("C", "steel", JAN, 5), row("C", "steel", FEB, 5),
    ]  # fmt: skip
    made = compiled(tmp_path, rows, frame_of(tmp_path, last=FEB))
    quality = quality_of(made)
    place = made.tree.places
    assert quality.response[1, place[Node("ZZ", "C10")]] == pytest.approx(0.5)
    assert quality.response[1, place[Node("ZZ", "C")]] == pytest.approx(2 / 3)
    assert quality.imputed[1, place[Node("ZZ", "C10")]] == pytest.approx(0.75)
    assert quality.imputed[1, place[Node("ZZ", "C")]] == pytest.approx(0.4 * 0.75)
    assert quality.reports[1, place[Node("ZZ", "C")]] == 2
    assert methods_used(made) == {"ratio": 1}
    assert np.isfinite(quality.response).all()
