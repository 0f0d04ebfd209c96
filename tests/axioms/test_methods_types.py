"""No method takes a quantity or a figure of another kind."""

from decimal import Decimal
from importlib import import_module
from inspect import Parameter, signature
from itertools import product
from types import ModuleType

import pytest
from method_inputs import INDEX, KEYS, observed

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.model.errors import OndirisError
from ondiris.model.key import Key
from ondiris.model.qualifier import Qualifier
from ondiris.model.quantities import (
    Attainment,
    Contribution,
    GrowthRate,
    Index,
    Level,
    Multiple,
    Points,
    Share,
)

ONE = Decimal(1)
QUANTITIES = [
    Level(ONE, "t"), Index(ONE), GrowthRate(ONE), Multiple(ONE), Attainment(ONE), Points(ONE),
    Contribution(ONE), Share(ONE),
]  # fmt: skip


def module(name: str) -> ModuleType:
    return import_module(f"ondiris.methods.{name}")


def taken(name: str) -> list[set[type]]:
    """The quantity types that each parameter of a method's pure function takes."""
    found = []
    for parameter in signature(getattr(module(name), name), eval_str=True).parameters.values():
        types = getattr(parameter.annotation, "__args__", (parameter.annotation,))
        if all(one in {type(quantity) for quantity in QUANTITIES} for one in types):
            found += [set(types)] * (2 if parameter.kind is Parameter.VAR_POSITIONAL else 1)
    return found


PURE = sorted(set(KEYS) - {"elapsed_share", "average_rate"})


@pytest.mark.parametrize("name", PURE)
def test_pure_functions_refuse_other_quantities_and_bare_numbers(name: str) -> None:
    from ondiris.model.period import Period

    function, wanted = getattr(module(name), name), taken(name)
    assert wanted, f"{name} takes no quantity"
    periods = [
        Period.parse(text)
        for text, parameter in zip(
            ("2024-01..2024-04", "2024"),
            [
                one
                for one in signature(function, eval_str=True).parameters.values()
                if one.annotation is Period
            ],
            strict=False,
        )
    ]
    for given in product([*QUANTITIES, ONE, 1.0, None], repeat=len(wanted)):
        if all(type(one) in kinds for one, kinds in zip(given, wanted, strict=True)):
            continue
        with pytest.raises(TypeError):
            function(*given, *periods)


OTHER = [
    "zz/output/C/ZZ/-/level/t/actual/2022",
    INDEX,
    "zz/output/C/ZZ/-/growth:pop/pct/actual/2022",
    "zz/output/C/ZZ/-/multiple:pop/fold/actual/2022",
    "zz/output/C/ZZ/-/points:pop/pp/actual/2022",
    "zz/output/C/ZZ/-/share:market/pct/actual/2022",
    "zz/output/C/ZZ/-/contribution:BTE/pp/actual/2022",
    "zz/output/C/ZZ/-/attainment:plan/pct/actual/2022",
]


@pytest.mark.parametrize("name", sorted(KEYS))
def test_figures_of_another_kind_are_refused_with_a_message(name: str) -> None:
    fitting = [observed(key, 5, 0, 0, Qualifier.EXACT) for key in KEYS[name]]
    for at, key in product(range(len(fitting)), OTHER):
        if Key.parse(key).measure.kind == fitting[at].key.measure.kind:
            continue
        parts = list(fitting)
        parts[at] = observed(key, 5, 0, 0, Qualifier.EXACT)
        with pytest.raises(MismatchError) as caught:
            module(name).figure(*parts)
        assert isinstance(caught.value, OndirisError)
        assert str(caught.value)


def test_a_share_of_nothing_is_undefined_and_no_traceback_of_arithmetic() -> None:
    with pytest.raises(UndefinedError, match="no value"):
        module("share").share(Level(ONE, "t"), Level(Decimal(0), "t"))
