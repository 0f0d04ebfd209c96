"""Axioms of index numbers: identity, proportionality, reversal, transitivity, units, additivity."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ondiris.methods.additive_path import additive_path
from ondiris.methods.aggregate_tree import aggregate_tree
from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.average_12_month import average_12_month
from ondiris.methods.average_12_month_contribution import average_12_month_contribution
from ondiris.methods.carli import carli
from ondiris.methods.chain_link import chain_link, unchain
from ondiris.methods.dutot import dutot
from ondiris.methods.fisher import fisher
from ondiris.methods.jevons import jevons
from ondiris.methods.laspeyres import laspeyres
from ondiris.methods.lowe import lowe
from ondiris.methods.paasche import paasche
from ondiris.methods.rate_of_change import rate_of_change
from ondiris.methods.re_reference import re_reference
from ondiris.methods.ribe_contribution import ribe_contribution
from ondiris.methods.tornqvist import tornqvist
from ondiris.methods.unit_value import unit_value
from ondiris.methods.year_to_date import year_to_date
from ondiris.methods.young import young
from ondiris.methods.ytd_contribution import ytd_contribution

AMOUNTS = st.floats(0.01, 1000.0)
PRODUCTS = st.integers(1, 8)
Index = Callable[..., Any]

#: Each as a function of both periods' prices and quantities.
INDICES: dict[str, Index] = {
    "carli": lambda p1, p0, q1, q0: carli(p1, p0),
    "dutot": lambda p1, p0, q1, q0: dutot(p1, p0),
    "jevons": lambda p1, p0, q1, q0: jevons(p1, p0),
    "laspeyres": lambda p1, p0, q1, q0: laspeyres(p1, p0, q0),
    "paasche": lambda p1, p0, q1, q0: paasche(p1, p0, q1),
    "fisher": fisher,
    "tornqvist": tornqvist,
    "young": lambda p1, p0, q1, q0: young(p1 / p0, p0 * q0),
    "lowe": lambda p1, p0, q1, q0: lowe(p1, p0, q0),
}


@st.composite
def two_periods(draw: st.DrawFn) -> tuple[np.ndarray, ...]:
    count = draw(PRODUCTS)
    return tuple(draw(arrays(np.float64, count, elements=AMOUNTS)) for _ in range(4))


@pytest.mark.parametrize("name", INDICES)
@given(data=two_periods(), times=st.floats(0.01, 100))
@settings(max_examples=40)
def test_identity_proportionality_and_mean_value(
    name: str, data: tuple[np.ndarray, ...], times: float
) -> None:
    p1, p0, q1, q0 = data
    index = INDICES[name]
    assert index(p0, p0, q1, q0) == pytest.approx(1.0)
    assert index(p0 * times, p0, q1, q0) == pytest.approx(times)
    assert index(p1 * times, p0, q1, q0) == pytest.approx(times * index(p1, p0, q1, q0))
    relatives = p1 / p0
    assert relatives.min() * (1 - 1e-9) <= index(p1, p0, q1, q0) <= relatives.max() * (1 + 1e-9)


@pytest.mark.parametrize("name", sorted(set(INDICES) - {"dutot"}))
@given(data=two_periods(), seed=st.integers(0, 99))
@settings(max_examples=40)
def test_units_of_measurement_and_order_do_not_matter(
    name: str, data: tuple[np.ndarray, ...], seed: int
) -> None:
    p1, p0, q1, q0 = data
    chance = np.random.default_rng(seed)
    units = chance.uniform(0.1, 10, len(p0))
    order = chance.permutation(len(p0))
    told = INDICES[name](p1, p0, q1, q0)
    assert INDICES[name](p1 * units, p0 * units, q1 / units, q0 / units) == pytest.approx(told)
    assert INDICES[name](p1[order], p0[order], q1[order], q0[order]) == pytest.approx(told)


@pytest.mark.parametrize("name", ["jevons", "dutot", "fisher", "tornqvist"])
@given(data=two_periods())
@settings(max_examples=40)
def test_time_reversal(name: str, data: tuple[np.ndarray, ...]) -> None:
    p1, p0, q1, q0 = data
    index = INDICES[name]
    assert index(p1, p0, q1, q0) * index(p0, p1, q0, q1) == pytest.approx(1.0)


@given(data=two_periods())
def test_factor_reversal_and_bounds_of_fisher(data: tuple[np.ndarray, ...]) -> None:
    p1, p0, q1, q0 = data
    value = (p1 * q1).sum() / (p0 * q0).sum()
    assert fisher(p1, p0, q1, q0) * fisher(q1, q0, p1, p0) == pytest.approx(value)
    assert laspeyres(p1, p0, q0) * paasche(q1, q0, p1) == pytest.approx(value)
    ends = sorted([float(laspeyres(p1, p0, q0)), float(paasche(p1, p0, q1))])
    assert ends[0] * (1 - 1e-9) <= fisher(p1, p0, q1, q0) <= ends[1] * (1 + 1e-9)


@given(data=two_periods())
def test_means_are_ordered_and_unit_value_is_of_one_product(data: tuple[np.ndarray, ...]) -> None:
    p1, p0, q1, _ = data
    assert jevons(p1, p0) <= carli(p1, p0) * (1 + 1e-12)
    assert unit_value(p1 * q1, q1, p0 * q1, q1) == pytest.approx(float(paasche(p1, p0, q1)))


@st.composite
def chains(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray, list[int]]:
    links, length, count = draw(st.integers(1, 4)), draw(st.integers(2, 12)), draw(st.integers(1, 5))
    periods = links * length
    relatives = draw(arrays(np.float64, (periods, count), elements=st.floats(0.2, 5.0)))
    weights = draw(arrays(np.float64, (links, count), elements=st.floats(0.01, 100.0)))
    return relatives, weights, list(range(0, periods, length))


@given(chains())
def test_a_chain_comes_apart_again_and_growth_outlives_the_reference(
    made: tuple[np.ndarray, np.ndarray, list[int]],
) -> None:
    relatives, _, starts = made
    references = [[], *([first - 1] for first in starts[1:])]
    chained = chain_link(relatives, starts, references)
    assert unchain(chained, starts, references) == pytest.approx(relatives)
    other = re_reference(chained, [0])
    assert other[0] == pytest.approx(100.0)
    assert rate_of_change(other, 1)[1:] == pytest.approx(rate_of_change(chained, 1)[1:])
    assert re_reference(other, [0]) == pytest.approx(other)


@given(chains(), st.integers(1, 13))
def test_contributions_add_up_to_1e_9_over_any_number_of_links(
    made: tuple[np.ndarray, np.ndarray, list[int]], lag: int
) -> None:
    relatives, weights, starts = made
    paths, index = additive_path(relatives, weights, starts)
    shares = weights / weights.sum(axis=1, keepdims=True)
    by_link = np.concatenate([np.full(len(relatives) // len(starts), link) for link in range(len(starts))])
    means = (relatives * shares[by_link]).sum(axis=1)
    chained = chain_link(means, starts, [[], *([first - 1] for first in starts[1:])])
    assert index == pytest.approx(chained)
    points = ribe_contribution(paths, lag).sum(axis=1)[lag:]
    rates = rate_of_change(index, lag)[lag:]
    assert np.abs(points - rates).max(initial=0) <= 1e-9 * max(1.0, np.abs(rates).max(initial=0))


@given(arrays(np.float64, (36, 3), elements=st.floats(1.0, 100.0)), st.integers(1, 12))
@settings(max_examples=30)
def test_year_to_date_adds_up_and_agrees_with_the_months(paths: np.ndarray, first: int) -> None:
    index = paths.sum(axis=1)
    rates = year_to_date(index, first)
    points = ytd_contribution(paths, first).sum(axis=1)
    assert np.isnan(rates).tolist() == np.isnan(points).tolist()
    known = ~np.isnan(rates)
    assert points[known] == pytest.approx(rates[known], abs=1e-9)
    januaries = [at for at in range(12, 36) if (at + first - 1) % 12 == 0 and known[at]]
    assert rates[januaries] == pytest.approx(rate_of_change(index, 12)[januaries])


@given(arrays(np.float64, (30, 3), elements=st.floats(1.0, 100.0)))
@settings(max_examples=30)
def test_contributions_to_the_12_month_average_add_up(paths: np.ndarray) -> None:
    points, rates = average_12_month_contribution(paths), average_12_month(paths.sum(axis=1))
    assert np.isnan(points[:23]).all()
    assert points[23:].sum(axis=1) == pytest.approx(rates[23:], abs=1e-9)
    together = np.column_stack([paths[:, :2].sum(axis=1), paths[:, 2]])
    assert average_12_month_contribution(together)[23:, 0] == pytest.approx(
        points[23:, :2].sum(axis=1), abs=1e-9
    )


@given(st.floats(-50, 200), arrays(np.float64, 12, elements=st.floats(1.0, 100.0)))
def test_even_growth_is_the_same_by_every_rate(growth: float, year: np.ndarray) -> None:
    index = np.concatenate([year, year * (1 + growth / 100)])
    for rates in (rate_of_change(index, 12), year_to_date(index, 1)):
        assert rates[12:] == pytest.approx(growth, abs=1e-9)
    assert average_12_month(index)[23] == pytest.approx(growth, abs=1e-9)


@given(arrays(np.float64, (3, 6), elements=AMOUNTS), arrays(np.float64, 6, elements=AMOUNTS))
def test_aggregation_is_consistent_and_has_no_steps(leaves: np.ndarray, weights: np.ndarray) -> None:
    in_steps, total = aggregate_tree(leaves, weights, [6, 6, 7, 7, 7, 8, 8, 9, 9, -1])
    assert in_steps[:, 9] == pytest.approx(young(leaves, weights))
    assert total[:, 9] == pytest.approx(weights.sum())
    again, _ = aggregate_tree(in_steps[:, 6:9], total[:, 6:9], [3, 3, 3, -1])
    assert again[:, 3] != pytest.approx(0)
    assert in_steps[:, 8] == pytest.approx(young(in_steps[:, [6, 5]], np.stack([total[0, 6], weights[5]])))


BAD = [[1.0, np.nan], [1.0, np.inf], [1.0, -1.0], [1.0, 0.0]]


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("name", sorted(set(INDICES) - {"young"}))
def test_bad_prices_are_refused(name: str, bad: list[float]) -> None:
    good = np.array([1.0, 2.0])
    with pytest.raises(UndefinedError):
        INDICES[name](np.array(bad), good, good, good)


@pytest.mark.parametrize("name", sorted(set(INDICES) - {"young"}))
def test_other_types_and_shapes_are_refused(name: str) -> None:
    good = np.array([1.0, 2.0])
    for bad in (
        np.array([True, True]),
        np.array(["1", "2"]),
        np.array([1 + 1j, 2]),
        np.array([None, 1]),
        np.array([]),
    ):
        with pytest.raises((MismatchError, UndefinedError)):
            INDICES[name](bad, good, good, good)
    with pytest.raises(MismatchError):
        INDICES[name](np.array([1.0, 2.0, 3.0]), good, good, good)
