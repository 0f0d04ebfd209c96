"""Each method has its axioms, its worked example and its source: declared in axioms.toml, checked here.

What is declared is not believed: the test must exist, be run by Hypothesis, and its code must lead to the
method itself. Nothing is found by its name.
"""

import inspect
import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
from method_inputs import FOLDER
from test_methods_documented import MACHINERY, METHODS, docstring

HERE = Path(__file__).parent
WORKED = HERE.parent / "worked"
DECLARED: dict[str, dict[str, list[str]]] = tomllib.loads((HERE / "axioms.toml").read_text("utf-8"))
TESTS = [(module, test) for module, tests in DECLARED.items() for test in tests]
#: Arithmetic whose source is a page or a guideline whose parts have no numbers.
WITHOUT_PLACES = {"average_per_month", "month_from_ytd", "share", "year_to_date", "ytd_from_months"}

sys.path.append(str(WORKED))


def method_of(name: str) -> Callable[..., Any]:
    """A method by its module, or as `chain_link.unchain`."""
    module, _, function = name.partition(".")
    if module == "rounding":
        function = function or "rounded"
    found: Callable[..., Any] = getattr(import_module(f"ondiris.methods.{module}"), function or module)
    return found


def led_to(value: Any, home: str, seen: dict[int, Any]) -> Iterator[Any]:
    """All functions that a test leads to, through what its own module defines."""
    if id(value) in seen:
        return
    seen[id(value)] = value
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple | set | frozenset):
        for each in value:
            yield from led_to(each, home, seen)
    elif inspect.isfunction(value):
        yield value
        if value.__module__ != home:
            return
        value = getattr(getattr(value, "hypothesis", None), "inner_test", value)
        for name in names_in(value.__code__):
            if name in value.__globals__:
                yield from led_to(value.__globals__[name], home, seen)


def names_in(code: CodeType) -> set[str]:
    inner = (each for each in code.co_consts if isinstance(each, CodeType))
    return set(code.co_names).union(*map(names_in, inner))


@pytest.mark.parametrize(("module", "test"), TESTS)
def test_what_is_declared_is_an_axiom_of_the_method(module: str, test: str) -> None:
    function = getattr(import_module(module), test)
    assert hasattr(function, "hypothesis"), f"{test} is not run by Hypothesis"
    marks = {mark.args[0]: mark.args[1] for mark in getattr(function, "pytestmark", [])}
    reached = set(led_to(function, module, {}))
    for name in DECLARED[module][test]:
        assert method_of(name) in reached, f"{test} never comes to {name}"
        assert "name" not in marks or name in marks["name"], f"{test} is not run for {name}"


@pytest.mark.parametrize("name", METHODS)
def test_each_method_has_an_axiom(name: str) -> None:
    declared = {method for tests in DECLARED.values() for methods in tests.values() for method in methods}
    assert name in declared, f"{name}: name a Hypothesis test of its axioms in axioms.toml"


@pytest.mark.parametrize("name", METHODS)
def test_the_worked_example_leads_to_its_method_and_cites_a_source(name: str) -> None:
    module = import_module(f"test_worked_{name}")
    tests = [each for word, each in vars(module).items() if word.startswith("test_")]
    made = getattr(import_module(f"ondiris.methods.{name}"), "figure", None)
    reached = {function for test in tests for function in led_to(test, module.__name__, {})}
    assert reached & {method_of(name), made}, f"{module.__name__} never comes to {name}"
    told = module.__doc__ or ""
    cited = [told, *(import_module(other).__doc__ or "" for other in re.findall(r"test_worked_\w+", told))]
    assert any(re.search(r"\d", each) for each in cited), f"{module.__name__}: cite the source and its place"


@pytest.mark.parametrize("name", METHODS)
def test_the_source_says_where(name: str) -> None:
    numbered = re.search(r"\d", docstring(name).partition("Source:")[2])
    assert bool(numbered) != (name in WITHOUT_PLACES), f"{name}: chapter, paragraph or equation of the source"


def test_public_functions_of_methods_say_what_they_do() -> None:
    for path in sorted(FOLDER.glob("*.py")):
        if path.stem in MACHINERY:
            continue
        module = import_module(f"ondiris.methods.{path.stem}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_"):
                assert function.__doc__, f"{path.stem}.{name}"


def test_a_test_that_never_comes_to_a_method_is_seen() -> None:
    from ondiris.methods.denton import denton
    from ondiris.methods.raking import raking

    module = import_module("test_methods_benchmarking")
    reached = set(led_to(module.test_raking_knows_no_units, module.__name__, {}))
    assert raking in reached
    assert denton not in reached
