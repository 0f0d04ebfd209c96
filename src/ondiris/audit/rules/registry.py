"""Finding the rules by walking the folder, and choosing some of them by code."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import module_from_spec
from inspect import cleandoc
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from ondiris.model.errors import OndirisError
from ondiris.model.finding import Finding, Severity
from ondiris.packs.closest import closest

if TYPE_CHECKING:
    from ondiris.audit.view import View

#: Language -> "bad" and "good" -> texts.
Examples = Mapping[str, Mapping[str, tuple[str, ...]]]


class Rule(NamedTuple):
    """A rule as its module tells it; `module` is its name below this package: `idx.IDX001_index_as_growth`.

    `written` is what it does and why, indented as in the module; `doc` is that for a reader.
    """

    code: str
    name: str
    family: str
    severity: Severity
    since: str
    written: str
    examples: Examples
    check: "Callable[[View], Iterator[Finding]]"
    module: str

    @property
    def doc(self) -> str:
        return cleandoc(self.written)

    @property
    def summary(self) -> str:
        return self.doc.partition("\n")[0]


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the codes."""
    found = []
    for name, path in sorted(_written()):
        module = _loaded(f"{__package__}.{name}", path)
        found.append(
            Rule(
                module.CODE,
                module.NAME,
                module.FAMILY,
                module.SEVERITY,
                module.SINCE,
                module.__doc__ or "",
                module.EXAMPLES,
                module.check,
                name,
            )
        )
    return tuple(sorted(found, key=lambda each: each.code))


def _written() -> Iterator[tuple[str, str]]:
    """Name below this package and path of every rule; told by strings, as a hundred Paths take longer."""
    for family in os.scandir(os.path.dirname(__file__)):  # noqa: PTH120
        if family.is_dir():
            for entry in os.scandir(family.path):
                stem, ending = os.path.splitext(entry.name)  # noqa: PTH122
                if ending == ".py" and not stem.startswith("_"):
                    yield f"{family.name}.{stem}", entry.path


def _loaded(name: str, path: str) -> ModuleType:
    """The module of a rule. Where it lies is known: to search for a hundred takes as long as to load them."""
    if name not in sys.modules:
        loader = SourceFileLoader(name, path)
        module = module_from_spec(ModuleSpec(name, loader, origin=path))
        module.__file__ = path
        sys.modules[name] = module
        try:
            loader.exec_module(module)
        except BaseException:
            del sys.modules[name]
            raise
    return sys.modules[name]


def chosen(select: Iterable[str] | None, ignore: Iterable[str] | None) -> tuple[Rule, ...]:
    """The rules whose code begins with one of `select` (all where it is None) and with none of `ignore`.

    Raises OndirisError for a code or a beginning that no rule has.
    """
    wanted, unwanted = _checked(select), _checked(ignore)
    return tuple(
        each
        for each in all_rules()
        if (wanted is None or each.code.startswith(wanted)) and not each.code.startswith(unwanted or "\0")
    )


def rule(code: str) -> Rule:
    """The rule of a code. Raises OndirisError with the closest ones where there is none."""
    for each in all_rules():
        if each.code == code.upper():
            return each
    raise OndirisError(f"no rule {code!r}; expected {closest(code.upper(), _codes())}")


def _codes() -> list[str]:
    return [each.code for each in all_rules()]


def _checked(codes: Iterable[str] | None) -> tuple[str, ...] | None:
    if codes is None:
        return None
    found = tuple(dict.fromkeys(code.strip().upper() for code in codes if code.strip()))
    for code in found:
        if not any(known.startswith(code) for known in _codes()):
            raise OndirisError(f"no rule begins with {code!r}; expected {closest(code, _codes())}")
    return found
