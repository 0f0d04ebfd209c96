"""Indices by hand: weights, links, chains, the tree, contributions."""

from pathlib import Path

import numpy as np
import pytest
from report_tables import RECIPE, compiled, frame_of, row

from ondiris.indices.compile import RATES
from ondiris.indices.reports import Span
from ondiris.indices.tree import Node
from ondiris.model.errors import OndirisError

YEARS = Span.of("2023-01", "2024-12")
DECEMBER = RECIPE.replace("annual_overlap", "december_overlap")


def two_years(change: float = 1.1) -> list[str]:
    """Bread 10 a month, then more by `change`; steel 5, then 6."""
    rows = []
    for place in range(24):
        month, later = YEARS.name(place), place >= 12
        rows.append(row("A", "bread", month, round(10 * (change if later else 1), 3)))
        rows.append(row("B", "steel", month, 6 if later else 5, region="ZZ-02"))
    return rows


@pytest.mark.parametrize("recipe", [RECIPE, DECEMBER], ids=["annual", "december"])
def test_laspeyres_with_the_weights_of_the_year_before(recipe: str, tmp_path: Path) -> None:
    made = compiled(tmp_path, two_years(), frame_of(tmp_path, last="2024-12", recipe=recipe))
    whole = made.of("ZZ", "C")
    assert whole.index == pytest.approx([100] * 12 + [40 * 1.1 + 60 * 1.2] * 12)
    assert made.of("ZZ", "C10").index[-1] == pytest.approx(110)
    assert made.of("ZZ-02", "C").index[-1] == pytest.approx(120)
    rates = dict(zip(RATES, whole.rates, strict=True))
    assert rates["mom"][12] == pytest.approx(16)
    assert rates["yoy"][12] == rates["ytd"][23] == pytest.approx(16)
    assert rates["average_12_month"][23] == pytest.approx(16)
    assert np.isnan(rates["ytd"][11])


def test_contributions_of_activities_and_of_regions(tmp_path: Path) -> None:
    made = compiled(tmp_path, two_years(), frame_of(tmp_path, last="2024-12"))
    place = made.tree.places
    top = place[Node("ZZ", "C")]
    for part, points in ((Node("ZZ", "C10"), 4), (Node("ZZ", "C24"), 12), (Node("ZZ-02", "C"), 12)):
        for rate in range(4):
            assert made.contribution(place[part], top)[rate, 12 if rate == 0 else 23] == pytest.approx(points)
    assert {made.tree.nodes[each] for each in made.tree.children(top)} == {
        Node("ZZ", "C10"),
        Node("ZZ", "C24"),
    }
    assert {made.tree.nodes[each] for each in made.tree.regions_of(top)} == {
        Node("ZZ-01", "C"), Node("ZZ-02", "C"),
    }  # fmt: skip


def test_weights_change_at_a_link_and_rates_stay_additive(tmp_path: Path) -> None:
    recipe = RECIPE.replace("[imputation]", "[weights.2024]\nC10 = 90\nC24 = 10\n\n[imputation]")
    rows = two_years()
    for place in range(12, 24):
        month = YEARS.name(place).replace("2024", "2025")
        rows += [row("A", "bread", month, 11 + place / 10), row("B", "steel", month, 7, region="ZZ-02")]
    made = compiled(tmp_path, rows, frame_of(tmp_path, last="2025-12", recipe=recipe))
    assert made.basis.weight_years == (2023, 2023, 2024)
    top = made.tree.places[Node("ZZ", "C")]
    summed = sum(made.contribution(part, top) for part in made.tree.children(top))
    assert summed == pytest.approx(made.series[top].rates, abs=1e-9, nan_ok=True)


def test_a_node_without_a_base_has_no_index_and_leaves_the_others_alone(tmp_path: Path) -> None:
    rows = [
        *two_years(),
        *(row("N", "bread", f"2024-0{month}", 50, region="ZZ-03") for month in range(6, 10)),
    ]
    made = compiled(tmp_path, rows, frame_of(tmp_path, last="2024-12"))
    assert np.isnan(made.of("ZZ-03", "C10").index).all()
    assert made.of("ZZ", "C").index[-1] == pytest.approx(116)


def test_without_reports_or_a_reference_year_nothing_is_compiled(tmp_path: Path) -> None:
    with pytest.raises(OndirisError, match="no report"):
        compiled(tmp_path, [row("A", "bread", "2023-01", -1)])
    with pytest.raises(OndirisError, match="2019"):
        compiled(
            tmp_path,
            two_years(),
            frame_of(
                tmp_path,
                last="2024-12",
                recipe=RECIPE.replace("reference_year = 2023", "reference_year = 2019"),
            ),
        )
