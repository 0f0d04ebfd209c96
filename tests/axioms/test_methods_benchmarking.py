"""Axioms of benchmarking, raking, balancing and imputation: totals met, nothing moved without a reason."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.balancing import balancing
from ondiris.methods.cholette_dagum import cholette_dagum
from ondiris.methods.denton import denton
from ondiris.methods.elementary_index import elementary_index
from ondiris.methods.least_distance import least_distance
from ondiris.methods.natural_spline import natural_spline
from ondiris.methods.parental_imputation import parental_imputation
from ondiris.methods.raking import margins_of_table, raking
from ondiris.methods.release_diagonal import release_diagonal
from ondiris.methods.revision_statistics import revision_statistics
from ondiris.methods.shadow_prices import shadow_prices
from ondiris.methods.stock_benchmarking import stock_benchmarking

AMOUNTS = st.floats(1.0, 1000.0)
Years = tuple[np.ndarray, np.ndarray, list[int], list[int]]


@st.composite
def years(draw: st.DrawFn) -> Years:
    """A quarterly series of some years and more quarters, and a total of each year."""
    count, more = draw(st.integers(1, 5)), draw(st.integers(0, 5))
    series = draw(arrays(np.float64, 4 * count + more, elements=AMOUNTS))
    ratios = draw(arrays(np.float64, count, elements=st.floats(0.5, 2.0)))
    starts = list(range(0, 4 * count, 4))
    totals = ratios * series[: 4 * count].reshape(count, 4).sum(axis=1)
    return series, totals, starts, [start + 4 for start in starts]


def sums(series: np.ndarray, count: int) -> np.ndarray:
    return series[: 4 * count].reshape(count, 4).sum(axis=1)


@given(years(), st.sampled_from([0.0, 0.5, 1.0]), st.sampled_from([1, 2]))
@settings(max_examples=60)
def test_denton_meets_the_totals(made: Years, power: float, differences: int) -> None:
    series, totals, starts, ends = made
    assume(len(totals) >= differences)
    found = denton(series, totals, starts, ends, power=power, differences=differences)
    assert sums(found, len(totals)) == pytest.approx(totals, rel=1e-7)


@given(years(), st.sampled_from([0.0, 0.5, 1.0]), st.floats(0.0, 0.99))
@settings(max_examples=60)
def test_cholette_dagum_meets_the_totals(made: Years, power: float, rho: float) -> None:
    series, totals, starts, ends = made
    found = cholette_dagum(series, totals, starts, ends, rho=rho, power=power)
    assert sums(found, len(totals)) == pytest.approx(totals, rel=1e-7)


@given(years(), st.floats(0.0, 0.99))
@settings(max_examples=40)
def test_a_series_that_meets_its_totals_stays(made: Years, rho: float) -> None:
    series, totals, starts, ends = made
    own = sums(series, len(totals))
    for power in (0.0, 1.0):
        assert denton(series, own, starts, ends, power=power) == pytest.approx(series)
        found = cholette_dagum(series, own, starts, ends, rho=rho, power=power, bias="estimated")
        assert found == pytest.approx(series)


@given(years(), st.floats(0.1, 10), st.floats(0.0, 0.99))
@settings(max_examples=40)
def test_proportional_benchmarking_knows_no_units(made: Years, times: float, rho: float) -> None:
    series, totals, starts, ends = made
    found = denton(series, totals, starts, ends)
    assert denton(series * times, totals, starts, ends) == pytest.approx(found, rel=1e-6)
    assert denton(series, totals * times, starts, ends) == pytest.approx(found * times, rel=1e-6)
    both = cholette_dagum(series * times, totals * times, starts, ends, rho=rho)
    assert both == pytest.approx(times * cholette_dagum(series, totals, starts, ends, rho=rho), rel=1e-6)


@given(years())
@settings(max_examples=40)
def test_denton_is_the_smoothest_of_all_that_meet_the_totals(made: Years) -> None:
    series, totals, starts, ends = made
    found = denton(series, totals, starts, ends)
    least = (np.diff(found / series) ** 2).sum()
    chance = np.random.default_rng(len(series))
    for _ in range(5):
        move = chance.normal(size=len(series))
        for start, end in zip(starts, ends, strict=True):
            move[start:end] -= move[start:end].mean()
        assert (np.diff((found + 0.1 * move) / series) ** 2).sum() >= least * (1 - 1e-9)


@given(years())
@settings(max_examples=40)
def test_prorating_is_rho_nought_and_half_power(made: Years) -> None:
    series, totals, starts, ends = made
    found = cholette_dagum(series, totals, starts, ends, rho=0.0, power=0.5)
    ratios = totals / sums(series, len(totals))
    count = 4 * len(totals)
    assert found[:count] == pytest.approx(series[:count] * np.repeat(ratios, 4))
    assert (found[count:] == series[count:]).all()


@given(arrays(np.float64, 24, elements=AMOUNTS), st.floats(0.0, 1.0), st.booleans())
@settings(max_examples=40)
def test_a_stock_meets_its_days_and_stays_where_they_agree(
    series: np.ndarray, rho: float, proportional: bool
) -> None:
    places = [3, 7, 15, 19]
    levels = series[places] * np.array([1.1, 0.9, 1.2, 1.0])
    found = stock_benchmarking(series, levels, places, per_year=4, rho=rho, proportional=proportional)
    assert found[places] == pytest.approx(levels)
    same = stock_benchmarking(series, series[places], places, per_year=4, rho=rho, proportional=proportional)
    assert same == pytest.approx(series)


@given(arrays(np.float64, 6, elements=st.floats(-10, 10)), st.floats(-5, 5), st.floats(-5, 5))
def test_a_spline_is_linear_in_its_values(values: np.ndarray, times: float, more: float) -> None:
    at, places = np.linspace(0, 10, 21), np.array([0.0, 1.0, 2.5, 4.0, 7.0, 10.0])
    found = natural_spline(places, values, at)
    assert natural_spline(places, times * values + more, at) == pytest.approx(times * found + more, abs=1e-9)
    assert natural_spline(places, values, places) == pytest.approx(values, abs=1e-9)


@st.composite
def tables(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rows, columns = draw(st.integers(2, 4)), draw(st.integers(2, 4))
    cells = draw(arrays(np.float64, rows * columns, elements=AMOUNTS))
    other = draw(arrays(np.float64, rows * columns, elements=AMOUNTS))
    margins = margins_of_table(rows, columns)
    return cells, margins, margins @ other


@given(tables())
@settings(max_examples=60)
def test_raking_meets_the_margins_and_leaves_what_meets_them(
    made: tuple[np.ndarray, np.ndarray, np.ndarray],
) -> None:
    cells, margins, totals = made
    assert margins @ raking(cells, margins, totals) == pytest.approx(totals)
    assert raking(cells, margins, margins @ cells) == pytest.approx(cells)
    one = margins.sum(axis=0, keepdims=True) > 0
    share = raking(cells, one.astype(float), [2 * cells.sum()])
    assert share == pytest.approx(2 * cells)


@given(tables(), st.floats(0.01, 100))
@settings(max_examples=40)
def test_raking_knows_no_units(made: tuple[np.ndarray, np.ndarray, np.ndarray], times: float) -> None:
    cells, margins, totals = made
    found = raking(cells, margins, totals)
    assert raking(cells * times, margins, totals * times) == pytest.approx(times * found, rel=1e-7)


@given(tables())
@settings(max_examples=40)
def test_balancing_without_bounds_is_raking(made: tuple[np.ndarray, np.ndarray, np.ndarray]) -> None:
    cells, margins, totals = made
    assert balancing(cells, margins, totals) == pytest.approx(raking(cells, margins, totals), abs=1e-6)


@given(tables())
@settings(max_examples=60, deadline=None)
def test_balancing_is_the_cheapest_of_all_that_obey(
    made: tuple[np.ndarray, np.ndarray, np.ndarray],
) -> None:
    cells, margins, totals = made
    found = balancing(cells, margins, totals, low=0.0)
    assert margins @ found == pytest.approx(totals, rel=1e-6)
    assert (found >= -1e-7 * totals.max()).all()
    # Towards any other table that obeys, the cost rises: the problem is convex.
    other = _independent(margins, totals)
    slope = (2 * (found - cells) / cells) @ (other - found)
    assert slope >= -1e-6 * (1 + np.abs((found - cells) / cells).max()) * totals.sum()


def _independent(margins: np.ndarray, totals: np.ndarray) -> np.ndarray:
    """A table of these margins without a negative cell: rows times columns over the whole."""
    columns = int(margins[0].sum())
    rows = margins.shape[1] // columns
    return np.outer(totals[:rows], totals[rows:]).ravel() / totals[:rows].sum()


@given(
    arrays(np.float64, (4, 5), elements=st.integers(-3, 3).map(float)),
    arrays(np.float64, 4, elements=st.floats(-5, 5)),
)
@settings(max_examples=100, deadline=None)
def test_the_nearest_point_is_in_and_nothing_in_is_nearer(walls: np.ndarray, least: np.ndarray) -> None:
    try:
        found = least_distance(np.zeros((0, 5)), np.zeros(0), walls, least)
    except UndefinedError:
        # No point: some combination of rows says 0 >= more than 0.
        assume(False)
    assert (walls @ found >= least - 1e-6).all()
    size = found @ found
    for at in range(20):
        other = found + np.random.default_rng(at).normal(size=5)
        if (walls @ other >= least).all():
            assert other @ other >= size - 1e-6


@st.composite
def samples(draw: st.DrawFn) -> np.ndarray:
    prices = draw(arrays(np.float64, (5, 6), elements=AMOUNTS))
    missing = draw(arrays(np.bool_, (5, 6)))
    missing[0], missing[:, [0, 3]] = False, False
    return np.where(missing, np.nan, prices)


GROUPS, WEIGHTS, PARENTS = [0, 0, 0, 1, 1, 1], [2.0, 1.0], [2, 2, -1]


@given(samples())
@settings(max_examples=60)
def test_shadow_prices_fill_in_and_move_no_index(prices: np.ndarray) -> None:
    filled = shadow_prices(prices, GROUPS, WEIGHTS, PARENTS)
    assert not np.isnan(filled).any()
    assert (filled[~np.isnan(prices)] == prices[~np.isnan(prices)]).all()
    # A price imputed in a period has its group's own movement: that period's index is as if without it.
    for period in range(1, 5):
        alone, _ = elementary_index(np.stack([filled[period - 1], prices[period]]), GROUPS)
        whole, _ = elementary_index(filled[period - 1 : period + 1], GROUPS)
        assert whole[1] == pytest.approx(alone[1])


@given(arrays(np.float64, (4, 4), elements=st.floats(0.5, 2.0)), arrays(np.bool_, (4, 4)))
@settings(max_examples=60)
def test_imputed_indices_do_not_move_their_parents(relatives: np.ndarray, missing: np.ndarray) -> None:
    missing[:, 0] = False
    known = np.where(missing, np.nan, relatives)
    parents = [4, 4, 5, 5, 6, 6, -1]
    indices, used = parental_imputation(known, [4.0, 3.0, 2.0, 1.0], parents)
    again, _ = parental_imputation(indices[:, :4], [4.0, 3.0, 2.0, 1.0], parents)
    assert again == pytest.approx(indices)
    assert (indices[:, :4][~missing] == known[~missing]).all()
    whole = (used[:, :4] * indices[:, :4]).sum(axis=1) / used[:, :4].sum(axis=1)
    assert indices[:, 6] == pytest.approx(whole)


@given(arrays(np.float64, (6, 8), elements=st.floats(-10, 10)), st.floats(-5, 5))
def test_revisions_add_up_and_know_their_bias(values: np.ndarray, bias: float) -> None:
    triangle = np.where(np.arange(8) >= np.arange(6)[:, np.newaxis], values, np.nan)
    releases = release_diagonal(triangle, 3)
    assert releases[:, 0] == pytest.approx(np.diag(values)[:6])
    found = revision_statistics(releases[:, 0], releases[:, 1])
    assert found.positive + found.zero + found.negative == pytest.approx(1)
    assert abs(found.mean) <= found.mean_absolute + 1e-12
    assert found.mean_absolute <= found.root_mean_square + 1e-12
    assert found.least <= found.tenth <= found.median <= found.nine_tenths <= found.greatest
    more = revision_statistics(releases[:, 0], releases[:, 1] + bias)
    assert more.mean == pytest.approx(found.mean + bias, abs=1e-9)
    assert more.deviation == pytest.approx(found.deviation, abs=1e-9)
