"""Ids of derived figures are read, computed, remembered, and refused with a reason."""

import sys
from datetime import date
from decimal import Decimal
from subprocess import run
from sys import executable
from types import FrameType

import pytest

from ondiris.methods.expression import (
    DEEPEST,
    MOST_CHARACTERS,
    Call,
    ExpressionError,
    UnknownFigureError,
    evaluate,
    keys,
    parse,
)
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.key import Key

ROW = RowRef("unit.csv", "0" * 64, "", 2)
INDEX = "zz/output/C/ZZ/-/index:yoy/index/actual/2024-01..2024-04"
OTHER = "zz/output/B/ZZ/-/index:yoy/index/actual/2024-01..2024-04"


def figure(key: str, value: str) -> Figure:
    return Figure(Key.parse(key), Decimal(value), 0, 1, Observation("unit", date(2024, 5, 1), ROW))


STORE = {Key.parse(INDEX): figure(INDEX, "105.2"), Key.parse(OTHER): figure(OTHER, "100.3")}


def test_a_key_is_an_expression() -> None:
    assert evaluate(INDEX, STORE.get) is STORE[Key.parse(INDEX)]


def test_calls_nest_and_spaces_do_not_matter() -> None:
    nested = f"difference_in_points(growth_from_index({INDEX}), growth_from_index({OTHER}))"
    found = evaluate(nested, STORE.get)
    assert (found.rounded, found.id) == (Decimal("4.9"), nested)
    loose = nested.replace(", ", ",").replace("(", "( ")
    assert evaluate(loose, STORE.get) == found
    assert evaluate(loose, STORE.get).id == nested


def test_the_tree_knows_its_keys() -> None:
    tree = parse(f"difference_in_points(growth_from_index({INDEX}), growth_from_index({INDEX}))")
    assert isinstance(tree, Call)
    assert [str(key) for key in keys(tree)] == [INDEX]


def test_equal_parts_are_computed_once() -> None:
    asked: list[Key] = []

    def resolve(key: Key) -> Figure | None:
        asked.append(key)
        return STORE.get(key)

    growth = f"growth_from_index({INDEX})"
    known: dict[str, Figure] = {}
    first = evaluate(f"index_from_growth({growth})", resolve, known)
    second = evaluate(growth, resolve, known)
    assert first.lineage.inputs[0] is second  # type: ignore[union-attr]
    assert len(asked) == 1


def test_a_missing_figure_is_named() -> None:
    missing = INDEX.replace("2024-01..2024-04", "2019")
    with pytest.raises(UnknownFigureError, match="no figure zz/output/C/ZZ") as caught:
        evaluate(f"growth_from_index({missing})", STORE.get)
    assert str(caught.value.key) == missing
    assert isinstance(caught.value, OndirisError)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "expected a key or a call"),
        ("output", "not a figure's key"),
        ("growth_from_index()", "expected a key or a call"),
        (f"growth_from_index({INDEX}", "is not closed"),
        (f"growth_from_index({INDEX}))", "closes nothing"),
        (f"growth_from_index({INDEX})(", "name of a method"),
        (f"growth_from_index({INDEX}) {INDEX}", "expected a comma"),
        (f"growth_from_index({INDEX},)", "expected a key or a call"),
        (f"{INDEX}, {INDEX}", "a comma outside a call"),
        (f"growth_from_index({INDEX}, {INDEX})", "does not take 2 figures"),
        (f"no_such_method({INDEX})", "no method 'no_such_method'"),
        (f"expression({INDEX})", "no method 'expression'"),
        (f"rounding({INDEX})", "no method 'rounding'"),
        (f"os.system({INDEX})", "name of a method"),
        (
            f"growth_from_index({INDEX.replace('index:yoy', 'level:yoy')})",
            "has no base",
        ),
        ("growth_from_index(105.2)", "not a figure's key"),
    ],
)
def test_what_is_no_id_is_refused_with_a_reason(text: str, why: str) -> None:
    with pytest.raises(OndirisError, match=why):
        evaluate(text, STORE.get)


def test_size_and_depth_are_limited() -> None:
    deep = "growth_from_index(" * (DEEPEST + 5) + INDEX + ")" * (DEEPEST + 5)
    with pytest.raises(ExpressionError, match="nested deeper"):
        parse(deep)
    with pytest.raises(ExpressionError, match="characters"):
        parse("x" * (MOST_CHARACTERS + 1))
    with pytest.raises(ExpressionError, match="more than"):
        parse(f"sum_of({', '.join(['z/o/C/Z/-/level/t/actual/2024'] * 5_001)})")


def test_a_store_that_answers_another_question_is_caught() -> None:
    with pytest.raises(ValueError, match="asked for"):
        evaluate(INDEX, lambda _: STORE[Key.parse(OTHER)])


def test_the_same_id_is_the_same_figure_in_another_process() -> None:
    code = (
        "from test_expression import *\n"
        f"print(repr(evaluate('index_from_growth(growth_from_index({INDEX}))', STORE.get)))"
    )
    folder = str(__file__).rsplit("/", 1)[0]
    told = {
        run([executable, "-c", code], capture_output=True, text=True, check=True, cwd=folder,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": folder}).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(told) == 1


def test_the_work_of_an_expression_does_not_grow_with_their_number() -> None:
    """Counted in calls, cold of every figure; the modules are loaded by the tests above."""
    store: dict[Key, Figure] = {}
    texts = []
    for at in range(1000):
        keyed = [f"zz/production/C{at}/ZZ/-/level/t/actual/{year}-01..{year}-04" for year in (2024, 2023)]
        for key in keyed:
            store[Key.parse(key)] = figure(key, str(100 + at))
        texts.append(f"growth_from_levels({', '.join(keyed)})")
    evaluate(texts[0], store.get)
    few, many = _calls(texts[1:101], store), _calls(texts[101:], store)
    assert few > 100
    assert many <= 9 * few * 1.1


def _calls(texts: list[str], store: dict[Key, Figure]) -> int:
    count = 0

    def called(_frame: FrameType, event: str, _what: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(called)
    try:
        for text in texts:
            evaluate(text, store.get)
    finally:
        sys.setprofile(None)
    return count


def test_a_key_as_known_on_a_day() -> None:
    before, now = figure(INDEX, "105.1"), figure(INDEX, "105.2")

    def resolve(key: Key, day: date | None = None) -> Figure | None:
        return now if day is None or day >= date(2024, 6, 1) else before

    then = f"{INDEX}@2024-05-20"
    found = evaluate(f"growth_from_index({then})", resolve)
    assert (found.id, found.rounded) == (f"growth_from_index({then})", Decimal("5.1"))
    assert evaluate(INDEX, resolve).rounded == Decimal("105.2")
    assert evaluate(then, resolve).id == then
    assert [str(key) for key in keys(parse(found.id))] == [INDEX]


def test_a_day_that_is_none_and_a_number_unknown_on_its_day() -> None:
    with pytest.raises(ExpressionError, match="'May' behind '@' is no day"):
        parse(f"{INDEX}@May")
    with pytest.raises(UnknownFigureError, match="@2024-05-20"):
        evaluate(f"{INDEX}@2024-05-20", lambda key, day: None)
