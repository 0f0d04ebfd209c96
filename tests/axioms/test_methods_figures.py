"""What holds for every figure a method makes."""

from dataclasses import replace
from decimal import Decimal, localcontext
from fractions import Fraction
from importlib import import_module

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from method_inputs import KEYS, figure_methods, inputs, inside

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.expression import evaluate
from ondiris.model.figure import Derivation, Figure
from ondiris.model.interval import Interval
from ondiris.model.qualifier import Qualifier

WHERE = st.fractions(0, Fraction(999, 1000), max_denominator=1000).map(
    lambda f: Decimal(f.numerator) / Decimal(f.denominator)
)
EXACT = st.just(Qualifier.EXACT)


def made(name: str, parts: tuple[Figure, ...]) -> Figure:
    """The method's figure; inputs on which it has none are passed over."""
    try:
        found: Figure = import_module(f"ondiris.methods.{name}").figure(*parts)
    except (UndefinedError, MismatchError):
        assume(False)
        raise
    return found


def test_every_method_stands_here() -> None:
    assert sorted(KEYS) == figure_methods()


@pytest.mark.parametrize("name", sorted(KEYS))
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_the_interval_holds_whatever_true_inputs_give(name: str, data: st.DataObject) -> None:
    parts = data.draw(inputs(name))
    told = made(name, parts)
    true = []
    for part in parts:
        where = data.draw(WHERE)
        true.append(replace(part, value=inside(part.interval, where, 3 * abs(part.value) + 1)))
    actual = made(name, tuple(true))
    assert told.interval.contains(actual.value), (told.interval, actual.value)


@pytest.mark.parametrize("name", sorted(KEYS))
@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_the_value_lies_in_its_interval_and_depends_on_no_context(name: str, data: st.DataObject) -> None:
    parts = data.draw(inputs(name, st.sampled_from([Qualifier.EXACT, Qualifier.ABOUT])))
    found = made(name, parts)
    assert found.interval.contains(found.value)
    with localcontext(prec=6, rounding="ROUND_UP"):
        again = made(name, parts)
    assert again == found
    assert (again.id, again.value.as_tuple()) == (found.id, found.value.as_tuple())


@pytest.mark.parametrize("name", sorted(set(KEYS) - {"elapsed_share"}))
@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_exact_inputs_print_no_finer_unit_than_they_allow(name: str, data: st.DataObject) -> None:
    parts = data.draw(inputs(name, EXACT))
    assume(all(part.scale or part.decimals for part in parts))  # whole unscaled levels are counts, and exact
    found = made(name, parts)
    width = found.interval.width
    assume(width is not None and width > 0 and found.value)
    shown = Decimal(10) ** (found.scale - found.decimals)
    assert found.qualifier is Qualifier.ABOUT or shown * 10 >= (width or 0)


@pytest.mark.parametrize("name", sorted(KEYS))
@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_the_id_computes_the_same_figure_again(name: str, data: st.DataObject) -> None:
    parts = data.draw(inputs(name))
    found = made(name, parts)
    assert isinstance(found.lineage, Derivation)
    assert found.lineage.method == name
    store = {part.key: part for part in parts}
    assume(len(store) == len(parts))
    again = evaluate(found.id, store.get)
    assert again == found
    assert (again.id, again.rounded, again.lineage) == (found.id, found.rounded, found.lineage)


@pytest.mark.parametrize("name", sorted(KEYS))
@given(data=st.data())
@settings(max_examples=30, deadline=None)
def test_formulas_are_signs_and_numbers_only(name: str, data: st.DataObject) -> None:
    found = made(name, data.draw(inputs(name)))
    assert isinstance(found.lineage, Derivation)
    assert set(found.lineage.formula) <= set("0123456789.,e()+-x/ ")


CENT = Decimal("0.01")
ENDS = st.decimals(-1000, 1000, allow_nan=False, places=2)


@given(ENDS, ENDS, ENDS, ENDS, WHERE, WHERE, st.booleans(), st.booleans())
def test_interval_arithmetic_loses_no_value(
    a: Decimal,
    b: Decimal,
    c: Decimal,
    d: Decimal,
    at: Decimal,
    there: Decimal,
    open_left: bool,
    open_right: bool,
) -> None:
    (a, b), (c, d) = sorted((a, b)), sorted((c, d))
    b, d = b + CENT, d + CENT
    left = Interval(a, None if open_left else b)
    right = Interval(c, None if open_right else d)
    x, y = inside(left, at, Decimal(10_000)), inside(right, there, Decimal(10_000))
    with localcontext(prec=60):
        assert (left + right).contains(x + y)
        assert (left - right).contains(x - y)
        assert (left * right).contains(x * y)
        assert (-left).contains(-x)
        if y:
            assert (left / right).contains(x / y)
