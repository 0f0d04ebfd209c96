"""What must hold of a compilation whatever was reported: additivity, identity, consistency."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ondiris.indices.compile import Compiled, compile_sums
from ondiris.indices.frame import Frame
from ondiris.indices.reduce import Sums
from ondiris.indices.reports import Span
from ondiris.indices.tree import Node
from ondiris.packs.country import load_country
from ondiris.packs.recipe import load_recipe

COUNTRY = load_country("zz")
RECIPE = load_recipe("output", COUNTRY)
MONTHS = 36
FRAME = Frame(RECIPE, COUNTRY, Span.of("2023-01", "2025-12"))
STRATA = tuple(
    sorted(
        (region, rule.activity, rule.code)
        for region in ("ZZ-01", "ZZ-02")
        for rule in RECIPE.products.values()
    )
)


def sums(reported: np.ndarray, values: np.ndarray | None = None) -> Sums:
    """Sums of strata that all reported, with these values by year, or the quantities for values."""
    none = np.zeros_like(reported)
    gaps = np.zeros((RECIPE.imputation.longest, *reported.shape), dtype=np.int64)
    leads = np.zeros((RECIPE.imputation.longest, reported.shape[1]), dtype=np.int64)
    money = {
        year: (reported[FRAME.span.of_year(year)].sum(axis=0) if values is None else values)
        for year in FRAME.span.years
    }
    return Sums(
        STRATA, reported, none + 1, reported, reported, none + 1, gaps, gaps, leads, leads, *[none] * 4, money
    )


@st.composite
def reports(draw: st.DrawFn) -> Sums:
    seed = draw(st.integers(0, 2**32 - 1))
    spread = draw(st.floats(0.01, 1.5))
    chance = np.random.default_rng(seed)
    level = np.exp(chance.normal(8, 1, len(STRATA)))
    return sums(
        np.rint(1000 * level * np.exp(chance.normal(0, spread, (MONTHS, len(STRATA))))).astype(np.int64) + 1
    )


def top(made: Compiled) -> int:
    return made.tree.places[Node(COUNTRY.iso, RECIPE.top)]


@settings(max_examples=25, deadline=None)
@given(reports())
def test_contributions_add_up_at_every_node(found: Sums) -> None:
    made = compile_sums(found, FRAME)
    for place in range(len(made.tree.nodes)):
        series = made.series[place]
        assert series.points.sum(axis=2) == pytest.approx(series.rates, abs=1e-9, nan_ok=True)
        for parts in (made.tree.children(place), made.tree.regions_of(place)):
            if parts:
                summed = sum(made.contribution(part, place) for part in parts)
                assert summed == pytest.approx(series.rates, abs=1e-9, nan_ok=True)


@settings(max_examples=25, deadline=None)
@given(reports())
def test_two_stages_are_one(found: Sums) -> None:
    """In the first link a node is the mean of its children by weight, whatever lies below them."""
    made = compile_sums(found, FRAME)
    weights = made.basis.weights[0]
    for place in range(len(made.tree.nodes)):
        for parts in (made.tree.children(place), made.tree.regions_of(place)):
            if parts:
                share = np.array([weights[made.tree.below[part]].sum() for part in parts])
                own = np.array([made.series[part].index[:12] for part in parts])
                assert share @ own / share.sum() == pytest.approx(made.series[place].index[:12], rel=1e-12)


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 10**6))
def test_what_does_not_change_is_100(seed: int, level: int) -> None:
    chance = np.random.default_rng(seed)
    still = np.tile(chance.integers(1, 1000, len(STRATA)) * level, (MONTHS, 1))
    made = compile_sums(sums(still), FRAME)
    for series in made.series:
        assert series.index == pytest.approx(np.full(MONTHS, 100.0), rel=1e-12)


@settings(max_examples=10, deadline=None)
@given(reports(), st.integers(2, 1000))
def test_units_of_measure_do_not_matter(found: Sums, factor: int) -> None:
    larger = sums(found.reported * factor, found.values[2023])
    alike = sums(found.reported, found.values[2023])
    one, other = compile_sums(alike, FRAME), compile_sums(larger, FRAME)
    for own, their in zip(one.series, other.series, strict=True):
        assert own.index == pytest.approx(their.index, rel=1e-12)


@settings(max_examples=10, deadline=None)
@given(reports())
def test_an_index_lies_between_those_of_its_parts_in_the_first_link(found: Sums) -> None:
    made = compile_sums(found, FRAME)
    parts = np.array([made.series[part].index[:12] for part in made.tree.children(top(made))])
    whole = made.series[top(made)].index[:12]
    assert (whole <= parts.max(axis=0) + 1e-9).all()
    assert (whole >= parts.min(axis=0) - 1e-9).all()
