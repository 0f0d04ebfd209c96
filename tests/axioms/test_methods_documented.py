"""Each method's module says what it is, by which formula, from which source; its examples run."""

import ast
import doctest
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from method_inputs import FOLDER, KEYS

ROOT = Path(__file__).parents[2]

#: The machinery beside the methods: no method itself.
MACHINERY = {"__init__", "arithmetic", "arrays", "benchmarks", "comparison", "derivation", "expression"}

METHODS = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem not in MACHINERY)


def docstring(name: str) -> str:
    found = ast.get_docstring(ast.parse((FOLDER / f"{name}.py").read_text("utf-8")))
    assert found, f"{name} has no docstring"
    return found


@pytest.mark.parametrize("name", METHODS)
def test_formula_source_and_runnable_equality(name: str) -> None:
    told = docstring(name)
    starts = [line.split(":")[0] for line in told.splitlines() if line and not line.startswith(" ")]
    assert starts.count("Formula") == 1, f"{name}: one line 'Formula: ...'"
    assert starts.count("Source") == 1, f"{name}: one paragraph 'Source: ...'"
    assert starts.index("Formula") < starts.index("Source")
    assert ">>>" in told, f"{name}: no example to run"
    assert "==" in told, f"{name}: the example is no equality"


@pytest.mark.parametrize("name", METHODS)
def test_the_module_is_named_as_its_method(name: str) -> None:
    module = import_module(f"ondiris.methods.{name}")
    if name == "rounding":
        assert callable(module.rounded)
        return
    method = getattr(module, name, None)
    assert callable(method), f"{name}.py has no function {name}"
    assert method.__doc__


@pytest.mark.parametrize("name", METHODS)
def test_a_figure_names_its_module(name: str) -> None:
    """An expression finds a method by its module's name, so a derivation must carry just that."""
    tree = ast.parse((FOLDER / f"{name}.py").read_text("utf-8"))
    names = {
        call.args[0].value
        for call in ast.walk(tree)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in {"derive", "converted"}
        and isinstance(call.args[0], ast.Constant)
    }
    made = any(isinstance(node, ast.FunctionDef) and node.name == "figure" for node in tree.body)
    assert names == ({name} if made else set())


@pytest.mark.parametrize("name", METHODS)
def test_there_is_a_worked_example_with_its_citation(name: str) -> None:
    path = ROOT / f"tests/worked/test_worked_{name}.py"
    assert path.exists(), f"{name} has no worked example {path.name}"
    tree = ast.parse(path.read_text("utf-8"))
    assert (ast.get_docstring(tree) or "").startswith("Worked example. ")
    assert any(isinstance(node, ast.FunctionDef) and node.name.startswith("test_") for node in tree.body)


@pytest.mark.parametrize("name", [*METHODS, *sorted(MACHINERY - {"__init__"})])
def test_examples_run(name: str) -> None:
    found = doctest.testmod(import_module(f"ondiris.methods.{name}"))
    assert found.failed == 0


def test_methods_that_make_figures_start_without_numpy() -> None:
    names = ", ".join(f"ondiris.methods.{name}" for name in ["expression", *sorted(KEYS)])
    code = f"import sys, {names}; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
