"""Axioms of the index formulae of the PPI Manual, of GEKS, and of contributions to them."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.coggeshall import coggeshall
from ondiris.methods.drobisch import drobisch
from ondiris.methods.fisher import fisher
from ondiris.methods.fisher_contribution import fisher_contribution
from ondiris.methods.geks import geks
from ondiris.methods.geometric_laspeyres import geometric_laspeyres
from ondiris.methods.geometric_paasche import geometric_paasche
from ondiris.methods.harmonic_laspeyres import harmonic_laspeyres
from ondiris.methods.laspeyres import laspeyres
from ondiris.methods.laspeyres_contribution import laspeyres_contribution
from ondiris.methods.logarithmic_mean import logarithmic_mean
from ondiris.methods.marshall_edgeworth import marshall_edgeworth
from ondiris.methods.montgomery_vartia import montgomery_vartia
from ondiris.methods.palgrave import palgrave
from ondiris.methods.sato_vartia import sato_vartia
from ondiris.methods.stuvel import stuvel
from ondiris.methods.walsh import walsh

AMOUNTS = st.floats(0.01, 1000.0)
Index = Callable[..., Any]

#: Each as a function of both periods' prices and quantities.
INDICES: dict[str, Index] = {
    "coggeshall": lambda p1, p0, q1, q0: coggeshall(p1, p0),
    "harmonic_laspeyres": lambda p1, p0, q1, q0: harmonic_laspeyres(p1, p0, q0),
    "geometric_laspeyres": lambda p1, p0, q1, q0: geometric_laspeyres(p1, p0, q0),
    "geometric_paasche": lambda p1, p0, q1, q0: geometric_paasche(p1, p0, q1),
    "palgrave": lambda p1, p0, q1, q0: palgrave(p1, p0, q1),
    "drobisch": drobisch,
    "marshall_edgeworth": marshall_edgeworth,
    "walsh": walsh,
    "sato_vartia": sato_vartia,
}

#: Those that do not always lie between the least and the greatest relative (nor grow in proportion).
OTHERS: dict[str, Index] = {"stuvel": stuvel, "montgomery_vartia": montgomery_vartia}


@st.composite
def two_periods(draw: st.DrawFn) -> tuple[np.ndarray, ...]:
    count = draw(st.integers(1, 8))
    return tuple(draw(arrays(np.float64, count, elements=AMOUNTS)) for _ in range(4))


@pytest.mark.parametrize("name", INDICES)
@given(data=two_periods(), times=st.floats(0.01, 100))
@settings(max_examples=30)
def test_identity_proportionality_and_mean_value(
    name: str, data: tuple[np.ndarray, ...], times: float
) -> None:
    p1, p0, q1, q0 = data
    index = INDICES[name]
    assert index(p0, p0, q1, q0) == pytest.approx(1.0)
    assert index(p1 * times, p0, q1, q0) == pytest.approx(times * index(p1, p0, q1, q0))
    relatives = p1 / p0
    assert relatives.min() * (1 - 1e-9) <= index(p1, p0, q1, q0) <= relatives.max() * (1 + 1e-9)


@pytest.mark.parametrize("name", [*INDICES, *OTHERS])
@given(data=two_periods(), seed=st.integers(0, 99))
@settings(max_examples=30)
def test_units_of_measurement_and_order_do_not_matter(
    name: str, data: tuple[np.ndarray, ...], seed: int
) -> None:
    p1, p0, q1, q0 = data
    chance = np.random.default_rng(seed)
    units, order = chance.uniform(0.1, 10, len(p0)), chance.permutation(len(p0))
    index = {**INDICES, **OTHERS}[name]
    told = index(p1, p0, q1, q0)
    assert index(p1 * units, p0 * units, q1 / units, q0 / units) == pytest.approx(told, rel=1e-6)
    assert index(p1[order], p0[order], q1[order], q0[order]) == pytest.approx(told, rel=1e-6)


@pytest.mark.parametrize(
    "name", ["marshall_edgeworth", "walsh", "sato_vartia", "montgomery_vartia", "stuvel"]
)
@given(data=two_periods())
@settings(max_examples=30)
def test_time_reversal(name: str, data: tuple[np.ndarray, ...]) -> None:
    p1, p0, q1, q0 = data
    index = {**INDICES, **OTHERS}[name]
    # The Stuvel index is a difference of numbers that may be far larger than it.
    assert index(p1, p0, q1, q0) * index(p0, p1, q0, q1) == pytest.approx(1.0, rel=1e-4)


@pytest.mark.parametrize("name", ["sato_vartia", "montgomery_vartia", "stuvel"])
@given(data=two_periods())
@settings(max_examples=30)
def test_factor_reversal(name: str, data: tuple[np.ndarray, ...]) -> None:
    p1, p0, q1, q0 = data
    index = {**INDICES, **OTHERS}[name]
    value = (p1 * q1).sum() / (p0 * q0).sum()
    assert index(p1, p0, q1, q0) * index(q1, q0, p1, p0) == pytest.approx(value, rel=1e-4)


@given(data=two_periods())
def test_means_are_ordered(data: tuple[np.ndarray, ...]) -> None:
    p1, p0, q1, q0 = data
    order = [harmonic_laspeyres(p1, p0, q0), geometric_laspeyres(p1, p0, q0), laspeyres(p1, p0, q0)]
    assert order[0] <= order[1] * (1 + 1e-9)
    assert order[1] <= order[2] * (1 + 1e-9)
    assert geometric_paasche(p1, p0, q1) <= palgrave(p1, p0, q1) * (1 + 1e-9)
    assert fisher(p1, p0, q1, q0) <= drobisch(p1, p0, q1, q0) * (1 + 1e-9)


@given(AMOUNTS, AMOUNTS)
def test_the_logarithmic_mean_lies_between_the_geometric_and_the_arithmetic(a: float, b: float) -> None:
    found = float(logarithmic_mean(a, b))
    assert (a * b) ** 0.5 * (1 - 1e-12) <= found <= (a + b) / 2 * (1 + 1e-12)
    assert found == pytest.approx(float(logarithmic_mean(b, a)), rel=1e-12)


@st.composite
def windows(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray]:
    shape = draw(st.integers(2, 6)), draw(st.integers(1, 5))
    return tuple(draw(arrays(np.float64, shape, elements=AMOUNTS)) for _ in range(2))  # type: ignore[return-value]


@given(windows(), st.integers(0, 99))
@settings(max_examples=40)
def test_geks_is_transitive_and_of_one_window(made: tuple[np.ndarray, np.ndarray], seed: int) -> None:
    prices, quantities = made
    found = geks(prices, quantities)
    assert found[0] == pytest.approx(1.0)
    # From whichever period one starts, the ratios are the same: that is transitivity.
    order = np.random.default_rng(seed).permutation(len(prices))
    again = geks(prices[order], quantities[order])
    assert again == pytest.approx(found[order] / found[order[0]])


@given(windows(), st.floats(0.1, 10))
@settings(max_examples=40)
def test_geks_identity_and_proportionality(made: tuple[np.ndarray, np.ndarray], times: float) -> None:
    prices, quantities = made
    scaled = np.outer(np.linspace(1, times, len(prices)), prices[0])
    assert geks(scaled, quantities) == pytest.approx(np.linspace(1, times, len(prices)))


@given(data=two_periods())
def test_contributions_add_up(data: tuple[np.ndarray, ...]) -> None:
    p1, p0, q1, q0 = data
    whole = float(laspeyres(p1, p0, q0))
    assert laspeyres_contribution(p1, p0, q0).sum() == pytest.approx(whole - 1, abs=1e-9 * max(1, whole))
    whole = float(fisher(p1, p0, q1, q0))
    points = fisher_contribution(p1, p0, q1, q0)
    assert points.sum() == pytest.approx(whole - 1, abs=1e-9 * max(1, whole))
    assert (np.sign(points) == np.sign(p1 / p0 - 1)).all()


BAD = [[1.0, np.nan], [1.0, np.inf], [1.0, -1.0], [1.0, 0.0]]


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("name", [*INDICES, *OTHERS])
def test_bad_prices_are_refused(name: str, bad: list[float]) -> None:
    good = np.array([1.0, 2.0])
    with pytest.raises(UndefinedError):
        {**INDICES, **OTHERS}[name](np.array(bad), good, good, good)


@pytest.mark.parametrize("name", [*INDICES, *OTHERS])
def test_other_types_and_shapes_are_refused(name: str) -> None:
    good = np.array([1.0, 2.0])
    for bad in (np.array([True, True]), np.array(["1", "2"]), np.array([]), np.array([1.0, 2.0, 3.0])):
        with pytest.raises((MismatchError, UndefinedError)):
            {**INDICES, **OTHERS}[name](bad, good, good, good)
