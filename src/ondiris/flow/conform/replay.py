"""Computing a case: each step calls a method by name with arrays that came before."""

import inspect
import re
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from ondiris.flow.conform import operations
from ondiris.flow.conform.case import Case, Step
from ondiris.flow.conform.compare import Outcome, compare, failed, merged
from ondiris.flow.conform.tables import Folder, Labelled, MissingFileError
from ondiris.model.errors import InvalidInputError, OndirisError, Problem

#: Methods that are a stage's, not a formula: they run a program.
_STAGES = {"seasonal_adjustment": ("ondiris.indices.seasonal", "seasonal_adjustment")}

_REFERENCE = re.compile(r"([a-z_]\w*)((?:\.[a-z_]\w*)*)(?:\[([-\d:, ]*)\])?")
_METHOD = re.compile(r"[a-z_]\w*(\.[a-z_]\w*)?")

Values = dict[str, Any]


def replay(case: Case, folder: Folder) -> list[Outcome]:
    """The outcome of each check of a case. Raises InvalidInputError where the case or a file is not right."""
    outcomes: list[Outcome] = []
    for tables, steps, checks in case.replays():
        try:
            values: Values = {name: folder.read(table) for name, table in tables.items()}
            for step in steps:
                _run(case.name, step, values)
        except MissingFileError as error:
            outcomes += [failed(case, check, "missing", str(error)) for check in checks]
            continue
        except InvalidInputError:
            raise
        except OndirisError as error:
            outcomes += [failed(case, check, "failed", str(error)) for check in checks]
            continue
        for check in checks:
            found = _array(case.name, check.found, values)
            expected = values.get(check.expected) if isinstance(check.expected, str) else check.expected
            if expected is None:
                expected = _array(case.name, check.expected, values)
            outcomes.append(compare(case, check, found, expected))
    return merged(outcomes)


def method(case: str, name: str) -> Callable[..., Any]:
    """The function that a step names: `fisher`, `raking.margins_of_table`, or one of `operations`."""
    own = getattr(operations, name, None)
    if inspect.isfunction(own) and own.__module__ == operations.__name__:
        return own
    module, _, function = name.partition(".")
    home, function = _STAGES.get(module, (f"ondiris.methods.{module}", function or module))
    known = (Path(__file__).parents[2] / "methods" / f"{module}.py").is_file() or module in _STAGES
    found = getattr(import_module(home), function, None) if _METHOD.fullmatch(name) and known else None
    if not inspect.isfunction(found):
        raise InvalidInputError([Problem(case, column="method", value=name, expected="a method")])
    return found


def _run(case: str, step: Step, values: Values) -> None:
    call = method(case, step.method)
    # `"*"` gives a table of more arguments: an entry of `each` may carry them.
    told = {**step.given, **step.given.get("*", {})}
    given = {name: _argument(case, value, values) for name, value in told.items() if name != "*"}
    try:
        inspect.signature(call).bind(**given)
    except TypeError as error:
        raise InvalidInputError(
            [Problem(case, column=step.method, expected=f"other names: {error}")]
        ) from error
    made = call(**given)
    if isinstance(step.makes, str):
        values[step.makes] = made
        return
    if not isinstance(made, tuple) or len(made) != len(step.makes):
        raise InvalidInputError([Problem(case, column=step.method, expected="as many names as it makes")])
    values.update(zip(step.makes, made, strict=True))


def _argument(case: str, value: Any, values: Values) -> Any:
    """A text names what came before, a list of texts several rows of it; `{ text = "..." }` is a text."""
    if isinstance(value, str):
        return _array(case, value, values)
    if isinstance(value, list) and any(isinstance(one, str) for one in value):
        return np.array([_argument(case, one, values) for one in value])
    if isinstance(value, Mapping):
        return value.get("text", value)
    return value


def _array(case: str, reference: str, values: Values) -> Any:
    """What a reference means: a name, an attribute of it, a slice: `index[1:]`, `paths[:, 0]`."""
    told = _REFERENCE.fullmatch(reference)
    if not told or told[1] not in values:
        raise InvalidInputError(
            [Problem(case, value=reference, expected=f"one of {', '.join(sorted(values))}", code="conform")]
        )
    found = values[told[1]]
    found = found.values if isinstance(found, Labelled) else found
    try:
        for name in told[2].split(".")[1:]:
            found = getattr(found, name)
        return np.asarray(found)[_places(told[3])] if told[3] is not None else found
    except (AttributeError, IndexError, ValueError) as error:
        raise InvalidInputError(
            [Problem(case, value=reference, expected=f"to be there ({error})")]
        ) from error


def _places(told: str) -> tuple[int | slice, ...]:
    return tuple(
        slice(*(int(end) if end.strip() else None for end in part.split(":"))) if ":" in part else int(part)
        for part in told.split(",")
    )
